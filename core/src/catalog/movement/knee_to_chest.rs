//! Rocking the knees towards the chest, lying down.
//!
//! *Invariant:* small and slow; it is not a stretch.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Gentle knee-to-chest rocking.
pub const KNEE_TO_CHEST: Movement = Movement {
    id: "knee-to-chest",
    name: "Knee rocking",
    pose: Pose::KneeToChest,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Floor,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Rock],
    pressure: None,
    dose: Dose::Continuous { seconds: Range::sourced(60, 60) },
    sources: &[Source::new(Document::Techniques, 123, 123)],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, knee rocking."),
    setup: BySide::same("Lie on your back. Hold your knees loosely."),
    action: &[(Stroke::Rock, "Rock your knees toward your chest and away. Small and slow.")],
    feel: "Loose and easy. It is not a stretch.",
    ease_off: "Skip it if it pulls. Just rest your feet on the floor.",
    last: "Let the rocking fade out.",
    release: "",
    brief: "Rock the knees toward the chest, small and slow.",
};
