//! The bundled routines, one file each.
//!
//! *Invariant:* every routine here passes the validator (a test says so).

mod breathing_reset;
mod desk_worker;
mod easy_walk;
mod flare_up_day_one;
mod flare_up_day_two;
mod floor_glutes;
mod hands_only;
mod knots;
mod partner_flow;
mod quick_start;
mod rest;
mod roller_hips;
mod roller_reset;
mod stress_melt;
mod wall_ball;
mod warm_up_before_activity;

pub(super) use breathing_reset::BREATHING_RESET;
pub(super) use desk_worker::DESK_WORKER;
pub(super) use easy_walk::EASY_WALK;
pub(super) use flare_up_day_one::FLARE_UP_DAY_ONE;
pub(super) use flare_up_day_two::FLARE_UP_DAY_TWO;
pub(super) use floor_glutes::FLOOR_GLUTES;
pub(super) use hands_only::HANDS_ONLY;
pub(super) use knots::KNOTS;
pub(super) use partner_flow::PARTNER_FLOW;
pub(super) use quick_start::QUICK_START;
pub(super) use rest::REST;
pub(super) use roller_hips::ROLLER_HIPS;
pub(super) use roller_reset::ROLLER_RESET;
pub(super) use stress_melt::STRESS_MELT;
pub(super) use wall_ball::WALL_BALL;
pub(super) use warm_up_before_activity::WARM_UP_BEFORE_ACTIVITY;
