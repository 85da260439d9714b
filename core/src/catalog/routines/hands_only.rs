//! Ten minutes without any tool.
//!
//! *Invariant:* 600 seconds, and nothing but the hands.

use crate::catalog::movement::{CIRCLES, GLUTE_KNUCKLES, HAND_HOLD, KNEAD, STROKES};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// No tools needed.
pub(in crate::catalog) const HANDS_ONLY: Routine = Routine {
    id: "hands-only",
    name: "Hands only",
    purpose: "For a stiff lower back when you have no ball. Only your hands.",
    props: &["Your hands.", "A little oil or lotion, if you like."],
    steps: &[
        Step::new(&STROKES, 80, techniques(70)),
        Step::new(&KNEAD, 100, techniques(76)),
        Step::new(&CIRCLES, 120, techniques(85)).holds(2, 10).optional(1),
        Step::new(&HAND_HOLD, 120, techniques(92)).holds(2, 10).optional(2),
        Step::new(&GLUTE_KNUCKLES, 120, techniques(105)),
        Step::new(&STROKES, 60, techniques(220)),
    ],
    seconds: 600,
    opening: "Stand with room around you. Stop at any time.",
    closing: "Done. Shake out your hands and walk a few steps.",
    sources: &[
        Source::new(Document::Techniques, 68, 107),
        Source::new(Document::Techniques, 219, 220),
    ],
};
