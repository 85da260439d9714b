//! Three minutes of slow breath.
//!
//! *Invariant:* nothing presses.

use crate::catalog::movement::REST_BREATHING;
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For after a session.
pub(in crate::catalog) const REST: Routine = Routine {
    id: "rest",
    name: "Rest",
    purpose: "For after a session, or any time you feel tense.",
    props: &["A mat or a bed.", "A pillow for your knees."],
    steps: &[Step::new(&REST_BREATHING, 180, techniques(148))],
    seconds: 180,
    opening: "Kneel, lie on your side, roll onto your back.",
    closing: "Done. Roll onto your side, then get up slowly.",
    sources: &[Source::new(Document::Techniques, 148, 150)],
};
