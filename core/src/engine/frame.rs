//! Everything the screen shows at a moment.
//!
//! *Invariant:* total: every moment has a frame, before the start and after the end too.

use super::{BreathMoment, Ms, Span, Timeline};

/// What is going on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Phase {
    /// The get-ready countdown.
    Countdown,
    /// Getting into place, or changing sides.
    Settling,
    /// Work or release.
    Working,
    /// All done.
    Finished,
}

/// A moment of a timeline.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The moment, within the timeline.
    pub position: Ms,
    /// What is going on.
    pub phase: Phase,
    /// Index of the span that is on, coming (countdown) or last (finished).
    pub index: usize,
    /// That span.
    pub span: &'a Span,
    /// Milliseconds since the phase's span began; 0 in the countdown.
    pub elapsed: Ms,
    /// Milliseconds until the countdown or the span ends.
    pub left: Ms,
    /// Where in the breath the moment lies, while it is paced.
    pub breath: Option<BreathMoment>,
    /// What comes after the span.
    pub next: Option<&'a Span>,
}

impl Timeline {
    /// The frame at a moment; none only for a timeline without spans.
    #[must_use]
    pub fn frame_at(&self, at: Ms) -> Option<Frame<'_>> {
        let position = at.clamp(self.start(), self.end());
        let index = self.index_at(position);
        let span = self.spans().get(index)?;
        let phase = if position < 0 {
            Phase::Countdown
        } else if position >= self.end() {
            Phase::Finished
        } else if span.settles() {
            Phase::Settling
        } else {
            Phase::Working
        };
        let elapsed = (position - span.start).clamp(0, span.length);
        let left = if position < 0 { -position } else { span.end() - position };
        let breath = (phase == Phase::Working).then(|| self.plan().pattern.at(elapsed));
        let next = self.spans().get(index + 1);
        Some(Frame { position, phase, index, span, elapsed, left, breath, next })
    }
}
