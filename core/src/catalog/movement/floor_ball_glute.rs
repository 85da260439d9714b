//! Lying with the ball under one buttock, shifting from spot to spot.
//!
//! *Invariant:* the ball is under the buttock, never under the lower back.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Holds with the ball under one buttock.
pub const FLOOR_BALL_GLUTE: Movement = Movement {
    id: "floor-ball-glute",
    name: "Ball under the buttock",
    pose: Pose::FloorGluteBall,
    region: Some(Region::GluteusMaximus),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Floor,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::sourced(3, 5), seconds: Range::sourced(20, 45) },
    sources: &[
        Source::new(Document::Techniques, 117, 122),
        Source::new(Document::Techniques, 102, 107),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, the ball under your buttock. Left side.",
        right: "Next, the ball under your buttock. Right side.",
    },
    setup: BySide {
        left: "Knees bent, slide the ball under the upper, outer buttock. Left side.",
        right: "Knees bent, slide the ball under the upper, outer buttock. Right side.",
    },
    action: &[
        (Stroke::Hold, "Shift until you find a tender spot. Then stay still."),
        (Stroke::Hold, "Move to another spot. Stay still again."),
        (Stroke::Hold, "Find one more spot. Stay still and breathe."),
    ],
    feel: "A dull ache that fades is fine. Three to six out of ten.",
    ease_off: "Off the tailbone, never under the lower back. Push up with your feet for less.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "Lie on the ball and hold three to five spots.",
};
