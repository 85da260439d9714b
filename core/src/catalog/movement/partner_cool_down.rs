//! A second person ends with long, quiet strokes.
//!
//! *Invariant:* lighter and slower than all before.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Cool-down strokes by a partner.
pub const PARTNER_COOL_DOWN: Movement = Movement {
    id: "partner-cool-down",
    name: "Partner: cool down",
    pose: Pose::PartnerProne,
    region: Some(Region::Thoracolumbar),
    tool: Tool::Hands,
    grips: &[Grip::Palm],
    posture: Posture::Floor,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Glide],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(20, 90) },
    sources: &[Source::new(Document::Techniques, 137, 137)],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, long strokes."),
    setup: BySide::same("Helper, rest both palms on the hips."),
    action: &[(Stroke::Glide, "Helper, stroke the whole back. Lighter and slower each time.")],
    feel: "Everything settles down.",
    ease_off: "Stay off the spine to the end.",
    last: "One more stroke, light and slow.",
    release: "",
    brief: "Long, light strokes to settle everything.",
};
