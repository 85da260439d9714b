//! Standing hip circles: the gentle opening of the wall routine.
//!
//! *Invariant:* nothing presses.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Small, slow circles of the hips, standing free.
pub const HIP_CIRCLES: Movement = Movement {
    id: "hip-circles",
    name: "Warm up",
    pose: Pose::StandTall,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Circle, Stroke::Circle],
    pressure: None,
    dose: Dose::Continuous { seconds: Range::ours(30, 90) },
    sources: &[
        Source::new(Document::Techniques, 111, 111),
        Source::new(Document::Techniques, 148, 150),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, warm up."),
    setup: BySide::same("Stand tall with your feet under your hips. Let your arms hang."),
    action: &[
        (
            Stroke::Circle,
            "Draw small, slow circles with your hips. Breathe in through your nose.",
        ),
        (Stroke::Circle, "Now circle the other way. Stay slow."),
    ],
    feel: "It should feel loose and easy. Make the circles smaller if it pulls.",
    ease_off: "Keep one hand on the wall if you sway.",
    last: "Last circle. Let it fade out.",
    release: "",
    brief: "Stand tall. Small, slow hip circles.",
};
