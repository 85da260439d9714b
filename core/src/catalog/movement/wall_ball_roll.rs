//! Slow rolls of a few inches beside the spine, then from side to side.
//!
//! *Invariant:* the roll is as slow as the breath.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Up and down, then side to side, with the ball at the wall.
pub const WALL_BALL_ROLL: Movement = Movement {
    id: "wall-ball-roll",
    name: "Slow rolls",
    pose: Pose::WallBallBack,
    region: Some(Region::ErectorSpinae),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Roll, Stroke::Across],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(45, 135) },
    sources: &[
        Source::new(Document::Techniques, 113, 113),
        Source::new(Document::MassageBalls, 8, 8),
        Source::new(Document::MassageBalls, 28, 28),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, slow rolls. Left side.",
        right: "Next, slow rolls. Right side.",
    },
    setup: BySide {
        left: "Lean back with the ball beside your spine. Left side.",
        right: "Lean back with the ball beside your spine. Right side.",
    },
    action: &[
        (
            Stroke::Roll,
            "Rise as you breathe in, sink as you breathe out. Roll only a few inches.",
        ),
        (Stroke::Across, "Now roll from side to side, an inch or two. Never cross the spine."),
    ],
    feel: "A dull, warm ache is fine. It should fade as you breathe.",
    ease_off: "Pause where it is tender. If you tense up, press less.",
    last: "Last breath of rolling.",
    release: "",
    brief: "Up and down a few inches, then side to side.",
};
