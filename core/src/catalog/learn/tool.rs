//! What to press with, from soft to firm, and what to leave on the shelf.
//!
//! *Invariant:* no brand is put above another; every tool has its limit.

use crate::routine::{Document, Source, Tool};

/// A tool.
#[derive(Debug)]
pub struct ToolEntry {
    /// Kebab-case, never changed once shipped.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// How firm, from 0 for hands; the list is sorted by it.
    pub firmness: u8,
    /// What routines count it as.
    pub kind: Tool,
    /// What it is good for.
    pub good_for: &'static str,
    /// What it is not for.
    pub limit: &'static str,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// Something not to use.
#[derive(Debug)]
pub struct Avoid {
    /// Kebab-case, never changed once shipped.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Why not.
    pub why: &'static str,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// How a source rates balls.
#[derive(Debug)]
pub struct Rating {
    /// Points of five, and what for; the first is the whole.
    pub points: &'static [(&'static str, &'static str)],
    /// What a ball costs in dollars, least and most.
    pub dollars: (u8, u8),
    /// How many sizes to keep, least and most.
    pub sizes: (u8, u8),
    /// Whose opinion it is.
    pub source: Source,
}

/// Every tool, from soft to firm.
pub const TOOLS: &[ToolEntry] = &[
    ToolEntry {
        id: "hands",
        name: "Your hands",
        firmness: 0,
        kind: Tool::Hands,
        good_for: "Palms for strokes and melting, thumbs and knuckles for spots.",
        limit: "They tire. Rest them when they do.",
        sources: &[
            Source::new(Document::Techniques, 86, 86),
            Source::new(Document::Techniques, 105, 105),
        ],
    },
    ToolEntry {
        id: "dog-ball",
        name: "Small dog tennis ball",
        firmness: 1,
        kind: Tool::SoftBall,
        good_for: "Soft and small; it gives way. One source likes it for the groove beside the spine.",
        limit: "We stay off that groove: at the wall only, 1 to 2 inches out from the spine.",
        sources: &[Source::new(Document::MassageBalls, 38, 38)],
    },
    ToolEntry {
        id: "soft-massage-ball",
        name: "Soft massage ball",
        firmness: 1,
        kind: Tool::SoftBall,
        good_for: "For melting: it sinks in and stays.",
        limit: "For still pressure.",
        sources: &[Source::new(Document::Techniques, 99, 99)],
    },
    ToolEntry {
        id: "tennis-ball",
        name: "Tennis ball",
        firmness: 2,
        kind: Tool::SoftBall,
        good_for: "The one to begin with: round, half hard, easy to steer.",
        limit: "Never under the low back on the floor.",
        sources: &[
            Source::new(Document::MassageBalls, 14, 20),
            Source::new(Document::Techniques, 110, 110),
        ],
    },
    ToolEntry {
        id: "racquetball",
        name: "Racquetball",
        firmness: 2,
        kind: Tool::SoftBall,
        good_for: "Another ball of this size.",
        limit: "Never under the low back on the floor.",
        sources: &[Source::new(Document::MassageBalls, 39, 39)],
    },
    ToolEntry {
        id: "medicine-ball",
        name: "Medicine ball, 6 pounds",
        firmness: 3,
        kind: Tool::SoftBall,
        good_for: "Broad pressure above the hip bone, at the wall.",
        limit: "Too large for small places.",
        sources: &[Source::new(Document::MassageBalls, 43, 43)],
    },
    ToolEntry {
        id: "foam-roller",
        name: "Foam roller",
        firmness: 4,
        kind: Tool::Roller,
        good_for: "For buttocks, hips and thighs.",
        limit: "Never on the low back.",
        sources: &[
            Source::new(Document::RollingSafely, 3, 3),
            Source::new(Document::RollingSafely, 25, 27),
            Source::new(Document::Techniques, 129, 129),
        ],
    },
    ToolEntry {
        id: "lacrosse-ball",
        name: "Lacrosse or therapy ball",
        firmness: 5,
        kind: Tool::FirmBall,
        good_for: "Firm. Try it when the soft ball feels too easy.",
        limit: "With full weight it bruises. Not on the floor.",
        sources: &[
            Source::new(Document::MassageBalls, 30, 30),
            Source::new(Document::Techniques, 110, 110),
            Source::new(Document::Techniques, 191, 192),
        ],
    },
    ToolEntry {
        id: "hard-foam-ball",
        name: "Hard foam ball, 1 to 2 inches",
        firmness: 5,
        kind: Tool::FirmBall,
        good_for: "Small and firm, for one spot at the hip.",
        limit: "Only after a soft ball felt easy.",
        sources: &[Source::new(Document::MassageBalls, 40, 40)],
    },
    ToolEntry {
        id: "knobbler",
        name: "Wooden knob for the hand",
        firmness: 6,
        kind: Tool::FirmBall,
        good_for: "Presses like a thumb and spares your own.",
        limit: "You have to reach behind you. Not on bone.",
        sources: &[Source::new(Document::MassageBalls, 56, 56)],
    },
    ToolEntry {
        id: "long-handle",
        name: "Hook with a long handle",
        firmness: 6,
        kind: Tool::FirmBall,
        good_for: "For those who cannot reach behind.",
        limit: "Press lightly; it is easy to press too hard.",
        sources: &[Source::new(Document::MassageBalls, 58, 58)],
    },
];

/// What not to use.
pub const AVOID: &[Avoid] = &[
    Avoid {
        id: "spiky-ball",
        name: "Spiky ball",
        why: "It scratches the skin more than it reaches the muscle.",
        sources: &[Source::new(Document::MassageBalls, 47, 47)],
    },
    Avoid {
        id: "golf-ball",
        name: "Golf ball",
        why: "Too hard, and it hits the bone.",
        sources: &[Source::new(Document::MassageBalls, 48, 48)],
    },
    Avoid {
        id: "double-ball",
        name: "Double ball under the low back",
        why: "It presses straight on the low back. One source prefers it to a roller; we leave it out.",
        sources: &[
            Source::new(Document::MassageBalls, 49, 49),
            Source::new(Document::FoamRolling, 22, 26),
        ],
    },
];

/// One reviewer's rating of balls: an opinion, shown as one.
pub const RATING: Rating = Rating {
    points: &[
        ("All in all", "4.2"),
        ("Relief", "5"),
        ("For how many people", "5"),
        ("Ease", "5"),
        ("Low cost", "4"),
        ("Little time", "3"),
        ("Comfort", "3"),
    ],
    dollars: (2, 10),
    sizes: (2, 3),
    source: Source::new(Document::MassageBalls, 4, 14),
};
