//! The bundled movements, one file each.
//!
//! *Invariant:* ids never change once shipped. The sentences lie beside the movements rather than in them: the
//! first screen tells of movements and says none of them, and so need not wait for their sentences.

use crate::routine::{Movement, Wording};

macro_rules! movements {
    ($($file:ident: $name:ident,)*) => {
        $(
            mod $file;
            pub use $file::$name;
        )*

        /// Every movement, in the order they came.
        pub const MOVEMENTS: &[&Movement] = &[$(&$name),*];

        /// The sentences of every movement, by its id.
        const WORDINGS: &[(&str, &Wording)] = &[$(($name.id, &$file::WORDING)),*];
    };
}

// New ones at the end.
movements! {
    hip_circles: HIP_CIRCLES,
    wall_ball_lean: WALL_BALL_LEAN,
    wall_ball_roll: WALL_BALL_ROLL,
    wall_ball_hold: WALL_BALL_HOLD,
    wall_ball_glute: WALL_BALL_GLUTE,
    strokes: STROKES,
    strokes_seated: STROKES_SEATED,
    knead: KNEAD,
    knead_light: KNEAD_LIGHT,
    circles: CIRCLES,
    hand_hold: HAND_HOLD,
    melt: MELT,
    melt_seated: MELT_SEATED,
    melt_hip: MELT_HIP,
    strokes_hip: STROKES_HIP,
    glute_knuckles: GLUTE_KNUCKLES,
    wall_ball_ql: WALL_BALL_QL,
    wall_ball_buttock: WALL_BALL_BUTTOCK,
    wall_ball_small_rolls: WALL_BALL_SMALL_ROLLS,
    floor_ball_glute: FLOOR_BALL_GLUTE,
    knee_to_chest: KNEE_TO_CHEST,
    roller_glute: ROLLER_GLUTE,
    roller_hamstrings: ROLLER_HAMSTRINGS,
    roller_glute_hold: ROLLER_GLUTE_HOLD,
    roller_piriformis: ROLLER_PIRIFORMIS,
    roller_tfl: ROLLER_TFL,
    belly_lift: BELLY_LIFT,
    ninety_ninety: NINETY_NINETY,
    dead_bug: DEAD_BUG,
    hip_hinge: HIP_HINGE,
    chair_squat: CHAIR_SQUAT,
    hip_mobility: HIP_MOBILITY,
    rest_breathing: REST_BREATHING,
    seated_breathing: SEATED_BREATHING,
    walk: WALK,
    partner_strokes: PARTNER_STROKES,
    partner_knead: PARTNER_KNEAD,
    partner_circles: PARTNER_CIRCLES,
    partner_glutes: PARTNER_GLUTES,
    partner_cool_down: PARTNER_COOL_DOWN,
}

/// The sentences of a movement; all are empty for one that is not of the catalogue.
#[must_use]
pub fn wording(movement: &Movement) -> &'static Wording {
    WORDINGS.iter().find(|(id, _)| *id == movement.id).map_or(&Wording::SILENT, |(_, said)| said)
}
