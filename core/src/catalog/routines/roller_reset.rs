//! Buttocks and thighs on the roller, short and slow.
//!
//! *Invariant:* 30 to 60 seconds a side for each; the roller never comes near the lower back.

use crate::catalog::movement::{BELLY_LIFT, ROLLER_GLUTE, ROLLER_HAMSTRINGS};
use crate::routine::{Document, Range, Routine, Source, Step};

const fn foam(line: u16) -> Source {
    Source::new(Document::FoamRolling, line, line)
}

const fn techniques(line: u16) -> Source {
    Source::new(Document::Techniques, line, line)
}

/// The short roller routine.
pub(in crate::catalog) const ROLLER_RESET: Routine = Routine {
    id: "roller-reset",
    name: "Roller reset",
    purpose: "For tight hips and thighs that pull on the back. It is short on purpose.",
    props: &["A foam roller.", "A mat or carpet."],
    steps: &[
        Step::new(&BELLY_LIFT, 20, foam(34)).within(Range::ours(20, 20)).of_ours(),
        Step::new(&ROLLER_GLUTE, 100, techniques(127)).within(Range::sourced(80, 120)),
        Step::new(&ROLLER_HAMSTRINGS, 100, techniques(128)).within(Range::sourced(80, 120)),
        Step::new(&BELLY_LIFT, 20, foam(34)).within(Range::ours(20, 20)).of_ours(),
    ],
    seconds: 200,
    opening: "Kneel, lie on your side, roll onto your back. Keep the roller beside you.",
    closing: "Done. Roll onto your side, then get up slowly.",
    sources: &[Source::new(Document::Techniques, 124, 129)],
};
