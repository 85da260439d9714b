//! What sounds in a session, how much is said, and how loud the voice is.
//!
//! *Invariant:* every change is kept at once.

use super::{Way, choice, pace_editor, pace_names, sound_check, voice_loudness};
use crate::app::element::{Node, el, group};
use crate::app::text::settings as text;
use crate::platform::audio::can_mix;
use unknot_core::progress::{Detail, Mixing, Profile, Timbre};

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

const TIMBRES: [Way; 3] = [
    (text::WARM, |it| it.timbre == Timbre::Warm, |it| it.timbre = Timbre::Warm),
    (text::DEEP, |it| it.timbre == Timbre::Deep, |it| it.timbre = Timbre::Deep),
    (text::CLEAR, |it| it.timbre == Timbre::Clear, |it| it.timbre = Timbre::Clear),
];
const MIXINGS: [Way; 3] = [
    (text::BESIDE, |it| it.mixing == Mixing::Beside, |it| it.mixing = Mixing::Beside),
    (text::ABOVE, |it| it.mixing == Mixing::Above, |it| it.mixing = Mixing::Above),
    (text::THROUGH, |it| it.mixing == Mixing::Through, |it| it.mixing = Mixing::Through),
];

/// The rows.
pub(crate) fn sound_settings() -> Node {
    let mixing = || {
        group("")
            .child(choice(text::MIXING, &MIXINGS))
            .child(el("p").class("label").child(text::MIXING_NOTE))
    };
    group("")
        .child(choice(text::HEAR, &PROFILES))
        .child(choice(text::HOW_MUCH, &DETAILS))
        .child(voice_loudness())
        .child(can_mix().then(mixing))
        .child(el("h2").child(text::BREATH))
        .child(pace_names())
        .child(pace_editor())
        .child(el("p").class("label").child(text::PACE_NOTE))
        .child(choice(text::TIMBRE, &TIMBRES))
        .child(sound_check(None))
}
