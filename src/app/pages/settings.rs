//! A person's choices.
//!
//! *Invariant:* every change is kept at once.

use crate::app::components::{
    BackMast, Choice, Icon, Loudness, NoticeList, ReachSettings, SCREEN, SoundSettings, Symbol, Way,
};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use crate::app::text::settings as words;
use crate::platform::audio::can_make;
use crate::platform::file;
use leptos::prelude::*;
use unknot_core::catalog;
use unknot_core::progress::Theme;
use unknot_core::routine::{Side, Units};

const THEMES: [Way; 4] = [
    ("As the phone", |it| it.theme == Theme::Auto, |it| it.theme = Theme::Auto),
    ("Light", |it| it.theme == Theme::Light, |it| it.theme = Theme::Light),
    ("Dark", |it| it.theme == Theme::Dark, |it| it.theme = Theme::Dark),
    ("Black", |it| it.theme == Theme::Black, |it| it.theme = Theme::Black),
];
const SIDES: [Way; 2] = [
    ("Left", |it| it.first == Side::Left, |it| it.first = Side::Left),
    ("Right", |it| it.first == Side::Right, |it| it.first = Side::Right),
];
const UNITS: [Way; 2] = [
    ("Inches", |it| it.units == Units::Inches, |it| it.units = Units::Inches),
    ("Centimetres", |it| it.units == Units::Centimetres, |it| it.units = Units::Centimetres),
];
const READY: [Way; 4] = [
    ("5 s", |it| it.get_ready == 5_000, |it| it.get_ready = 5_000),
    ("10 s", |it| it.get_ready == 10_000, |it| it.get_ready = 10_000),
    ("20 s", |it| it.get_ready == 20_000, |it| it.get_ready = 20_000),
    ("60 s", |it| it.get_ready == 60_000, |it| it.get_ready = 60_000),
];

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
            <Loudness
                label=words::LOUDNESS
                is=|settings| settings.volume
                set=|settings, volume| settings.volume = volume
            />
            <SoundSettings />
            <h2>{words::HANDS_FREE}</h2>
            {can_make().then(|| view! { <Choice label=words::SCREEN ways=&SCREEN /> })}
            <ReachSettings />
            <h2>{words::SESSION}</h2>
            <Choice label=words::READY ways=&READY />
            <Choice label=words::FIRST_SIDE ways=&SIDES />
            <p class="label">{words::FIRST_SIDE_NOTE}</p>
            <Choice label=words::UNITS ways=&UNITS />
            <LeftOut />
            <h2>{words::LOOK}</h2>
            <Choice label=words::THEME ways=&THEMES />
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
