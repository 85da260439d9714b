//! When a second person asks whether the pressure is okay.
//!
//! *Invariant:* every 30 to 60 seconds of work, in a breath of its own where there is one.

use super::{BreathPattern, Ms, Span};
use std::ops::RangeInclusive;

/// About how often, in milliseconds of work; and the least and the most.
const USUAL: Ms = 40_000;
const LEAST: Ms = 30_000;
const MOST: Ms = 60_000;
/// What to do is said first, in at most so many milliseconds.
const ACTION: Ms = 6_000;

/// A breath in which the question is asked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prompt {
    /// When it begins.
    pub(super) at: Ms,
    /// The work between its beginning and that of the breath of the question before.
    pub(super) since: Ms,
}

impl Prompt {
    /// From when to when in its breath the question may begin, if the one before began `late`
    /// milliseconds after the beginning of its own.
    pub(super) fn window(self, late: Ms) -> RangeInclusive<Ms> {
        let earliest = (LEAST + late - self.since).max(0);
        self.at + earliest..=self.at + (MOST + late - self.since)
    }
}

/// The breaths of the question; none where no second person works.
pub(super) fn prompts(spans: &[Span], pattern: BreathPattern) -> Vec<Prompt> {
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
    let mut prompts = Vec::new();
    let mut asked = 0;
    while asked + most <= breaths.len() {
        let near = (asked + least..=asked + most).filter(|&nth| nth < breaths.len());
        let free = |&nth: &usize| breaths.get(nth).is_some_and(|&(_, taken)| !taken);
        let distance = |&nth: &usize| nth.abs_diff(asked + usual);
        let next = near.clone().filter(free).min_by_key(distance).or(near.min_by_key(distance));
        let Some(&(at, _)) = next.and_then(|nth| breaths.get(nth)) else { break };
        let nth = next.unwrap_or(breaths.len());
        let since = Ms::try_from(nth - asked).unwrap_or_default() * cycle;
        prompts.push(Prompt { at, since });
        asked = nth;
    }
    prompts
}
