//! Calm, steady hands and slow breath, then light kneading.
//!
//! *Invariant:* 120 to 180 seconds of melting before any kneading.

use crate::catalog::movement::{KNEAD_LIGHT, MELT_SEATED, SEATED_BREATHING, STROKES_SEATED};
use crate::routine::{Document, Range, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// For a back that is clenched.
pub(in crate::catalog) const STRESS_MELT: Routine = Routine {
    id: "stress-melt",
    name: "Melt the stress",
    purpose: "For a back that is clenched from stress. Nothing deep, just time.",
    props: &["A chair, and a table if there is one."],
    steps: &[
        Step::new(&SEATED_BREATHING, 60, techniques(148)).of_ours(),
        Step::new(&MELT_SEATED, 150, techniques(206)).within(Range::sourced(120, 180)),
        Step::new(&KNEAD_LIGHT, 90, techniques(207)),
        Step::new(&STROKES_SEATED, 60, techniques(220)).optional(1).of_ours(),
    ],
    seconds: 240,
    opening: "Sit down and let your shoulders drop. There is nothing to push.",
    closing: "Done. Stay for a breath, then stand up slowly.",
    sources: &[Source::new(Document::Techniques, 203, 207)],
};
