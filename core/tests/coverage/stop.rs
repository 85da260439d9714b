//! Sections C and D: stop signs, and when to see a clinician.

use super::{NOW, Row, blocks, ids, on_the_back, played, teaches, tells};
use unknot_core::care::trend::{Notice, notices};
use unknot_core::care::{
    Caution, Clearance, Light, Limits, RedFlag, Screening, StopAnswer, WORSE, advice, clearance,
    tailor,
};
use unknot_core::catalog::{movements, routine, wording};
use unknot_core::progress::{History, Moment, Record, StopReason};
use unknot_core::routine::Document::{RollingSafely, Techniques};
use unknot_core::routine::Posture;

const DAY: i64 = 86_400_000;

fn record(day: i64, before: u8, after: u8) -> Record {
    let started = Moment { epoch: NOW.epoch + day * DAY, offset: 0 };
    let (before, after) = (Some(before), Some(after));
    Record { seconds: 600, before, after, ..Record::new(&day.to_string(), "wall-ball", started) }
}

fn told(records: &[Record]) -> Vec<Notice> {
    notices(&History { records: records.to_vec(), ..History::default() }, NOW)
}

/// The session ends, all work rests that day, and the check opens again.
fn stops(word: &str) {
    assert!(StopAnswer::Sharp.name().to_lowercase().contains(word));
    assert_eq!(StopAnswer::Sharp.ends(), Some(StopReason::Sharp));
    let mut screening = Screening { answered: Some(NOW), ..Screening::default() };
    screening.stop_sign(NOW);
    assert_eq!(clearance(&screening, NOW), Clearance::Rest);
    let next = Moment { epoch: NOW.epoch + DAY, offset: 0 };
    assert_eq!(clearance(&screening, next), Clearance::Ask);
}

pub(super) const ROWS: &[Row] = &[
    (29, || stops("sharp")),
    (30, || stops("electric")),
    (31, || stops("burning")),
    (32, || {
        assert_eq!(StopAnswer::Bracing.ends(), None);
        assert!(StopAnswer::Bracing.consequence().contains("Press less"));
    }),
    (33, || {
        assert!(StopAnswer::Bracing.name().contains("breath"));
        tells("wall-ball-lean", &["hold your breath"]);
    }),
    (34, || {
        stops("shooting");
        let limits = Limits { light: Some(Light::StopSign), ..Limits::default() };
        assert!(tailor(routine("flare-up-day-one").unwrap(), &limits).changes.is_empty());
        assert!(!played("wall-ball", &limits).contains(&"wall-ball-hold"));
    }),
    (35, || tells("knead", &["never sharp", "good"])),
    (36, || {
        assert!(StopAnswer::Sharp.consequence().starts_with("Take the pressure off now"));
        teaches("pressure", RollingSafely, 35, &["take the pressure off at once"]);
    }),
    (37, || {
        stops("numb");
        assert!(advice(StopReason::Sharp).contains("runs down the leg"));
    }),
    (38, || {
        let mut screening = Screening { answered: Some(NOW), ..Screening::default() };
        screening.got_worse(NOW);
        let after = |hours: i64| Moment { epoch: NOW.epoch + hours * 3_600_000, offset: 0 };
        assert_eq!(clearance(&screening, after(47)), Clearance::Worse);
        assert_eq!(clearance(&screening, after(48)), Clearance::Ask);
        assert!(WORSE.contains("physical therapist") && WORSE.contains("doctor"));
    }),
    (39, || {
        assert!(
            advice(StopReason::Sharp).contains("weak")
                && advice(StopReason::Sharp).contains("numb")
        );
        blocks(RedFlag::Weakness, 31);
        blocks(RedFlag::Numbness, 31);
    }),
    (40, || tells("hand-hold", &["if your face tightens, press less"])),
    (41, || {
        for answer in StopAnswer::ALL {
            assert_eq!(
                answer.ends().is_some(),
                matches!(answer, StopAnswer::Sharp | StopAnswer::Unwell)
            );
        }
        teaches("clinician", Techniques, 216, &["red flag"]);
    }),
    (42, || {
        let holds = movements()
            .into_iter()
            .filter(|it| it.id.contains("hold") || it.id == "roller-piriformis");
        for movement in holds {
            let feel = wording(movement).feel.to_lowercase();
            assert!(feel.contains("dull") && feel.contains("fade"), "{}", movement.id);
        }
        assert_eq!(StopAnswer::DullAche.ends(), None);
    }),
    (43, || tells("wall-ball-lean", &["three to six out of ten", "strong, but comfortable"])),
    (44, || {
        assert_eq!(told(&[record(-7, 5, 4), record(-1, 5, 4)]), [Notice::NoChange]);
        assert_eq!(told(&[record(-6, 5, 4), record(-1, 5, 4)]), []);
        assert_eq!(told(&[record(-7, 5, 4), record(-1, 4, 3)]), []);
    }),
    (45, || {
        assert_eq!(told(&[record(-2, 3, 5), record(-1, 3, 4)]), [Notice::Worse]);
        assert_eq!(told(&[record(-1, 8, 3)]), [Notice::Severe]);
    }),
    (46, || teaches("clinician", Techniques, 161, &["weak", "numb", "below the knee"])),
    (47, || {
        let mut screening = Screening { answered: Some(NOW), ..Screening::default() };
        screening.stop_sign(NOW);
        assert_eq!(screening.answered, None);
    }),
    (48, || {
        let leg = Screening { cautions: vec![Caution::Sciatica], ..Screening::default() };
        assert!(leg.asks_each_session() && !Screening::default().asks_each_session());
    }),
    (49, || {
        teaches("clinician", Techniques, 215, &["keeps coming back"]);
        assert_eq!(
            told(&[record(-14, 5, 4), record(-7, 5, 4), record(-1, 6, 5)]),
            [Notice::NoChange]
        );
    }),
    (50, || {
        for notice in [Notice::NoChange, Notice::Worse, Notice::Severe] {
            assert!(notice.text().contains("physical therapist or a doctor"));
        }
        assert!(on_the_back().iter().all(|it| it.posture != Posture::Floor || it.needs_partner()));
        assert!(ids("quick-start").contains(&"strokes"));
    }),
];
