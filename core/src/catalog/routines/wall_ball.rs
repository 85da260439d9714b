//! Ten minutes at the wall with one soft ball.
//!
//! *Invariant:* 600 seconds: 60, 120, 180, 120 and 120.

use crate::catalog::movement::{
    HIP_CIRCLES, WALL_BALL_GLUTE, WALL_BALL_HOLD, WALL_BALL_LEAN, WALL_BALL_ROLL,
};
use crate::routine::{Document, Routine, Source, Step};

const fn line(number: u16) -> Source {
    Source::new(Document::Techniques, number, number)
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
        Step { movement: &HIP_CIRCLES, seconds: 60, spots: 0, release: 0, source: line(111) },
        Step { movement: &WALL_BALL_LEAN, seconds: 120, spots: 0, release: 0, source: line(112) },
        Step { movement: &WALL_BALL_ROLL, seconds: 180, spots: 0, release: 0, source: line(113) },
        Step { movement: &WALL_BALL_HOLD, seconds: 120, spots: 2, release: 10, source: line(114) },
        Step { movement: &WALL_BALL_GLUTE, seconds: 120, spots: 2, release: 0, source: line(115) },
    ],
    seconds: 600,
    opening: "Stand near the wall with your ball. Stop at any time.",
    closing: "Done. Step away from the wall and walk a few steps.",
    sources: &[Source::new(Document::Techniques, 109, 115)],
};
