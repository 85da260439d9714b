//! Still pressure at the upper pelvis with the ball at the wall.
//!
//! *Invariant:* by ball at the wall or by hand only; never with a roller.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Holds at the upper pelvis, at the wall.
pub const WALL_BALL_QL: Movement = Movement {
    id: "wall-ball-ql",
    name: "Above the hip bone",
    pose: Pose::WallBallBack,
    region: Some(Region::QuadratusLumborum),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::ours(2, 3), seconds: Range::sourced(20, 45) },
    sources: &[
        Source::new(Document::Techniques, 88, 95),
        Source::new(Document::Techniques, 198, 198),
        Source::new(Document::RollingSafely, 21, 21),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, above the hip bone. Left side.",
        right: "Next, above the hip bone. Right side.",
    },
    setup: BySide {
        left: "Put the ball between ribs and hip bone, a hand's width out. Left side.",
        right: "Put the ball between ribs and hip bone, a hand's width out. Right side.",
    },
    action: &[
        (Stroke::Hold, "Bend your knees, lean in and stay still. Keep your eyes open."),
        (Stroke::Hold, "Shift a little along the bone. Stay still again."),
        (Stroke::Hold, "Now one more spot. Stay still."),
    ],
    feel: "A dull ache that fades. Three to six out of ten.",
    ease_off: "If you tense up, lean in less. Keep off the ribs.",
    last: "Last breath. All the way out.",
    release: "Step away from the wall slowly. Stroke the place lightly with your hand.",
    brief: "Slow holds just above the hip bone, at the wall.",
};
