//! One session: what was noted of it, to be changed or deleted.
//!
//! *Invariant:* every change is kept at once; what was deleted can be brought back.

use crate::app::components::{
    back_to, bottom, chips, noted_place, notice_list, passed_over, rating_scale,
};
use crate::app::element::{Node, el, group};
use crate::app::facts::Noted;
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::signal::RwSignal;
use crate::app::text::{self, progress as words};
use unknot_core::care::soreness;
use unknot_core::progress::{Record, Sore, table};

/// The answers that can be chosen.
const SORE: [Sore; 5] = [Sore::None, Sore::Mild, Sore::Strong, Sore::Long, Sore::Worse];

/// The page of the session with this id.
pub(crate) fn session_page(id: &str) -> Node {
    let facts = shared().facts;
    let record = facts.history.with_untracked(|history| history.find(id).cloned());
    let body = match record {
        Some(record) => known(record),
        None => group("")
            .child(el("h1").child(words::GONE))
            .child(el("p").class("lede").child(words::GONE_NOTE)),
    };
    el("main")
        .class("page session")
        .child(back_to(text::PROGRESS, &Route::Progress))
        .child(notice_list())
        .child(body)
        .child(bottom(()))
}

fn known(record: Record) -> Node {
    let shared = shared();
    let facts = shared.facts;
    let skipped = passed_over(&record);
    let told = format!("{} · {}", text::date(record.started.date()), words::length(&record));
    let name = table::routine(&record).to_owned();
    let id = record.id.clone();
    let noted = Noted::new(facts, RwSignal::new(Some(record)));
    let delete = move || {
        shared.deleted.set(facts.delete(&id));
        go(&Route::Progress);
    };
    group("")
        .child(el("h1").child(name))
        .child(el("p").class("meta").child(told))
        .child(skipped)
        .child(el("p").class("lede").child(words::CHANGE))
        .child(number(noted, words::BEFORE, |it| it.before, |it, value| it.before = value))
        .child(number(noted, words::AFTER, |it| it.after, |it, value| it.after = value))
        .child(number(noted, words::PRESSURE, |it| it.pressure, |it, value| it.pressure = value))
        .child(noted_place(noted, words::WHERE))
        .child(sore(noted))
        .child(el("button").class("quiet").on_click(delete).child(words::DELETE))
}

/// A rating of 0 to 10.
fn number(
    noted: Noted,
    label: &'static str,
    is: fn(&Record) -> Option<u8>,
    set: fn(&mut Record, Option<u8>),
) -> Node {
    let told = move |value| noted.change(&|record| set(record, value));
    group("").child(el("h2").child(label)).child(rating_scale(label, move || noted.is(is), told))
}

fn sore(noted: Noted) -> Node {
    let answers = SORE.map(|sore| (sore, soreness::name(sore).to_owned())).to_vec();
    let choose = move |sore| noted.change(&|record| record.sore = sore);
    let chosen = move || noted.is(|record| record.sore);
    group("").child(el("h2").child(words::SORE)).child(chips(
        words::SORE,
        None,
        answers,
        chosen,
        choose,
    ))
}
