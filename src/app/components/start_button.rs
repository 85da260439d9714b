//! Start: at once when the way is clear, by the safety check when it is not.
//!
//! *Invariant:* where something forbids a session, there is no such button.

use super::{Symbol, icon};
use crate::app::element::{Node, el, live};
use crate::app::route::Route;
use crate::app::session::Wish;
use crate::app::shell::{go, shared};
use crate::app::signal::RwSignal;
use unknot_core::care::{Clearance, tailor};
use unknot_core::engine::Length;
use unknot_core::routine::Routine;

/// What a person wishes for the session: its length, and the tension before it if it was given.
#[derive(Clone, Copy, Default)]
pub(crate) struct Wishes {
    pub(crate) length: Option<RwSignal<Length>>,
    pub(crate) before: Option<RwSignal<Option<u8>>>,
}

/// The button with its word.
pub(crate) fn start_button(routine: &'static Routine, label: &'static str, wishes: Wishes) -> Node {
    let shared = shared();
    let start = move || match shared.facts.clearance() {
        Clearance::Clear => {
            let length = wishes.length.map(RwSignal::get_untracked).unwrap_or_default();
            let before = wishes.before.and_then(RwSignal::get_untracked);
            let place = shared.filter.with_untracked(|filter| filter.area);
            shared.later.start(Wish { routine, length, before, place });
        }
        Clearance::Ask => {
            shared.wanted.set(Some(routine.id.to_owned()));
            go(&Route::Safety);
        }
        Clearance::RedFlag(_) | Clearance::Worse | Clearance::Rest => {}
    };
    let allowed = move || {
        shared.facts.clearance().is_open() && tailor(routine, &shared.facts.limits()).offered
    };
    live(move || {
        allowed().then(|| {
            el("button")
                .class("big")
                .on("pointerdown", move |_| shared.later.ready())
                .on_click(start)
                .child(icon(Symbol::Play))
                .child(label)
        })
    })
}
