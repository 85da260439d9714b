//! Buttock and side of the hip at the wall, then a walk.
//!
//! *Invariant:* 480 to 600 seconds; the walk after it takes 300 to 600 more.

use crate::catalog::movement::{HIP_CIRCLES, STROKES, WALL_BALL_BUTTOCK, WALL_BALL_GLUTE};
use crate::routine::{Document, Range, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For people who sit.
pub(in crate::catalog) const DESK_WORKER: Routine = Routine {
    id: "desk-worker",
    name: "After the desk",
    purpose: "For a back that is tight from sitting. It works on the hips, not on the back.",
    props: &[
        "One tennis ball. Start with the soft one.",
        "A bare wall and a floor that does not slip.",
        "Time for a walk after it.",
    ],
    steps: &[
        Step::new(&HIP_CIRCLES, 60, techniques(184)).within(Range::ours(60, 60)),
        Step::new(&WALL_BALL_BUTTOCK, 180, techniques(187))
            .holds(3, 0)
            .within(Range::sourced(180, 240)),
        Step::new(&WALL_BALL_GLUTE, 180, techniques(187))
            .holds(3, 0)
            .within(Range::sourced(180, 240)),
        Step::new(&STROKES, 60, techniques(219)).within(Range::ours(60, 60)),
    ],
    seconds: 480,
    opening: "Stand near the wall with your ball. Stop at any time.",
    closing: "Done. Now walk for five to ten minutes, at an easy pace.",
    sources: &[Source::new(Document::Techniques, 184, 191)],
};
