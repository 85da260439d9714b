//! From the answers to a yes or a no.
//!
//! *Invariant:* a clearance expires after 30 days, and earlier if the clock was set back.

use super::{Caution, RedFlag, Screening};
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
    /// A caution: ask first.
    Caution(Caution),
    /// A stop sign ended a session today: rest until tomorrow.
    Rest,
}

/// How long answers hold, in days.
const VALID: i64 = 30;

/// Whether these answers allow ball work at this moment.
#[must_use]
pub fn clearance(screening: &Screening, now: Moment) -> Clearance {
    if let Some(&flag) = most_urgent(&screening.red_flags) {
        return Clearance::RedFlag(flag);
    }
    if screening.rest == Some(now.day()) {
        return Clearance::Rest;
    }
    match screening.answered {
        Some(answered) if now.epoch >= answered.epoch && now.days_since(answered) < VALID => {
            screening
                .cautions
                .first()
                .map_or(Clearance::Clear, |&caution| Clearance::Caution(caution))
        }
        _ => Clearance::Ask,
    }
}

fn most_urgent(flags: &[RedFlag]) -> Option<&RedFlag> {
    flags.iter().find(|&&flag| flag == RedFlag::Bladder).or(flags.first())
}
