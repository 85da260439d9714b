//! The bundled movements, one file each.
//!
//! *Invariant:* ids never change once shipped.

mod hip_circles;
mod wall_ball_glute;
mod wall_ball_hold;
mod wall_ball_lean;
mod wall_ball_roll;

pub use hip_circles::HIP_CIRCLES;
pub use wall_ball_glute::WALL_BALL_GLUTE;
pub use wall_ball_hold::WALL_BALL_HOLD;
pub use wall_ball_lean::WALL_BALL_LEAN;
pub use wall_ball_roll::WALL_BALL_ROLL;
