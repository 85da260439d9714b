//! Everything the screen shows at a moment.
//!
//! *Invariant:* total: every moment has a frame, before the start and after the end too.

use super::{BreathMoment, Ms, Span, Timeline};
use std::ops::Range;

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

/// Milliseconds until another whole second of so many that are left is over: until then the count,
/// rounded up, stays what it is.
#[must_use]
pub const fn until_count(left: Ms) -> Ms {
    (left - 1).rem_euclid(1_000) + 1
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

    /// Milliseconds until something that is shown in words or whole seconds is another: what is left
    /// of the countdown or the span, and of the half of the breath, and the line that is said.
    #[must_use]
    pub fn until_change(&self, at: Ms) -> Ms {
        let frame = self.frame_at(at);
        let left = frame.map(|frame| frame.left);
        let breath = frame.and_then(|frame| frame.breath).map(|breath| breath.left);
        let counts = [left, breath].into_iter().flatten().map(until_count);
        let line = self.line_change(at).map(|change| change - at);
        counts.chain(line).min().unwrap_or(1_000)
    }

    /// The moments from one on until something is shown otherwise or a cue begins.
    #[must_use]
    pub fn calm_from(&self, at: Ms) -> Range<Ms> {
        let until = at.saturating_add(self.until_change(at));
        let cue = self.cues_in(at.saturating_add(1)..until).first();
        at..cue.map_or(until, |cue| cue.at)
    }
}
