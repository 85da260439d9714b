//! Fitting a routine to a length: parts move within their ranges, optional ones are left out.
//!
//! *Invariant:* never longer than asked for; the gentle first part stays; where the length cannot
//! be reached, it is not offered.

use super::part::{Part, sized};
use super::plan::{Swap, steps};
use super::{Length, Ms, Plan};
use crate::routine::{Routine, Step};

/// The parts of a routine as they are played.
pub(super) fn parts(routine: &Routine, plan: &Plan, swaps: &[Swap]) -> Vec<Part> {
    let steps = steps(routine, swaps);
    match plan.length.target() {
        None => sized(&steps, plan),
        Some(target) => fitted(steps, plan, target),
    }
}

/// The lengths that this routine can reach, to within a breath on each side; as written always.
#[must_use]
pub fn reachable(routine: &Routine, plan: &Plan, swaps: &[Swap]) -> Vec<Length> {
    let slack = 2 * plan.pattern.cycle();
    let reaches = |length: &Length| match length.target() {
        None => true,
        Some(target) => {
            let plan = Plan { length: *length, ..*plan };
            let total = total(&parts(routine, &plan, swaps));
            total <= target && target - total < slack
        }
    };
    Length::ALL.into_iter().filter(reaches).collect()
}

fn fitted(mut steps: Vec<(usize, Step)>, plan: &Plan, target: Ms) -> Vec<Part> {
    let mut parts = sized(&steps, plan);
    while least(&parts) > target {
        let optional = steps.iter().enumerate().skip(1);
        let first_to_go = optional
            .filter_map(|(nth, (_, step))| step.drop.map(|order| (order, nth)))
            .min_by_key(|&(order, _)| order);
        let Some((_, nth)) = first_to_go else { break };
        steps.remove(nth);
        parts = sized(&steps, plan);
    }
    let mut sum = total(&parts);
    while sum > target {
        let spare = parts.iter_mut().filter(|part| part.breaths > part.least);
        let Some(part) = spare.max_by_key(|part| share(part, part.breaths)) else { break };
        sum += part.length(part.breaths - 1) - part.length(part.breaths);
        part.breaths -= 1;
    }
    loop {
        let left = target - sum;
        let room = |part: &&mut Part| {
            let more = part.length(part.breaths + 1) - part.length(part.breaths);
            part.breaths < part.most && more <= left
        };
        let open = parts.iter_mut().filter(room);
        let Some(part) = open.min_by_key(|part| share(part, part.breaths + 1)) else { break };
        sum += part.length(part.breaths + 1) - part.length(part.breaths);
        part.breaths += 1;
    }
    parts
}

/// Breaths as thousandths of those as written.
fn share(part: &Part, breaths: Ms) -> Ms {
    breaths * 1_000 / part.written.max(1)
}

fn least(parts: &[Part]) -> Ms {
    parts.iter().map(|part| part.length(part.least)).sum()
}

fn total(parts: &[Part]) -> Ms {
    parts.iter().map(|part| part.length(part.breaths)).sum()
}
