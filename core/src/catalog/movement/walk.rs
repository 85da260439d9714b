//! A slow walk that keeps the back from tightening again.
//!
//! *Invariant:* easy enough to talk.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// An easy walk.
pub const WALK: Movement = Movement {
    id: "walk",
    name: "Easy walk",
    pose: Pose::Walk,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Standing,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Walk],
    pressure: None,
    dose: Dose::Continuous { seconds: Range::sourced(300, 600) },
    sources: &[
        Source::new(Document::Techniques, 190, 191),
        Source::new(Document::Techniques, 145, 147),
    ],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Now, an easy walk."),
    setup: BySide::same("Pick up your phone if you like, and find some room to walk."),
    action: &[(Stroke::Walk, "Walk at an easy pace. Let your arms swing.")],
    feel: "Easy enough to talk. Your hips swing a little.",
    ease_off: "Slow down if anything tightens.",
    last: "A few more steps.",
    release: "",
    brief: "Walk at an easy pace.",
};
