//! Ten minutes at the wall with one soft ball.
//!
//! *Invariant:* 600 seconds: 60, 120, 180, 120 and 120.

use crate::catalog::movement::{
    HIP_CIRCLES, WALL_BALL_GLUTE, WALL_BALL_HOLD, WALL_BALL_LEAN, WALL_BALL_ROLL,
};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// The routine to begin with.
pub(in crate::catalog) const WALL_BALL: Routine = Routine {
    id: "wall-ball",
    name: "Wall and ball",
    purpose: "For a stiff lower back at the end of the day. Good if you are new to this.",
    props: &[
        "One tennis ball. Start with the soft one.",
        "A bare wall and a floor that does not slip.",
    ],
    steps: &[
        Step::new(&HIP_CIRCLES, 60, techniques(111)),
        Step::new(&WALL_BALL_LEAN, 120, techniques(112)),
        Step::new(&WALL_BALL_ROLL, 180, techniques(113)),
        Step::new(&WALL_BALL_HOLD, 120, techniques(114)).holds(2, 10).optional(1),
        Step::new(&WALL_BALL_GLUTE, 120, techniques(115)).holds(2, 0),
    ],
    seconds: 600,
    opening: "Stand near the wall with your ball. Stop at any time.",
    closing: "Done. Step away from the wall and walk a few steps.",
    sources: &[Source::new(Document::Techniques, 109, 115)],
};
