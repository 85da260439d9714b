//! Long, light strokes over the buttock and the side of the hip.
//!
//! *Invariant:* no pressure on the tailbone, and none that is more than light.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Light strokes over the hip.
pub const STROKES_HIP: Movement = Movement {
    id: "strokes-hip",
    name: "Hip strokes",
    pose: Pose::HandsHip,
    region: Some(Region::GluteusMaximus),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: true,
    strokes: &[Stroke::Glide],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(30, 90) },
    sources: &[
        Source::new(Document::Techniques, 70, 75),
        Source::new(Document::Techniques, 102, 107),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, hip strokes. Left side.",
        right: "Next, hip strokes. Right side.",
    },
    setup: BySide {
        left: "Put your palm on the buttock, away from the tailbone. Left side.",
        right: "Put your palm on the buttock, away from the tailbone. Right side.",
    },
    action: &[(Stroke::Glide, "Stroke up and out to the side of the hip. Slow and light.")],
    feel: "Light and warm, like smoothing a cloth.",
    ease_off: "Keep off the tailbone. Slower is better than harder.",
    last: "One more long stroke.",
    release: "",
    brief: "Light strokes from the buttock out to the hip.",
};
