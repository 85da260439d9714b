//! Sinking in with flat palms, on a chair: almost no motion, and time.
//!
//! *Invariant:* the hands sink; they do not slide and do not push.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Slow melting with the palms, sitting.
pub const MELT_SEATED: Movement = Movement {
    id: "melt-seated",
    name: "Melting, sitting",
    pose: Pose::SeatedHands,
    region: Some(Region::Thoracolumbar),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Seated,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Melt],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::sourced(60, 90) },
    sources: &[
        Source::new(Document::Techniques, 96, 101),
        Source::new(Document::Techniques, 203, 207),
        Source::new(Document::Techniques, 59, 59),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, melting, sitting."),
    setup: BySide::same("Sit and lean forward a little. Rest both palms on your lower back."),
    action: &[(Stroke::Melt, "Let your hands grow heavy and sink in. Hardly move at all.")],
    feel: "Warm and quiet. The muscle comes to your hand.",
    ease_off: "Do not push. Let go of your jaw and shoulders.",
    last: "Stay for one more breath out.",
    release: "",
    brief: "Palms rest and sink in. Hardly any motion.",
};
