//! A movement with its place in a routine.
//!
//! *Invariant:* the figure of a step is the whole part: settling, switching, work and release.

use super::{Dose, Movement, Range, Source};

/// One part of a routine.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What is done.
    pub movement: &'static Movement,
    /// Seconds of the whole part as written, both sides together.
    pub seconds: u16,
    /// The least and the most of those seconds when a session is fitted to a length.
    pub range: Range,
    /// Spots on one side, where the dose is holds; otherwise 0.
    pub spots: u16,
    /// Seconds of release on one side; 0 where there is none.
    pub release: u16,
    /// When it is left out of a short session: 1 first, then 2; none if it always stays.
    pub drop: Option<u8>,
    /// Whether it is an opening or ending of ours, outside the source's figure. It can be skipped.
    pub ours: bool,
    /// Where the figures come from; for a part of ours, where its kind does.
    pub source: Source,
}

impl Step {
    /// A part that always stays, and whose length may move from half to one and a half.
    #[must_use]
    pub const fn new(movement: &'static Movement, seconds: u16, source: Source) -> Self {
        let range = Range::around(seconds);
        Self { movement, seconds, range, spots: 0, release: 0, drop: None, ours: false, source }
    }

    /// With this many spots on a side, and a release after them.
    #[must_use]
    pub const fn holds(self, spots: u16, release: u16) -> Self {
        Self { spots, release, ..self }
    }

    /// With another range.
    #[must_use]
    pub const fn within(self, range: Range) -> Self {
        Self { range, ..self }
    }

    /// Left out as the `nth` when time is short.
    #[must_use]
    pub const fn optional(self, nth: u8) -> Self {
        Self { drop: Some(nth), ..self }
    }

    /// An opening or ending of ours.
    #[must_use]
    pub const fn of_ours(self) -> Self {
        Self { ours: true, ..self }
    }

    /// How many runs the part has: two for a sided movement.
    #[must_use]
    pub const fn runs(&self) -> u16 {
        if self.movement.sided { 2 } else { 1 }
    }

    /// This part with another movement, in as much of its time as that movement's dose allows.
    #[must_use]
    pub fn with(&self, movement: &'static Movement) -> Self {
        let runs = if movement.sided { 2 } else { 1 };
        let (least, most) = movement.dose.seconds();
        let whole = |work: u16| runs * work.saturating_add(10);
        let range = Range::ours(whole(least), whole(most));
        let spots = match movement.dose {
            Dose::Holds { spots, .. } => spots.min,
            _ => 0,
        };
        let seconds = self.seconds.clamp(range.min, range.max.max(range.min));
        Self { movement, seconds, range, spots, release: 0, ..*self }
    }
}
