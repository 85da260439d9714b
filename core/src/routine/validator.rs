//! The rules that every routine keeps, wherever it comes from.
//!
//! *Invariant:* what breaks a rule is named, never mended here.

use super::{Dose, Intensity, Pressure, Region, Routine, Step, Stroke, Tool};
use super::{Movement, Posture, Wording};

/// A broken rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Violation {
    /// There are no steps.
    Empty,
    /// An id is not kebab-case.
    Id(&'static str),
    /// The first part is not gentle, or shorter than 20 s.
    HastyStart,
    /// The last part is deep.
    HarshEnd,
    /// The opening may be left out of a short session.
    OpeningDropped,
    /// A part of ours that is neither the first nor the last.
    OursWithin(&'static str),
    /// Longer than 15 minutes: short and often does more.
    TooLong(u32),
    /// A part's own figure lies outside its range.
    Range(&'static str),
    /// Holds that cannot be as long or as short as their dose says.
    Dose(&'static str),
    /// Two parts in a row with the same movement.
    Repeated(&'static str),
    /// Deep is what holds with a firm ball or a roller, and nothing else is.
    Depth(&'static str),
    /// The parts do not add up to the routine's own figure.
    Total {
        /// Seconds of all parts that are not ours.
        parts: u32,
        /// Seconds the routine claims.
        claimed: u32,
    },
    /// A part with two sides cannot be divided equally.
    UnequalSides(&'static str),
    /// A roller or a double ball on the lumbar region.
    HardToolOnLumbar(&'static str),
    /// A ball between the floor and the lumbar region.
    LumbarOnFloor(&'static str),
    /// A band on the pressure scale that is not 3 to 6, or a pressing tool without one.
    PressureBand(&'static str),
    /// Holds with a number of spots outside the range, or spots where there are no holds.
    Spots(&'static str),
    /// A part too short for its settling and one breath on each side.
    TooShort(&'static str),
    /// Ball work on the back without anything for the hip or buttock.
    NoHipWork,
    /// Something that must be said is not said.
    Unsaid(&'static str),
    /// A movement or the routine names no source.
    Unsourced(&'static str),
}

/// The shortest gentle opening, in seconds.
const OPENING: u16 = 20;
/// The longest session, in seconds.
const LONGEST: u32 = 900;

/// Everything that is wrong with a routine and with what is said of its movements; empty for a
/// sound one.
#[must_use]
pub fn violations(
    routine: &Routine,
    wording: impl Fn(&Movement) -> &'static Wording,
) -> Vec<Violation> {
    let mut found = Vec::new();
    let (Some(first), Some(last)) = (routine.steps.first(), routine.steps.last()) else {
        return vec![Violation::Empty];
    };
    if !is_kebab(routine.id) {
        found.push(Violation::Id(routine.id));
    }
    if first.movement.intensity != Intensity::Gentle || first.seconds < OPENING {
        found.push(Violation::HastyStart);
    }
    if last.movement.intensity == Intensity::Deep {
        found.push(Violation::HarshEnd);
    }
    if first.drop.is_some() {
        found.push(Violation::OpeningDropped);
    }
    let sourced = routine.steps.iter().filter(|step| !step.ours);
    let parts = sourced.map(|step| u32::from(step.seconds)).sum();
    let claimed = u32::from(routine.seconds);
    if parts != claimed {
        found.push(Violation::Total { parts, claimed });
    }
    if u32::from(routine.total()) > LONGEST {
        found.push(Violation::TooLong(u32::from(routine.total())));
    }
    let inner = routine.steps.get(1..routine.steps.len().saturating_sub(1)).unwrap_or_default();
    if let Some(step) = inner.iter().find(|step| step.ours) {
        found.push(Violation::OursWithin(step.movement.id));
    }
    for pair in routine.steps.windows(2) {
        if let [one, next] = pair
            && one.movement.id == next.movement.id
        {
            found.push(Violation::Repeated(next.movement.id));
        }
    }
    if routine.sources.is_empty() {
        found.push(Violation::Unsourced(routine.id));
    }
    for step in routine.steps {
        of_step(step, wording(step.movement), &mut found);
    }
    let balls_back = |step: &Step| step.movement.tool.is_ball() && is_back(step.movement.region);
    let hip = |step: &Step| is_hip(step.movement.region);
    if routine.steps.iter().any(balls_back) && !routine.steps.iter().any(hip) {
        found.push(Violation::NoHipWork);
    }
    found
}

fn of_step(step: &Step, wording: &Wording, found: &mut Vec<Violation>) {
    let movement = step.movement;
    if movement.sided && !step.seconds.is_multiple_of(2) {
        found.push(Violation::UnequalSides(movement.id));
    }
    let shortest = step.runs() * (10 + 4) + step.release * step.runs();
    if step.seconds < shortest {
        found.push(Violation::TooShort(movement.id));
    }
    let spots_fit = match movement.dose {
        Dose::Holds { spots, .. } => spots.contains(step.spots),
        _ => step.spots == 0,
    };
    if !spots_fit {
        found.push(Violation::Spots(movement.id));
    }
    if !step.range.contains(step.seconds) {
        found.push(Violation::Range(movement.id));
    }
    if let Dose::Holds { seconds, .. } = movement.dose {
        // Getting down to the floor or up may take two breaths more.
        let work = step.seconds / step.runs();
        let least = step.spots.max(1) * seconds.min + step.release + 10;
        let leads = movement.strokes.len() > 1;
        let most = step.spots.max(1) * seconds.max + step.release + 10 + 20;
        if work < least || (work > most && !leads) {
            found.push(Violation::Dose(movement.id));
        }
    }
    if step.release > 0 && wording.release.is_empty() {
        found.push(Violation::Unsaid(movement.id));
    }
    of_movement(movement, wording, found);
}

fn of_movement(movement: &'static Movement, wording: &Wording, found: &mut Vec<Violation>) {
    let id = movement.id;
    if !is_kebab(id) {
        found.push(Violation::Id(id));
    }
    let lumbar = is_back(movement.region);
    if lumbar && matches!(movement.tool, Tool::Roller | Tool::DoubleBall) {
        found.push(Violation::HardToolOnLumbar(id));
    }
    if lumbar && movement.tool.is_ball() && movement.posture == Posture::Floor {
        found.push(Violation::LumbarOnFloor(id));
    }
    let holds = movement.strokes.contains(&Stroke::Hold);
    let firm = matches!(movement.tool, Tool::FirmBall | Tool::Roller | Tool::DoubleBall);
    if (movement.intensity == Intensity::Deep) != (holds && firm) {
        found.push(Violation::Depth(id));
    }
    let presses = movement.tool != Tool::None;
    let band_is_right = match movement.pressure {
        Some(band) => band == Pressure::BAND,
        None => !presses,
    };
    if !band_is_right {
        found.push(Violation::PressureBand(id));
    }
    let said = [wording.announce.left, wording.setup.left, wording.brief, wording.last];
    let pressing = [wording.feel, wording.ease_off];
    if said.contains(&"") || (presses && pressing.contains(&"")) || wording.action.is_empty() {
        found.push(Violation::Unsaid(id));
    }
    if movement.sided && wording.announce.left == wording.announce.right {
        found.push(Violation::Unsaid(id));
    }
    if movement.sources.is_empty() {
        found.push(Violation::Unsourced(id));
    }
}

const fn is_back(region: Option<Region>) -> bool {
    matches!(
        region,
        Some(Region::Thoracolumbar | Region::ErectorSpinae | Region::QuadratusLumborum)
    )
}

const fn is_hip(region: Option<Region>) -> bool {
    matches!(
        region,
        Some(
            Region::GluteusMedius
                | Region::GluteusMaximus
                | Region::Piriformis
                | Region::HipFlexors
                | Region::TensorFasciaeLatae
        )
    )
}

fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && id.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}
