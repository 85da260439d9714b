//! One session: what was noted of it, to be changed or deleted.
//!
//! *Invariant:* every change is kept at once; what was deleted can be brought back.

use crate::app::components::{back_to, chips, notice_list, rating_scale};
use crate::app::element::{Node, el, group};
use crate::app::facts::Facts;
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::signal::RwSignal;
use crate::app::text::{self, progress as words};
use unknot_core::care::soreness;
use unknot_core::catalog::Area;
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
}

fn known(record: Record) -> Node {
    let shared = shared();
    let facts = shared.facts;
    let names: Vec<&str> = record.skipped.iter().map(|id| table::movement(id)).collect();
    let skipped = (!names.is_empty()).then(|| el("p").class("label").child(words::skipped(&names)));
    let told = format!("{} · {}", text::date(record.started.date()), words::length(&record));
    let name = table::routine(&record).to_owned();
    let id = record.id.clone();
    let kept = Kept { facts, record: RwSignal::new(Some(record)) };
    let delete = move || {
        shared.deleted.set(facts.delete(&id));
        go(&Route::Progress);
    };
    group("")
        .child(el("h1").child(name))
        .child(el("p").class("meta").child(told))
        .child(skipped)
        .child(el("p").class("lede").child(words::CHANGE))
        .child(number(kept, words::BEFORE, |it| it.before, |it, value| it.before = value))
        .child(number(kept, words::AFTER, |it| it.after, |it, value| it.after = value))
        .child(number(kept, words::PRESSURE, |it| it.pressure, |it, value| it.pressure = value))
        .child(place(kept))
        .child(sore(kept))
        .child(el("button").class("quiet").on_click(delete).child(words::DELETE))
}

/// A session as it is shown, and the way to where it is kept.
#[derive(Clone, Copy)]
struct Kept {
    facts: Facts,
    record: RwSignal<Option<Record>>,
}

impl Kept {
    fn is<T>(self, is: fn(&Record) -> Option<T>) -> Option<T> {
        self.record.with(|record| is(record.as_ref()?))
    }

    /// Changes what is shown and what is stored.
    fn change(self, change: &dyn Fn(&mut Record)) {
        if let Some(mut record) = self.record.get_untracked() {
            self.facts.amend(&record.id, change);
            change(&mut record);
            self.record.set(Some(record));
        }
    }
}

/// A rating of 0 to 10.
fn number(
    kept: Kept,
    label: &'static str,
    is: fn(&Record) -> Option<u8>,
    set: fn(&mut Record, Option<u8>),
) -> Node {
    let told = move |value| kept.change(&|record| set(record, value));
    group("").child(el("h2").child(label)).child(rating_scale(label, move || kept.is(is), told))
}

fn place(kept: Kept) -> Node {
    let areas = Area::ALL.map(|area| (area, area.name().to_owned())).to_vec();
    let choose = move |area| kept.change(&|record| record.place = area);
    let chosen = move || kept.is(|record| record.place);
    group("").child(el("h2").child(words::WHERE)).child(chips(
        words::WHERE,
        None,
        areas,
        chosen,
        choose,
    ))
}

fn sore(kept: Kept) -> Node {
    let answers = SORE.map(|sore| (sore, soreness::name(sore).to_owned())).to_vec();
    let choose = move |sore| kept.change(&|record| record.sore = sore);
    let chosen = move || kept.is(|record| record.sore);
    group("").child(el("h2").child(words::SORE)).child(chips(
        words::SORE,
        None,
        answers,
        chosen,
        choose,
    ))
}
