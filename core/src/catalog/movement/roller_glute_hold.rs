//! Rolling one buttock and stopping on a tender spot.
//!
//! *Invariant:* 30 to 60 seconds on a spot, on the buttock only.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Roller holds on the buttock.
pub const ROLLER_GLUTE_HOLD: Movement = Movement {
    id: "roller-glute-hold",
    name: "Buttock: roll and hold",
    pose: Pose::RollerGlute,
    region: Some(Region::GluteusMaximus),
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
        Source::new(Document::RollingSafely, 29, 29),
        Source::new(Document::RollingSafely, 33, 33),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, roll and hold the buttock. Left side.",
        right: "Next, roll and hold the buttock. Right side.",
    },
    setup: BySide {
        left: "Sit on the roller, hands behind you. Lean to one side, now the left.",
        right: "Sit on the roller, hands behind you. Lean to one side, now the right.",
    },
    action: &[
        (Stroke::Roll, "Roll back and forth slowly. Look for a tender spot."),
        (Stroke::Hold, "Stop there and stay still. Breathe out long."),
        (Stroke::Hold, "Stop on this spot too. Let it soften."),
    ],
    feel: "Dull and achy, and it fades. Three to six out of ten.",
    ease_off: "Too strong? Put more weight on your hands and feet.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "Roll slowly, then hold still on a tender spot.",
};
