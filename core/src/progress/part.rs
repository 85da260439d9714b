//! What of a session was really done: the parts that were jumped over, and where the work was.
//!
//! *Invariant:* a part is jumped over when its middle is; going back to before its middle takes that
//! back.

use crate::catalog::Area;
use crate::engine::{Ms, Span, SpanKind, Timeline};

/// Keeps track of a jump from one position to another.
pub fn jumped(timeline: &Timeline, skipped: &mut Vec<usize>, from: Ms, to: Ms) {
    skipped.retain(|&part| middle(timeline, part) < to);
    for part in 0..timeline.steps().len() {
        if (from..to).contains(&middle(timeline, part)) && !skipped.contains(&part) {
            skipped.push(part);
        }
    }
}

fn middle(timeline: &Timeline, part: usize) -> Ms {
    let mut spans = timeline.spans().iter().filter(|span| span.part == part);
    let start = spans.next().map_or(0, |span| span.start);
    let end = timeline.spans().iter().rfind(|span| span.part == part).map_or(0, Span::end);
    start + (end - start) / 2
}

/// The ids of the movements that were jumped over.
#[must_use]
pub fn left_out(timeline: &Timeline, skipped: &[usize]) -> Vec<String> {
    let steps = skipped.iter().filter_map(|&part| timeline.steps().get(part));
    steps.map(|step| step.movement.id.to_owned()).collect()
}

/// Seconds of work on each area up to a position, without what was jumped over.
#[must_use]
pub fn worked(timeline: &Timeline, skipped: &[usize], until: Ms) -> Vec<(Area, u16)> {
    let mut sums: Vec<(Area, u16)> = Vec::new();
    for span in timeline.spans() {
        let length = until.min(span.end()) - span.start;
        let Some(area) = span.movement.region.and_then(Area::of) else { continue };
        if span.kind != SpanKind::Work || length <= 0 || skipped.contains(&span.part) {
            continue;
        }
        let seconds = u16::try_from(length / 1_000).unwrap_or(u16::MAX);
        match sums.iter_mut().find(|(known, _)| *known == area) {
            Some((_, sum)) => *sum = sum.saturating_add(seconds),
            None => sums.push((area, seconds)),
        }
    }
    sums
}
