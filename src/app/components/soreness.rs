//! The day after: how sore was it? What the answer asks for is said on the spot.
//!
//! *Invariant:* asked once for a session, and never on its own day; it can be put away.

use super::worse;
use crate::app::element::{Node, all, buttons, el, group, live};
use crate::app::facts;
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::{self, soreness as words};
use unknot_core::care::soreness;
use unknot_core::progress::{Record, Sore, table};

/// The question, then what the answer says; nothing where there is nothing to ask.
pub(crate) fn soreness_question() -> Node {
    let facts = shared().facts;
    let said = RwSignal::new(None);
    let answer = move |id: String, sore: Sore| {
        move || {
            facts.amend(&id, &|record| record.sore = Some(sore));
            said.set(Some(sore));
        }
    };
    let ask = move |record: &Record| {
        let now = facts::now();
        let button = |&sore: &Sore| {
            el("button").on_click(answer(record.id.clone(), sore)).child(soreness::name(sore))
        };
        let label =
            format!("{} · {}", text::day(record.started.day(), now.day()), table::routine(record));
        let later = el("button").on_click(answer(record.id.clone(), Sore::Unsaid));
        let row = buttons("chips", words::ASKED)
            .child(all(soreness::answers(record, now).iter().map(button)))
            .child(later.class("faint").child(words::LATER));
        el("section")
            .class("gate")
            .attr("aria-label", words::ASKED)
            .child(el("p").class("label").child(label))
            .child(el("h2").child(words::ASKED))
            .child(row)
    };
    let told = move || {
        let sore = said.get()?;
        let meaning = el("p").class("lede").child(soreness::meaning(sore)?.text());
        Some(group("told").child(meaning).child((sore == Sore::Worse).then(worse)))
    };
    let asked =
        live(move || facts.history.with(|history| soreness::asked(history, facts::now()).map(ask)));
    group("").child(asked).child(el("div").attr("role", "status").child(live(told)))
}
