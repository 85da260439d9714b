//! What the sessions so far say: when to see someone, when to leave a day.
//!
//! *Invariant:* advises, never blocks; a silent history says nothing.

use super::{Symbol, icon};
use crate::app::element::{Node, all, el, link, live};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use unknot_core::care::trend;
use unknot_core::routine::{Intensity, Routine};

/// When to see someone; nothing where nothing is to be said.
pub(crate) fn advice() -> Node {
    let history = shared().facts.history;
    let row = |notice: trend::Notice| {
        let more = link(&Route::Learn).child(text::home::WHEN);
        el("p").class("gate").child(notice.text()).child(" ").child(more)
    };
    live(move || {
        let notices = history.with(|history| trend::notices(history, facts::now()));
        all(notices.into_iter().map(row))
    })
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
