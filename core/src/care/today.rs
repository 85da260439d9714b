//! What to do today, from how it feels, how the last session was borne, and the plan.
//!
//! *Invariant:* how the last session was borne comes first, then how it feels today, then the plan;
//! what is not allowed is never suggested.

use super::soreness::backs_off;
use super::{Feeling, Limits, Screening, plan, suggest, tailor};
use crate::catalog;
use crate::engine::{Length, reachable};
use crate::progress::{History, Moment, Settings};
use crate::routine::{Intensity, Routine};

/// A suggestion.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Today {
    /// The routine's id.
    pub routine: &'static str,
    /// How long.
    pub length: Length,
    /// Why this one, where it is not the usual one.
    pub why: Option<&'static str>,
}

/// Gentle and short, the most like massage first.
const GENTLER: [&str; 3] = ["flare-up-day-one", "stress-melt", "breathing-reset"];

/// Why it is gentler and shorter.
pub const GENTLER_WHY: &str =
    "Gentler and shorter this time: the last session was a lot for your back.";
/// Why it is what the plan says.
pub const PLAN_WHY: &str = "From your plan. Another day is as good.";

impl Today {
    /// The suggestion at a moment.
    #[must_use]
    pub fn of(
        history: &History,
        settings: &Settings,
        screening: &Screening,
        limits: &Limits,
        now: Moment,
    ) -> Self {
        let usual = |routine, why| Self { routine, length: Length::AsWritten, why };
        let may = |id: &&str| catalog::routine(id).is_some_and(|it| tailor(it, limits).offered);
        let felt = screening.felt(now).map(|feeling| suggest(feeling, limits));
        if backs_off(history, now) {
            let fits = |id: &&&str| may(id) && gentle(id);
            let routine = felt.iter().chain(&GENTLER).find(fits).copied().unwrap_or("rest");
            return Self { routine, length: shorter(routine, settings), why: Some(GENTLER_WHY) };
        }
        if let Some(routine) = felt {
            return usual(routine, None);
        }
        let suggests = |week| plan::suggests(week, settings.moved, history, now.day());
        match settings.plan.and_then(suggests).filter(may) {
            Some(id) => usual(id, Some(PLAN_WHY)),
            None => usual(suggest(Feeling::Stiff, limits), None),
        }
    }
}

fn gentle(id: &str) -> bool {
    catalog::routine(id).is_some_and(|routine| routine.intensity() == Intensity::Gentle)
}

/// Five minutes where the routine is longer and can be so short.
fn shorter(id: &str, settings: &Settings) -> Length {
    let five = |routine: &&Routine| {
        routine.minutes() > 5 && reachable(routine, &settings.plan(), &[]).contains(&Length::Five)
    };
    catalog::routine(id).filter(five).map_or(Length::AsWritten, |_| Length::Five)
}
