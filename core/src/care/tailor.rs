//! A routine made to fit a person: steps replaced or left out, each with its reason.
//!
//! *Invariant:* what comes out is allowed by every caution, begins gently, and says what changed.

use super::{Caution, Light, Limits, Verdict, alternative, verdict};
use crate::catalog;
use crate::engine::Swap;
use crate::routine::{Intensity, Movement, Posture, Routine, Step, Stroke};

/// Why a part was changed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Reason {
    /// A caution.
    Caution(Caution),
    /// Getting down to the floor.
    Floor,
    /// The person does not want it.
    NotForMe,
    /// A stop sign ended the last session.
    StopSign,
    /// It flared up today.
    Flare,
    /// The rest is done standing or sitting: nobody gets up and down in between.
    Together,
    /// It would be the same as the part before.
    Same,
}

impl Reason {
    /// The reason as a sentence or two.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Caution(caution) => caution.advice(),
            Self::Floor => "You said that getting down to the floor is hard.",
            Self::NotForMe => "You said that this is not for you.",
            Self::StopSign => {
                "A sharp or numb feeling ended your last session. Today only light hands."
            }
            Self::Flare => "It flared up today. So only light hands and breathing, nothing deep.",
            Self::Together => "So that you do not get up and down in between.",
            Self::Same => "It would be the same as the part before.",
        }
    }
}

/// A changed part.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// Which part of the routine, from 0.
    pub part: usize,
    /// What the routine has there.
    pub from: &'static Movement,
    /// What is done instead; none where it is left out.
    pub to: Option<&'static Movement>,
    /// Why.
    pub reason: Reason,
}

/// A routine for a person.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Whether enough is left of it to be offered.
    pub offered: bool,
    /// What changed and why, in the order of the parts.
    pub changes: Vec<Change>,
}

impl Offer {
    /// The changes as the engine takes them and the bookmark keeps them.
    #[must_use]
    pub fn swaps(&self) -> Vec<Swap> {
        let swap = |change: &Change| Swap {
            part: change.part,
            movement: change.to.map(|movement| movement.id.to_owned()),
        };
        self.changes.iter().map(swap).collect()
    }
}

/// A routine for a person with these limits.
#[must_use]
pub fn tailor(routine: &Routine, limits: &Limits) -> Offer {
    let lying = |movement: &Movement| movement.posture == Posture::Floor;
    let floor = routine.steps.iter().all(|step| lying(step.movement));
    let (offer, kept) = attempt(routine.steps, limits, limits.no_floor.then_some(Reason::Floor));
    if floor && !limits.no_floor && kept.iter().any(|movement| !lying(movement)) {
        return attempt(routine.steps, limits, Some(Reason::Together)).0;
    }
    offer
}

/// The steps for a person, and what is done in them; `upright` is why nobody lies down, if so.
fn attempt(
    steps: &[Step],
    limits: &Limits,
    upright: Option<Reason>,
) -> (Offer, Vec<&'static Movement>) {
    let mut changes = Vec::new();
    let mut kept: Vec<&'static Movement> = Vec::new();
    let mut own = false;
    for (part, step) in steps.iter().enumerate() {
        let (mut to, mut reason) = stand_in(step.movement, limits, upright);
        if to.is_some_and(|to| kept.last().is_some_and(|before| before.id == to.id)) {
            to = None;
            reason = reason.or(Some(Reason::Same));
        }
        if let Some(movement) = to {
            kept.push(movement);
            own |= !step.ours;
        }
        if let Some(reason) = reason {
            changes.push(Change { part, from: step.movement, to, reason });
        }
    }
    let gentle = |movement: &&Movement| movement.intensity == Intensity::Gentle;
    let shallow = |movement: &&Movement| movement.intensity != Intensity::Deep;
    let shape = kept.first().is_some_and(gentle) && kept.last().is_some_and(shallow);
    (Offer { offered: own && shape, changes }, kept)
}

/// What is done in place of a movement, and the first reason not to do the movement itself.
fn stand_in(
    movement: &'static Movement,
    limits: &Limits,
    upright: Option<Reason>,
) -> (Option<&'static Movement>, Option<Reason>) {
    /// More steps than any chain of stand-ins has; a ring ends there.
    const CHAIN: usize = 6;
    let mut now = movement;
    let mut first = None;
    for _ in 0..CHAIN {
        let Some((reason, instead)) = objection(now, limits, upright) else {
            return (Some(now), first);
        };
        first = first.or(Some(reason));
        match instead.and_then(catalog::movement) {
            Some(instead) => now = instead,
            None => return (None, first),
        }
    }
    (None, first)
}

/// The first thing that speaks against a movement, and what to try instead.
fn objection(
    movement: &Movement,
    limits: &Limits,
    upright: Option<Reason>,
) -> Option<(Reason, Option<&'static str>)> {
    let id = movement.id;
    // Of several cautions the strictest decides.
    let mut gentler = None;
    for &caution in &limits.cautions {
        match verdict(caution, limits.agreed, movement) {
            Verdict::LeftOut => return Some((Reason::Caution(caution), None)),
            Verdict::Gentle(id) => {
                gentler = gentler.or(Some((Reason::Caution(caution), Some(id))));
            }
            Verdict::Allowed => {}
        }
    }
    if gentler.is_some() {
        return gentler;
    }
    let exercise = |stroke: &Stroke| matches!(stroke, Stroke::Repeat | Stroke::Rock);
    let light = movement.intensity == Intensity::Gentle
        && !movement.tool.is_implement()
        && !movement.strokes.iter().any(exercise);
    if let Some(why) = limits.light.filter(|_| !light) {
        let reason = match why {
            Light::StopSign => Reason::StopSign,
            Light::Flare => Reason::Flare,
        };
        return Some((reason, alternative::gentle(id)));
    }
    if let Some(why) = upright.filter(|_| movement.posture == Posture::Floor) {
        return Some((why, alternative::upright(id)));
    }
    let unwanted = limits.not_for_me.iter().any(|known| known == id);
    unwanted.then(|| (Reason::NotForMe, alternative::equal(id)))
}
