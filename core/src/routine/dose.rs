//! How much of a movement.
//!
//! *Invariant:* a range is the source's own, or is marked as ours.

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Basis {
    /// One of the sources gives it.
    Source,
    /// No source gives it; it is our judgement and is shown as such.
    Ours,
}

/// A closed range of whole numbers: seconds, or a count of spots.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Range {
    /// The least.
    pub min: u16,
    /// The most.
    pub max: u16,
    /// Who says so.
    pub basis: Basis,
}

impl Range {
    /// A range given by a source.
    #[must_use]
    pub const fn sourced(min: u16, max: u16) -> Self {
        Self { min, max, basis: Basis::Source }
    }

    /// A range of our own.
    #[must_use]
    pub const fn ours(min: u16, max: u16) -> Self {
        Self { min, max, basis: Basis::Ours }
    }

    /// Whether `value` lies in the range.
    #[must_use]
    pub const fn contains(self, value: u16) -> bool {
        self.min <= value && value <= self.max
    }
}

/// How much of a movement is done on one side.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Dose {
    /// Work without a break.
    Continuous {
        /// Seconds of work on one side.
        seconds: Range,
    },
    /// Still pressure on one tender spot after another.
    Holds {
        /// How many spots on one side.
        spots: Range,
        /// Seconds on each spot.
        seconds: Range,
    },
}
