//! Heels on the wall, hips a little up: the back of the thighs wakes.
//!
//! *Invariant:* heels stay on the wall; the lift is small.

use crate::routine::{
    BySide, Document, Dose, Intensity, Movement, Pose, Posture, Range, Region, Source, Stroke,
    Tool, Wording,
};

/// The 90/90 hip lift.
pub const NINETY_NINETY: Movement = Movement {
    id: "ninety-ninety",
    name: "Ninety ninety hip lift",
    pose: Pose::NinetyNinety,
    region: Some(Region::Hamstrings),
    tool: Tool::None,
    grips: &[],
    posture: Posture::Floor,
    intensity: Intensity::Gentle,
    sided: false,
    strokes: &[Stroke::Repeat],
    pressure: None,
    dose: Dose::Repetitions { count: Range::ours(3, 10), to_a_breath: 1 },
    sources: &[Source::new(Document::FoamRolling, 36, 38)],
};

/// Its sentences.
pub const WORDING: Wording = Wording {
    announce: BySide::same("Next, the hip lift."),
    setup: BySide::same("Slide close to the wall, feet on it. Knees over your hips."),
    action: &[(
        Stroke::Repeat,
        "Press your heels down the wall. Lift your hips a little as you breathe out.",
    )],
    feel: "You feel the back of your thighs, not your back.",
    ease_off: "If your back works hard, lift less.",
    last: "One more slow lift.",
    release: "",
    brief: "Heels on the wall. A small lift with each breath out.",
};
