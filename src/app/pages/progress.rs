//! The sessions so far.
//!
//! *Invariant:* counts what was done; nothing is called missed.

use crate::app::components::{
    Crop, Symbol, counsel_list, name_mast, navigation, notice_list, slopes, soreness_question,
    still, way, week_dots, work_map,
};
use crate::app::element::{Node, all, columns, either, el, group, link, live, show_when};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::{self, progress as words};
use unknot_core::progress::{Day, Record, table, weeks};
use unknot_core::routine::Pose;

/// How many sessions the list shows until asked for all.
const SHOWN: usize = 30;

/// What was done, what it says, and what to do with it.
pub(crate) fn progress_page() -> Node {
    let history = shared().facts.history;
    let any = move || history.with(|history| !history.records.is_empty());
    el("main")
        .class("page progress")
        .child(name_mast())
        .child(notice_list())
        .child(deleted())
        .child(either(any, lately, none))
        .child(ways())
        .child(navigation(&Route::Progress))
}

/// Before the first session.
fn none() -> Node {
    group("none")
        .child(el("div").class("hero low").child(still(Pose::RestBreathing, Crop::Whole)))
        .child(el("h1").child(text::done::NONE_YET))
        .child(plenty())
        .child(el("p").child(words::STAND_HERE))
}

fn plenty() -> Node {
    let settings = shared().facts.settings;
    let told = live(move || words::plenty(settings.with(|settings| settings.goal)));
    el("p").class("lede").child(told)
}

/// What was deleted last can be brought back.
fn deleted() -> Node {
    let shared = shared();
    let back = move || {
        if let Some(record) = shared.deleted.get_untracked() {
            shared.facts.keep(&record);
            shared.deleted.set(None);
        }
    };
    let said = move || {
        el("p")
            .class("row")
            .child(el("span").child(words::DELETED))
            .child(el("button").class("quiet").on_click(back).child(words::UNDO))
    };
    let any = move || shared.deleted.with(Option::is_some);
    el("div").attr("role", "status").child(show_when(any, said))
}

fn lately() -> Node {
    let history = shared().facts.history;
    let week = move || {
        let [count] = history.with(|history| weeks(history, facts::now().day()));
        words::week(count)
    };
    group("lately")
        .child(el("h1").child(live(week)))
        .child(plenty())
        .child(week_dots())
        .child(soreness_question())
        .child(counsel_list())
        .child(slopes())
        .child(work_map())
        .child(list())
}

fn list() -> Node {
    let history = shared().facts.history;
    let whole = RwSignal::new(false);
    let rows = live(move || {
        let shown = if whole.get() { usize::MAX } else { SHOWN };
        let today = facts::now().day();
        let row = move |record: &Record| row(record, today);
        history.with(|history| all(history.records.iter().rev().take(shown).map(row)))
    });
    let table = el("table")
        .child(el("caption").child(words::LATELY))
        .child(columns([words::DAY, words::SESSION, words::STIFFNESS]))
        .child(el("tbody").child(rows));
    let more = move || !whole.get() && history.with(|history| history.records.len() > SHOWN);
    let show =
        move || el("button").class("quiet").on_click(move || whole.set(true)).child(words::ALL);
    group("").child(table).child(show_when(more, show))
}

fn row(record: &Record, today: Day) -> Node {
    let name = el("b").child(table::routine(record).to_owned());
    let length = el("small").child(words::length(record));
    let way = link(&Route::Session(record.id.clone())).child(name).child(length);
    el("tr")
        .child(el("td").child(text::day(record.started.day(), today)))
        .child(el("td").child(way))
        .child(el("td").child(words::stiffness(record.before, record.after)))
}

/// Where to go from here.
fn ways() -> Node {
    let any = || way(&Route::Summary, Symbol::Shield, words::SUMMARY, words::SUMMARY_NOTE);
    let history = shared().facts.history;
    el("div")
        .class("ways")
        .child(way(&Route::Plan, Symbol::Tick, text::PLAN, words::PLAN_NOTE))
        .child(show_when(move || history.with(|history| !history.records.is_empty()), any))
        .child(way(&Route::Settings, Symbol::Settings, words::DATA, words::DATA_NOTE))
}
