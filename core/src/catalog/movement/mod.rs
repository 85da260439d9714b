//! The bundled movements, one file each.
//!
//! *Invariant:* ids never change once shipped.

mod belly_lift;
mod chair_squat;
mod circles;
mod dead_bug;
mod floor_ball_glute;
mod glute_knuckles;
mod hand_hold;
mod hip_circles;
mod hip_hinge;
mod hip_mobility;
mod knead;
mod knead_light;
mod knee_to_chest;
mod melt;
mod melt_hip;
mod melt_seated;
mod ninety_ninety;
mod partner_circles;
mod partner_cool_down;
mod partner_glutes;
mod partner_knead;
mod partner_strokes;
mod rest_breathing;
mod roller_glute;
mod roller_glute_hold;
mod roller_hamstrings;
mod roller_piriformis;
mod roller_tfl;
mod seated_breathing;
mod strokes;
mod strokes_hip;
mod strokes_seated;
mod walk;
mod wall_ball_buttock;
mod wall_ball_glute;
mod wall_ball_hold;
mod wall_ball_lean;
mod wall_ball_ql;
mod wall_ball_roll;
mod wall_ball_small_rolls;

use crate::routine::Movement;

pub use belly_lift::BELLY_LIFT;
pub use chair_squat::CHAIR_SQUAT;
pub use circles::CIRCLES;
pub use dead_bug::DEAD_BUG;
pub use floor_ball_glute::FLOOR_BALL_GLUTE;
pub use glute_knuckles::GLUTE_KNUCKLES;
pub use hand_hold::HAND_HOLD;
pub use hip_circles::HIP_CIRCLES;
pub use hip_hinge::HIP_HINGE;
pub use hip_mobility::HIP_MOBILITY;
pub use knead::KNEAD;
pub use knead_light::KNEAD_LIGHT;
pub use knee_to_chest::KNEE_TO_CHEST;
pub use melt::MELT;
pub use melt_hip::MELT_HIP;
pub use melt_seated::MELT_SEATED;
pub use ninety_ninety::NINETY_NINETY;
pub use partner_circles::PARTNER_CIRCLES;
pub use partner_cool_down::PARTNER_COOL_DOWN;
pub use partner_glutes::PARTNER_GLUTES;
pub use partner_knead::PARTNER_KNEAD;
pub use partner_strokes::PARTNER_STROKES;
pub use rest_breathing::REST_BREATHING;
pub use roller_glute::ROLLER_GLUTE;
pub use roller_glute_hold::ROLLER_GLUTE_HOLD;
pub use roller_hamstrings::ROLLER_HAMSTRINGS;
pub use roller_piriformis::ROLLER_PIRIFORMIS;
pub use roller_tfl::ROLLER_TFL;
pub use seated_breathing::SEATED_BREATHING;
pub use strokes::STROKES;
pub use strokes_hip::STROKES_HIP;
pub use strokes_seated::STROKES_SEATED;
pub use walk::WALK;
pub use wall_ball_buttock::WALL_BALL_BUTTOCK;
pub use wall_ball_glute::WALL_BALL_GLUTE;
pub use wall_ball_hold::WALL_BALL_HOLD;
pub use wall_ball_lean::WALL_BALL_LEAN;
pub use wall_ball_ql::WALL_BALL_QL;
pub use wall_ball_roll::WALL_BALL_ROLL;
pub use wall_ball_small_rolls::WALL_BALL_SMALL_ROLLS;

/// Every movement, in the order they came; new ones at the end.
pub const MOVEMENTS: &[&Movement] = &[
    &HIP_CIRCLES,
    &WALL_BALL_LEAN,
    &WALL_BALL_ROLL,
    &WALL_BALL_HOLD,
    &WALL_BALL_GLUTE,
    &STROKES,
    &STROKES_SEATED,
    &KNEAD,
    &KNEAD_LIGHT,
    &CIRCLES,
    &HAND_HOLD,
    &MELT,
    &MELT_SEATED,
    &MELT_HIP,
    &STROKES_HIP,
    &GLUTE_KNUCKLES,
    &WALL_BALL_QL,
    &WALL_BALL_BUTTOCK,
    &WALL_BALL_SMALL_ROLLS,
    &FLOOR_BALL_GLUTE,
    &KNEE_TO_CHEST,
    &ROLLER_GLUTE,
    &ROLLER_HAMSTRINGS,
    &ROLLER_GLUTE_HOLD,
    &ROLLER_PIRIFORMIS,
    &ROLLER_TFL,
    &BELLY_LIFT,
    &NINETY_NINETY,
    &DEAD_BUG,
    &HIP_HINGE,
    &CHAIR_SQUAT,
    &HIP_MOBILITY,
    &REST_BREATHING,
    &SEATED_BREATHING,
    &WALK,
    &PARTNER_STROKES,
    &PARTNER_KNEAD,
    &PARTNER_CIRCLES,
    &PARTNER_GLUTES,
    &PARTNER_COOL_DOWN,
];
