//! What sounds in a session, how much is said, and how loud the voice is.
//!
//! *Invariant:* every change is kept at once.

use super::{Choice, Loudness, PaceEditor, PaceNames, SoundCheck, Way};
use crate::app::text::settings as text;
use crate::platform::audio::can_mix;
use leptos::prelude::*;
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
#[component]
pub(crate) fn SoundSettings() -> impl IntoView {
    view! {
        <Choice label=text::HEAR ways=&PROFILES />
        <Choice label=text::HOW_MUCH ways=&DETAILS />
        <Loudness
            label=text::VOICE_LOUDNESS
            is=|settings| settings.voice
            set=|settings, voice| settings.voice = voice
        />
        {can_mix().then(|| {
            view! {
                <Choice label=text::MIXING ways=&MIXINGS />
                <p class="label">{text::MIXING_NOTE}</p>
            }
        })}
        <h2>{text::BREATH}</h2>
        <PaceNames />
        <PaceEditor />
        <p class="label">{text::PACE_NOTE}</p>
        <Choice label=text::TIMBRE ways=&TIMBRES />
        <SoundCheck />
    }
}
