//! A second person circles and kneads the buttock.
//!
//! *Invariant:* never on the tailbone.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Slow circles and kneading of the hip by a partner.
pub const PARTNER_GLUTES: Movement = Movement {
    id: "partner-glutes",
    name: "Partner: hips",
    pose: Pose::PartnerHips,
    region: Some(Region::GluteusMaximus),
    tool: Tool::Hands,
    grips: &[Grip::Heel],
    posture: Posture::Floor,
    intensity: Intensity::Moderate,
    sided: true,
    strokes: &[Stroke::Circles, Stroke::Knead],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(20, 90) },
    sources: &[
        Source::new(Document::Techniques, 136, 136),
        Source::new(Document::Techniques, 107, 107),
        Source::new(Document::Techniques, 130, 132),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide {
        left: "Next, the hips. Left side.",
        right: "Next, the hips. Right side.",
    },
    setup: BySide {
        left: "Helper, rest the heel of one hand on the outer buttock. Your partner's left side.",
        right: "Helper, rest the heel of one hand on the outer buttock. Your partner's right side.",
    },
    action: &[
        (Stroke::Circles, "Helper, draw slow, wide circles."),
        (Stroke::Knead, "Helper, now knead gently out to the side of the hip."),
    ],
    feel: "Broad and calm. Three to six out of ten.",
    ease_off: "Keep off the tailbone.",
    last: "One more slow circle.",
    release: "",
    brief: "Slow circles and soft kneading on the hip.",
};
