//! Slow holds above the hip bone and at the hip, once it is calmer.
//!
//! *Invariant:* only once the sharpness has settled.

use crate::catalog::movement::{HIP_CIRCLES, STROKES, WALL_BALL_GLUTE, WALL_BALL_QL};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For the second day.
pub(in crate::catalog) const FLARE_UP_DAY_TWO: Routine = Routine {
    id: "flare-up-day-two",
    name: "Flare-up, day two",
    purpose: "For the day after, once the sharp feeling is gone. Slow holds, soft ball.",
    props: &[
        "One tennis ball. Start with the soft one.",
        "A bare wall and a floor that does not slip.",
    ],
    steps: &[
        Step::new(&HIP_CIRCLES, 60, techniques(219)).of_ours(),
        Step::new(&STROKES, 80, techniques(196)).optional(2),
        Step::new(&WALL_BALL_QL, 160, techniques(197)).holds(2, 10),
        Step::new(&WALL_BALL_GLUTE, 140, techniques(197)).holds(2, 0),
        Step::new(&STROKES, 60, techniques(220)).optional(1).of_ours(),
    ],
    seconds: 380,
    opening: "Stand near the wall with your ball. If it is still sharp, stop.",
    closing: "Done. Walk a few steps and keep moving gently today.",
    sources: &[Source::new(Document::Techniques, 194, 199)],
};
