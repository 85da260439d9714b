//! Circles the size of a coin on a tender spot, then long strokes over it.
//!
//! *Invariant:* 15 to 30 seconds on a spot, in the muscle and never on bone.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Friction circles with the thumb or knuckles.
pub const CIRCLES: Movement = Movement {
    id: "circles",
    name: "Small circles",
    pose: Pose::HandsStanding,
    region: Some(Region::ErectorSpinae),
    tool: Tool::Hands,
    grips: &[Grip::Thumbs],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Circles],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::ours(1, 3), seconds: Range::sourced(15, 30) },
    sources: &[
        Source::new(Document::Techniques, 82, 87),
        Source::new(Document::Techniques, 64, 66),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, small circles. Left side.",
        right: "Next, small circles. Right side.",
    },
    setup: BySide {
        left: "Find a tight spot in the muscle, two fingers beside the spine. Left side.",
        right: "Find a tight spot in the muscle, two fingers beside the spine. Right side.",
    },
    action: &[
        (Stroke::Circles, "Draw slow circles the size of a coin. Use your thumb or knuckles."),
        (Stroke::Circles, "Find the next tight spot. Small, slow circles again."),
    ],
    feel: "Firm and small. Smaller is better here.",
    ease_off: "Do not dig. If you are not sure, move outward.",
    last: "Last slow circle. Breathe all the way out.",
    release: "Now long, light strokes over the place.",
    brief: "Coin-sized circles on a tight spot, then light strokes.",
};
