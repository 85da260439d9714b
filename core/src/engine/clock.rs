//! Telling time that passed from time that was slept through.
//!
//! *Invariant:* two clocks are compared, because either may stand still or be set.

/// What both clocks say at one moment, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// The monotonic clock; it stands still while some systems sleep.
    pub monotonic: f64,
    /// The wall clock; a person or the network may set it.
    pub wall: f64,
}

/// Why the time between two readings cannot be trusted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Gap {
    /// The clocks disagree by more than two seconds: the device slept.
    Slept,
    /// Nothing ran for more than 75 seconds: the page was frozen.
    Frozen,
}

/// Two seconds: more than any correction of a clock that runs.
const DISAGREEMENT: f64 = 2_000.0;
/// Longer than a hidden page's timers are held back (a minute), and as long as sounds are
/// scheduled ahead.
const SILENCE: f64 = 75_000.0;

impl Reading {
    /// The gap between an earlier reading and this one, if there is one.
    ///
    /// A wall clock that was set back is no gap: time did not pass twice.
    #[must_use]
    pub fn gap_since(self, earlier: Self) -> Option<Gap> {
        let monotonic = self.monotonic - earlier.monotonic;
        let wall = self.wall - earlier.wall;
        if monotonic > SILENCE {
            Some(Gap::Frozen)
        } else if wall - monotonic > DISAGREEMENT {
            Some(Gap::Slept)
        } else {
            None
        }
    }
}
