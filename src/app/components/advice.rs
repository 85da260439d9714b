//! What the sessions so far say: when to see someone, when to go gently, when to leave a day.
//!
//! *Invariant:* advises, never blocks; a silent history says nothing; each piece says why and by whom.

use super::{Symbol, cited, icon};
use crate::app::element::{Node, all, details, el, group, link, live, show_when};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, progress as words, source};
use unknot_core::care::counsel::{Counsel, counsels};
use unknot_core::care::trend;
use unknot_core::routine::{Intensity, Routine};

/// When to see someone; nothing where nothing is to be said.
pub(crate) fn advice() -> Node {
    let row = |counsel: &'static Counsel| {
        let more = link(&Route::Learn).child(text::home::WHEN);
        el("p").class("gate").child(counsel.text).child(" ").child(more)
    };
    live(move || all(found().into_iter().filter(|counsel| counsel.urgent).map(row)))
}

/// All of it, with why and by whom.
pub(crate) fn counsel_list() -> Node {
    let row = |counsel: &'static Counsel| {
        let why = details(words::WHY)
            .child(el("p").child(counsel.why))
            .child(cited(source::source(counsel.source)));
        let said = el("p").class_if("statement", counsel.urgent).child(counsel.text);
        el("li").class("gate").child(said).child(why)
    };
    show_when(
        || !found().is_empty(),
        move || {
            group("").child(el("h2").child(words::ADVICE)).child(
                el("ul").class("counsels").child(live(move || all(found().into_iter().map(row)))),
            )
        },
    )
}

fn found() -> Vec<&'static Counsel> {
    let facts = shared().facts;
    let limits = facts.limits();
    facts.history.with(|history| counsels(history, &limits, facts::now()))
}

/// A day between deep sessions.
pub(crate) fn deep_rest(routine: &'static Routine) -> Node {
    let history = shared().facts.history;
    let resting = move || {
        routine.intensity() == Intensity::Deep
            && history.with(|history| trend::deep_rests(history, facts::now()))
    };
    live(move || {
        resting().then(|| {
            let said = el("span").child(trend::DEEP_RESTS);
            el("p").class("gate row").child(icon(Symbol::Rest)).child(said)
        })
    })
}
