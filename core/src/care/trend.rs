//! What the sessions so far say: when to see someone, when to leave a day, when firmer is fine.
//!
//! *Invariant:* pure functions of the history; a silent history says nothing.

use crate::catalog;
use crate::progress::{Ending, History, Moment, Record};
use crate::routine::{Intensity, Tool};

/// Something to tell the person.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Notice {
    /// A week, and no better.
    NoChange,
    /// Worse after each of the last sessions, or coming back stronger.
    Worse,
    /// Very strong.
    Severe,
}

impl Notice {
    /// What to do.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::NoChange => {
                "A week has passed and it is no better. See a physical therapist or a doctor."
            }
            Self::Worse => {
                "It is getting worse, or keeps coming back. See a physical therapist or a doctor."
            }
            Self::Severe => "That is a lot. See a physical therapist or a doctor about it.",
        }
    }
}

/// Sessions a week to aim for: least and most.
pub const GOAL: (u8, u8) = (3, 5);
/// Days after which flat ratings are told.
const WEEK: i64 = 7;
/// From here on a rating is severe.
const SEVERE: u8 = 8;

/// Everything to tell at a moment.
#[must_use]
pub fn notices(history: &History, now: Moment) -> Vec<Notice> {
    // This bout: nothing older than three weeks.
    let bout = || history.records.iter().filter(|it| now.days_since(it.started) <= 3 * WEEK);
    let mut rated = bout().filter_map(|record| record.before.map(|before| (record, before)));
    let mut found = Vec::new();
    let Some((first, before)) = rated.next() else { return found };
    let latest = rated.next_back().map_or(before, |(_, latest)| latest);
    if now.days_since(first.started) >= WEEK && latest >= before && latest > 0 {
        found.push(Notice::NoChange);
    }
    let last: Vec<_> = bout().rev().take(2).collect();
    let worse =
        |record: &&&Record| matches!((record.before, record.after), (Some(b), Some(a)) if a > b);
    if last.len() == 2 && last.iter().filter(worse).count() == 2 {
        found.push(Notice::Worse);
    }
    if latest >= SEVERE {
        found.push(Notice::Severe);
    }
    found
}

/// What to say before deep work while it should rest.
pub const DEEP_RESTS: &str =
    "You did deep work today or yesterday. Leave a day between, or choose something gentle.";

/// Whether a deep routine was done today or yesterday: leave a day between.
#[must_use]
pub fn deep_rests(history: &History, now: Moment) -> bool {
    history.records.iter().any(|record| {
        let days = now.day().0.saturating_sub(record.started.day().0);
        let deep = catalog::routine(&record.routine)
            .is_some_and(|routine| routine.intensity() == Intensity::Deep);
        // Farther west it may be the day before.
        deep && (-1..=1).contains(&days)
    })
}

/// Whether a firmer ball may be tried: the last time a soft one was used to the end without being
/// too much.
#[must_use]
pub fn firmer_is_fine(history: &History) -> bool {
    let soft = |record: &&Record| {
        catalog::routine(&record.routine)
            .is_some_and(|routine| routine.tools().contains(&Tool::SoftBall))
    };
    history.records.iter().rev().find(soft).is_some_and(|record| {
        record.eased == 0
            && record.ending == Ending::Finished
            && record.after.zip(record.before).is_none_or(|(after, before)| after <= before)
    })
}

/// What soreness after a session says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Soreness {
    /// Mild and short: normal.
    Normal,
    /// Strong, longer than two days, or worse overall: gentler and shorter next time.
    BackOff,
}

impl Soreness {
    /// From how strong it is, how many days it has lasted, and whether all is worse.
    #[must_use]
    pub const fn of(strong: bool, days: u8, worse: bool) -> Self {
        if strong || days > 2 || worse { Self::BackOff } else { Self::Normal }
    }

    /// What to do.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Normal => "A little soreness is normal, above all when this is new to you.",
            Self::BackOff => "Press less and keep it shorter next time. Rest until it is gone.",
        }
    }
}
