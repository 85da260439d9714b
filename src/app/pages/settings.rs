//! A person's choices.
//!
//! *Invariant:* every change is kept at once.

use crate::app::components::{BackMast, Icon, NoticeList, SoundSettings, Symbol};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use crate::app::text::settings as words;
use crate::platform::file;
use leptos::prelude::*;
use unknot_core::catalog;
use unknot_core::progress::Theme;
use unknot_core::routine::{Side, Units};

const THEMES: [(Theme, &str); 4] = [
    (Theme::Auto, "As the phone"),
    (Theme::Light, "Light"),
    (Theme::Dark, "Dark"),
    (Theme::Black, "Black"),
];
const SIDES: [(Side, &str); 2] = [(Side::Left, "Left"), (Side::Right, "Right")];
const UNITS: [(Units, &str); 2] = [(Units::Inches, "Inches"), (Units::Centimetres, "Centimetres")];
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
        saved.set(if done { words::SAVED } else { words::NOTHING_TO_SAVE });
    };
    view! {
        <main class="page settings">
            <BackMast />
            <NoticeList />
            <h1>{text::SETTINGS}</h1>
            <h2>{words::SOUND}</h2>
            <label class="row">
                <Icon symbol=Symbol::Sound />
                <span>{words::TONES}</span>
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=move || !settings.with(|settings| settings.muted)
                    on:change=move |_| facts.set(|settings| settings.muted = !settings.muted)
                />
            </label>
            <label class="row">
                <span>{words::LOUDNESS}</span>
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
            <SoundSettings />
            <h2>{words::SESSION}</h2>
            <Choice
                label=words::READY
                all=READY.to_vec()
                value=Signal::derive(move || settings.with(|settings| settings.get_ready))
                change=move |value| facts.set(|settings| settings.get_ready = value)
            />
            <Choice
                label=words::FIRST_SIDE
                all=SIDES.to_vec()
                value=Signal::derive(move || settings.with(|settings| settings.first))
                change=move |value| facts.set(|settings| settings.first = value)
            />
            <p class="label">{words::FIRST_SIDE_NOTE}</p>
            <Choice
                label=words::UNITS
                all=UNITS.to_vec()
                value=Signal::derive(move || settings.with(|settings| settings.units))
                change=move |value| facts.set(|settings| settings.units = value)
            />
            <LeftOut />
            <h2>{words::LOOK}</h2>
            <Choice
                label=words::THEME
                all=THEMES.to_vec()
                value=Signal::derive(move || settings.with(|settings| settings.theme))
                change=move |value| facts.set(|settings| settings.theme = value)
            />
            <h2>{text::SAFETY}</h2>
            <a class="row" href=Route::Safety.href()>
                <Icon symbol=Symbol::Tick />
                <span>{words::CHECK}</span>
                <Icon symbol=Symbol::Arrow />
            </a>
            <h2>{words::DATA}</h2>
            <p class="label">{words::DATA_NOTE}</p>
            <button class="quiet" on:click=save>
                {words::SAVE}
            </button>
            <p role="status" class="label">
                {saved}
            </p>
            <p class="label">"Version " {env!("CARGO_PKG_VERSION")}</p>
        </main>
    }
}

/// The movements that are not for this person, each to be brought back.
#[component]
fn LeftOut() -> impl IntoView {
    let facts = shared().facts;
    let row = move |id: String| {
        let name = catalog::movement(&id).map_or_else(|| id.clone(), |it| it.name.to_owned());
        view! {
            <li class="row">
                <span>{name}</span>
                <button
                    class="quiet"
                    on:click=move |_| facts.set(|settings| settings.wants(&id, true))
                >
                    {text::briefing::BRING_BACK}
                </button>
            </li>
        }
    };
    let all = move || facts.settings.with(|settings| settings.not_for_me.clone());
    view! {
        <h2>{words::LEFT_OUT}</h2>
        <ul>{move || all().into_iter().map(row).collect_view()}</ul>
        <Show when=move || all().is_empty()>
            <p class="label">{words::NOTHING_LEFT_OUT}</p>
        </Show>
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
