//! The words of the settings.
//!
//! *Invariant:* words only.

pub(crate) const SOUND: &str = "Sound";
pub(crate) const TONES: &str = "All sound";
pub(crate) const LOUDNESS: &str = "Loudness of breath and marks";
pub(crate) const SESSION: &str = "Session";
pub(crate) const READY: &str = "Time to get ready";
pub(crate) const FIRST_SIDE: &str = "Side that comes first";
pub(crate) const FIRST_SIDE_NOTE: &str = "The sore side first, if you like.";
pub(crate) const UNITS: &str = "Lengths";
pub(crate) const LEFT_OUT: &str = "Not for you";
pub(crate) const NOTHING_LEFT_OUT: &str =
    "Nothing is left out. You can leave a movement out on the page of its routine.";
pub(crate) const LOOK: &str = "Look";
pub(crate) const THEME: &str = "Light or dark";
pub(crate) const DATA: &str = "Your data";
pub(crate) const DATA_NOTE: &str = "It stays in this browser. Nothing is sent anywhere.";
pub(crate) const SAVE: &str = "Save a copy";
pub(crate) const SAVED: &str = "Saved as unknot-data.json.";
pub(crate) const NOTHING_TO_SAVE: &str = "There is nothing this browser can save.";
pub(crate) const CHECK: &str = "Answer the safety check again";
pub(crate) const VOICE_AND_TONES: &str = "Voice and tones";
pub(crate) const TONES_ONLY: &str = "Tones only";
pub(crate) const SILENT: &str = "Silent";
pub(crate) const LESS: &str = "Less as I learn";
pub(crate) const ALL: &str = "All";
pub(crate) const BRIEF: &str = "Brief";
pub(crate) const HEAR: &str = "What you hear";
pub(crate) const HOW_MUCH: &str = "How much is said";
pub(crate) const VOICE_LOUDNESS: &str = "Loudness of the voice";
