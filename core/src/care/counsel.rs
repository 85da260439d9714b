//! Advice from the sessions so far: one table of when, what, why, and who says so.
//!
//! *Invariant:* pure; advises and never blames; every line names its source or is called ours.

use super::soreness::backs_off;
use super::trend::{self, Notice, Soreness, deep_rests, firmer_is_fine};
use super::{Limits, tailor};
use crate::catalog;
use crate::progress::{Day, History, Moment, Record, Sore, counts};
use crate::routine::{Document, Intensity, Source, Tool};

/// A piece of advice.
#[derive(Debug)]
pub struct Counsel {
    /// A name for tests.
    pub id: &'static str,
    /// Whether it is about seeing someone: then it stands on the first screen too.
    pub urgent: bool,
    /// What to do.
    pub text: &'static str,
    /// Why.
    pub why: &'static str,
    /// Who says so.
    pub source: Source,
    /// Whether the sessions call for it.
    when: fn(&Seen) -> bool,
}

/// What the sessions look like.
struct Seen<'a> {
    history: &'a History,
    limits: &'a Limits,
    now: Moment,
    notices: Vec<Notice>,
}

const fn techniques(first: u16, last: u16) -> Source {
    Source::new(Document::Techniques, first, last)
}

/// More minutes than this on a day are a lot.
const LONG: u32 = 20;
/// Gentle work on so many days running is a short time.
const DAILY: i64 = 7;

/// All of it, the most urgent first.
pub const COUNSELS: &[Counsel] = &[
    Counsel {
        id: "severe",
        urgent: true,
        text: Notice::Severe.text(),
        why: "You gave it 8 or more of 10 before your last session. Massage at home is for everyday stiffness.",
        source: techniques(160, 160),
        when: |seen| seen.notices.contains(&Notice::Severe),
    },
    Counsel {
        id: "worse",
        urgent: true,
        text: Notice::Worse.text(),
        why: "It was tighter after your last two sessions than before them.",
        source: techniques(160, 160),
        when: |seen| seen.notices.contains(&Notice::Worse),
    },
    Counsel {
        id: "no-change",
        urgent: true,
        text: Notice::NoChange.text(),
        why: "What you gave it before the last session is no lower than a week ago. About a week at home is a fair try.",
        source: techniques(159, 159),
        when: |seen| seen.notices.contains(&Notice::NoChange),
    },
    Counsel {
        id: "back-off",
        urgent: false,
        text: Soreness::BackOff.text(),
        why: "You were strongly sore, or for long. The app suggests something gentler and shorter until a session was fine.",
        source: techniques(155, 156),
        when: |seen| backs_off(seen.history, seen.now),
    },
    Counsel {
        id: "deep-rests",
        urgent: false,
        text: trend::DEEP_RESTS,
        why: "Deeper work is for every other day. Gentle work may come in between.",
        source: techniques(153, 154),
        when: |seen| deep_rests(seen.history, seen.now),
    },
    Counsel {
        id: "ten-minutes",
        urgent: false,
        text: "Ten minutes do more than forty-five.",
        why: "On one of the last days there were more than twenty minutes. Short and often is easier on the back than one big effort.",
        source: techniques(208, 209),
        when: |seen| seen.days(7).any(|day| seen.minutes(day) > LONG),
    },
    Counsel {
        id: "daily",
        urgent: false,
        text: "Daily is fine for a short time. Leave a day between now and then.",
        why: "There was a session on each of the last seven days. Gentle work may be daily for a while, above all in a flare-up.",
        source: techniques(152, 153),
        when: |seen| seen.days(DAILY).all(|day| super::plan::done(seen.history, day)),
    },
    Counsel {
        id: "enough",
        urgent: false,
        text: "That is plenty for a week.",
        why: "Three to five sessions are the aim. More does not help more.",
        source: Source::new(Document::RollingSafely, 33, 33),
        when: |seen| {
            let [week] = crate::progress::weeks(seen.history, seen.now.day());
            week > u32::from(trend::GOAL.1)
        },
    },
    Counsel {
        id: "little-sore",
        urgent: false,
        text: Soreness::Normal.text(),
        why: "You were a little sore after your last session.",
        source: techniques(155, 155),
        when: |seen| seen.last().is_some_and(|record| record.sore == Some(Sore::Mild)),
    },
    Counsel {
        id: "soft-first",
        urgent: false,
        text: "Stay with the soft ball for now.",
        why: "A firmer one can wait until a session with the soft one felt fine to its end.",
        source: techniques(110, 110),
        when: |seen| seen.balls() && !firmer_is_fine(seen.history),
    },
    Counsel {
        id: "firmer",
        urgent: false,
        text: "If you like, try a firmer ball, lightly at first.",
        why: "You did a session with the soft ball to its end without it being too much. Soft is as good.",
        source: techniques(110, 110),
        when: |seen| {
            let cautious = !seen.limits.cautions.is_empty() || backs_off(seen.history, seen.now);
            seen.balls() && firmer_is_fine(seen.history) && !cautious
        },
    },
];

impl Seen<'_> {
    fn days(&self, back: i64) -> impl Iterator<Item = Day> {
        let today = self.now.day();
        (0..back).map(move |ago| today.plus(-ago))
    }

    fn minutes(&self, day: Day) -> u32 {
        let on = |record: &&Record| record.started.day() == day && counts(record);
        let seconds = self.history.records.iter().filter(on).map(|record| record.seconds);
        seconds.fold(0, u32::saturating_add) / 60
    }

    fn last(&self) -> Option<&Record> {
        self.history.records.iter().rev().find(|record| counts(record))
    }

    /// Whether the last session was with a ball, and would be again for this person today.
    fn balls(&self) -> bool {
        let routine = self.last().and_then(|record| catalog::routine(&record.routine));
        routine.filter(|routine| routine.intensity() < Intensity::Deep).is_some_and(|routine| {
            let changes = tailor(routine, self.limits).changes;
            routine.steps.iter().enumerate().any(|(part, step)| {
                let stays = || changes.iter().all(|change| change.part != part);
                step.movement.tool == Tool::SoftBall && stays()
            })
        })
    }
}

/// What the sessions call for at a moment, the most urgent first.
#[must_use]
pub fn counsels(history: &History, limits: &Limits, now: Moment) -> Vec<&'static Counsel> {
    let seen = Seen { history, limits, now, notices: trend::notices(history, now) };
    COUNSELS.iter().filter(|counsel| (counsel.when)(&seen)).collect()
}
