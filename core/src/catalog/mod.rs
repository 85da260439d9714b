//! Which: the bundled movements and routines, and their English text.
//!
//! *Invariant:* data and its text, nothing else; every sentence is our own.

mod filter;
pub mod learn;
pub mod movement;
pub mod phrase;
mod routines;
mod solo;
mod week_plan;

pub use filter::{Area, Filter, Kit};
pub use movement::wording;
pub use solo::solo;
pub use week_plan::WeekPlan;

use crate::routine::{Movement, Routine};

/// Every bundled routine, in the order they are offered.
pub const ROUTINES: &[&Routine] = &[
    &routines::WALL_BALL,
    &routines::FLOOR_GLUTES,
    &routines::ROLLER_RESET,
    &routines::ROLLER_HIPS,
    &routines::PARTNER_FLOW,
    &routines::KNOTS,
    &routines::DESK_WORKER,
    &routines::FLARE_UP_DAY_ONE,
    &routines::FLARE_UP_DAY_TWO,
    &routines::STRESS_MELT,
    &routines::BREATHING_RESET,
    &routines::QUICK_START,
    &routines::WARM_UP_BEFORE_ACTIVITY,
    &routines::HANDS_ONLY,
];

/// The id of the walk.
pub const WALK: &str = "easy-walk";

/// What is offered after a session: gentle, and short enough for any day.
pub const AFTER: &[&Routine] = &[&routines::EASY_WALK, &routines::REST];

/// The routine with this id.
#[must_use]
pub fn routine(id: &str) -> Option<&'static Routine> {
    let bundled = ROUTINES.iter().chain(AFTER).copied().find(|routine| routine.id == id);
    bundled.or_else(|| solo::find(id))
}

/// The movement with this id.
#[must_use]
pub fn movement(id: &str) -> Option<&'static Movement> {
    movement::MOVEMENTS.iter().copied().find(|movement| movement.id == id)
}

/// Every movement, in the order they came.
#[must_use]
pub fn movements() -> Vec<&'static Movement> {
    movement::MOVEMENTS.to_vec()
}
