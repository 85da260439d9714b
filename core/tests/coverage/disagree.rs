//! Section K: where the sources disagree. Both views are told, and the rule is the one that is kept.

use super::{Row, ids, on_the_back, played, timeline, with};
use unknot_core::care::trend::{GOAL, firmer_is_fine};
use unknot_core::care::{
    Caution, Clearance, Feeling, Limits, RedFlag, Screening, clearance, suggest,
};
use unknot_core::catalog::learn::{Disagreement, disagreements};
use unknot_core::catalog::{ROUTINES, movement, movements, routine};
use unknot_core::engine::BreathPattern;
use unknot_core::progress::{History, Moment};
use unknot_core::routine::{Dose, Intensity, Posture, Pressure, Region, Tool};

fn told(number: u8, rule: &str) -> &'static Disagreement {
    let found = disagreements().find(|one| one.number == number).unwrap();
    assert!(found.views.len() >= 2 && found.views.iter().all(|view| !view.sources.is_empty()));
    assert!(found.rule.contains(rule), "{}", found.rule);
    found
}

fn sources_of(number: u8) -> usize {
    let mut documents: Vec<_> = told(number, "")
        .views
        .iter()
        .flat_map(|view| view.sources)
        .map(|source| source.document.name())
        .collect();
    documents.sort_unstable();
    documents.dedup();
    documents.len()
}

pub(super) const ROWS: &[Row] = &[
    (170, || {
        told(1, "3 to 6");
        assert!((Pressure::BAND.max, Pressure::REDUCE_FROM) == (6, 7) && sources_of(1) == 2);
    }),
    (171, || {
        told(2, "Only at the wall");
        let balls = on_the_back().into_iter().filter(|it| it.tool.is_ball());
        assert!(balls.into_iter().all(|it| it.posture == Posture::Standing) && sources_of(2) == 4);
    }),
    (172, || {
        told(3, "Not offered");
        assert!(movements().iter().all(|it| it.tool != Tool::DoubleBall) && sources_of(3) == 2);
    }),
    (173, || {
        told(4, "Not offered");
        assert!(on_the_back().iter().all(|it| it.tool != Tool::Roller) && sources_of(4) == 4);
    }),
    (174, || {
        told(5, "Never with a roller");
        let low = movements().into_iter().filter(|it| it.region == Some(Region::QuadratusLumborum));
        for movement in low {
            assert!(movement.pressure == Some(Pressure::BAND) && movement.tool != Tool::Roller);
        }
        assert!(sources_of(5) == 3);
    }),
    (175, || {
        told(6, "About 30 seconds");
        let longest = |id: &str| match movement(id).unwrap().dose {
            Dose::Holds { seconds, .. } => (seconds.min, seconds.max),
            _ => (0, 0),
        };
        assert_eq!((longest("wall-ball-hold"), longest("roller-tfl")), ((20, 45), (30, 60)));
        assert!(sources_of(6) == 3);
    }),
    (176, || {
        told(7, "3 to 5 a week");
        assert!(GOAL == (3, 5) && sources_of(7) == 2);
    }),
    (177, || {
        told(8, "from 5 to 15");
        assert_eq!(routine("wall-ball").unwrap().minutes(), 10);
        assert!(routine("roller-reset").unwrap().purpose.contains("short on purpose"));
    }),
    (178, || {
        told(9, "No long stretches");
        let rocking = routine("floor-glutes")
            .unwrap()
            .steps
            .iter()
            .find(|step| step.movement.id == "knee-to-chest")
            .unwrap();
        assert!(rocking.drop.is_some() && rocking.seconds <= 60);
        let limits = Limits { not_for_me: vec!["knee-to-chest".into()], ..Limits::default() };
        assert!(!played("floor-glutes", &limits).contains(&"knee-to-chest"));
    }),
    (179, || {
        told(10, "4 in and 6 out");
        assert_eq!(BreathPattern::default().cycle(), 10_000);
        assert!(BreathPattern::new(3_000, 7_000).is_some() && sources_of(10) == 3);
    }),
    (180, || {
        told(11, "before every routine");
        let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
        let hurt = Screening {
            answered: Some(now),
            red_flags: vec![RedFlag::Trauma],
            ..Screening::default()
        };
        assert_eq!(clearance(&hurt, now), Clearance::RedFlag(RedFlag::Trauma));
        assert_eq!(clearance(&Screening::default(), now), Clearance::Ask);
    }),
    (181, || {
        told(12, "Soft first");
        assert!(!firmer_is_fine(&History::default()));
        assert!(movements().iter().all(|it| it.tool != Tool::FirmBall));
    }),
    (182, || {
        told(13, "for a while, and no more");
        for routine in ROUTINES {
            let words =
                [routine.purpose, routine.opening, routine.closing].join(" ").to_lowercase();
            assert!(
                !["cure", "eradicate", "all symptoms", "everyone"]
                    .iter()
                    .any(|word| words.contains(word))
            );
        }
    }),
    (183, || {
        told(14, "no figure four");
        for routine in ROUTINES {
            let left = played(routine.id, &with(Caution::Sciatica));
            assert!(!left.contains(&"roller-piriformis") && !left.contains(&"roller-glute-hold"));
        }
    }),
    (184, || {
        told(15, "called pressure");
        for movement in movements() {
            assert!(!super::words(movement).contains("pain"), "{}", movement.id);
        }
    }),
    (185, || {
        told(16, "gentle work only");
        let id = suggest(Feeling::FreshFlare, &Limits::default());
        assert_eq!(routine(id).unwrap().intensity(), Intensity::Gentle);
    }),
    (186, || {
        told(17, "Balls for the hips");
        let hips = [ids("floor-glutes"), ids("desk-worker")].concat();
        assert!(hips.contains(&"floor-ball-glute") && hips.contains(&"wall-ball-buttock"));
    }),
    (187, || {
        told(18, "no such claim");
        for id in ["wall-ball-lean", "wall-ball-ql"] {
            super::tells(id, &["bend your knees"]);
        }
        assert!(timeline("wall-ball").end() == 600_000);
    }),
];
