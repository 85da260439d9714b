//! Slow rolls over one buttock, sitting on the roller.
//!
//! *Invariant:* on the buttock only, never on the lower back.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Slow roller work on the buttock.
pub const ROLLER_GLUTE: Movement = Movement {
    id: "roller-glute",
    name: "Roll the buttocks",
    pose: Pose::RollerGlute,
    region: Some(Region::GluteusMaximus),
    tool: Tool::Roller,
    grips: &[Grip::Roller],
    posture: Posture::Floor,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Roll],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::sourced(30, 60) },
    sources: &[
        Source::new(Document::Techniques, 124, 127),
        Source::new(Document::RollingSafely, 25, 25),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, roll the buttock. Left side.",
        right: "Next, roll the buttock. Right side.",
    },
    setup: BySide {
        left: "Sit on the roller, hands behind you. Lean to one side, now the left.",
        right: "Sit on the roller, hands behind you. Lean to one side, now the right.",
    },
    action: &[(Stroke::Roll, "Roll back and forth slowly, a few inches. Feet stay flat.")],
    feel: "A dull, warm ache is fine. It should fade as you breathe.",
    ease_off: "Too strong? Put more weight on your hands.",
    last: "Last slow roll.",
    release: "",
    brief: "Sit on the roller and roll one buttock slowly.",
};
