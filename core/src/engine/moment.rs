//! How the audio clock stands against the session.
//!
//! *Invariant:* one moment of one pass; it is measured anew for the next.

use super::Ms;

/// How the two clocks stand in one pass.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// The session's position, in milliseconds with their fraction.
    pub position: f64,
    /// The audio time, in seconds, of what is heard at that position.
    pub heard: f64,
    /// Audio seconds in a second of the session.
    pub rate: f64,
    /// The audio time now, in seconds: nothing can begin before it.
    pub now: f64,
}

impl Moment {
    /// The audio time at which the session is at `at`.
    #[must_use]
    pub fn time_of(&self, at: Ms) -> f64 {
        self.heard + self.rate * (f64::from(at) - self.position) / 1000.0
    }
}
