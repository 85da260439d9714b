//! Slow rolls along the back of the thigh, sitting on the floor.
//!
//! *Invariant:* between buttock and knee, never on the knee.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Slow roller work on the back of the thigh.
pub const ROLLER_HAMSTRINGS: Movement = Movement {
    id: "roller-hamstrings",
    name: "Roll the back of the thigh",
    pose: Pose::RollerHamstrings,
    region: Some(Region::Hamstrings),
    tool: Tool::Roller,
    grips: &[Grip::Roller],
    posture: Posture::Floor,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Roll],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::sourced(30, 60) },
    sources: &[
        Source::new(Document::Techniques, 128, 128),
        Source::new(Document::Techniques, 129, 129),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, the back of the thigh. Left side.",
        right: "Next, the back of the thigh. Right side.",
    },
    setup: BySide {
        left: "Slide the roller under your thigh, hands on the floor behind you. Left side.",
        right: "Slide the roller under your thigh, hands on the floor behind you. Right side.",
    },
    action: &[(
        Stroke::Roll,
        "Roll from below the buttock toward the knee, and back. Stay slow.",
    )],
    feel: "A dull, warm ache is fine. It should fade as you breathe.",
    ease_off: "Keep off the knee. For less, press your other foot down.",
    last: "Last slow roll.",
    release: "",
    brief: "Roll slowly from the buttock toward the knee.",
};
