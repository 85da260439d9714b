//! What to do today, from how it feels: a routine, and heat or cold.
//!
//! *Invariant:* a fresh flare-up gets gentle work only; what is not allowed is never suggested.

use super::{Limits, tailor};
use crate::catalog;
use serde::{Deserialize, Serialize};

/// How the back feels.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feeling {
    /// It has just flared up.
    FreshFlare,
    /// It flared up a day or more ago, and the sharpness has gone.
    CalmerFlare,
    /// It is stiff.
    Stiff,
    /// It is sore from exercise.
    Sore,
    /// It feels tight, without being painful.
    Tight,
    /// It is clenched from stress.
    Stressed,
}

impl Feeling {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Stiff, Self::Tight, Self::Sore, Self::Stressed, Self::FreshFlare, Self::CalmerFlare];

    /// As a person would say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::FreshFlare => "Flared up today",
            Self::CalmerFlare => "Flared up, calmer now",
            Self::Stiff => "Stiff",
            Self::Sore => "Sore from sport",
            Self::Tight => "Tight",
            Self::Stressed => "Stressed",
        }
    }

    /// Routines for it, the best first.
    const fn routines(self) -> &'static [&'static str] {
        match self {
            Self::FreshFlare => &["flare-up-day-one"],
            Self::CalmerFlare => &["flare-up-day-two", "flare-up-day-one"],
            Self::Stiff => &["wall-ball", "hands-only", "quick-start"],
            Self::Sore => &["quick-start", "flare-up-day-one"],
            Self::Tight => &["breathing-reset", "quick-start"],
            Self::Stressed => &["stress-melt", "breathing-reset"],
        }
    }

    /// Heat or cold for it.
    #[must_use]
    pub const fn thermal(self) -> Thermal {
        match self {
            Self::FreshFlare | Self::Sore => Thermal::Cold,
            Self::Stiff | Self::Tight | Self::Stressed => Thermal::Heat,
            Self::CalmerFlare => Thermal::Either,
        }
    }

    /// Why this routine.
    #[must_use]
    pub const fn why(self) -> &'static str {
        match self {
            Self::FreshFlare => "A fresh flare-up wants light hands and short cold, nothing deep.",
            Self::CalmerFlare => {
                "Once it is calmer, slow holds do more than they would have before."
            }
            Self::Stiff => "Stiff muscles like warmth and slow pressure.",
            Self::Sore => "Sore is not the same as tight. It fades in one to three days.",
            Self::Tight => {
                "Tightness often comes from how you hold yourself. Breathing helps it let go."
            }
            Self::Stressed => "A back that is on guard needs calm, not force.",
        }
    }
}

/// Heat, cold or what feels better.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Thermal {
    /// Cold.
    Cold,
    /// Heat.
    Heat,
    /// What feels better, or both in turn.
    Either,
}

impl Thermal {
    /// How to do it.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Cold => {
                "Cold after the session: 10 to 15 minutes with a cloth between. Never on numb skin."
            }
            Self::Heat => {
                "Heat before the session: a warm shower, or a pad on low with a cloth between, 10 \
                 to 15 minutes. Never on numb skin."
            }
            Self::Either => {
                "Cold or heat, as you like it, or one after the other: 10 to 15 minutes with a \
                 cloth between. Never on numb skin."
            }
        }
    }
}

/// The routine for a feeling that a person may do; rest where nothing else is left.
#[must_use]
pub fn suggest(feeling: Feeling, limits: &Limits) -> &'static str {
    let may = |id: &&&str| catalog::routine(id).is_some_and(|it| tailor(it, limits).offered);
    let gentle = ["breathing-reset", "rest"];
    feeling.routines().iter().chain(&gentle).find(may).copied().unwrap_or("rest")
}
