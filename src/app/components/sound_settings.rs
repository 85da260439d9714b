//! What sounds in a session, how much is said, and how loud the voice is.
//!
//! *Invariant:* every change is kept at once.

use crate::app::shell::shared;
use crate::app::text::settings as text;
use leptos::prelude::*;
use unknot_core::progress::{Detail, Profile, Settings};

/// A name, whether it is chosen, and how to choose it. Plain functions: closures would be compiled
/// anew for each.
type Way = (&'static str, fn(&Settings) -> bool, fn(&mut Settings));

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
#[component]
pub(crate) fn SoundSettings() -> impl IntoView {
    let facts = shared().facts;
    view! {
        {choice(text::HEAR, PROFILES)}
        {choice(text::HOW_MUCH, DETAILS)}
        <label class="row">
            <span>{text::VOICE_LOUDNESS}</span>
            <input
                type="range"
                min="0"
                max="100"
                step="5"
                prop:value=move || facts.settings.with(|settings| settings.voice.to_string())
                on:input=move |event| {
                    if let Ok(voice) = event_target_value(&event).parse::<u8>() {
                        facts.set(|settings| settings.voice = voice.min(100));
                    }
                }
            />
        </label>
    }
}

/// One of several, as a row of buttons.
fn choice(label: &'static str, ways: [Way; 3]) -> AnyView {
    let facts = shared().facts;
    let button = |(name, is, choose): Way| {
        view! {
            <button
                aria-pressed=move || if facts.settings.with(is) { "true" } else { "false" }
                on:click=move |_| facts.set(choose)
            >
                {name}
            </button>
        }
    };
    view! {
        <div class="choice" role="group" aria-label=label>
            <p>{label}</p>
            <div class="segments">{ways.map(button)}</div>
        </div>
    }
    .into_any()
}
