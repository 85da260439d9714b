//! Hinges, squats and easy circles before lifting or playing.
//!
//! *Invariant:* no pressure at all.

use crate::catalog::movement::{CHAIR_SQUAT, HIP_HINGE, HIP_MOBILITY};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// Before lifting or playing.
pub(in crate::catalog) const WARM_UP_BEFORE_ACTIVITY: Routine = Routine {
    id: "warm-up-before-activity",
    name: "Before you are active",
    purpose: "Before lifting, garden work or sport. It warms you up so less goes wrong.",
    props: &["A chair that does not slip."],
    steps: &[
        Step::new(&HIP_HINGE, 90, techniques(201)),
        Step::new(&CHAIR_SQUAT, 90, techniques(201)),
        Step::new(&HIP_MOBILITY, 60, techniques(201)),
    ],
    seconds: 240,
    opening: "Stand with a chair behind you. Easy and slow.",
    closing: "Done. You are warm now, so start slowly.",
    sources: &[Source::new(Document::Techniques, 200, 202)],
};
