//! Lifting and rolling the muscle: beside the spine, at the top of the pelvis, at the back pockets.
//!
//! *Invariant:* the hands stay two fingers away from the bones of the spine.

use crate::routine::{
    BySide, Document, Dose, Grip, Intensity, Movement, Pose, Posture, Pressure, Range, Region,
    Source, Stroke, Tool, Wording,
};

/// Kneading, standing.
pub const KNEAD: Movement = Movement {
    id: "knead",
    name: "Kneading",
    pose: Pose::HandsStanding,
    region: Some(Region::ErectorSpinae),
    tool: Tool::Hands,
    grips: &[Grip::Fingers, Grip::Fingers, Grip::Heel],
    posture: Posture::Standing,
    intensity: Intensity::Moderate,
    sided: false,
    strokes: &[Stroke::Knead, Stroke::Knead, Stroke::Knead],
    pressure: Some(Pressure::BAND),
    dose: Dose::Continuous { seconds: Range::ours(60, 180) },
    sources: &[
        Source::new(Document::Techniques, 76, 81),
        Source::new(Document::Techniques, 64, 66),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, kneading."),
    setup: BySide::same("Put your thumbs beside the spine, two fingers out from the bone."),
    action: &[
        (
            Stroke::Knead,
            "Lift and roll the muscle with thumbs and fingers. Slow, like soft dough.",
        ),
        (Stroke::Knead, "Move down to the top of the hips. Keep the same slow squeeze."),
        (Stroke::Knead, "Now the back pockets. Use the heel of your hand there."),
    ],
    feel: "It may feel sore and good at once, never sharp.",
    ease_off: "If you tense up, press less. Stay two fingers off the spine.",
    last: "Let the last squeeze melt away.",
    release: "",
    brief: "Lift and roll the muscle beside the spine, then lower.",
};
