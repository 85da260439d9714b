//! Where the sources disagree on breath, injuries and hopes.
//!
//! *Invariant:* both views are told fairly, and the rule is the one the app keeps.

use super::{Disagreement, View};
use crate::routine::{Document, Source};

/// These disagreements, by their numbers.
pub(super) const DISAGREEMENTS: &[Disagreement] = &[
    Disagreement {
        number: 10,
        topic: "How to breathe",
        views: &[
            View {
                says: "Through the nose, 4 in and 6 out.",
                sources: &[Source::new(Document::Techniques, 149, 149)],
            },
            View {
                says: "A full breath out, without counts.",
                sources: &[Source::new(Document::FoamRolling, 34, 38)],
            },
            View {
                says: "Slow and deep.",
                sources: &[Source::new(Document::RollingSafely, 29, 29)],
            },
        ],
        rule: "4 in and 6 out through the nose, all the way out. You can change the pace.",
    },
    Disagreement {
        number: 11,
        topic: "After an injury",
        views: &[
            View {
                says: "A ball is good for a hurt back, but ask first with a known condition.",
                sources: &[
                    Source::new(Document::MassageBalls, 30, 30),
                    Source::new(Document::MassageBalls, 18, 18),
                ],
            },
            View {
                says: "After a bad fall or crash, a clinician first; in pain, a physical therapist.",
                sources: &[
                    Source::new(Document::Techniques, 28, 35),
                    Source::new(Document::FoamRolling, 32, 32),
                ],
            },
        ],
        rule: "The safety check comes before every routine.",
    },
    Disagreement {
        number: 12,
        topic: "How firm the ball",
        views: &[
            View {
                says: "Some like hard foam or lacrosse balls, though hard ones can be sore.",
                sources: &[
                    Source::new(Document::MassageBalls, 40, 40),
                    Source::new(Document::MassageBalls, 30, 30),
                ],
            },
            View {
                says: "Start soft; a hard ball with full weight bruises.",
                sources: &[
                    Source::new(Document::Techniques, 110, 110),
                    Source::new(Document::Techniques, 191, 191),
                ],
            },
        ],
        rule: "Soft first. Firmer only after a soft session that felt easy.",
    },
    Disagreement {
        number: 13,
        topic: "What to hope for",
        views: &[
            View {
                says: "For some it takes all of it away; most people gain something.",
                sources: &[Source::new(Document::MassageBalls, 8, 10)],
            },
            View {
                says: "It helps for a while, as part of more.",
                sources: &[
                    Source::new(Document::Techniques, 47, 50),
                    Source::new(Document::FoamRolling, 13, 16),
                ],
            },
        ],
        rule: "We promise ease for a while, and no more.",
    },
    Disagreement {
        number: 14,
        topic: "With sciatica",
        views: &[
            View {
                says: "Gentle work on the hips and beside the spine sometimes feels good. Nothing deep.",
                sources: &[
                    Source::new(Document::Techniques, 102, 102),
                    Source::new(Document::Techniques, 166, 169),
                ],
            },
            View {
                says: "Figure four goes deep; numbness means stop.",
                sources: &[
                    Source::new(Document::RollingSafely, 17, 17),
                    Source::new(Document::RollingSafely, 25, 25),
                    Source::new(Document::RollingSafely, 37, 37),
                ],
            },
        ],
        rule: "With pain down the leg there is no figure four and nothing deep.",
    },
    Disagreement {
        number: 15,
        topic: "Should it hurt",
        views: &[
            View {
                says: "It may feel quite sore.",
                sources: &[Source::new(Document::MassageBalls, 14, 14)],
            },
            View {
                says: "No. It should be strong and comfortable.",
                sources: &[Source::new(Document::Techniques, 171, 173)],
            },
        ],
        rule: "The scale is called pressure, with calm words.",
    },
    Disagreement {
        number: 16,
        topic: "Sore after exercise",
        views: &[
            View {
                says: "Massage may ease it for a while.",
                sources: &[
                    Source::new(Document::FoamRolling, 22, 26),
                    Source::new(Document::FoamRolling, 44, 44),
                ],
            },
            View {
                says: "Gentle first; more on the second day.",
                sources: &[Source::new(Document::Techniques, 196, 199)],
            },
        ],
        rule: "Sore: short hand work. A fresh flare-up: gentle work only.",
    },
    Disagreement {
        number: 17,
        topic: "Balls or rollers",
        views: &[
            View {
                says: "Either of them.",
                sources: &[Source::new(Document::RollingSafely, 3, 3)],
            },
            View {
                says: "Yet all steps are for the roller.",
                sources: &[Source::new(Document::RollingSafely, 21, 33)],
            },
        ],
        rule: "Balls for the hips as the other sources show. The roller for hips and thighs.",
    },
    Disagreement {
        number: 18,
        topic: "Room for the spine",
        views: &[
            View {
                says: "Long, slow moves with the ball may make room.",
                sources: &[Source::new(Document::MassageBalls, 28, 28)],
            },
            View {
                says: "Whatever arches the low back feeds the tightness.",
                sources: &[Source::new(Document::FoamRolling, 18, 24)],
            },
        ],
        rule: "We make no such claim. Bend your knees and keep your back easy at the wall.",
    },
];
