//! "Too much": the rest of a hold becomes small rolls.
//!
//! *Invariant:* at least twelve rolls are left, two to a breath; what is missing is added.

use super::{Ms, Span, SpanKind, Timeline};
use crate::routine::Stroke;
use std::cmp::Ordering;

/// Twelve rolls, two to a breath.
const BREATHS: Ms = 6;

impl Timeline {
    /// The timeline in which the hold at a moment goes on as small rolls from the breath it is in,
    /// and the milliseconds this adds; none where no ball holds still.
    #[must_use]
    pub fn eased(&self, at: Ms) -> Option<(Self, Ms)> {
        let index = self.index_at(at);
        let hold = *self.spans().get(index)?;
        if hold.kind != SpanKind::Work || hold.stroke != Stroke::Hold || !hold.contains(at) {
            return None;
        }
        // The source gives the rolls for a ball.
        if !hold.movement.tool.is_ball() {
            return None;
        }
        let cycle = self.plan().pattern.cycle();
        let from = self.breath_start(at);
        let left = hold.end() - from;
        let rolls = left.max(BREATHS * cycle);
        let added = rolls - left;
        let mut spans = Vec::with_capacity(self.spans().len() + 1);
        for (nth, span) in self.spans().iter().enumerate() {
            match nth.cmp(&index) {
                Ordering::Less => spans.push(*span),
                Ordering::Equal => {
                    if from > span.start {
                        spans.push(Span { length: from - span.start, ..*span });
                    }
                    spans.push(Span {
                        start: from,
                        length: rolls,
                        stroke: Stroke::SmallRolls,
                        ..*span
                    });
                }
                Ordering::Greater => spans.push(Span { start: span.start + added, ..*span }),
            }
        }
        Some((self.with_spans(spans), added))
    }
}
