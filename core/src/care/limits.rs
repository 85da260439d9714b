//! What a person may do: the answers, the wishes and the days behind them, in one value.
//!
//! *Invariant:* made anew from what is stored whenever it is asked for; never stored itself.

use super::{Caution, Feeling, Screening};
use crate::progress::{Moment, Settings};

/// What a person may do.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Limits {
    /// The cautions that are true.
    pub cautions: Vec<Caution>,
    /// Whether a clinician has agreed to massage.
    pub agreed: bool,
    /// Whether getting down to the floor is out of the question.
    pub no_floor: bool,
    /// Whether only light hands and breathing are offered: the day after a stop sign.
    pub gentle_only: bool,
    /// Whether it flared up today: nothing but light hands and breathing either.
    pub flared: bool,
    /// The ids of movements that are not for this person.
    pub not_for_me: Vec<String>,
}

impl Limits {
    /// The limits at a moment.
    #[must_use]
    pub fn of(screening: &Screening, settings: &Settings, now: Moment) -> Self {
        let since = |day: crate::progress::Day| now.day().0.saturating_sub(day.0);
        Self {
            cautions: screening.cautions.clone(),
            agreed: screening.agreed,
            no_floor: screening.floor == Some(false),
            flared: screening.felt(now) == Some(Feeling::FreshFlare),
            gentle_only: screening.rest.is_some_and(|day| since(day) <= 1),
            not_for_me: settings.not_for_me.clone(),
        }
    }
}
