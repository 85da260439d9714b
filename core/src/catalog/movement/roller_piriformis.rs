//! Ankle over the other knee, leaning to the hip of the crossed leg.
//!
//! *Invariant:* hands and foot carry what is too much; never with pain down the leg.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Roller work on the piriformis.
pub const ROLLER_PIRIFORMIS: Movement = Movement {
    id: "roller-piriformis",
    name: "Figure four",
    pose: Pose::RollerPiriformis,
    region: Some(Region::Piriformis),
    tool: Tool::Roller,
    grips: &[Grip::Roller],
    posture: Posture::Floor,
    intensity: Intensity::Deep,
    sided: true,
    strokes: &[Stroke::Roll, Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::ours(1, 2), seconds: Range::sourced(30, 60) },
    sources: &[
        Source::new(Document::RollingSafely, 25, 25),
        Source::new(Document::RollingSafely, 17, 17),
        Source::new(Document::RollingSafely, 29, 29),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, figure four. Left side.",
        right: "Next, figure four. Right side.",
    },
    setup: BySide {
        left: "Lean to one side and cross that ankle over the other knee. Left side.",
        right: "Lean to one side and cross that ankle over the other knee. Right side.",
    },
    action: &[
        (Stroke::Roll, "Roll a little, back and forth, deep in the buttock. Stay slow."),
        (Stroke::Hold, "Stop on the tender spot and stay still. Breathe out long."),
        (Stroke::Hold, "Stop on this spot too. Let it soften."),
    ],
    feel: "Dull and achy, and it fades. Three to six out of ten.",
    ease_off: "If it tingles down the leg, come off at once.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "Ankle over knee, lean in, roll, then hold.",
};
