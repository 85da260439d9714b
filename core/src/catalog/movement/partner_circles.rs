//! A second person circles on a tight spot, then holds it.
//!
//! *Invariant:* 20 to 45 seconds on a spot; bracing means too much.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Circles and trigger point holds by a partner.
pub const PARTNER_CIRCLES: Movement = Movement {
    id: "partner-circles",
    name: "Partner: circles and holds",
    pose: Pose::PartnerProne,
    region: Some(Region::QuadratusLumborum),
    tool: Tool::Hands,
    grips: &[Grip::Thumbs],
    posture: Posture::Floor,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Circles, Stroke::Hold],
    pressure: Some(Pressure::BAND),
    dose: Dose::Holds { spots: Range::ours(1, 3), seconds: Range::sourced(20, 45) },
    sources: &[
        Source::new(Document::Techniques, 135, 135),
        Source::new(Document::Techniques, 88, 95),
        Source::new(Document::Techniques, 130, 132),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, circles and holds. Left side.",
        right: "Next, circles and holds. Right side.",
    },
    setup: BySide {
        left: "Helper, find a tight spot above the hip bone. Your partner's left side.",
        right: "Helper, find a tight spot above the hip bone. Your partner's right side.",
    },
    action: &[
        (Stroke::Circles, "Helper, draw small, slow circles with your thumb."),
        (Stroke::Circles, "Helper, find the next tight spot. Small, slow circles again."),
        (Stroke::Hold, "Now press and stay still. Breathe out long, both of you."),
        (Stroke::Hold, "Press and stay still on this spot too."),
    ],
    feel: "A dull ache that fades. Say so if it does not.",
    ease_off: "If you tense up or hold your breath, ask for less.",
    last: "Last breath. All the way out.",
    release: "",
    brief: "Small circles on a tight spot, then a still hold.",
};
