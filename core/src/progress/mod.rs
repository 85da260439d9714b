//! How it went: records, bookmark, settings, and the versioned format they are stored in.
//!
//! *Invariant:* decoding never panics and never guesses: what cannot be read is said to be so.

mod bookmark;
mod day;
mod history;
mod json;
mod record;
mod settings;
mod sound;
mod store;

pub use bookmark::Bookmark;
pub use day::{Day, Moment};
pub use history::History;
pub use record::{Ending, Record, StopReason};
pub use settings::{Settings, Theme};
pub use sound::{Detail, Felt, Mixing, Profile, Timbre};
pub use store::{Fact, Unreadable, decode, encode};
