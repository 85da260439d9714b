//! A person's choices.
//!
//! *Invariant:* every change is kept at once.

use crate::app::components::{
    GOALS, SCREEN, Symbol, Way, back_mast, bottom, choice, data_settings, icon, install_offer,
    notice_list, reach_settings, sound_settings, tones_loudness, way,
};
use crate::app::element::{Node, all, el, group, link, live, show_when};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text;
use crate::app::text::settings as words;
use crate::platform::audio::can_make;
use crate::platform::file;
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
pub(crate) fn settings_page() -> Node {
    let facts = shared().facts;
    let settings = facts.settings;
    let saved = RwSignal::new("");
    let save = move || {
        let text = facts.raw();
        let done = text
            .is_some_and(|text| file::offer("unknot-data.json", "application/json", &text).is_ok());
        saved.set(if done { words::SAVED } else { words::NOTHING_TO_SAVE });
    };
    let title = |title: &'static str| el("h2").child(title);
    let label = || el("p").class("label");
    let switch = el("input")
        .attr("type", "checkbox")
        .attr("role", "switch")
        .ticked(move || !settings.with(|settings| settings.muted))
        .on("change", move |_| facts.set(|settings| settings.muted = !settings.muted));
    let tones = el("label")
        .class("row")
        .child(icon(Symbol::Sound))
        .child(el("span").child(words::TONES))
        .child(switch);
    let check = link(&Route::Safety)
        .class("row")
        .child(icon(Symbol::Tick))
        .child(el("span").child(words::CHECK))
        .child(icon(Symbol::Arrow));
    let plan = way(&Route::Plan, Symbol::Tick, text::PLAN, text::progress::PLAN_NOTE);
    el("main")
        .class("page settings")
        .child(back_mast())
        .child(notice_list())
        .child(el("h1").child(text::SETTINGS))
        .child(title(words::SOUND))
        .child(tones)
        .child(tones_loudness())
        .child(sound_settings())
        .child(title(words::HANDS_FREE))
        .child(can_make().then(|| choice(words::SCREEN, &SCREEN)))
        .child(reach_settings())
        .child(title(words::SESSION))
        .child(choice(words::READY, &READY))
        .child(choice(words::FIRST_SIDE, &SIDES))
        .child(label().child(words::FIRST_SIDE_NOTE))
        .child(choice(words::UNITS, &UNITS))
        .child(left_out())
        .child(title(text::PLAN))
        .child(choice(text::plan::GOAL, &GOALS))
        .child(plan)
        .child(title(words::LOOK))
        .child(choice(words::THEME, &THEMES))
        .child(install_offer(false))
        .child(title(text::SAFETY))
        .child(check)
        .child(title(words::DATA))
        .child(data_settings())
        .child(label().child(text::data::RAW_NOTE))
        .child(el("button").class("quiet").on_click(save).child(words::SAVE))
        .child(label().attr("role", "status").child(live(move || saved.get())))
        .child(
            label()
                .child(el("a").attr("href", "./notices.html").child(words::NOTICES))
                .child(" Version ")
                .child(env!("CARGO_PKG_VERSION")),
        )
        .child(bottom(()))
}

/// The movements that are not for this person, each to be brought back.
fn left_out() -> Node {
    let facts = shared().facts;
    let row = move |id: String| {
        let name = catalog::movement(&id).map_or_else(|| id.clone(), |it| it.name.to_owned());
        let bring = move || facts.set(|settings| settings.wants(&id, true));
        el("li")
            .class("row")
            .child(el("span").child(name))
            .child(el("button").class("quiet").on_click(bring).child(text::briefing::BRING_BACK))
    };
    let unwanted = move || facts.settings.with(|settings| settings.not_for_me.clone());
    let rows = live(move || all(unwanted().into_iter().map(row)));
    let none = || el("p").class("label").child(words::NOTHING_LEFT_OUT);
    group("")
        .child(el("h2").child(words::LEFT_OUT))
        .child(el("ul").child(rows))
        .child(show_when(move || unwanted().is_empty(), none))
}
