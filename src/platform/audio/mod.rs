//! Everything that sounds.
//!
//! *Invariant:* nothing sounds before [`Sound::wake`]; the audio clock only places sounds, and a
//! session never waits for it.
//!
//! From cue to loudspeaker: [`score`] says which notes a cue is, [`synth`] builds them,
//! [`Voice`] has the clips of the lines, a [`Schedule`] holds what is placed and can be silenced as
//! one, the [`Desk`] sets the volumes and limits, and [`Sound`] decides by the clocks ([`link`],
//! [`pulse`]) what is placed when. For a screen that is off, [`make`] renders the same cues ahead into
//! a [`Track`], and an [`Element`] plays it.

mod context;
mod desk;
mod element;
mod link;
mod mixing;
mod pack;
mod part;
mod placed;
mod player;
mod pulse;
mod rig;
mod schedule;
pub mod score;
mod synth;
mod track;
mod voice;

pub use desk::Desk;
pub use element::{Deck, Element, Heard};
pub use mixing::{can_mix, mix};
pub use player::Sound;
pub use pulse::{Loss, SoundState};
pub use schedule::Schedule;
pub use track::{Job, Track, can_make, make};
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
