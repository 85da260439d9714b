//! The pace of the breath, and where in a breath a moment lies.
//!
//! *Invariant:* a cycle lasts between 4 and 20 seconds, and begins with the in-breath.

use super::Ms;
use serde::{Deserialize, Serialize};

/// A half of the breath.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Breath {
    /// Breathing in.
    In,
    /// Breathing out.
    Out,
}

/// How long a breath takes in milliseconds. The default is 4 s in and 6 s out.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Pace")]
pub struct BreathPattern {
    inhale: Ms,
    exhale: Ms,
}

/// A pattern as it is stored, before it is checked.
#[derive(Deserialize)]
struct Pace {
    inhale: Ms,
    exhale: Ms,
}

impl TryFrom<Pace> for BreathPattern {
    type Error = &'static str;

    fn try_from(pace: Pace) -> Result<Self, Self::Error> {
        Self::new(pace.inhale, pace.exhale).ok_or("a breath is 2 to 12 s in and out, 20 s at most")
    }
}

impl Default for BreathPattern {
    fn default() -> Self {
        Self { inhale: 4_000, exhale: 6_000 }
    }
}

/// A moment inside a breath.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BreathMoment {
    /// Which half of the breath.
    pub breath: Breath,
    /// Milliseconds since that half began.
    pub elapsed: Ms,
    /// Milliseconds until that half ends; never 0.
    pub left: Ms,
}

impl BreathMoment {
    /// The count shown with the word: whole seconds left, rounded up.
    #[must_use]
    pub const fn count(self) -> Ms {
        (self.left + 999) / 1_000
    }
}

impl BreathPattern {
    /// The shortest and the longest half of a breath, in milliseconds.
    pub const HALF: (Ms, Ms) = (2_000, 12_000);
    /// The longest breath, in milliseconds.
    pub const LONGEST: Ms = 20_000;

    /// A pattern of these lengths in milliseconds, if they lie in range.
    #[must_use]
    pub fn new(inhale: Ms, exhale: Ms) -> Option<Self> {
        let half = Self::HALF.0..=Self::HALF.1;
        let fits =
            half.contains(&inhale) && half.contains(&exhale) && inhale + exhale <= Self::LONGEST;
        fits.then_some(Self { inhale, exhale })
    }

    /// Length of the in-breath in milliseconds.
    #[must_use]
    pub const fn inhale(self) -> Ms {
        self.inhale
    }

    /// Length of the out-breath in milliseconds.
    #[must_use]
    pub const fn exhale(self) -> Ms {
        self.exhale
    }

    /// Length of a whole breath in milliseconds.
    #[must_use]
    pub const fn cycle(self) -> Ms {
        self.inhale + self.exhale
    }

    /// Where in a breath a moment lies, `elapsed` milliseconds after breathing began.
    #[must_use]
    pub const fn at(self, elapsed: Ms) -> BreathMoment {
        let within = elapsed.rem_euclid(self.cycle());
        if within < self.inhale {
            BreathMoment { breath: Breath::In, elapsed: within, left: self.inhale - within }
        } else {
            let elapsed = within - self.inhale;
            BreathMoment { breath: Breath::Out, elapsed, left: self.exhale - elapsed }
        }
    }
}
