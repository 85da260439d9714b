//! A movement with its place in a routine.
//!
//! *Invariant:* the figure of a step is the whole part: settling, switching, work and release.

use super::{Movement, Source};

/// One part of a routine.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What is done.
    pub movement: &'static Movement,
    /// Seconds of the whole part, both sides together.
    pub seconds: u16,
    /// Spots on one side, where the dose is holds; otherwise 0.
    pub spots: u16,
    /// Seconds of release on one side; 0 where there is none.
    pub release: u16,
    /// Where the figures come from.
    pub source: Source,
}

impl Step {
    /// How many runs the part has: two for a sided movement.
    #[must_use]
    pub const fn runs(&self) -> u16 {
        if self.movement.sided { 2 } else { 1 }
    }
}
