//! Section I: frequency, length, after-effects.

use super::{NOW, Row, teaches};
use unknot_core::care::trend::{GOAL, Soreness, deep_rests};
use unknot_core::care::{Feeling, Limits, Screening, Today};
use unknot_core::catalog::routine;
use unknot_core::engine::{Length, Plan, reachable};
use unknot_core::progress::{History, Moment, Record, Settings, Sore};
use unknot_core::routine::Document::{FoamRolling, MassageBalls, RollingSafely, Techniques};
use unknot_core::routine::Intensity;

fn rests_after(id: &str, days: i64) -> bool {
    let started = Moment { epoch: NOW.epoch - days * 86_400_000, offset: 0 };
    let mut history = History::default();
    history.keep(Record { seconds: 600, ..Record::new("a", id, started) });
    deep_rests(&history, NOW)
}

pub(super) const ROWS: &[Row] = &[
    (140, || {
        let minutes: Vec<_> =
            Length::ALL.iter().filter_map(|length| length.target()).map(|ms| ms / 60_000).collect();
        assert_eq!(minutes, [5, 10, 15]);
        assert_eq!(reachable(routine("wall-ball").unwrap(), &Plan::default(), &[]), Length::ALL);
    }),
    (141, || {
        assert_eq!(routine("flare-up-day-one").unwrap().intensity(), Intensity::Gentle);
        assert!(!rests_after("flare-up-day-one", 0));
        teaches("how-often", Techniques, 153, &["gentle work may be daily for a while"]);
    }),
    (142, || {
        assert!(rests_after("roller-hips", 0) && rests_after("roller-hips", 1));
        assert!(!rests_after("roller-hips", 2) && !rests_after("wall-ball", 0));
    }),
    (143, || {
        let lengths = reachable(routine("roller-hips").unwrap(), &Plan::default(), &[]);
        assert_eq!(lengths, [Length::AsWritten, Length::Ten, Length::Fifteen]);
    }),
    (144, || {
        assert_eq!(GOAL, (3, 5));
        teaches("how-often", RollingSafely, 33, &["three to five times a week"]);
    }),
    (145, || assert_eq!(Soreness::of(false, 1, false), Soreness::Normal)),
    (146, || {
        for (strong, days, worse) in [(true, 0, false), (false, 3, false), (false, 0, true)] {
            assert_eq!(Soreness::of(strong, days, worse), Soreness::BackOff);
        }
        assert_eq!(Soreness::of(false, 2, false), Soreness::Normal);
        assert!(
            Soreness::BackOff.text().contains("Press less")
                && Soreness::BackOff.text().contains("shorter")
        );
        // And the suggestion does so.
        let mut history = History::default();
        let yesterday = Moment { epoch: NOW.epoch - 86_400_000, offset: 0 };
        let strong = Some(Sore::Strong);
        history.keep(Record { sore: strong, ..Record::new("a", "wall-ball", yesterday) });
        let (settings, screening) = (Settings::default(), Screening::default());
        let today = Today::of(&history, &settings, &screening, &Limits::default(), NOW);
        let gentler = routine(today.routine).unwrap();
        assert!(gentler.intensity() == Intensity::Gentle && gentler.minutes() <= 5);
    }),
    (147, || {
        assert_ne!(Feeling::Sore.why(), Feeling::Tight.why());
        assert!(Feeling::Sore.why().contains("one to three days"));
        teaches("sore-or-tight", FoamRolling, 7, &["one to three days"]);
    }),
    (148, || teaches("firm-tools", Techniques, 191, &["full weight can bruise", "on guard"])),
    (149, || teaches("firm-tools", MassageBalls, 14, &["start with a soft ball"])),
    (150, || teaches("posture", MassageBalls, 9, &["lasts longer"])),
];
