//! Long, smooth strokes of the palms, on a chair.
//!
//! *Invariant:* the palms stay flat and the pressure even.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Warm-up strokes, sitting.
pub const STROKES_SEATED: Movement = Movement {
    id: "strokes-seated",
    name: "Long strokes, sitting",
    pose: Pose::SeatedHands,
    region: Some(Region::Thoracolumbar),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Seated,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Glide],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::sourced(60, 90) },
    sources: &[
        Source::new(Document::Techniques, 70, 75),
        Source::new(Document::Techniques, 59, 59),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, long strokes, sitting."),
    setup: BySide::same("Sit and lean forward a little. Put both palms on top of your hips."),
    action: &[(
        Stroke::Glide,
        "Glide up beside the spine as you breathe in. Sweep out and down as you breathe out.",
    )],
    feel: "Warm and even, with flat hands. Nothing should feel sharp.",
    ease_off: "Stay off the bones. Slower is better than harder.",
    last: "One more long stroke.",
    release: "",
    brief: "On a chair: palms up from the hips, then out and down.",
};
