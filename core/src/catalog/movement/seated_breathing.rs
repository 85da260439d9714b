//! Leaning forward on a table and breathing slowly.
//!
//! *Invariant:* nothing presses; the arms carry the trunk.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Slow breathing on a chair.
pub const SEATED_BREATHING: Movement = Movement {
    id: "seated-breathing",
    name: "Lean and breathe",
    pose: Pose::SeatedForward,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Seated,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Breathe],
    pressure: None,
    dose: Dose::Continuous { seconds: Range::ours(20, 300) },
    sources: &[
        Source::new(Document::Techniques, 59, 59),
        Source::new(Document::Techniques, 148, 150),
        Source::new(Document::Techniques, 203, 207),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, lean and breathe."),
    setup: BySide::same("Sit and lean forward. Rest your forearms on a table or a chair back."),
    action: &[(
        Stroke::Breathe,
        "Breathe in through your nose. Let the breath out go on and on.",
    )],
    feel: "Your back grows wide as you breathe in.",
    ease_off: "Never strain for air. Make the breath smaller if you like.",
    last: "One more long breath out.",
    release: "",
    brief: "Sit, lean on your forearms and breathe slowly.",
};
