//! Sinking in with a flat palm at the side of the hip.
//!
//! *Invariant:* the hand sinks; it does not slide and does not push.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Slow melting at the side of the hip.
pub const MELT_HIP: Movement = Movement {
    id: "melt-hip",
    name: "Melting at the hip",
    pose: Pose::HandsHip,
    region: Some(Region::GluteusMedius),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: true,
    strokes: &[Stroke::Melt],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::sourced(60, 90) },
    sources: &[
        Source::new(Document::Techniques, 96, 101),
        Source::new(Document::RollingSafely, 11, 11),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, melting at the hip. Left side.",
        right: "Next, melting at the hip. Right side.",
    },
    setup: BySide {
        left: "Rest your palm on the side of your hip, eyes open. Left side.",
        right: "Rest your palm on the side of your hip, eyes open. Right side.",
    },
    action: &[(Stroke::Melt, "Let the hand grow heavy and sink in. Hardly move at all.")],
    feel: "Warm and quiet. The muscle comes to your hand.",
    ease_off: "Do not push. Rest your hand lightly if it is tender.",
    last: "Stay for one more breath out.",
    release: "",
    brief: "A palm rests on the side of the hip and sinks in.",
};
