//! The day after: whether to ask how sore it is, and what an answer asks for.
//!
//! *Invariant:* one question for the last session with pressure, never on its own day; an answer that
//! asks to go gently holds until a later session was fine.

use super::trend::Soreness;
use crate::catalog;
use crate::progress::{History, Moment, Record, Sore};

/// After so many days nobody remembers.
const ASKED: i64 = 7;
/// After so many days without a word it is over.
const HOLDS: i64 = 14;
/// Lasting soreness can only be known after so many days.
const LASTS: i64 = 2;

/// Whether a session pressed on anything.
fn pressed(record: &Record) -> bool {
    let routine = catalog::routine(&record.routine);
    routine.is_some_and(|it| it.steps.iter().any(|step| step.movement.pressure.is_some()))
}

/// The session that is asked about, if one is.
#[must_use]
pub fn asked(history: &History, now: Moment) -> Option<&Record> {
    let last = history.records.iter().rev().find(|record| pressed(record))?;
    let days = now.day().since(last.started.day());
    (last.sore.is_none() && (1..=ASKED).contains(&days)).then_some(last)
}

/// The answers that can be true by now.
#[must_use]
pub fn answers(record: &Record, now: Moment) -> &'static [Sore] {
    const ALL: [Sore; 5] = [Sore::None, Sore::Mild, Sore::Strong, Sore::Worse, Sore::Long];
    let lasting = now.day().since(record.started.day()) >= LASTS;
    let (_, early) = ALL.split_last().unwrap_or((&Sore::None, &[]));
    if lasting { &ALL } else { early }
}

/// An answer as a person would give it.
#[must_use]
pub const fn name(answer: Sore) -> &'static str {
    match answer {
        Sore::None => "Not at all",
        Sore::Mild => "A little",
        Sore::Strong => "Strongly",
        Sore::Long => "For more than two days",
        Sore::Worse => "Worse overall",
        Sore::Unsaid => "Not now",
    }
}

/// What an answer says; none where nothing was said.
#[must_use]
pub const fn meaning(answer: Sore) -> Option<Soreness> {
    match answer {
        Sore::Unsaid => None,
        Sore::None | Sore::Mild => Some(Soreness::Normal),
        Sore::Strong => Some(Soreness::of(true, 1, false)),
        Sore::Long => Some(Soreness::of(false, 3, false)),
        Sore::Worse => Some(Soreness::of(false, 1, true)),
    }
}

/// Whether the next session is to be gentler and shorter.
#[must_use]
pub fn backs_off(history: &History, now: Moment) -> bool {
    let said = |record: &Record| Some((record.started.day(), meaning(record.sore?)?));
    history
        .records
        .iter()
        .rev()
        .find_map(said)
        .is_some_and(|(day, meaning)| meaning == Soreness::BackOff && now.day().since(day) <= HOLDS)
}
