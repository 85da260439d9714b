//! A kinder squeeze for a sore or guarded back, on a chair.
//!
//! *Invariant:* no more pressure than a hand that rests.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Light kneading, sitting.
pub const KNEAD_LIGHT: Movement = Movement {
    id: "knead-light",
    name: "Light kneading",
    pose: Pose::SeatedHands,
    region: Some(Region::ErectorSpinae),
    tool: Tool::Hands,
    grips: &[Grip::Fingers],
    posture: Posture::Seated,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Knead, Stroke::Knead],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(40, 120) },
    sources: &[
        Source::new(Document::Techniques, 76, 81),
        Source::new(Document::Techniques, 196, 197),
        Source::new(Document::Techniques, 59, 59),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, light kneading, sitting."),
    setup: BySide::same(
        "Sit on a chair with room behind you. Put your thumbs two fingers beside the spine.",
    ),
    action: &[
        (Stroke::Knead, "Squeeze and let go, as light as you can. Stay beside the spine."),
        (Stroke::Knead, "Move down to the top of the hips. Just as light."),
    ],
    feel: "Light and kind. It should feel nice at once.",
    ease_off: "If it feels sore, only rest your hands there.",
    last: "Let the last squeeze melt away.",
    release: "",
    brief: "Soft squeezes beside the spine and at the hips.",
};
