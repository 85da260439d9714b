//! The breath as the figure's clock.
//!
//! *Invariant:* pure and total; time is milliseconds since an in-breath began.

use super::turn::soft;

/// The lengths of the breath in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Breathing {
    /// The in-breath.
    pub inhale: f64,
    /// The stillness after it.
    pub hold: f64,
    /// The out-breath.
    pub exhale: f64,
    /// The stillness after that.
    pub rest: f64,
}

impl Breathing {
    /// One breath, at least a millisecond.
    #[must_use]
    pub fn cycle(self) -> f64 {
        (self.inhale + self.hold + self.exhale + self.rest).max(1.0)
    }

    /// How full the lungs are, 0 to 1, if the chest rises and sinks like half waves.
    #[must_use]
    pub fn fullness(self, elapsed: f64) -> f64 {
        let (inward, share) = self.half(elapsed);
        let wave = soft(share);
        if inward { wave } else { 1.0 - wave }
    }

    /// Something that goes there and back with each half of the breath, 0 to 1.
    #[must_use]
    pub fn pulse(self, elapsed: f64) -> f64 {
        let (_, share) = self.half(elapsed);
        soft(2.0 * share)
    }

    /// Whether it is the in-breath, and how much of that half has gone by; all while holding.
    #[must_use]
    pub fn half(self, elapsed: f64) -> (bool, f64) {
        let into = elapsed.rem_euclid(self.cycle());
        let turn = self.inhale + self.hold;
        if into < turn {
            (true, (into / self.inhale.max(1.0)).min(1.0))
        } else {
            (false, ((into - turn) / self.exhale.max(1.0)).min(1.0))
        }
    }
}
