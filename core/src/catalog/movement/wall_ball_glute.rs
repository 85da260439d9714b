//! Still pressure on the upper, outer hip, at the wall.
//!
//! *Invariant:* the tailbone is never pressed, and the pressure stays moderate.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Slow holds on the upper, outer buttock with the ball at the wall.
pub const WALL_BALL_GLUTE: Movement = Movement {
    id: "wall-ball-glute",
    name: "Side of the hip",
    pose: Pose::WallBallGlute,
    region: Some(Region::GluteusMedius),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::sourced(2, 3), seconds: Range::sourced(20, 45) },
    sources: &[
        Source::new(Document::Techniques, 114, 115),
        Source::new(Document::Techniques, 102, 107),
        Source::new(Document::MassageBalls, 9, 9),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, the side of the hip. Left side.",
        right: "Next, the side of the hip. Right side.",
    },
    setup: BySide {
        left: "Back to the wall, ball on the outer hip. Turn a little to the left.",
        right: "Back to the wall, ball on the outer hip. Turn a little to the right.",
    },
    action: &[
        (Stroke::Hold, "Lean into the ball and stay still. Keep your eyes open."),
        (Stroke::Hold, "Shift to another spot on the hip. Stay still again."),
        (Stroke::Hold, "Now one more spot on the hip. Stay still."),
    ],
    feel: "Strong, but easy to breathe through. Three to six out of ten.",
    ease_off: "Keep off the tailbone. For less, step closer to the wall.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "Slow holds on the upper, outer hip.",
};
