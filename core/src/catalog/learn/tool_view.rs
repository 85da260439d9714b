//! Where the sources disagree on pressure, tools and how much.
//!
//! *Invariant:* both views are told fairly, and the rule is the one the app keeps.

use super::{Disagreement, View};
use crate::routine::{Document, Source};

/// These disagreements, by their numbers.
pub(super) const DISAGREEMENTS: &[Disagreement] = &[
    Disagreement {
        number: 1,
        topic: "How hard",
        views: &[
            View {
                says: "5 to 8 of 10 for the most relief.",
                sources: &[Source::new(Document::MassageBalls, 14, 14)],
            },
            View {
                says: "3 to 6 of 10; holding your breath means too much.",
                sources: &[
                    Source::new(Document::Techniques, 61, 61),
                    Source::new(Document::Techniques, 91, 91),
                ],
            },
        ],
        rule: "The band is 3 to 6. At 7 or more, press less.",
    },
    Disagreement {
        number: 2,
        topic: "A ball at the low back",
        views: &[
            View {
                says: "At the wall first, then on the floor.",
                sources: &[Source::new(Document::MassageBalls, 8, 8)],
            },
            View {
                says: "Beside the spine at the wall; not under the low back at first.",
                sources: &[
                    Source::new(Document::Techniques, 112, 112),
                    Source::new(Document::Techniques, 120, 120),
                ],
            },
            View {
                says: "No direct pressure on the low back.",
                sources: &[
                    Source::new(Document::RollingSafely, 7, 11),
                    Source::new(Document::FoamRolling, 42, 42),
                ],
            },
        ],
        rule: "Only at the wall, beside the spine. Never between the floor and the low back.",
    },
    Disagreement {
        number: 3,
        topic: "Two balls side by side",
        views: &[
            View {
                says: "Not under the low back.",
                sources: &[Source::new(Document::MassageBalls, 49, 49)],
            },
            View {
                says: "Better than a roller, for the gap leaves room for the spine.",
                sources: &[Source::new(Document::FoamRolling, 22, 26)],
            },
        ],
        rule: "Not offered.",
    },
    Disagreement {
        number: 4,
        topic: "A roller sideways on the low back",
        views: &[
            View {
                says: "Named as a release.",
                sources: &[Source::new(Document::MassageBalls, 54, 54)],
            },
            View {
                says: "Keep the roller off the low back.",
                sources: &[
                    Source::new(Document::Techniques, 129, 129),
                    Source::new(Document::RollingSafely, 7, 9),
                    Source::new(Document::FoamRolling, 18, 18),
                ],
            },
        ],
        rule: "Not offered.",
    },
    Disagreement {
        number: 5,
        topic: "The deep muscle above the hip",
        views: &[
            View {
                says: "Holds, or a large ball.",
                sources: &[
                    Source::new(Document::Techniques, 90, 90),
                    Source::new(Document::Techniques, 197, 198),
                    Source::new(Document::MassageBalls, 43, 43),
                ],
            },
            View {
                says: "Too close to the spine to roll.",
                sources: &[Source::new(Document::RollingSafely, 21, 21)],
            },
        ],
        rule: "By hand or with a ball at the wall, at the upper pelvis. Never with a roller.",
    },
    Disagreement {
        number: 6,
        topic: "How long to hold",
        views: &[
            View {
                says: "30 seconds or more.",
                sources: &[Source::new(Document::MassageBalls, 8, 8)],
            },
            View {
                says: "20 to 45 seconds.",
                sources: &[Source::new(Document::Techniques, 92, 92)],
            },
            View {
                says: "30 to 60 seconds.",
                sources: &[Source::new(Document::RollingSafely, 29, 29)],
            },
        ],
        rule: "About 30 seconds: 20 to 45 by hand or ball, 30 to 60 on a roller.",
    },
    Disagreement {
        number: 7,
        topic: "How often",
        views: &[
            View {
                says: "Gentle work daily, deep work every other day.",
                sources: &[Source::new(Document::Techniques, 152, 154)],
            },
            View {
                says: "3 to 5 times a week.",
                sources: &[Source::new(Document::RollingSafely, 33, 33)],
            },
        ],
        rule: "Aim for 3 to 5 a week. Gentle work may be daily; leave a day after deep work.",
    },
    Disagreement {
        number: 8,
        topic: "How long a session is",
        views: &[
            View {
                says: "5 to 15 minutes; 10, not 45.",
                sources: &[
                    Source::new(Document::Techniques, 152, 152),
                    Source::new(Document::Techniques, 208, 209),
                    Source::new(Document::Techniques, 223, 223),
                ],
            },
            View {
                says: "10 to 15 minutes.",
                sources: &[Source::new(Document::RollingSafely, 33, 33)],
            },
        ],
        rule: "About 10 minutes, from 5 to 15. Some routines are shorter, and say so.",
    },
    Disagreement {
        number: 9,
        topic: "Stretching",
        views: &[
            View {
                says: "Often does little, and can make a muscle hold on.",
                sources: &[Source::new(Document::FoamRolling, 32, 42)],
            },
            View {
                says: "Light stretching and rocking help.",
                sources: &[
                    Source::new(Document::Techniques, 123, 123),
                    Source::new(Document::Techniques, 146, 146),
                ],
            },
        ],
        rule: "Rocking if you like it. No long stretches; breathing instead.",
    },
];
