//! Lying over the roller, from the front of the hip to the top of the thigh.
//!
//! *Invariant:* below the hip bone, never on the belly or the bone.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Roller work on the front of the hip.
pub const ROLLER_TFL: Movement = Movement {
    id: "roller-tfl",
    name: "Front of the hip",
    pose: Pose::RollerTfl,
    region: Some(Region::TensorFasciaeLatae),
    tool: Tool::Roller,
    grips: &[Grip::Roller],
    posture: Posture::Floor,
    intensity: Intensity::Deep,
    sided: true,
    strokes: &[Stroke::Roll, Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::ours(1, 2), seconds: Range::sourced(30, 60) },
    sources: &[
        Source::new(Document::RollingSafely, 27, 27),
        Source::new(Document::RollingSafely, 29, 29),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, the front of the hip. Left side.",
        right: "Next, the front of the hip. Right side.",
    },
    setup: BySide {
        left: "Lie face down on your forearms, roller just below the front hip bone. Left side.",
        right: "Lie face down on your forearms, roller just below the front hip bone. Right side.",
    },
    action: &[
        (
            Stroke::Roll,
            "Keep the other knee down. Roll from the front of the hip to the top of the thigh.",
        ),
        (Stroke::Hold, "Stop on the tender spot and stay still. Breathe out long."),
        (Stroke::Hold, "Stop on this spot too. Let it soften."),
    ],
    feel: "Dull and achy, and it fades. This place is often tender.",
    ease_off: "Too strong? Take your weight on your forearms and the other knee.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "On forearms: roll the front of the hip, then hold.",
};
