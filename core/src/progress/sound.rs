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

/// How the breath sounds.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Timbre {
    /// Reedy and warm.
    #[default]
    Warm,
    /// Low, like a bowed string.
    Deep,
    /// Higher and plain, like a flute.
    Clear,
}

impl Timbre {
    /// All, in the order of the settings.
    pub const ALL: [Self; 3] = [Self::Warm, Self::Deep, Self::Clear];
}

/// What becomes of other sound on the phone, where the phone lets an app choose.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mixing {
    /// Music plays on beside the session.
    #[default]
    Beside,
    /// Music goes down under it.
    Above,
    /// Music stops, and the session is heard through the silent switch.
    Through,
}

/// When the phone vibrates.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Felt {
    /// When nothing sounds.
    #[default]
    Silent,
    /// Always.
    Always,
    /// Never.
    Never,
}
