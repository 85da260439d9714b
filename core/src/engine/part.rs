//! A part of a routine in breaths: how many it may have, has, and how they are shared out.
//!
//! *Invariant:* both sides have the same breaths, and a hold is a whole number of them.

use super::{BreathPattern, Ms, Plan};
use crate::routine::{Basis, Dose, Posture, Range, Step, Stroke};

/// A part, sized for a plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// Its place in the routine, from 0: some parts of that may not be played.
    pub nth: usize,
    /// The step.
    pub step: Step,
    /// Time to get into place.
    pub settle: Ms,
    /// Time to change sides.
    pub switch: Ms,
    /// Time of release on one side.
    pub release: Ms,
    /// The breaths of work on one side: least, most, and those as written.
    pub least: Ms,
    pub most: Ms,
    pub written: Ms,
    /// Those it has.
    pub breaths: Ms,
    cycle: Ms,
}

/// Work of one motion, or on one spot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub stroke: Stroke,
    pub breaths: Ms,
    /// Which spot or motion, from 0.
    pub spot: usize,
    /// How many spots there are; 0 where the block is not a spot.
    pub spots: usize,
}

/// Sizes the steps as written.
pub(super) fn sized(steps: &[(usize, Step)], plan: &Plan) -> Vec<Part> {
    let mut before = steps.first().map_or(Posture::Standing, |(_, step)| step.movement.posture);
    let part = |(nth, step): &(usize, Step)| {
        let posture = step.movement.posture;
        let moves = (before == Posture::Floor) != (posture == Posture::Floor);
        before = posture;
        Part::new(*nth, step, if moves { 3 } else { 1 }, plan)
    };
    steps.iter().map(part).collect()
}

impl Part {
    fn new(nth: usize, step: &Step, settles: Ms, plan: &Plan) -> Self {
        let cycle = plan.pattern.cycle();
        let switch = plan.settle.unwrap_or(cycle);
        let settle = settles * switch;
        let runs = Ms::from(step.runs());
        let release = release(step, plan.pattern);
        // What a side has for work at the usual pace: ranges do not depend on the person's pace.
        let usual =
            |seconds: u16| (ms(seconds) - 10_000 * (settles + runs - 1)) / runs - ms(step.release);
        let (from, to) = (usual(step.range.min), usual(step.range.max));
        let (least, most) = bounds(step, (from, usual(step.seconds), to), cycle);
        let room = (ms(step.seconds) - settle - switch * (runs - 1)) / runs - release;
        let written = match step.movement.dose {
            // As written the number of spots is the step's own.
            Dose::Holds { seconds, .. } => {
                let (shortest, longest) = hold(seconds, cycle);
                let (lead, spots) = (leads(step), spots(step));
                let longest = if lead > 0 { Ms::MAX / 100 } else { longest };
                whole_breaths(room, cycle).clamp(spots * (shortest + lead), spots * longest)
            }
            _ => whole_breaths(room, cycle).clamp(least, most),
        };
        let (least, most) = (least.min(written), most.max(written));
        let breaths = written;
        Self { nth, step: *step, settle, switch, release, least, most, written, breaths, cycle }
    }

    /// How long it is with about this many breaths a side: holds may need a few more or fewer.
    pub(super) fn length(&self, breaths: Ms) -> Ms {
        let runs = Ms::from(self.step.runs());
        let blocks = Self { breaths, ..*self }.blocks();
        let work: Ms = blocks.iter().map(|block| block.breaths * self.cycle).sum();
        self.settle + self.switch * (runs - 1) + runs * (work + self.release)
    }

    /// The work of one side.
    pub(super) fn blocks(&self) -> Vec<Block> {
        if let Dose::Holds { spots, seconds } = self.step.movement.dose {
            return self.holds(spots, seconds);
        }
        let strokes = self.step.movement.strokes;
        let count = Ms::try_from(strokes.len()).unwrap_or(1).max(1);
        let of = |(spot, &stroke): (usize, &Stroke)| {
            let nth = Ms::try_from(spot).unwrap_or(0);
            let breaths = shared(self.breaths, count, count - 1 - nth);
            Block { stroke, breaths, spot, spots: 0 }
        };
        strokes.iter().enumerate().map(of).collect()
    }

    /// On each spot what leads up to the hold, then the hold.
    fn holds(&self, range: Range, seconds: Range) -> Vec<Block> {
        let (shortest, longest) = hold(seconds, self.cycle);
        let lead = leads(&self.step);
        let mut count = spots(&self.step);
        let longest_spot = if lead > 0 { 2 * longest } else { longest };
        while count < Ms::from(range.max) && self.breaths > count * longest_spot {
            count += 1;
        }
        while count > Ms::from(range.min).max(1) && self.breaths < count * (shortest + lead) {
            count -= 1;
        }
        let spots = usize::try_from(count).unwrap_or(1);
        let strokes = self.step.movement.strokes;
        let mut blocks = Vec::new();
        for spot in 0..spots {
            let nth = Ms::try_from(spot).unwrap_or(0);
            let here = shared(self.breaths, count, nth);
            let two_thirds = if lead > 0 { (2 * here + 2) / 3 } else { here };
            let held = two_thirds.min(here - lead).clamp(shortest, longest);
            let mut before = (here - held).max(lead);
            for (nth, &stroke) in strokes.iter().enumerate() {
                let is_last = nth + 1 == strokes.len();
                let breaths = if is_last { held } else { shared(before, lead.max(1), 0).max(1) };
                before -= if is_last { 0 } else { breaths };
                let (spot, spots) = if is_last { (spot, spots) } else { (spot, 0) };
                blocks.push(Block { stroke, breaths, spot, spots });
            }
        }
        blocks
    }
}

/// The least and most breaths of work on one side, from the work as the range has it.
fn bounds(step: &Step, (from, usual, to): (Ms, Ms, Ms), cycle: Ms) -> (Ms, Ms) {
    let motions = Ms::try_from(step.movement.strokes.len()).unwrap_or(1).max(1);
    match step.movement.dose {
        Dose::Continuous { seconds } => {
            let dose = (ms(seconds.min), ms(seconds.max));
            let sourced = seconds.basis == Basis::Source;
            // A routine's own figure stands over its movement's range.
            let keeps = sourced && (dose.0..=dose.1).contains(&usual);
            let (from, to) = if keeps { (from.max(dose.0), to.min(dose.1)) } else { (from, to) };
            let (least, most) = within(from, to, cycle);
            (least.max(motions), most.max(motions))
        }
        Dose::Repetitions { count, to_a_breath } => {
            let each = Ms::from(to_a_breath.max(1));
            let breaths = |count: u16| (Ms::from(count) + each - 1) / each;
            (breaths(count.min), breaths(count.max).max(breaths(count.min)))
        }
        Dose::Holds { spots, seconds } => {
            let (shortest, longest) = hold(seconds, cycle);
            let lead = leads(step);
            let longest = if lead > 0 { 2 * longest } else { longest };
            let least = Ms::from(spots.min).max(1) * (shortest + lead);
            let most = Ms::from(spots.max).max(1) * longest;
            let (from, to) = within(from, to, cycle);
            (least.max(from).min(most), most.min(to).max(least))
        }
    }
}

/// The least and the most breaths of one hold.
fn hold(seconds: Range, cycle: Ms) -> (Ms, Ms) {
    within(ms(seconds.min), ms(seconds.max), cycle)
}

/// Motions that lead up to each hold.
fn leads(step: &Step) -> Ms {
    Ms::try_from(step.movement.strokes.len()).unwrap_or(1).saturating_sub(1)
}

fn spots(step: &Step) -> Ms {
    Ms::from(step.spots).max(1)
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

/// The whole breaths that fit a range of milliseconds; where none does, the nearest counts.
fn within(from: Ms, to: Ms, cycle: Ms) -> (Ms, Ms) {
    let least = ((from + cycle - 1).div_euclid(cycle)).max(1);
    let most = to.div_euclid(cycle);
    if least <= most {
        (least, most)
    } else {
        let nearest = whole_breaths(Ms::midpoint(from, to), cycle);
        (nearest, nearest)
    }
}

fn ms(seconds: u16) -> Ms {
    Ms::from(seconds) * 1_000
}
