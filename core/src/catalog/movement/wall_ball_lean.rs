//! Finding the place: the ball beside the spine, the back against the wall.
//!
//! *Invariant:* the ball is on muscle beside the spine, never on the bone.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Leaning back on the ball and getting used to it.
pub const WALL_BALL_LEAN: Movement = Movement {
    id: "wall-ball-lean",
    name: "Place the ball",
    pose: Pose::WallBallBack,
    region: Some(Region::ErectorSpinae),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: true,
    strokes: &[Stroke::Lean],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(20, 90) },
    sources: &[
        Source::new(Document::Techniques, 112, 112),
        Source::new(Document::Techniques, 61, 66),
        Source::new(Document::MassageBalls, 8, 8),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, place the ball. Left side.",
        right: "Next, place the ball. Right side.",
    },
    setup: BySide {
        left: "Put the ball two fingers beside the spine, above the hip bone. Left side.",
        right: "Put the ball two fingers beside the spine, above the hip bone. Right side.",
    },
    action: &[(
        Stroke::Lean,
        "Bend your knees and lean back on the ball. Keep your eyes open.",
    )],
    feel: "Press three to six out of ten. Strong, but comfortable.",
    ease_off: "If you hold your breath, lean in less.",
    last: "One more breath here.",
    release: "",
    brief: "Lean back. Ball beside the spine, never on it.",
};
