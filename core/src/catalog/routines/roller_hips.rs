//! Buttock, figure four and front of the hip, with holds.
//!
//! *Invariant:* 600 to 900 seconds; holds of 30 to 60 seconds; never on the lower back.

use crate::catalog::movement::{BELLY_LIFT, ROLLER_GLUTE_HOLD, ROLLER_PIRIFORMIS, ROLLER_TFL};
use crate::routine::{Document, Routine, Source, Step};

const fn foam(line: u16) -> Source {
    Source::new(Document::FoamRolling, line, line)
}

const fn rolling(line: u16) -> Source {
    Source::new(Document::RollingSafely, line, line)
}

/// The longer roller routine.
pub(in crate::catalog) const ROLLER_HIPS: Routine = Routine {
    id: "roller-hips",
    name: "Roller for the hips",
    purpose: "For hips that feel stuck. It is deep, so leave a day between two sessions.",
    props: &["A foam roller.", "A mat or carpet."],
    steps: &[
        Step::new(&BELLY_LIFT, 30, foam(34)).of_ours(),
        Step::new(&ROLLER_GLUTE_HOLD, 200, rolling(25)).holds(2, 0),
        Step::new(&ROLLER_PIRIFORMIS, 200, rolling(25)).holds(2, 0),
        Step::new(&ROLLER_TFL, 200, rolling(27)).holds(2, 0),
        Step::new(&BELLY_LIFT, 30, foam(34)).of_ours(),
    ],
    seconds: 600,
    opening: "Kneel, lie on your side, roll onto your back. Keep the roller beside you.",
    closing: "Done. Roll onto your side, then get up slowly.",
    sources: &[Source::new(Document::RollingSafely, 25, 33)],
};
