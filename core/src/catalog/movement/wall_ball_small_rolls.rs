//! The softer way with a tender spot: a dozen small rolls in place of a still hold.
//!
//! *Invariant:* at least twelve rolls, two to a breath.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Small rolls over one spot, at the wall.
pub const WALL_BALL_SMALL_ROLLS: Movement = Movement {
    id: "wall-ball-small-rolls",
    name: "Twelve small rolls",
    pose: Pose::WallBallBack,
    region: Some(Region::ErectorSpinae),
    tool: Tool::SoftBall,
    grips: &[Grip::TennisBall],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::SmallRolls],
    pressure: Some(Pressure::BAND),
    dose: Dose::Repetitions { count: Range::ours(12, 24), to_a_breath: 2 },
    sources: &[Source::new(Document::MassageBalls, 8, 8)],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, small rolls. Left side.",
        right: "Next, small rolls. Right side.",
    },
    setup: BySide {
        left: "Find a tender spot two fingers beside the spine, and lean in lightly. Left side.",
        right: "Find a tender spot two fingers beside the spine, and lean in lightly. Right side.",
    },
    action: &[(
        Stroke::SmallRolls,
        "Roll an inch or two, there and back. Two rolls to a breath.",
    )],
    feel: "Mild and moving. It should be easier than holding still.",
    ease_off: "If it is still too strong, step closer to the wall.",
    last: "Last two rolls.",
    release: "",
    brief: "A dozen rolls of an inch or two over one spot.",
};
