//! Sections A and B: red flags and cautions.

use super::{NOW, Row, blocks, played, says, teaches, with};
use unknot_core::care::{
    Caution, Clearance, Limits, RedFlag, Screening, Verdict, clearance, tailor,
};
use unknot_core::catalog::learn::TOOLS;
use unknot_core::catalog::{ROUTINES, movements, routine};
use unknot_core::engine::{Plan, Timeline};
use unknot_core::routine::Document::{FoamRolling, MassageBalls, RollingSafely, Techniques};
use unknot_core::routine::{Intensity, Tool};

/// Breathing is all that is left, until a clinician has agreed.
fn breathing_only(caution: Caution) {
    assert!(caution.stops_all_but_breathing());
    for movement in movements() {
        let breath = movement.id.ends_with("breathing") || movement.id == "belly-lift";
        assert_eq!(says(caution, movement.id) == Verdict::Allowed, breath, "{}", movement.id);
    }
    let agreed = Limits { agreed: true, ..with(caution) };
    assert!(tailor(routine("quick-start").unwrap(), &agreed).offered);
}

fn no_pressure(caution: Caution) {
    for id in ["wall-ball-hold", "wall-ball-glute", "floor-ball-glute", "hand-hold", "roller-glute"]
    {
        assert!(matches!(says(caution, id), Verdict::Gentle(_)), "{id}");
    }
    assert_eq!(says(caution, "strokes"), Verdict::Allowed);
}

fn hips_not_spine(caution: Caution) {
    assert!(matches!(says(caution, "wall-ball-hold"), Verdict::Gentle(_)));
    assert_eq!(says(caution, "wall-ball-glute"), Verdict::Allowed);
    assert_eq!(says(caution, "roller-tfl"), Verdict::LeftOut);
}

fn cited(caution: Caution, document: unknot_core::routine::Document, line: u16) {
    let source = caution.source().unwrap();
    assert_eq!(source.document, document);
    assert!((source.lines.0..=source.lines.1).contains(&line));
}

pub(super) const ROWS: &[Row] = &[
    (1, || blocks(RedFlag::Trauma, 30)),
    (2, || blocks(RedFlag::Weakness, 31)),
    (3, || blocks(RedFlag::Numbness, 31)),
    (4, || blocks(RedFlag::Shooting, 32)),
    (5, || {
        blocks(RedFlag::Bladder, 33);
        let all = Screening { red_flags: RedFlag::ALL.to_vec(), ..Screening::default() };
        assert_eq!(clearance(&all, NOW), Clearance::RedFlag(RedFlag::Bladder));
        assert_ne!(RedFlag::Bladder.advice(), RedFlag::Fever.advice());
    }),
    (6, || blocks(RedFlag::Fever, 34)),
    (7, || blocks(RedFlag::Swelling, 34)),
    (8, || blocks(RedFlag::WeightLoss, 35)),
    (9, || blocks(RedFlag::Cancer, 35)),
    (10, || blocks(RedFlag::Night, 35)),
    (11, || {
        for flag in RedFlag::ALL {
            let advice = flag.advice().to_lowercase();
            assert!(advice.contains("urgent care") || advice.contains("hospital"), "{advice}");
        }
    }),
    (12, || {
        cited(Caution::Osteoporosis, Techniques, 36);
        no_pressure(Caution::Osteoporosis);
        assert_eq!(says(Caution::Osteoporosis, "knee-to-chest"), Verdict::LeftOut);
    }),
    (13, || {
        cited(Caution::BloodThinners, Techniques, 36);
        no_pressure(Caution::BloodThinners);
        teaches("massage-gun", Techniques, 178, &["blood thinners"]);
    }),
    (14, || breathing_only(Caution::Clot)),
    (15, || breathing_only(Caution::Infection)),
    (16, || breathing_only(Caution::Surgery)),
    (17, || breathing_only(Caution::SeverePain)),
    (18, || {
        cited(Caution::OtherCondition, MassageBalls, 18);
        hips_not_spine(Caution::OtherCondition);
        assert!(Caution::OtherCondition.advice().contains("spine specialist"));
    }),
    (19, || hips_not_spine(Caution::Spondylolisthesis)),
    (20, || hips_not_spine(Caution::Ligaments)),
    (21, || {
        cited(Caution::Disc, RollingSafely, 9);
        hips_not_spine(Caution::Disc);
        assert_eq!(says(Caution::Disc, "knee-to-chest"), Verdict::LeftOut);
    }),
    (22, || {
        cited(Caution::Stenosis, RollingSafely, 9);
        hips_not_spine(Caution::Stenosis);
    }),
    (23, || {
        for caution in Caution::ALL {
            for movement in movements().iter().filter(|it| it.intensity == Intensity::Deep) {
                if caution != Caution::Shoulder || movement.tool == Tool::Roller {
                    assert_ne!(says(caution, movement.id), Verdict::Allowed, "{caution:?}");
                }
            }
        }
    }),
    (24, || {
        cited(Caution::Sciatica, Techniques, 166);
        for routine in ROUTINES {
            let offer = tailor(routine, &with(Caution::Sciatica));
            let timeline = Timeline::tailored(routine, Plan::default(), offer.swaps());
            for step in timeline.steps() {
                assert_eq!(step.movement.intensity, Intensity::Gentle, "{}", routine.id);
            }
        }
    }),
    (25, || {
        cited(Caution::Bruising, Techniques, 178);
        no_pressure(Caution::Bruising);
        teaches("massage-gun", Techniques, 178, &["bruise"]);
    }),
    (26, || {
        teaches("firm-tools", MassageBalls, 20, &["not for everyone", "hands"]);
        assert!(routine("hands-only").unwrap().is_tool_free());
    }),
    (27, || {
        cited(Caution::Shoulder, MassageBalls, 58);
        assert_ne!(says(Caution::Shoulder, "strokes"), Verdict::Allowed);
        let handle = TOOLS.iter().find(|tool| tool.id == "long-handle").unwrap();
        assert!(handle.good_for.contains("cannot reach"));
    }),
    (28, || {
        cited(Caution::Painful, FoamRolling, 32);
        assert_eq!(
            played("breathing-reset", &with(Caution::Painful)),
            ["strokes", "belly-lift", "rest-breathing"]
        );
        assert!(Caution::Painful.advice().contains("physical therapist"));
    }),
];
