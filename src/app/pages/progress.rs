//! The sessions so far.
//!
//! *Invariant:* counts what was done; nothing is called missed.

use crate::app::components::{name_mast, navigation, notice_list};
use crate::app::element::{Node, all, either, el, live};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use unknot_core::catalog;
use unknot_core::progress::{Ending, Record};

/// How many sessions the list shows.
const SHOWN: usize = 30;

/// The list of sessions.
pub(crate) fn progress_page() -> Node {
    let history = shared().facts.history;
    let week = move || {
        let today = facts::now().day().0;
        let recent = |record: &&Record| today - record.started.day().0 < 7;
        history.with(|history| history.records.iter().filter(recent).count())
    };
    let headline = move || match week() {
        0 => "No session in the last seven days".to_owned(),
        1 => "One session in the last seven days".to_owned(),
        count => format!("{count} sessions in the last seven days"),
    };
    let any = move || history.with(|history| !history.records.is_empty());
    let none = || el("p").child("Your sessions will stand here.");
    let table = move || {
        let head = |name: &'static str| el("th").attr("scope", "col").child(name);
        let heads = el("tr").child(head("Day")).child(head("Session")).child(head("Stiffness"));
        let rows = live(move || {
            history.with(|history| all(history.records.iter().rev().take(SHOWN).map(row)))
        });
        el("table")
            .child(el("caption").child("Lately"))
            .child(el("thead").child(heads))
            .child(el("tbody").child(rows))
    };
    el("main")
        .class("page progress")
        .child(name_mast())
        .child(notice_list())
        .child(el("h1").child(live(headline)))
        .child(el("p").class("lede").child("Three to five a week is plenty."))
        .child(either(any, table, none))
        .child(navigation(&Route::Progress))
}

fn row(record: &Record) -> Node {
    let name = catalog::routine(&record.routine).map_or("Session", |routine| routine.name);
    let minutes = record.seconds.div_ceil(60);
    let early = if record.ending == Ending::Finished { "" } else { ", stopped early" };
    let stiffness = match (record.before, record.after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (Some(before), None) => format!("{before} →"),
        (None, Some(after)) => format!("→ {after}"),
        (None, None) => "–".to_owned(),
    };
    let length = el("small").child(minutes).child(" min").child(early);
    el("tr")
        .child(el("td").child(text::date(record.started.date())))
        .child(el("td").child(el("b").child(name)).child(length))
        .child(el("td").child(stiffness))
}
