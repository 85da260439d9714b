//! When a second person asks whether the pressure is okay.
//!
//! *Invariant:* every 30 to 60 seconds of work, at the start of a breath.

use super::{BreathPattern, Ms, Span};

/// About how often, in milliseconds of work; and the least and the most.
const USUAL: Ms = 40_000;
const LEAST: Ms = 30_000;
const MOST: Ms = 60_000;
/// What to do is said first, in at most so many milliseconds.
const ACTION: Ms = 6_000;

/// The moments of the question; none where no second person works.
pub(super) fn moments(spans: &[Span], pattern: BreathPattern) -> Vec<Ms> {
    let cycle = pattern.cycle();
    // Every breath of the partner's work: when it begins, and whether something else is said then.
    let work = spans.iter().filter(|span| span.breathes() && span.movement.needs_partner());
    let breaths: Vec<(Ms, bool)> = work
        .flat_map(|span| {
            let count = span.length / cycle;
            (0..count).map(move |nth| (span.start + nth * cycle, nth * cycle < ACTION))
        })
        .collect();
    let nearest = |length: Ms| usize::try_from(length / cycle).unwrap_or(1).max(1);
    let least = usize::try_from((LEAST + cycle - 1) / cycle).unwrap_or(1).max(1);
    let (usual, most) = (nearest(USUAL).max(least), nearest(MOST).max(least));
    let mut moments = Vec::new();
    let mut asked = 0;
    while asked + most <= breaths.len() {
        let near = (asked + least..=asked + most).filter(|&nth| nth < breaths.len());
        let free = |&nth: &usize| breaths.get(nth).is_some_and(|&(_, taken)| !taken);
        let distance = |&nth: &usize| nth.abs_diff(asked + usual);
        let next = near.clone().filter(free).min_by_key(distance).or(near.min_by_key(distance));
        let Some(&(at, _)) = next.and_then(|nth| breaths.get(nth)) else { break };
        moments.push(at);
        asked = next.unwrap_or(breaths.len());
    }
    moments
}
