//! Lying with the lower legs up: nothing to do.
//!
//! *Invariant:* nothing presses and nothing moves.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Rest breathing, lying.
pub const REST_BREATHING: Movement = Movement {
    id: "rest-breathing",
    name: "Rest and breathe",
    pose: Pose::RestBreathing,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Floor,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Breathe],
    pressure: None,
    dose: Dose::Continuous { seconds: Range::ours(20, 300) },
    sources: &[
        Source::new(Document::Techniques, 148, 150),
        Source::new(Document::FoamRolling, 38, 42),
        Source::new(Document::Techniques, 118, 118),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, rest and breathe."),
    setup: BySide::same("Lie on your back. Put a pillow under your knees."),
    action: &[(
        Stroke::Breathe,
        "Breathe in through your nose. Let the breath out go on and on.",
    )],
    feel: "Heavy and calm. There is nothing to do.",
    ease_off: "Never strain for air. Move the pillow until your back is easy.",
    last: "One more long breath out.",
    release: "",
    brief: "Lie down, knees on a pillow, and breathe out long.",
};
