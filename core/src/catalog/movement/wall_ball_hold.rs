//! Still pressure on tender spots beside the spine.
//!
//! *Invariant:* every spot is held for 20 to 45 seconds and let go slowly.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Trigger point holds with the ball at the wall.
pub const WALL_BALL_HOLD: Movement = Movement {
    id: "wall-ball-hold",
    name: "Press and breathe",
    pose: Pose::WallBallBack,
    region: Some(Region::ErectorSpinae),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::sourced(2, 3), seconds: Range::sourced(20, 45) },
    sources: &[
        Source::new(Document::Techniques, 114, 114),
        Source::new(Document::Techniques, 88, 95),
        Source::new(Document::MassageBalls, 8, 8),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, press and breathe. Left side.",
        right: "Next, press and breathe. Right side.",
    },
    setup: BySide {
        left: "Lean on the ball and find a tender spot beside the spine. Left side.",
        right: "Lean on the ball and find a tender spot beside the spine. Right side.",
    },
    action: &[
        (Stroke::Hold, "Rest on that spot and stay still. Let it soften as you breathe out."),
        (Stroke::Hold, "Roll slowly to the next spot. Stay still again."),
        (Stroke::Hold, "Now one more spot. Stay still."),
    ],
    feel: "A dull ache that fades is right. If it is sharp or tingles, step away.",
    ease_off: "If your face or belly tightens, press less.",
    last: "Last breath. All the way out.",
    release: "Step away from the wall slowly. Stroke the place lightly with your hand.",
    brief: "Two tender spots on each side. Hold each one still.",
};
