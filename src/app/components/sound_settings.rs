//! What sounds in a session, how much is said, and how loud the voice is.
//!
//! *Invariant:* every change is kept at once.

use super::{Way, choice, loudness};
use crate::app::element::{Node, group};
use crate::app::text::settings as text;
use unknot_core::progress::{Detail, Profile};

const PROFILES: [Way; 3] = [
    (text::VOICE_AND_TONES, |it| it.profile == Profile::Voice, |it| it.profile = Profile::Voice),
    (text::TONES_ONLY, |it| it.profile == Profile::Tones, |it| it.profile = Profile::Tones),
    (text::SILENT, |it| it.profile == Profile::Silent, |it| it.profile = Profile::Silent),
];
const DETAILS: [Way; 3] = [
    (text::LESS, |it| it.detail == Detail::Learning, |it| it.detail = Detail::Learning),
    (text::ALL, |it| it.detail == Detail::Full, |it| it.detail = Detail::Full),
    (text::BRIEF, |it| it.detail == Detail::Brief, |it| it.detail = Detail::Brief),
];

/// The rows.
pub(crate) fn sound_settings() -> Node {
    group("").child(choice(text::HEAR, &PROFILES)).child(choice(text::HOW_MUCH, &DETAILS)).child(
        loudness(
            text::VOICE_LOUDNESS,
            |settings| settings.voice,
            |settings, voice| settings.voice = voice,
        ),
    )
}
