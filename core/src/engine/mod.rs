//! When: breath, timeline, transport, frame and cue as pure functions of time.
//!
//! *Invariant:* time enters as a parameter; the same inputs give the same outputs.

mod breath;
mod clock;
mod cue;
mod ease;
mod fit;
mod frame;
mod lay;
mod lookahead;
mod moment;
mod order;
mod pack;
mod part;
mod piece;
mod plan;
mod prompt;
mod repace;
mod returning;
mod score;
mod script;
mod span;
pub mod speech;
mod timeline;
mod transport;
mod wav;

pub use breath::{Breath, BreathMoment, BreathPattern, Quarter};
pub use clock::{Gap, Reading};
pub use cue::{Cue, CueKind, Mark};
pub use fit::reachable;
pub use frame::{Frame, Phase, until_count};
pub use lookahead::{LOOK_AHEAD, LOOK_BACK, Lookahead, Pass, Placement};
pub use moment::Moment;
pub use pack::{Clip, Pack, key};
pub use plan::{Length, Plan, Swap};
pub use repace::Repaced;
pub use score::score;
pub use span::{Span, SpanKind};
pub use timeline::Timeline;
pub use transport::{State, Transport};
pub use wav::wav_head;

/// Milliseconds on the session's own axis: zero is the start of the first movement, and the
/// get-ready countdown lies before it.
pub type Ms = i32;
