//! From the answers to a yes or a no; what a yes allows is in [`super::Limits`].
//!
//! *Invariant:* a clearance expires after 30 days, with pain down a leg declared after half an
//! hour, and earlier if the clock was set back.

use super::{RedFlag, Screening};
use crate::progress::Moment;

/// Whether a person may start.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Clearance {
    /// Nothing speaks against it.
    Clear,
    /// The safety check has not been answered, or has to be answered again.
    Ask,
    /// A red flag: a clinician first.
    RedFlag(RedFlag),
    /// A stop sign ended a session today: rest until tomorrow.
    Rest,
    /// A session made things worse less than two days ago.
    Worse,
}

impl Clearance {
    /// Whether nothing forbids a session, though the check may have to be answered first.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Clear | Self::Ask)
    }
}

/// How long answers hold, in milliseconds: 30 days.
const VALID: i64 = 30 * 24 * 60 * 60_000;
/// How long they hold where every session asks: half an hour, as long as a place is kept.
const EACH_SESSION: i64 = 30 * 60_000;
/// How long a session that made things worse locks, in milliseconds: two days.
const WORSE: i64 = 48 * 60 * 60_000;

/// Whether these answers allow a session at this moment.
#[must_use]
pub fn clearance(screening: &Screening, now: Moment) -> Clearance {
    if let Some(&flag) = most_urgent(&screening.red_flags) {
        return Clearance::RedFlag(flag);
    }
    // Another time zone may be a day behind; a day farther ahead was set by a wrong clock.
    let rest = screening.rest.filter(|rest| rest.0 <= now.day().0.saturating_add(1));
    if rest.is_some_and(|rest| now.day() <= rest) {
        return Clearance::Rest;
    }
    if screening.worse.is_some_and(|worse| now.since(worse) < WORSE) {
        return Clearance::Worse;
    }
    let valid = if screening.asks_each_session() { EACH_SESSION } else { VALID };
    // Answers given while it rested do not spare the questions afterwards.
    let after_rest = |answered: Moment| rest.is_none_or(|day| answered.day() > day);
    let after_worse =
        |answered: Moment| screening.worse.is_none_or(|worse| answered.since(worse) >= WORSE);
    match screening.answered {
        Some(answered)
            if now.epoch >= answered.epoch
                && now.since(answered) < valid
                && after_rest(answered)
                && after_worse(answered) =>
        {
            Clearance::Clear
        }
        _ => Clearance::Ask,
    }
}

fn most_urgent(flags: &[RedFlag]) -> Option<&RedFlag> {
    let urgent = |flag: &&RedFlag| matches!(flag, RedFlag::Bladder | RedFlag::Saddle);
    flags.iter().find(urgent).or(flags.first())
}
