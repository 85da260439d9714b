//! Sinking in with flat palms: almost no motion, and time.
//!
//! *Invariant:* the hands sink; they do not slide and do not push.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Slow melting with the palms, standing.
pub const MELT: Movement = Movement {
    id: "melt",
    name: "Melting",
    pose: Pose::HandsStanding,
    region: Some(Region::Thoracolumbar),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Melt],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::sourced(60, 90) },
    sources: &[Source::new(Document::Techniques, 96, 101)],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, melting."),
    setup: BySide::same(
        "Stand with soft knees and open eyes. Rest both palms on your lower back.",
    ),
    action: &[(Stroke::Melt, "Let your hands grow heavy and sink in. Hardly move at all.")],
    feel: "Warm and quiet. The muscle comes to your hand.",
    ease_off: "Do not push. Let go of your jaw and shoulders.",
    last: "Stay for one more breath out.",
    release: "",
    brief: "Palms rest and sink in. Hardly any motion.",
};
