//! The sessions so far.
//!
//! *Invariant:* counts what was done; nothing is called missed.

use crate::app::components::{Crop, name_mast, navigation, notice_list, still};
use crate::app::element::{Node, all, either, el, group, live};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, progress as words};
use unknot_core::catalog;
use unknot_core::progress::{Ending, Record};
use unknot_core::routine::Pose;

/// How many sessions the list shows.
const SHOWN: usize = 30;

/// The list of sessions.
pub(crate) fn progress_page() -> Node {
    let history = shared().facts.history;
    let any = move || history.with(|history| !history.records.is_empty());
    el("main")
        .class("page progress")
        .child(name_mast())
        .child(notice_list())
        .child(either(any, lately, none))
        .child(navigation(&Route::Progress))
}

/// Before the first session.
fn none() -> Node {
    group("none")
        .child(el("div").class("hero low").child(still(Pose::RestBreathing, Crop::Whole)))
        .child(el("h1").child(text::done::NONE_YET))
        .child(el("p").class("lede").child(words::PLENTY))
        .child(el("p").child(words::STAND_HERE))
}

fn lately() -> Node {
    let history = shared().facts.history;
    let week = move || {
        let today = facts::now().day().0;
        let recent = |record: &&Record| today - record.started.day().0 < 7;
        words::week(history.with(|history| history.records.iter().filter(recent).count()))
    };
    let head = |name: &'static str| el("th").attr("scope", "col").child(name);
    let heads =
        el("tr").child(head(words::DAY)).child(head(words::SESSION)).child(head(words::STIFFNESS));
    let rows = live(move || {
        history.with(|history| all(history.records.iter().rev().take(SHOWN).map(row)))
    });
    let table = el("table")
        .child(el("caption").child(words::LATELY))
        .child(el("thead").child(heads))
        .child(el("tbody").child(rows));
    group("lately")
        .child(el("h1").child(live(week)))
        .child(el("p").class("lede").child(words::PLENTY))
        .child(table)
}

fn row(record: &Record) -> Node {
    let name = catalog::routine(&record.routine).map_or(words::SESSION, |routine| routine.name);
    let minutes = record.seconds.div_ceil(60);
    let early = if record.ending == Ending::Finished { "" } else { words::EARLY };
    let length = el("small").child(minutes).child(" min").child(early);
    el("tr")
        .child(el("td").child(text::date(record.started.date())))
        .child(el("td").child(el("b").child(name)).child(length))
        .child(el("td").child(words::stiffness(record.before, record.after)))
}
