//! Everything that sounds.
//!
//! *Invariant:* nothing sounds before [`Sound::wake`]; the audio clock only places sounds, and a
//! session never waits for it.
//!
//! From cue to loudspeaker: [`score`] says which notes a cue is, [`synth`] builds them,
//! [`Voice`] has the clips of the lines, a [`Schedule`] holds what is placed and can be silenced as
//! one, the [`Desk`] sets the volumes and limits, and [`Sound`] decides by the clocks ([`link`],
//! [`pulse`]) what is placed when.

mod context;
mod desk;
mod link;
mod pack;
mod part;
mod player;
mod pulse;
mod rig;
mod schedule;
pub mod score;
mod synth;
mod voice;

pub use desk::Desk;
pub use player::Sound;
pub use pulse::{Loss, SoundState};
pub use schedule::Schedule;
pub use voice::{News, Voice};

/// Which step of building sounds failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AudioError {
    /// There is no audio context to be had.
    Context,
    /// A node or wave could not be made.
    Node,
    /// Two nodes could not be connected.
    Connect,
    /// A change of a value over time was refused.
    Automate,
    /// A source could not be started or stopped.
    Start,
}
