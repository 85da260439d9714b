//! Section G: techniques.

use super::{Row, ids, on_the_back, teaches, tells, timeline, works};
use unknot_core::catalog::{AFTER, ROUTINES, movement, movements, phrase, routine};
use unknot_core::engine::{BreathPattern, SpanKind};
use unknot_core::routine::Document::{FoamRolling, MassageBalls, RollingSafely};
use unknot_core::routine::{Basis, Dose, Intensity, Posture, Range, Region, Stroke, Tool};

fn continuous(id: &str) -> Range {
    match movement(id).unwrap().dose {
        Dose::Continuous { seconds } => seconds,
        other => unreachable!("{id}: {other:?}"),
    }
}

fn held(id: &str) -> (Range, Range) {
    match movement(id).unwrap().dose {
        Dose::Holds { spots, seconds } => (spots, seconds),
        other => unreachable!("{id}: {other:?}"),
    }
}

fn does(id: &str, region: Option<Region>, tool: Tool, sided: bool) {
    let movement = movement(id).unwrap();
    assert_eq!((movement.region, movement.tool, movement.sided), (region, tool, sided), "{id}");
}

/// Shipped, gentle, and its dose is ours.
fn of_ours(id: &str) {
    let movement = movement(id).unwrap();
    let basis = match movement.dose {
        Dose::Continuous { seconds } => seconds.basis,
        Dose::Repetitions { count, .. } => count.basis,
        Dose::Holds { spots, .. } => spots.basis,
    };
    assert_eq!((basis, movement.intensity), (Basis::Ours, Intensity::Gentle), "{id}");
    assert!(ids("breathing-reset").contains(&id));
}

pub(super) const ROWS: &[Row] = &[
    (85, || {
        assert_eq!(continuous("strokes"), Range::sourced(60, 90));
        tells("strokes", &["top of your hips", "glide up", "sweep out and down"]);
    }),
    (86, || {
        assert_eq!(continuous("knead").basis, Basis::Ours);
        tells("knead", &["beside the spine", "top of the hips", "back pockets", "two fingers"]);
    }),
    (87, || {
        assert_eq!(held("circles").1, Range::sourced(15, 30));
        tells("circles", &["size of a coin", "light strokes"]);
        let releases = |id: &str| {
            timeline(id)
                .spans()
                .iter()
                .filter(|span| span.movement.id == "circles" && span.kind == SpanKind::Release)
                .count()
        };
        assert_eq!((releases("knots"), releases("hands-only")), (2, 2));
    }),
    (88, || {
        assert_eq!(held("hand-hold").1, Range::sourced(20, 45));
        does("hand-hold", Some(Region::QuadratusLumborum), Tool::Hands, true);
        for step in
            routine("knots").unwrap().steps.iter().filter(|step| step.movement.id == "hand-hold")
        {
            assert!((10..=15).contains(&step.release));
        }
    }),
    (89, || {
        assert_eq!(continuous("melt"), Range::sourced(60, 90));
        assert_eq!(movement("melt").unwrap().intensity, Intensity::Gentle);
        tells("melt", &["hardly move", "do not push"]);
    }),
    (90, || {
        does("glute-knuckles", Some(Region::GluteusMedius), Tool::Hands, true);
        assert_eq!(movement("glute-knuckles").unwrap().strokes, [Stroke::Circles, Stroke::Hold]);
        assert_eq!(movement("glute-knuckles").unwrap().intensity, Intensity::Moderate);
    }),
    (91, || assert_eq!(ids("quick-start")[..2], ["strokes", "knead"])),
    (92, || {
        let order = ids("knots");
        assert_eq!(
            (order[..3].to_vec(), order.last()),
            (vec!["strokes", "circles", "hand-hold"], Some(&"strokes"))
        );
    }),
    (93, || {
        does("wall-ball-lean", Some(Region::ErectorSpinae), Tool::SoftBall, true);
        tells("wall-ball-lean", &["bend your knees", "lean back"]);
        assert!(routine("wall-ball").unwrap().props[0].starts_with("One tennis ball"));
    }),
    (94, || {
        // 30 seconds are within reach of every hold, and the floor holds are 30 as written.
        for movement in movements() {
            if let Dose::Holds { seconds, .. } = movement.dose {
                assert!(seconds.contains(30), "{}", movement.id);
            }
        }
        assert_eq!(works("floor-glutes", "floor-ball-glute"), [30; 8]);
        tells("wall-ball-hold", &["roll slowly to the next spot"]);
    }),
    (95, || {
        let Dose::Repetitions { count, to_a_breath } =
            movement("wall-ball-small-rolls").unwrap().dose
        else {
            unreachable!()
        };
        // The source gives the least; the most is ours, and so the range is called ours.
        assert_eq!((count.min, to_a_breath, count.basis), (12, 2, Basis::Ours));
        let (eased, _) = timeline("wall-ball").eased(370_000).unwrap();
        let rolls = eased.spans().iter().find(|span| span.stroke == Stroke::SmallRolls).unwrap();
        assert!(rolls.length / BreathPattern::default().cycle() * 2 >= 12);
        assert!(phrase::SMALL_ROLLS.contains("an inch or two"));
    }),
    (96, || {
        let floor = on_the_back().into_iter().filter(|it| it.posture == Posture::Floor);
        assert!(floor.into_iter().all(|it| it.tool == Tool::Hands && it.needs_partner()));
        teaches("not-on-the-floor", MassageBalls, 8, &["not under the low back"]);
    }),
    (97, || {
        for routine in ROUTINES {
            let balls = routine.steps.iter().filter(|step| step.movement.tool.is_ball()).count();
            let hip = routine.steps.iter().any(|step| {
                matches!(step.movement.region, Some(Region::GluteusMedius | Region::GluteusMaximus))
            });
            assert!(balls == 0 || hip, "{}", routine.id);
        }
    }),
    (98, || {
        assert_eq!(movement("wall-ball-roll").unwrap().strokes[0], Stroke::Roll);
        assert!(works("wall-ball", "wall-ball-roll").iter().all(|&seconds| seconds >= 40));
    }),
    (99, || {
        assert!(on_the_back().iter().all(|it| it.tool != Tool::Roller));
        teaches("sideways-roller", MassageBalls, 54, &["three sources", "leave it out"]);
    }),
    (100, || {
        does("roller-glute", Some(Region::GluteusMaximus), Tool::Roller, true);
        tells(
            "roller-glute",
            &["sit on the roller", "hands behind you", "feet stay flat", "back and forth"],
        );
    }),
    (101, || {
        does("roller-piriformis", Some(Region::Piriformis), Tool::Roller, true);
        tells("roller-piriformis", &["that ankle over the other knee", "lean to one side"]);
    }),
    (102, || {
        does("roller-tfl", Some(Region::TensorFasciaeLatae), Tool::Roller, true);
        tells("roller-tfl", &["forearms", "just below the front hip bone", "top of the thigh"]);
    }),
    (103, || {
        for id in ["roller-glute-hold", "roller-piriformis", "roller-tfl"] {
            assert_eq!(held(id).1, Range::sourced(30, 60));
            let steps = timeline("roller-hips");
            let holds = steps
                .spans()
                .iter()
                .filter(|span| span.movement.id == id && span.stroke == Stroke::Hold);
            assert!(
                holds.map(|span| span.length).all(|length| (30_000..=60_000).contains(&length))
            );
        }
    }),
    (104, || assert!(movements().iter().all(|it| it.tool != Tool::DoubleBall))),
    (105, || {
        of_ours("belly-lift");
        assert!(AFTER.iter().any(|routine| routine.id == "rest"));
        for id in ["floor-glutes", "roller-reset", "roller-hips"] {
            assert_eq!(ids(id).last(), Some(&"belly-lift"));
        }
    }),
    (106, || {
        of_ours("ninety-ninety");
        tells("ninety-ninety", &["heels", "wall", "back of your thighs", "breathe out"]);
    }),
    (107, || of_ours("dead-bug")),
    (108, || {
        assert_eq!(
            ids("breathing-reset")[..4],
            ["strokes", "belly-lift", "ninety-ninety", "dead-bug"]
        );
        assert!(works("breathing-reset", "belly-lift").iter().sum::<i32>() >= 120);
    }),
    (109, || {
        let usual = BreathPattern::default();
        assert_eq!((usual.inhale(), usual.exhale()), (4_000, 6_000));
        tells("belly-lift", &["through your nose"]);
        teaches("breath", RollingSafely, 29, &["4 seconds", "6", "nose"]);
    }),
    (110, || {
        tells("wall-ball-hold", &["all the way out"]);
        teaches("breath", FoamRolling, 38, &["all the way"]);
        let cycle = BreathPattern::default().cycle();
        for routine in ROUTINES {
            assert!(
                timeline(routine.id)
                    .spans()
                    .iter()
                    .filter(|span| span.breathes())
                    .all(|span| span.length % cycle == 0)
            );
        }
    }),
];
