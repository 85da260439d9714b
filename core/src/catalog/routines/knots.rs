//! Strokes, circles, holds and strokes again, with the hands alone.
//!
//! *Invariant:* in this order, and slow.

use crate::catalog::movement::{CIRCLES, GLUTE_KNUCKLES, HAND_HOLD, STROKES};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For single tight spots.
pub(in crate::catalog) const KNOTS: Routine = Routine {
    id: "knots",
    name: "Stubborn knots",
    purpose: "For single tight spots that will not let go. Only your hands.",
    props: &["Your hands.", "A little oil or lotion, if you like."],
    steps: &[
        Step::new(&STROKES, 80, techniques(173)),
        Step::new(&CIRCLES, 120, techniques(173)).holds(2, 10),
        Step::new(&HAND_HOLD, 160, techniques(173)).holds(2, 10),
        Step::new(&GLUTE_KNUCKLES, 100, techniques(105)).optional(1),
        Step::new(&STROKES, 80, techniques(174)),
    ],
    seconds: 540,
    opening: "Stand with room around you. Slow hands do more here.",
    closing: "Done. Shake out your hands and walk a few steps.",
    sources: &[Source::new(Document::Techniques, 173, 175)],
};
