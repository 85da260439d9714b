//! Slow, easy hip circles between or after other work.
//!
//! *Invariant:* small and easy, with a hand on the wall if need be.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Gentle hip mobility, standing.
pub const HIP_MOBILITY: Movement = Movement {
    id: "hip-mobility",
    name: "Loosen the hips",
    pose: Pose::StandHips,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Circle, Stroke::Circle],
    pressure: None,
    dose: Dose::Continuous { seconds: Range::ours(20, 120) },
    sources: &[
        Source::new(Document::Techniques, 200, 202),
        Source::new(Document::Techniques, 145, 147),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, loosen your hips."),
    setup: BySide::same("Stand tall with your feet under your hips. Rest your hands on them."),
    action: &[
        (Stroke::Circle, "Circle your hips, slow and easy. Let your knees go along."),
        (Stroke::Circle, "Now circle the other way."),
    ],
    feel: "Loose and warm. It should get easier as you go.",
    ease_off: "Make the circles smaller if it pulls. Keep your eyes open.",
    last: "Let the circles fade out.",
    release: "",
    brief: "Slow hip circles, one way and then the other.",
};
