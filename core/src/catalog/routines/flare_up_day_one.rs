//! Only light work for a fresh flare-up, then something cold.
//!
//! *Invariant:* gentle throughout; no ball, no holds.

use crate::catalog::movement::{KNEAD_LIGHT, SEATED_BREATHING, STROKES_SEATED};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For the first day.
pub(in crate::catalog) const FLARE_UP_DAY_ONE: Routine = Routine {
    id: "flare-up-day-one",
    name: "Flare-up, day one",
    purpose: "For a back that has just flared up. Only light hands, and something cold after.",
    props: &["A chair, and a table if there is one.", "Something cold and a cloth, for after."],
    steps: &[
        Step::new(&STROKES_SEATED, 80, techniques(196)),
        Step::new(&KNEAD_LIGHT, 100, techniques(196)),
        Step::new(&SEATED_BREATHING, 60, techniques(148)).optional(1).of_ours(),
    ],
    seconds: 180,
    opening: "Sit down with room behind you. Today is only for light hands.",
    closing: "Done. Try something cold for ten minutes, with a cloth between.",
    sources: &[
        Source::new(Document::Techniques, 194, 199),
        Source::new(Document::Techniques, 54, 54),
        Source::new(Document::Techniques, 142, 142),
    ],
};
