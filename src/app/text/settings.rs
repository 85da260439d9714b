//! The words of the settings.
//!
//! *Invariant:* words only.

use super::tenths;
use unknot_core::engine::{BreathPattern, Ms, Quarter};

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
pub(crate) const SAVE: &str = "Save a copy";
pub(crate) const SAVED: &str = "Saved as unknot-data.json.";
pub(crate) const NOTHING_TO_SAVE: &str = "There is nothing this browser can save.";
pub(crate) const NOTICES: &str = "Whose work is in it";
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
pub(crate) const BREATH: &str = "Breath";
pub(crate) const PACE: &str = "Pace";
pub(crate) const PACE_NOTE: &str =
    "In and out take 2 to 12 seconds each, a whole breath 20 at most.";
pub(crate) const PACES: [(&str, [Ms; 4]); 5] = [
    ("Calm", [4_000, 0, 6_000, 0]),
    ("Even", [5_000, 0, 5_000, 0]),
    ("Long out", [4_000, 0, 8_000, 0]),
    ("Box", [4_000, 4_000, 4_000, 4_000]),
    ("Deep rest", [4_000, 7_000, 8_000, 0]),
];
pub(crate) const PARTS: [(Quarter, &str); 4] = [
    (Quarter::In, "In"),
    (Quarter::Hold, "Hold after in"),
    (Quarter::Out, "Out"),
    (Quarter::Rest, "Hold after out"),
];
pub(crate) const TIMBRE: &str = "Sound of the breath";
pub(crate) const WARM: &str = "Warm";
pub(crate) const DEEP: &str = "Deep";
pub(crate) const CLEAR: &str = "Clear";
pub(crate) const MIXING: &str = "Your music";
pub(crate) const BESIDE: &str = "Plays on";
pub(crate) const ABOVE: &str = "Goes down";
pub(crate) const THROUGH: &str = "Stops";
pub(crate) const MIXING_NOTE: &str =
    "With “Stops” the session is heard even when the phone's silent switch is on.";
pub(crate) const HANDS_FREE: &str = "Hands-free";
pub(crate) const SCREEN: &str = "The screen in a session";
pub(crate) const FAR: &str = "Words and digits as large as fit";
pub(crate) const WIDE: &str = "The whole lower half pauses";
pub(crate) const FLASH: &str = "The edge lights up with the breath";
pub(crate) const FELT: &str = "Vibration";
pub(crate) const WHEN_SILENT: &str = "In silence";
pub(crate) const ALWAYS: &str = "Always";
pub(crate) const NEVER: &str = "Never";
pub(crate) const ON: &str = "On";
pub(crate) const OFF: &str = "Off";

/// "4 s", "4.5 s".
pub(crate) fn seconds(length: Ms) -> String {
    format!("{} s", tenths(length))
}

/// "4·6", "4·7·8".
pub(crate) fn pace(pattern: BreathPattern) -> String {
    let lengths = pattern.lengths().into_iter().filter(|length| *length > 0);
    lengths.map(tenths).collect::<Vec<_>>().join("·")
}

/// "In: half a second less".
pub(crate) fn less(part: &str) -> String {
    format!("{part}: half a second less")
}

/// "In: half a second more".
pub(crate) fn more(part: &str) -> String {
    format!("{part}: half a second more")
}
