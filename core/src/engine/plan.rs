//! Compiling a routine: from seconds and ranges to spans of whole breaths.
//!
//! *Invariant:* both sides of a part get the same spans.

use super::{BreathPattern, Ms, Span, SpanKind};
use crate::routine::{Dose, Posture, Range, Routine, Side, Step, Stroke};
use serde::{Deserialize, Serialize};

/// A person's choices that shape a timeline.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The pace of the breath.
    pub pattern: BreathPattern,
    /// Length of the get-ready countdown before zero, in milliseconds.
    pub get_ready: Ms,
    /// Time to get into place, in milliseconds; none for one breath.
    pub settle: Option<Ms>,
    /// The side that comes first.
    pub first: Side,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            pattern: BreathPattern::default(),
            get_ready: 10_000,
            settle: None,
            first: Side::Left,
        }
    }
}

/// The spans of a routine, from zero on.
pub(super) fn spans(routine: &Routine, plan: &Plan) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let switch = plan.settle.unwrap_or(plan.pattern.cycle());
    for (part, step) in routine.steps.iter().enumerate() {
        let before = spans.last().map_or(step.movement.posture, |span| span.movement.posture);
        let gets_down_or_up =
            (before == Posture::Floor) != (step.movement.posture == Posture::Floor);
        let settle = if gets_down_or_up { 3 * switch } else { switch };
        let settling = if step.movement.sided { settle + switch } else { settle };
        let blocks = blocks(step, settling, plan.pattern);
        let run = Run { step, part, blocks: &blocks, pattern: plan.pattern };
        if step.movement.sided {
            run.push_to(&mut spans, Some(plan.first), settle, false);
            run.push_to(&mut spans, Some(plan.first.other()), switch, true);
        } else {
            run.push_to(&mut spans, None, settle, false);
        }
    }
    spans
}

/// One side of a part, or the whole of a part without sides.
struct Run<'a> {
    step: &'a Step,
    part: usize,
    blocks: &'a [Block],
    pattern: BreathPattern,
}

impl Run<'_> {
    fn push_to(&self, spans: &mut Vec<Span>, side: Option<Side>, settle: Ms, switch: bool) {
        let Self { step, part, blocks, pattern } = *self;
        let movement = step.movement;
        let spots = match movement.dose {
            Dose::Holds { .. } => blocks.len(),
            Dose::Continuous { .. } => 0,
        };
        let mut push = |kind, length, stroke, spot| {
            let start = spans.last().map_or(0, Span::end);
            spans.push(Span { start, length, kind, part, movement, side, stroke, spot, spots });
        };
        let stroke = blocks.first().map_or(Stroke::Lean, |block| block.stroke);
        push(SpanKind::Settle { switch }, settle, stroke, 0);
        for (spot, block) in blocks.iter().enumerate() {
            push(SpanKind::Work, block.breaths * pattern.cycle(), block.stroke, spot);
        }
        let release = release(step, pattern);
        if release > 0 {
            push(SpanKind::Release, release, Stroke::Release, spots.saturating_sub(1));
        }
    }
}

/// Work of one motion, or on one spot.
struct Block {
    stroke: Stroke,
    breaths: Ms,
}

/// The work of one side, in whole breaths within the dose's range wherever one fits.
///
/// `settling` is the settling and switching of the whole part, which its figure includes.
fn blocks(step: &Step, settling: Ms, pattern: BreathPattern) -> Vec<Block> {
    let cycle = pattern.cycle();
    let room = (ms(step.seconds) - settling) / Ms::from(step.runs()) - release(step, pattern);
    let wanted = whole_breaths(room, cycle);
    match step.movement.dose {
        Dose::Continuous { seconds } => {
            let strokes = step.movement.strokes;
            let count = Ms::try_from(strokes.len()).unwrap_or(1).max(1);
            let breaths = within(wanted, seconds, cycle).max(count);
            let share = |nth| shared(breaths, count, count - 1 - nth);
            strokes
                .iter()
                .zip(0..)
                .map(|(&stroke, nth)| Block { stroke, breaths: share(nth) })
                .collect()
        }
        Dose::Holds { seconds, .. } => {
            let count = Ms::from(step.spots).max(1);
            let stroke = step.movement.strokes.first().copied().unwrap_or(Stroke::Hold);
            let breaths = |nth| within(shared(wanted, count, nth), seconds, cycle);
            (0..count).map(|nth| Block { stroke, breaths: breaths(nth) }).collect()
        }
    }
}

fn release(step: &Step, pattern: BreathPattern) -> Ms {
    if step.release == 0 {
        0
    } else {
        whole_breaths(ms(step.release), pattern.cycle()) * pattern.cycle()
    }
}

/// The share of the `nth` of `count` blocks; later blocks get what does not divide.
const fn shared(breaths: Ms, count: Ms, nth: Ms) -> Ms {
    let rest = breaths % count;
    breaths / count + if nth >= count - rest { 1 } else { 0 }
}

/// The nearest whole number of breaths, at least one.
fn whole_breaths(length: Ms, cycle: Ms) -> Ms {
    ((length + cycle / 2).div_euclid(cycle)).max(1)
}

/// `breaths` moved into the range of seconds; where no whole number fits, the nearest counts.
fn within(breaths: Ms, seconds: Range, cycle: Ms) -> Ms {
    let least = (ms(seconds.min) + cycle - 1) / cycle;
    let most = ms(seconds.max) / cycle;
    if least <= most {
        breaths.clamp(least.max(1), most)
    } else {
        let middle = Ms::midpoint(ms(seconds.min), ms(seconds.max));
        whole_breaths(middle, cycle)
    }
}

fn ms(seconds: u16) -> Ms {
    Ms::from(seconds) * 1_000
}
