//! When: breath, timeline, transport, frame and cue as pure functions of time.
//!
//! *Invariant:* time enters as a parameter; the same inputs give the same outputs.

mod breath;
mod cue;
mod lookahead;

pub use breath::{Breath, BreathPattern};
pub use cue::{Cue, CueKind, Mark};
pub use lookahead::{LOOK_AHEAD, Lookahead, Moment, Pass, Placement};

/// Milliseconds on the session's own axis: zero is the start of the first movement, and the
/// get-ready countdown lies before it.
pub type Ms = i32;
