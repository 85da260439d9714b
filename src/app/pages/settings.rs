//! A person's choices.
//!
//! *Invariant:* every change is kept at once.

use crate::app::components::{BackMast, Icon, NoticeList, Symbol};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::platform::file;
use leptos::prelude::*;
use unknot_core::progress::Theme;
use unknot_core::routine::Side;

const THEMES: [(Theme, &str); 4] = [
    (Theme::Auto, "As the phone"),
    (Theme::Light, "Light"),
    (Theme::Dark, "Dark"),
    (Theme::Black, "Black"),
];
const SIDES: [(Side, &str); 2] = [(Side::Left, "Left"), (Side::Right, "Right")];
const READY: [(i32, &str); 4] =
    [(5_000, "5 s"), (10_000, "10 s"), (20_000, "20 s"), (60_000, "60 s")];

/// The settings.
#[component]
pub(crate) fn SettingsPage() -> impl IntoView {
    let facts = shared().facts;
    let settings = facts.settings;
    let saved = RwSignal::new("");
    let save = move |_| {
        let text = facts.raw();
        let done = text
            .is_some_and(|text| file::offer("unknot-data.json", "application/json", &text).is_ok());
        saved.set(if done {
            "Saved as unknot-data.json."
        } else {
            "There is nothing this browser can save."
        });
    };
    view! {
        <main class="page settings">
            <BackMast />
            <NoticeList />
            <h1>"Settings"</h1>
            <h2>"Sound"</h2>
            <label class="row">
                <Icon symbol=Symbol::Sound />
                <span>"Breath tones and marks"</span>
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=move || !settings.with(|settings| settings.muted)
                    on:change=move |_| facts.set(|settings| settings.muted = !settings.muted)
                />
            </label>
            <label class="row">
                <span>"Loudness"</span>
                <input
                    type="range"
                    min="0"
                    max="100"
                    step="5"
                    prop:value=move || settings.with(|settings| settings.volume.to_string())
                    on:input=move |event| {
                        if let Ok(volume) = event_target_value(&event).parse::<u8>() {
                            facts.set(|settings| settings.volume = volume.min(100));
                        }
                    }
                />
            </label>
            <crate::app::components::SoundSettings />
            <h2>"Session"</h2>
            <Choice
                label="Time to get ready"
                all=READY.to_vec()
                value=Signal::derive(move || settings.with(|settings| settings.get_ready))
                change=move |value| facts.set(|settings| settings.get_ready = value)
            />
            <Choice
                label="Side that comes first"
                all=SIDES.to_vec()
                value=Signal::derive(move || settings.with(|settings| settings.first))
                change=move |value| facts.set(|settings| settings.first = value)
            />
            <h2>"Look"</h2>
            <Choice
                label="Light or dark"
                all=THEMES.to_vec()
                value=Signal::derive(move || settings.with(|settings| settings.theme))
                change=move |value| facts.set(|settings| settings.theme = value)
            />
            <h2>"Safety"</h2>
            <a class="row" href=Route::Safety.href()>
                <Icon symbol=Symbol::Tick />
                <span>"Answer the safety check again"</span>
                <Icon symbol=Symbol::Arrow />
            </a>
            <h2>"Your data"</h2>
            <p class="label">"It stays in this browser. Nothing is sent anywhere."</p>
            <button class="quiet" on:click=save>
                "Save a copy"
            </button>
            <p role="status" class="label">
                {saved}
            </p>
            <p class="label">"Version " {env!("CARGO_PKG_VERSION")}</p>
        </main>
    }
}

/// One of several, as a row of buttons.
#[component]
fn Choice<T>(
    label: &'static str,
    all: Vec<(T, &'static str)>,
    #[prop(into)] value: Signal<T>,
    #[prop(into)] change: Callback<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    view! {
        <div class="choice" role="group" aria-label=label>
            <p>{label}</p>
            <div class="segments">
                {all
                    .into_iter()
                    .map(|(item, name)| {
                        view! {
                            <button
                                aria-pressed=move || if value.get() == item { "true" } else { "false" }
                                on:click=move |_| change.run(item)
                            >
                                {name}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
        </div>
    }
}
