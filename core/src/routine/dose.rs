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

/// A closed range of whole numbers: seconds, or a count of spots or repetitions.
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

    /// Half to one and a half of a figure: how far a part may move where no source says.
    #[must_use]
    pub const fn around(value: u16) -> Self {
        Self::ours(value / 2, value + value / 2)
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
    /// A motion done again and again, with the breath.
    Repetitions {
        /// How many on one side, or of both sides in turn.
        count: Range,
        /// How many to a breath.
        to_a_breath: u16,
    },
}

impl Dose {
    /// The least and the most seconds of work on one side, at ten seconds a breath.
    #[must_use]
    pub const fn seconds(self) -> (u16, u16) {
        match self {
            Self::Continuous { seconds } => (seconds.min, seconds.max),
            Self::Holds { spots, seconds } => (spots.min * seconds.min, spots.max * seconds.max),
            Self::Repetitions { count, to_a_breath } => {
                let each = if to_a_breath == 0 { 1 } else { to_a_breath };
                (10 * count.min.div_ceil(each), 10 * count.max.div_ceil(each))
            }
        }
    }
}
