//! Steady pressure with thumb or knuckles near the top of the pelvis.
//!
//! *Invariant:* 20 to 45 seconds on a spot, then a slow release.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Trigger point holds with the hand.
pub const HAND_HOLD: Movement = Movement {
    id: "hand-hold",
    name: "Press and wait",
    pose: Pose::HandsStanding,
    region: Some(Region::QuadratusLumborum),
    tool: Tool::Hands,
    grips: &[Grip::Thumbs],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::ours(1, 3), seconds: Range::sourced(20, 45) },
    sources: &[
        Source::new(Document::Techniques, 88, 95),
        Source::new(Document::Techniques, 114, 114),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, press and wait. Left side.",
        right: "Next, press and wait. Right side.",
    },
    setup: BySide {
        left: "Find a tender spot just above the hip bone, well out from the spine. Left side.",
        right: "Find a tender spot just above the hip bone, well out from the spine. Right side.",
    },
    action: &[
        (
            Stroke::Hold,
            "Press in with your thumb and stay still. Let it soften as you breathe out.",
        ),
        (Stroke::Hold, "Slide to the next tender spot. Press and stay still again."),
        (Stroke::Hold, "Now one more spot. Stay still."),
    ],
    feel: "A dull ache that fades. Three to six out of ten.",
    ease_off: "If your face tightens, press less. If it tingles, let go.",
    last: "Last breath. All the way out.",
    release: "Let go slowly. Stroke the place lightly with your palm.",
    brief: "Steady thumb pressure above the hip bone.",
};
