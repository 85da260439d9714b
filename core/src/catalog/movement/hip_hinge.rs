//! Bending forward from the hips with a long back.
//!
//! *Invariant:* the back keeps its shape; nothing is lifted.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Hip hinges before activity.
pub const HIP_HINGE: Movement = Movement {
    id: "hip-hinge",
    name: "Hip hinge",
    pose: Pose::HipHinge,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Repeat],
    pressure: None,
    dose: Dose::Repetitions { count: Range::ours(4, 12), to_a_breath: 1 },
    sources: &[Source::new(Document::Techniques, 200, 202)],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, hip hinges."),
    setup: BySide::same("Stand with your feet under your hips. Hands on your thighs."),
    action: &[(
        Stroke::Repeat,
        "Push your hips back as you breathe in. Stand tall as you breathe out.",
    )],
    feel: "Your back stays long. Your hips do the work.",
    ease_off: "Go only as low as feels easy.",
    last: "One more, slow.",
    release: "",
    brief: "Hips back, long back, stand tall again.",
};
