//! The pace of the breath, and where in a breath a moment lies.
//!
//! *Invariant:* a cycle lasts between 4 and 20 seconds, and begins with the in-breath; what follows
//! the out-breath is stillness.

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

/// A fourth of a breath.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Quarter {
    /// Breathing in.
    In,
    /// Holding, full.
    Hold,
    /// Breathing out.
    Out,
    /// Resting, empty.
    Rest,
}

impl Quarter {
    /// All, in their order.
    pub const ALL: [Self; 4] = [Self::In, Self::Hold, Self::Out, Self::Rest];
}

/// How long a breath takes in milliseconds. The default is 4 s in and 6 s out, without holding.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Pace")]
pub struct BreathPattern {
    inhale: Ms,
    #[serde(skip_serializing_if = "is_none")]
    hold: Ms,
    exhale: Ms,
    #[serde(skip_serializing_if = "is_none")]
    rest: Ms,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_none(length: &Ms) -> bool {
    *length == 0
}

/// A pattern as it is stored, before it is checked.
#[derive(Deserialize)]
struct Pace {
    inhale: Ms,
    #[serde(default)]
    hold: Ms,
    exhale: Ms,
    #[serde(default)]
    rest: Ms,
}

impl TryFrom<Pace> for BreathPattern {
    type Error = &'static str;

    fn try_from(pace: Pace) -> Result<Self, Self::Error> {
        Self::with_holds([pace.inhale, pace.hold, pace.exhale, pace.rest])
            .ok_or("a breath is 2 to 12 s in and out, 20 s at most")
    }
}

impl Default for BreathPattern {
    fn default() -> Self {
        Self { inhale: 4_000, hold: 0, exhale: 6_000, rest: 0 }
    }
}

/// A moment inside a breath.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BreathMoment {
    /// Which part of the breath.
    pub quarter: Quarter,
    /// Milliseconds since that part began.
    pub elapsed: Ms,
    /// Milliseconds until that part ends; never 0.
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
    /// The steps in which a person changes it, in milliseconds.
    pub const STEP: Ms = 500;

    /// A pattern of these lengths in milliseconds without holding, if they lie in range.
    #[must_use]
    pub fn new(inhale: Ms, exhale: Ms) -> Option<Self> {
        Self::with_holds([inhale, 0, exhale, 0])
    }

    /// A pattern of in, hold, out and hold in milliseconds, if they lie in range.
    #[must_use]
    pub fn with_holds([inhale, hold, exhale, rest]: [Ms; 4]) -> Option<Self> {
        let (moves, stays) = (Self::HALF.0..=Self::HALF.1, 0..=Self::HALF.1);
        let fits = moves.contains(&inhale) && moves.contains(&exhale);
        let holds = stays.contains(&hold) && stays.contains(&rest);
        let fits = fits && holds && inhale + hold + exhale + rest <= Self::LONGEST;
        fits.then_some(Self { inhale, hold, exhale, rest })
    }

    /// The lengths of in, hold, out and hold in milliseconds.
    #[must_use]
    pub const fn lengths(self) -> [Ms; 4] {
        [self.inhale, self.hold, self.exhale, self.rest]
    }

    /// Length of a part in milliseconds.
    #[must_use]
    pub const fn length(self, quarter: Quarter) -> Ms {
        match quarter {
            Quarter::In => self.inhale,
            Quarter::Hold => self.hold,
            Quarter::Out => self.exhale,
            Quarter::Rest => self.rest,
        }
    }

    /// The pattern with a part so many milliseconds longer, if that lies in range.
    #[must_use]
    pub fn longer(self, quarter: Quarter, by: Ms) -> Option<Self> {
        let length = |it: Quarter| self.length(it) + if it == quarter { by } else { 0 };
        Self::with_holds(Quarter::ALL.map(length))
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

    /// Milliseconds from the beginning of a breath to its out-breath.
    #[must_use]
    pub const fn turn(self) -> Ms {
        self.inhale + self.hold
    }

    /// Length of a whole breath in milliseconds.
    #[must_use]
    pub const fn cycle(self) -> Ms {
        self.inhale + self.hold + self.exhale + self.rest
    }

    /// Where in a breath a moment lies, `elapsed` milliseconds after breathing began.
    #[must_use]
    pub fn at(self, elapsed: Ms) -> BreathMoment {
        let mut elapsed = elapsed.rem_euclid(self.cycle());
        for quarter in Quarter::ALL {
            let length = self.length(quarter);
            if elapsed < length {
                return BreathMoment { quarter, elapsed, left: length - elapsed };
            }
            elapsed -= length;
        }
        // The lengths add up to the cycle: this is never reached.
        BreathMoment { quarter: Quarter::In, elapsed: 0, left: self.inhale }
    }
}
