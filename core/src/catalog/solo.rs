//! One movement alone, with a gentle start and end where it presses.
//!
//! *Invariant:* every movement has such a routine, and each is sound by the validator's rules.

use super::movement::{
    BELLY_LIFT, HIP_CIRCLES, MOVEMENTS, PARTNER_COOL_DOWN, PARTNER_STROKES, SEATED_BREATHING,
    STROKES_HIP,
};
use crate::routine::{
    Document, Dose, Intensity, Movement, Place, Posture, Range, Routine, Source, Step, Tool,
};
use std::sync::LazyLock;

/// What the ids begin with; the movement's own id follows.
const PREFIX: &str = "only-";
/// Seconds of work in the gentle start and in the gentle end, on one side.
const ENDS: u16 = 30;

/// The routines, in the order of the movements.
static ALL: LazyLock<Vec<Routine>> =
    LazyLock::new(|| MOVEMENTS.iter().copied().map(routine).collect());

/// A movement alone.
#[must_use]
pub fn solo(movement: &str) -> Option<&'static Routine> {
    let nth = MOVEMENTS.iter().position(|known| known.id == movement)?;
    ALL.get(nth)
}

/// The routine with such an id.
pub(super) fn find(id: &str) -> Option<&'static Routine> {
    solo(id.strip_prefix(PREFIX)?)
}

fn routine(movement: &'static Movement) -> Routine {
    let step = whole(movement);
    let mut steps = vec![step];
    if movement.intensity != Intensity::Gentle || movement.tool.is_implement() {
        let (first, last) = ends(movement);
        let end = |of: &'static Movement| Step::new(of, part(of, ENDS), cited(of)).of_ours();
        steps.insert(0, end(first));
        steps.push(end(last));
    }
    Routine {
        id: Box::leak(format!("{PREFIX}{}", movement.id).into_boxed_str()),
        name: movement.name,
        purpose: "This movement alone, eased in and out.",
        props: props(movement),
        steps: steps.leak(),
        seconds: step.seconds,
        opening: opening(movement),
        closing: "Done. Move gently for a moment.",
        sources: movement.sources,
    }
}

/// As much of a movement as its dose asks for.
fn whole(movement: &'static Movement) -> Step {
    let (least, most) = movement.dose.seconds();
    let (work, spots) = match movement.dose {
        Dose::Holds { spots, seconds } => {
            (spots.min * 30.clamp(seconds.min, seconds.max), spots.min)
        }
        _ => ((least + most) / 20 * 10, 0),
    };
    let seconds = part(movement, work.clamp(least, most));
    let range = match movement.dose {
        Dose::Holds { spots, seconds } => Range::ours(
            part(movement, spots.min * seconds.min),
            part(movement, spots.min * seconds.max),
        ),
        _ => Range::ours(part(movement, least), part(movement, most)),
    };
    Step::new(movement, seconds, cited(movement)).holds(spots, 0).within(range)
}

/// Seconds of a part with this much work on a side, and a breath to settle before it.
const fn part(movement: &Movement, work: u16) -> u16 {
    if movement.sided { 2 * (work + 10) } else { work + 10 }
}

fn cited(movement: &Movement) -> Source {
    let ours = Source::new(Document::Techniques, 219, 220);
    movement.sources.first().copied().unwrap_or(ours)
}

/// A gentle start and a gentle end in the same position.
const fn ends(movement: &Movement) -> (&'static Movement, &'static Movement) {
    if movement.needs_partner() {
        return (&PARTNER_STROKES, &PARTNER_COOL_DOWN);
    }
    match movement.posture {
        Posture::Standing => (&HIP_CIRCLES, &STROKES_HIP),
        Posture::Seated => (&SEATED_BREATHING, &SEATED_BREATHING),
        Posture::Floor => (&BELLY_LIFT, &BELLY_LIFT),
    }
}

/// How to get into place.
const fn opening(movement: &Movement) -> &'static str {
    if movement.needs_partner() {
        return "Lie face down, hips on a pillow. Tell your helper when it is too much.";
    }
    match (movement.posture, movement.tool) {
        (Posture::Floor, Tool::SoftBall) => {
            "Kneel, lie on your side, roll onto your back. Keep the ball beside you."
        }
        (Posture::Floor, Tool::Roller) => {
            "Kneel, lie on your side, roll onto your back. Keep the roller beside you."
        }
        (Posture::Floor, _) => "Kneel, lie on your side, roll onto your back.",
        _ => "One movement today. Stop at any time.",
    }
}

/// What to have at hand.
const fn props(movement: &Movement) -> &'static [&'static str] {
    match (movement.tool, movement.places().first()) {
        (_, _) if movement.needs_partner() => &["Somebody you trust.", "A bed or a mat."],
        (Tool::SoftBall, Some(Place::Wall)) => &["One tennis ball.", "A bare wall."],
        (Tool::SoftBall, _) => &["One tennis ball.", "A mat."],
        (Tool::DoubleBall, _) => &["Two balls.", "A mat."],
        (Tool::Roller, _) => &["A foam roller.", "A mat."],
        (_, Some(Place::Chair)) => &["A chair that does not roll."],
        (_, Some(Place::Floor | Place::Bed)) => &["A mat or a bed."],
        _ => &["Room to stand."],
    }
}
