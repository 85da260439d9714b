//! The walk after a session.
//!
//! *Invariant:* 300 to 600 seconds, at an easy pace.

use crate::catalog::movement::WALK;
use crate::routine::{Document, Range, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For after a session.
pub(in crate::catalog) const EASY_WALK: Routine = Routine {
    id: "easy-walk",
    name: "Easy walk",
    purpose: "For after a session. It keeps things from tightening again.",
    props: &["Shoes, and room to walk."],
    steps: &[Step::new(&WALK, 300, techniques(190)).within(Range::sourced(300, 600))],
    seconds: 300,
    opening: "Find some room to walk. Keep it easy.",
    closing: "Done. Come back to it whenever you feel stiff.",
    sources: &[Source::new(Document::Techniques, 190, 191)],
};
