//! How hard to press, on a scale from 0 to 10.
//!
//! *Invariant:* no band reaches above 6; the scale is called pressure, and its words are calm.

/// A band on the pressure scale from 0 (no touch) to 10 (the most there is).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Pressure {
    /// The least that does something.
    pub min: u8,
    /// The most that is welcome.
    pub max: u8,
}

impl Pressure {
    /// Strong but comfortable: 3 to 6 of 10.
    pub const BAND: Self = Self { min: 3, max: 6 };

    /// From here on the app asks to press less.
    pub const REDUCE_FROM: u8 = 7;

    /// Whether a felt pressure lies in the band.
    #[must_use]
    pub const fn contains(self, felt: u8) -> bool {
        self.min <= felt && felt <= self.max
    }
}
