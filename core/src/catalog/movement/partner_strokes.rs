//! A second person strokes the back from the hips upward.
//!
//! *Invariant:* flat hands, and never on the spine.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Warm-up strokes by a partner.
pub const PARTNER_STROKES: Movement = Movement {
    id: "partner-strokes",
    name: "Partner: long strokes",
    pose: Pose::PartnerProne,
    region: Some(Region::Thoracolumbar),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Floor,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Glide],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(50, 170) },
    sources: &[
        Source::new(Document::Techniques, 133, 133),
        Source::new(Document::Techniques, 58, 58),
        Source::new(Document::Techniques, 130, 132),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, long strokes."),
    setup: BySide::same(
        "Lie face down, a pillow under your hips. Helper, kneel beside the hips.",
    ),
    action: &[(
        Stroke::Glide,
        "Helper, glide both palms from the hips to the middle of the back.",
    )],
    feel: "Slow and broad. If you brace, it is too much.",
    ease_off: "Flat hands, never on the spine.",
    last: "Two more slow strokes.",
    release: "",
    brief: "Slow, broad strokes from the hips to the mid-back.",
};
