//! Long, smooth strokes of the palms: what comes before and after deeper work.
//!
//! *Invariant:* the palms stay flat and the pressure even.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Warm-up strokes, standing.
pub const STROKES: Movement = Movement {
    id: "strokes",
    name: "Long strokes",
    pose: Pose::HandsStanding,
    region: Some(Region::Thoracolumbar),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Glide],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::sourced(60, 90) },
    sources: &[
        Source::new(Document::Techniques, 70, 75),
        Source::new(Document::Techniques, 173, 175),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, long strokes."),
    setup: BySide::same(
        "Stand with soft knees and open eyes. Put both palms on top of your hips.",
    ),
    action: &[(
        Stroke::Glide,
        "Glide up beside the spine as you breathe in. Sweep out and down as you breathe out.",
    )],
    feel: "Warm and even, with flat hands. Nothing should feel sharp.",
    ease_off: "Stay off the bones. A little oil or lotion helps the hands slide.",
    last: "One more long stroke.",
    release: "",
    brief: "Palms up from the hips, then out and down.",
};
