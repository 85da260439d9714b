//! Still pressure on the upper, outer buttock with the ball at the wall.
//!
//! *Invariant:* never on the tailbone, and the pressure stays moderate.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Holds on the upper, outer buttock, at the wall.
pub const WALL_BALL_BUTTOCK: Movement = Movement {
    id: "wall-ball-buttock",
    name: "Upper buttock",
    pose: Pose::WallBallGlute,
    region: Some(Region::GluteusMaximus),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::sourced(2, 3), seconds: Range::sourced(20, 45) },
    sources: &[
        Source::new(Document::Techniques, 184, 189),
        Source::new(Document::Techniques, 114, 114),
        Source::new(Document::Techniques, 102, 107),
        Source::new(Document::MassageBalls, 9, 9),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, the upper buttock. Left side.",
        right: "Next, the upper buttock. Right side.",
    },
    setup: BySide {
        left: "Lean back on the wall, ball on the upper, outer buttock. Left side.",
        right: "Lean back on the wall, ball on the upper, outer buttock. Right side.",
    },
    action: &[
        (Stroke::Hold, "Lean into the ball and stay still. Keep your eyes open."),
        (Stroke::Hold, "Shift to another spot. Stay still again."),
        (Stroke::Hold, "Now one more spot. Stay still."),
    ],
    feel: "Strong, but easy to breathe through. Three to six out of ten.",
    ease_off: "Keep off the tailbone. For less, step closer to the wall.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "Slow holds on the upper, outer buttock.",
};
