//! How a session is heard.
//!
//! *Invariant:* whatever is chosen here, every line can be read.

use serde::{Deserialize, Serialize};

/// What sounds.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// Voice, breath and marks.
    #[default]
    Voice,
    /// Breath and marks.
    Tones,
    /// Nothing: marks are felt, where the phone can vibrate.
    Silent,
}

/// How much is said.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// Everything the first times, less once a movement is known.
    #[default]
    Learning,
    /// Everything.
    Full,
    /// What comes next, what to do, and when.
    Brief,
}
