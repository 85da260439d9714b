//! A second person kneads beside the spine and at the top of the hips.
//!
//! *Invariant:* two fingers off the spine; hands, not elbows.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Kneading by a partner.
pub const PARTNER_KNEAD: Movement = Movement {
    id: "partner-knead",
    name: "Partner: kneading",
    pose: Pose::PartnerProne,
    region: Some(Region::ErectorSpinae),
    tool: Tool::Hands,
    grips: &[Grip::Fingers],
    posture: Posture::Floor,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Knead, Stroke::Knead],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(60, 220) },
    sources: &[
        Source::new(Document::Techniques, 134, 134),
        Source::new(Document::Techniques, 138, 139),
        Source::new(Document::Techniques, 130, 132),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, kneading. Left side.",
        right: "Next, kneading. Right side.",
    },
    setup: BySide {
        left: "Helper, work two fingers beside the spine. Your partner's left side.",
        right: "Helper, work two fingers beside the spine. Your partner's right side.",
    },
    action: &[
        (
            Stroke::Knead,
            "Helper, lift and roll the muscle beside the spine. Slow, like soft dough.",
        ),
        (Stroke::Knead, "Helper, move down to the top of the hip. Keep it slow."),
    ],
    feel: "Strong but comfortable. Three to six out of ten.",
    ease_off: "Hands, not elbows. Deep pressure can bruise.",
    last: "Let the last squeeze melt away.",
    release: "",
    brief: "Knead beside the spine, then at the top of the hip.",
};
