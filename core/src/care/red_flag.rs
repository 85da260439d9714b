//! Signs that a clinician comes before any massage.
//!
//! *Invariant:* one of them blocks every routine; ten are the sources' own (rows 1 to 10), the
//! eleventh is ours and marked so.

use crate::routine::{Document, Source};
use serde::{Deserialize, Serialize};

/// A red flag.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RedFlag {
    /// After a fall, a crash or another serious injury.
    Trauma,
    /// New weakness in a leg.
    Weakness,
    /// New numbness or tingling in a leg.
    Numbness,
    /// Shooting down the leg, and getting worse.
    Shooting,
    /// Bladder or bowel control.
    Bladder,
    /// Fever or chills.
    Fever,
    /// Redness or swelling over the back.
    Swelling,
    /// Weight loss without trying.
    WeightLoss,
    /// Cancer, now or before.
    Cancer,
    /// Constant, or intense at night.
    Night,
    /// Numbness in the saddle area.
    Saddle,
}

impl RedFlag {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 11] = [
        Self::Trauma,
        Self::Weakness,
        Self::Numbness,
        Self::Shooting,
        Self::Bladder,
        Self::Fever,
        Self::Swelling,
        Self::WeightLoss,
        Self::Cancer,
        Self::Night,
        Self::Saddle,
    ];

    /// The question, as a statement to tick.
    #[must_use]
    pub const fn statement(self) -> &'static str {
        match self {
            Self::Trauma => "Back pain after a hard fall, a car crash or another serious injury",
            Self::Weakness => "New weakness in one or both legs",
            Self::Numbness => "New numbness or tingling in one or both legs",
            Self::Shooting => "Pain that shoots down a leg and is getting worse",
            Self::Bladder => "New trouble holding your bladder or bowels",
            Self::Fever => "Fever or chills along with back pain",
            Self::Swelling => "Redness or swelling on the back",
            Self::WeightLoss => "Losing weight without trying",
            Self::Cancer => "Cancer, now or in the past",
            Self::Night => "Pain that never lets up, or is strong at night",
            Self::Saddle => "Numbness between the legs, where a saddle would touch",
        }
    }

    /// What to do about it, and how soon.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Bladder | Self::Saddle => {
                "This needs urgent care now. Call emergency services or go to a hospital today."
            }
            Self::Weakness | Self::Numbness | Self::Shooting => {
                "Skip the massage. Call a doctor today, and get urgent care if it is getting worse."
            }
            _ => "Skip the massage and call a doctor soon. If it is severe, get urgent care.",
        }
    }

    /// The lines of the source; none for what is ours, beyond the sources.
    #[must_use]
    pub const fn source(self) -> Option<Source> {
        let (first, last) = match self {
            Self::Trauma => (30, 30),
            Self::Weakness | Self::Numbness => (31, 31),
            Self::Shooting => (32, 32),
            Self::Bladder => (33, 33),
            Self::Fever | Self::Swelling => (34, 34),
            Self::WeightLoss | Self::Cancer | Self::Night => (35, 35),
            Self::Saddle => return None,
        };
        Some(Source::new(Document::Techniques, first, last))
    }
}
