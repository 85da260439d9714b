//! Breathing that lifts the belly and lets the lower back rest, lying down.
//!
//! *Invariant:* nothing presses; the out-breath is complete.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Belly lift breathing.
pub const BELLY_LIFT: Movement = Movement {
    id: "belly-lift",
    name: "Belly breathing",
    pose: Pose::BellyLift,
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
        Source::new(Document::FoamRolling, 34, 34),
        Source::new(Document::FoamRolling, 38, 42),
        Source::new(Document::Techniques, 148, 150),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, belly breathing."),
    setup: BySide::same("Lie on your back with your knees bent. Rest your hands on your ribs."),
    action: &[(
        Stroke::Breathe,
        "Breathe in through your nose and let your belly rise. Breathe all the way out.",
    )],
    feel: "Your lower back grows heavy and wide.",
    ease_off: "Never strain for air. Make the breath smaller if you like.",
    last: "One more long breath out.",
    release: "",
    brief: "Lie down, let the belly rise, breathe all the way out.",
};
