//! What is heard, felt or said, and when.
//!
//! *Invariant:* a cue has one place on the session's axis; who plays it is not its business.

use super::{Breath, Ms};

/// A short sound that stands for an event.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Mark {
    /// A second of the countdown passes (the last three).
    Tick,
    /// Work begins, or goes on with another motion or spot.
    Begin,
    /// The next movement is coming: get into place.
    NextMovement,
    /// The same movement goes on with the other side.
    SwitchSides,
    /// The session is over.
    Finish,
}

impl Mark {
    /// How long the sound is, in milliseconds.
    pub const LENGTH: Ms = 600;
}

/// What a cue asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CueKind {
    /// A tone as long as the breath: rising for in, falling for out.
    Breath(Breath),
    /// A short sound.
    Mark(Mark),
    /// A sentence to be shown, announced and (once there is a voice) spoken.
    Line(&'static str),
}

/// One thing to be heard, felt or said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Cue {
    /// Where it begins, in milliseconds on the session's axis.
    pub at: Ms,
    /// How long it may last, in milliseconds: a breath's length, a mark's, a line's window.
    pub length: Ms,
    /// What it asks for.
    pub kind: CueKind,
}
