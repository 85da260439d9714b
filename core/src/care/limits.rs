//! What a person may do: the answers, the wishes and the days behind them, in one value.
//!
//! *Invariant:* made anew from what is stored whenever it is asked for; never stored itself.

use super::{Caution, Feeling, Screening, Thermal};
use crate::progress::{Moment, Settings};

/// Why a day allows nothing but light hands and breathing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Light {
    /// A stop sign ended a session today or yesterday.
    StopSign,
    /// It flared up today.
    Flare,
}

/// What a person may do.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Limits {
    /// The cautions that are true.
    pub cautions: Vec<Caution>,
    /// Whether a clinician has agreed to massage.
    pub agreed: bool,
    /// Whether getting down to the floor is out of the question.
    pub no_floor: bool,
    /// Why nothing but light hands and breathing is offered today, if so.
    pub light: Option<Light>,
    /// The ids of movements that are not for this person.
    pub not_for_me: Vec<String>,
}

impl Limits {
    /// Heat or cold for a feeling; neither with an infection, a clot or after surgery (ours).
    #[must_use]
    pub fn thermal(&self, feeling: Feeling) -> Option<Thermal> {
        let risky = |caution: &Caution| {
            matches!(caution, Caution::Infection | Caution::Clot | Caution::Surgery)
        };
        (!self.cautions.iter().any(risky)).then_some(feeling.thermal())
    }

    /// The limits at a moment.
    #[must_use]
    pub fn of(screening: &Screening, settings: &Settings, now: Moment) -> Self {
        let since = |day: crate::progress::Day| now.day().0.saturating_sub(day.0);
        let stopped = screening.rest.is_some_and(|day| since(day) <= 1);
        let flared = screening.felt(now) == Some(Feeling::FreshFlare);
        Self {
            cautions: screening.cautions.clone(),
            agreed: screening.agreed,
            no_floor: screening.floor == Some(false),
            light: stopped.then_some(Light::StopSign).or(flared.then_some(Light::Flare)),
            not_for_me: settings.not_for_me.clone(),
        }
    }
}
