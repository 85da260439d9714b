//! Slow circles, then a steady hold on the upper, outer hip with the knuckles.
//!
//! *Invariant:* never on the tailbone, and the pressure stays moderate.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Knuckle work on the upper, outer hip.
pub const GLUTE_KNUCKLES: Movement = Movement {
    id: "glute-knuckles",
    name: "Hip with the knuckles",
    pose: Pose::HandsHip,
    region: Some(Region::GluteusMedius),
    tool: Tool::Hands,
    grips: &[Grip::Knuckles],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Circles, Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(30, 90) },
    sources: &[
        Source::new(Document::Techniques, 102, 107),
        Source::new(Document::Techniques, 61, 62),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, the hip with your knuckles. Left side.",
        right: "Next, the hip with your knuckles. Right side.",
    },
    setup: BySide {
        left: "Rest a loose fist on the upper, outer hip. Left side.",
        right: "Rest a loose fist on the upper, outer hip. Right side.",
    },
    action: &[
        (Stroke::Circles, "Lean your knuckles in and draw slow circles."),
        (Stroke::Hold, "Stop on the most tender spot. Hold still and breathe out long."),
    ],
    feel: "Strong, but easy to breathe through. Three to six out of ten.",
    ease_off: "Keep off the tailbone. If you hold your breath, press less.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "Slow circles, then a still hold, with a loose fist.",
};
