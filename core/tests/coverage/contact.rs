//! Sections E and F: pressure, contact and set-up.

use super::{Row, on_the_back, teaches, tells};
use unknot_core::care::{Feeling, Thermal};
use unknot_core::catalog::{ROUTINES, movement, movements, phrase, routine, wording};
use unknot_core::figure::body_map::{self, ZoneKind};
use unknot_core::routine::Document::{FoamRolling, MassageBalls, RollingSafely, Techniques};
use unknot_core::routine::{Place, Pose, Posture, Pressure, Tool, Units};

fn zone(kind: ZoneKind) {
    assert!(body_map::back().zones.iter().any(|zone| zone.kind == kind));
}

fn never_on_the_low_back(tool: Tool) {
    assert!(on_the_back().iter().all(|movement| movement.tool != tool));
}

pub(super) const ROWS: &[Row] = &[
    (51, || {
        assert_eq!(Pressure::BAND, Pressure { min: 3, max: 6 });
        for movement in movements() {
            assert_eq!(movement.pressure.is_some(), movement.tool != Tool::None, "{}", movement.id);
        }
    }),
    (52, || {
        let holds = movements().into_iter().filter(|it| it.id.contains("hold"));
        assert!(holds.into_iter().all(|it| it.pressure == Some(Pressure::BAND)));
        teaches("pressure", Techniques, 91, &["3 to 6"]);
    }),
    (53, || {
        assert!(Pressure::REDUCE_FROM == 7 && !Pressure::BAND.contains(7));
        assert!(movements().iter().all(|it| it.pressure.is_none_or(|band| band.max == 6)));
    }),
    (54, || tells("wall-ball-glute", &["easy to breathe through"])),
    (55, || tells("wall-ball-hold", &["breathe out"])),
    (56, || zone(ZoneKind::Spine)),
    (57, || zone(ZoneKind::Ribs)),
    (58, || tells("circles", &["do not dig"])),
    (59, || {
        tells("circles", &["not sure, move outward"]);
        teaches("where", Techniques, 65, &["move outward"]);
    }),
    (60, || {
        assert!(phrase::WHERE.contains("1 to 2 inches beside the spine"));
        assert!(Units::Centimetres.say(phrase::WHERE).contains("2.5 to 5 centimetres beside"));
        let margin = 2.5 * body_map::CENTIMETRE;
        for area in body_map::back().areas {
            assert!(area.spots.iter().all(|spot| spot[0] - body_map::MIDLINE >= margin));
        }
        tells("knead", &["two fingers"]);
    }),
    (61, || {
        zone(ZoneKind::Tailbone);
        for id in ["glute-knuckles", "wall-ball-glute", "wall-ball-buttock", "partner-glutes"] {
            tells(id, &["off the tailbone"]);
        }
    }),
    (62, || {
        tells("wall-ball-lean", &["beside the spine", "never on it"]);
        assert_eq!(movement("wall-ball-lean").unwrap().pose, Pose::WallBallBack);
    }),
    (63, || never_on_the_low_back(Tool::Roller)),
    (64, || teaches("no-lumbar-roller", RollingSafely, 7, &["five", "no ribs", "discs"])),
    (65, || {
        teaches(
            "no-lumbar-roller",
            RollingSafely,
            9,
            &["bends the low back", "less room for nerves"],
        );
    }),
    (66, || teaches("no-lumbar-roller", RollingSafely, 9, &["organs"])),
    (67, || teaches("no-lumbar-roller", RollingSafely, 11, &["stop turning"])),
    (68, || {
        for id in ["roller-reset", "roller-hips", "desk-worker", "floor-glutes"] {
            let steps = routine(id).unwrap().steps.iter();
            let presses =
                steps.filter(|step| matches!(step.movement.tool, Tool::SoftBall | Tool::Roller));
            for step in presses {
                assert!(on_the_back().iter().all(|it| it.id != step.movement.id), "{id}");
            }
        }
    }),
    (69, || {
        let low =
            on_the_back().into_iter().filter(|it| it.region.unwrap().id() == "quadratus-lumborum");
        assert!(low.into_iter().all(|it| matches!(it.tool, Tool::Hands | Tool::SoftBall)));
    }),
    (70, || {
        never_on_the_low_back(Tool::Roller);
        teaches("no-lumbar-roller", FoamRolling, 18, &["feeds the arch"]);
    }),
    (71, || tells("hip-hinge", &["back stays long"])),
    (72, || tells("roller-tfl", &["weight on your forearms and the other knee", "often tender"])),
    (73, || teaches("pressure", Techniques, 171, &["does not need to hurt"])),
    (74, || {
        tells("wall-ball-roll", &["rise as you breathe in, sink as you breathe out"]);
        assert!(routine("knots").unwrap().opening.contains("Slow hands do more"));
    }),
    (75, || teaches("setting-up", Techniques, 51, &["half a minute", "ten minutes"])),
    (76, || teaches("setting-up", Techniques, 53, &["warm", "not in a hurry", "shower"])),
    (77, || {
        assert_eq!(Feeling::FreshFlare.thermal(), Thermal::Cold);
        assert!(Thermal::Cold.advice().contains("10 to 15 minutes with a cloth"));
    }),
    (78, || {
        assert_eq!(Feeling::Stiff.thermal(), Thermal::Heat);
        assert!(
            Thermal::Heat.advice().contains("before") && Thermal::Heat.advice().contains("on low")
        );
    }),
    (79, || {
        assert!(Thermal::Either.advice().contains("one after the other"));
        teaches("cold", Techniques, 144, &["in turn", "feels better"]);
    }),
    (80, || {
        let can = |place: Place| ROUTINES.iter().any(|routine| routine.places().contains(&place));
        assert!(Place::ALL.into_iter().all(can));
    }),
    (81, || {
        tells("partner-strokes", &["face down", "pillow under your hips"]);
        assert_eq!(movement("partner-strokes").unwrap().pose, Pose::PartnerProne);
    }),
    (82, || {
        tells("seated-breathing", &["forearms on a table"]);
        for id in ["strokes-seated", "knead-light", "melt-seated"] {
            let movement = movement(id).unwrap();
            assert!(movement.posture == Posture::Seated && movement.tool == Tool::Hands);
            assert!(wording(movement).setup.left.contains("ean forward") || id == "knead-light");
        }
    }),
    (83, || {
        let props = routine("floor-glutes").unwrap().props;
        assert!(props.iter().any(|prop| prop.contains("pillow for your knees")));
        tells("rest-breathing", &["pillow under your knees", "back is easy"]);
    }),
    (84, || {
        tells("strokes", &["little oil or lotion"]);
        teaches("setting-up", Techniques, 73, &["you do not need it"]);
        teaches("firm-tools", MassageBalls, 14, &["soft ball"]);
    }),
];
