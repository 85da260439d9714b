//! A stretch of the timeline in which one thing happens.
//!
//! *Invariant:* a span of work is a whole number of breaths.

use super::Ms;
use crate::routine::{Grip, Movement, Side, Stroke};

/// What a span is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SpanKind {
    /// Getting into place for the next movement, or changing sides.
    Settle {
        /// Whether the movement stays and only the side changes.
        switch: bool,
    },
    /// Work, with breath.
    Work,
    /// The pressure comes off.
    Release,
}

/// A stretch of the timeline.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// Where it begins.
    pub start: Ms,
    /// How long it is.
    pub length: Ms,
    /// What it is for.
    pub kind: SpanKind,
    /// The routine's part it belongs to, from 0.
    pub part: usize,
    /// What is done.
    pub movement: &'static Movement,
    /// On which side; none for both.
    pub side: Option<Side>,
    /// The motion.
    pub stroke: Stroke,
    /// Which tender spot, or which motion of the movement, from 0.
    pub spot: usize,
    /// How many tender spots there are on this side; 0 where the work is not holds.
    pub spots: usize,
}

impl Span {
    /// Where it ends; the next one begins there.
    #[must_use]
    pub const fn end(&self) -> Ms {
        self.start + self.length
    }

    /// Whether a moment lies in it.
    #[must_use]
    pub const fn contains(&self, at: Ms) -> bool {
        self.start <= at && at < self.end()
    }

    /// Whether the breath is paced in it.
    #[must_use]
    pub const fn breathes(&self) -> bool {
        !self.settles()
    }

    /// Whether it is for getting into place.
    #[must_use]
    pub const fn settles(&self) -> bool {
        matches!(self.kind, SpanKind::Settle { .. })
    }

    /// Whether it was a hold before that was too much.
    #[must_use]
    pub fn is_eased(&self) -> bool {
        self.stroke == Stroke::SmallRolls && self.spots > 0
    }

    /// Whether something presses on the body.
    #[must_use]
    pub const fn presses(&self) -> bool {
        matches!(self.kind, SpanKind::Work) && self.movement.pressure.is_some()
    }

    /// What touches the body: the grip of the motion, and a flat hand when the pressure comes off.
    /// A movement with spots has one grip for all.
    #[must_use]
    pub fn grip(&self) -> Option<Grip> {
        let grip = self.movement.grip(self.spot);
        match self.kind {
            SpanKind::Release => grip.map(|_| Grip::Palm),
            SpanKind::Settle { .. } | SpanKind::Work => grip,
        }
    }
}
