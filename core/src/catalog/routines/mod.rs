//! The bundled routines, one file each.
//!
//! *Invariant:* every routine here passes the validator (a test says so).

mod wall_ball;

pub(super) use wall_ball::WALL_BALL;
