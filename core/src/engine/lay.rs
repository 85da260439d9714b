//! Laying out sized parts: settling, work and release, one side after the other.
//!
//! *Invariant:* both sides of a part get the same spans.

use super::part::{Block, Part};
use super::{Ms, Plan, Span, SpanKind};
use crate::routine::{Side, Stroke};

/// The spans of these parts, from zero on.
pub(super) fn spans(parts: &[Part], plan: &Plan) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let blocks = part.blocks();
        let run = Run { part, index, blocks: &blocks, cycle: plan.pattern.cycle() };
        if part.step.movement.sided {
            run.push_to(&mut spans, Some(plan.first), part.settle, false);
            run.push_to(&mut spans, Some(plan.first.other()), part.switch, true);
        } else {
            run.push_to(&mut spans, None, part.settle, false);
        }
    }
    spans
}

/// One side of a part, or the whole of a part without sides.
struct Run<'a> {
    part: &'a Part,
    index: usize,
    blocks: &'a [Block],
    cycle: Ms,
}

impl Run<'_> {
    fn push_to(&self, spans: &mut Vec<Span>, side: Option<Side>, settle: Ms, switch: bool) {
        let movement = self.part.step.movement;
        let part = self.index;
        let mut push = |kind, length, stroke, (spot, spots)| {
            let start = spans.last().map_or(0, Span::end);
            spans.push(Span { start, length, kind, part, movement, side, stroke, spot, spots });
        };
        let stroke = self.blocks.first().map_or(Stroke::Lean, |block| block.stroke);
        let spots = self.blocks.iter().map(|block| block.spots).max().unwrap_or(0);
        push(SpanKind::Settle { switch }, settle, stroke, (0, spots));
        for block in self.blocks {
            let length = block.breaths * self.cycle;
            push(SpanKind::Work, length, block.stroke, (block.spot, block.spots));
        }
        if self.part.release > 0 {
            let spot = spots.saturating_sub(1);
            push(SpanKind::Release, self.part.release, Stroke::Release, (spot, spots));
        }
    }
}
