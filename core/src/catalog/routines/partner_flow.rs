//! A quarter of an hour by a second person, from strokes to strokes.
//!
//! *Invariant:* 900 seconds: 120, 300, 300, 120 and 60; the question about the pressure comes every 30 to 60 seconds.

use crate::catalog::movement::{
    PARTNER_CIRCLES, PARTNER_COOL_DOWN, PARTNER_GLUTES, PARTNER_KNEAD, PARTNER_STROKES,
};
use crate::routine::{Document, Routine, Source, Step};

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// The routine for two.
pub(in crate::catalog) const PARTNER_FLOW: Routine = Routine {
    id: "partner-flow",
    name: "With a partner",
    purpose: "For two. One lies down and lets go; the other works slowly and asks often.",
    props: &[
        "A mat on the floor, or a firm bed.",
        "A pillow for under the hips.",
        "A little oil or lotion, if you like.",
    ],
    steps: &[
        Step::new(&PARTNER_STROKES, 120, techniques(133)),
        Step::new(&PARTNER_KNEAD, 300, techniques(134)),
        Step::new(&PARTNER_CIRCLES, 300, techniques(135)).holds(2, 0),
        Step::new(&PARTNER_GLUTES, 120, techniques(136)),
        Step::new(&PARTNER_COOL_DOWN, 60, techniques(137)),
    ],
    seconds: 900,
    opening: "Lie face down, hips on a pillow. Tell your helper when it is too much.",
    closing: "Done. Roll onto your side first, then get up slowly.",
    sources: &[Source::new(Document::Techniques, 130, 139)],
};
