//! The two techniques that matter most, with the hands alone.
//!
//! *Invariant:* strokes and kneading; no tools.

use crate::catalog::movement::{KNEAD, STROKES};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// When there is little time.
pub(in crate::catalog) const QUICK_START: Routine = Routine {
    id: "quick-start",
    name: "Quick start",
    purpose: "When time is short, this is enough. Five minutes, no tools.",
    props: &["Your hands.", "A little oil or lotion, if you like."],
    steps: &[
        Step::new(&STROKES, 90, techniques(68)),
        Step::new(&KNEAD, 150, techniques(68)),
        Step::new(&STROKES, 60, techniques(220)).optional(1).of_ours(),
    ],
    seconds: 240,
    opening: "Stand with room around you. Stop at any time.",
    closing: "Done. Walk a few steps.",
    sources: &[
        Source::new(Document::Techniques, 68, 69),
        Source::new(Document::Techniques, 70, 81),
    ],
};
