//! A little massage, breathing, the hip lift and the core.
//!
//! *Invariant:* in this order: massage, breath, hip lift, core.

use crate::catalog::movement::{BELLY_LIFT, DEAD_BUG, NINETY_NINETY, REST_BREATHING, STROKES};
use crate::routine::{Document, Routine, Source, Step};

const fn foam(line: u16) -> Source {
    Source::new(Document::FoamRolling, line, line)
}

/// To stay loose.
pub(in crate::catalog) const BREATHING_RESET: Routine = Routine {
    id: "breathing-reset",
    name: "Breathing reset",
    purpose: "For tightness that comes back. It teaches the back to stay calm.",
    props: &["A mat, and a wall for your feet.", "A pillow for your knees."],
    steps: &[
        Step::new(&STROKES, 80, foam(42)),
        Step::new(&BELLY_LIFT, 210, foam(34)),
        Step::new(&NINETY_NINETY, 70, foam(38)),
        Step::new(&DEAD_BUG, 90, foam(40)),
        Step::new(&REST_BREATHING, 60, foam(42)).optional(1).of_ours(),
    ],
    seconds: 450,
    opening: "Stand beside your mat. First some strokes, then you lie down.",
    closing: "Done. Roll onto your side, then get up slowly.",
    sources: &[Source::new(Document::FoamRolling, 32, 42)],
};
