//! How it went: records, bookmark, settings, and the versioned format they are stored in.
//!
//! *Invariant:* decoding never panics and never guesses: what cannot be read is said to be so.

mod backup;
mod bookmark;
mod calendar;
mod day;
mod history;
mod json;
pub mod part;
mod record;
mod settings;
mod sound;
mod store;
pub mod table;
mod week;

pub use backup::{Backup, Found, Preview, undone};
pub use bookmark::Bookmark;
pub use calendar::{Event, calendar};
pub use day::{Day, Moment};
pub use history::{Gone, History};
pub use record::{Ending, Record, Sore, StopReason};
pub use settings::{Settings, Theme};
pub use sound::{Detail, Felt, Mixing, Profile, Timbre};
pub use store::{Fact, Unreadable, decode, encode, salvage};
pub use week::{counts, minutes_by_area, weeks};
