//! Sitting down to a chair and standing up again.
//!
//! *Invariant:* slow and easy, with a chair behind.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Region, Source, Stroke,
    Tool, Wording,
};

/// Easy squats to a chair.
pub const CHAIR_SQUAT: Movement = Movement {
    id: "chair-squat",
    name: "Chair squat",
    pose: Pose::ChairSquat,
    region: Some(Region::Quadriceps),
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
    announce: BySide::same("Next, chair squats."),
    setup: BySide::same("Stand with your back to a chair that does not slide."),
    action: &[(
        Stroke::Repeat,
        "Sit down slowly as you breathe in. Stand up as you breathe out.",
    )],
    feel: "Your legs work, and your back stays long.",
    ease_off: "Use your hands if it is hard.",
    last: "One more, slow.",
    release: "",
    brief: "Sit down to a chair and stand up, slowly.",
};
