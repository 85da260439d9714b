//! The buttocks on the floor, with one ball, and a quiet end.
//!
//! *Invariant:* three to five spots a side, 20 to 45 seconds each, then 60 seconds of rocking.

use crate::catalog::movement::{BELLY_LIFT, FLOOR_BALL_GLUTE, KNEE_TO_CHEST};
use crate::routine::{Document, Range, Routine, Source, Step};

const fn foam(line: u16) -> Source {
    Source::new(Document::FoamRolling, line, line)
}

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For after sitting.
pub(in crate::catalog) const FLOOR_GLUTES: Routine = Routine {
    id: "floor-glutes",
    name: "Floor and ball",
    purpose: "For hips and back after a lot of sitting. The ball stays under the buttock.",
    props: &[
        "One tennis ball. No ball? Choose Hands only.",
        "A mat or carpet.",
        "A pillow for your knees if your back arches.",
    ],
    steps: &[
        Step::new(&BELLY_LIFT, 30, foam(34)).of_ours(),
        Step::new(&FLOOR_BALL_GLUTE, 260, techniques(121))
            .holds(4, 0)
            .within(Range::sourced(140, 470)),
        Step::new(&KNEE_TO_CHEST, 60, techniques(123)).within(Range::sourced(60, 60)).optional(2),
        Step::new(&BELLY_LIFT, 30, foam(34)).optional(1).of_ours(),
    ],
    seconds: 320,
    opening: "Kneel, lie on your side, roll onto your back. Keep the ball beside you.",
    closing: "Done. Roll onto your side, then get up slowly.",
    sources: &[Source::new(Document::Techniques, 117, 123)],
};
