//! A cue that was placed on a context's clock.
//!
//! *Invariant:* it knows its own sounds only.

use super::synth::Tone;
use unknot_core::engine::Cue;

/// A cue with what was made of it.
pub(super) struct Placed {
    pub(super) cue: Cue,
    /// When it begins, and until when it may sound.
    pub(super) begin: f64,
    pub(super) end: f64,
    pub(super) tones: Vec<Tone>,
    pub(super) said: Said,
}

/// How it stands with a line.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Said {
    /// It is none, or it was left out.
    Nothing,
    /// Its clips are not there yet.
    Waits,
    /// It sounds between these audio times.
    From(f64, f64),
}

impl Placed {
    /// Ends its sounds.
    pub(super) fn end_now(&self, now: f64) {
        for tone in &self.tones {
            tone.stop(now);
            tone.disconnect();
        }
    }
}
