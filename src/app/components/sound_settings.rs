//! What sounds in a session, how much is said, and how loud the voice is.
//!
//! *Invariant:* every change is kept at once.

use crate::app::shell::shared;
use leptos::prelude::*;
use unknot_core::progress::{Detail, Profile, Settings};

const PROFILES: [(Profile, &str); 3] = [
    (Profile::Voice, "Voice and tones"),
    (Profile::Tones, "Tones only"),
    (Profile::Silent, "Silent"),
];
const DETAILS: [(Detail, &str); 3] =
    [(Detail::Learning, "Less as I learn"), (Detail::Full, "All"), (Detail::Brief, "Brief")];

/// The rows.
#[component]
pub(crate) fn SoundSettings() -> impl IntoView {
    let facts = shared().facts;
    let settings = facts.settings;
    view! {
        <div class="choice" role="group" aria-label="What you hear">
            <p>"What you hear"</p>
            <div class="segments">
                {PROFILES.map(|(profile, name)| {
                    option(name, move |it| it.profile == profile, move |it| it.profile = profile)
                })}
            </div>
        </div>
        <div class="choice" role="group" aria-label="How much is said">
            <p>"How much is said"</p>
            <div class="segments">
                {DETAILS.map(|(detail, name)| {
                    option(name, move |it| it.detail == detail, move |it| it.detail = detail)
                })}
            </div>
        </div>
        <label class="row">
            <span>"Loudness of the voice"</span>
            <input
                type="range"
                min="0"
                max="100"
                step="5"
                prop:value=move || settings.with(|settings| settings.voice.to_string())
                on:input=move |event| {
                    if let Ok(voice) = event_target_value(&event).parse::<u8>() {
                        facts.set(|settings| settings.voice = voice.min(100));
                    }
                }
            />
        </label>
    }
}

/// One of several.
fn option(
    name: &'static str,
    is: impl Fn(&Settings) -> bool + Send + 'static,
    choose: impl Fn(&mut Settings) + Copy + 'static,
) -> AnyView {
    let facts = shared().facts;
    view! {
        <button
            aria-pressed=move || if facts.settings.with(&is) { "true" } else { "false" }
            on:click=move |_| facts.set(choose)
        >
            {name}
        </button>
    }
    .into_any()
}
