//! An arm and the other leg reach away while the back stays down.
//!
//! *Invariant:* only as far as the lower back stays on the floor.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Source, Stroke, Tool,
    Wording,
};

/// Dead bugs for the core.
pub const DEAD_BUG: Movement = Movement {
    id: "dead-bug",
    name: "Dead bug",
    pose: Pose::DeadBug,
    region: None,
    tool: Tool::None,
    grips: &[],
    posture: Posture::Floor,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Repeat],
    pressure: None,
    dose: Dose::Repetitions { count: Range::ours(4, 12), to_a_breath: 1 },
    sources: &[Source::new(Document::FoamRolling, 40, 40)],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, the dead bug."),
    setup: BySide::same("Lie on your back. Arms up, knees over your hips."),
    action: &[(
        Stroke::Repeat,
        "Breathe out as one arm and the opposite leg reach away. Then change.",
    )],
    feel: "Your belly works. Your lower back stays down.",
    ease_off: "If your back lifts, reach less far.",
    last: "One more, slow.",
    release: "",
    brief: "Reach one arm and the other leg away, then change.",
};
