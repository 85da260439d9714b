//! Going on where a session was left.
//!
//! *Invariant:* offered for half an hour, and only when the way is clear.

use crate::app::facts;
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::{Clearance, tailor};
use unknot_core::progress::Bookmark;

/// The offer, if there is one.
#[component]
pub(crate) fn ContinueOffer() -> impl IntoView {
    let shared = shared();
    let offered = move || {
        let bookmark = shared.facts.bookmark.get()?;
        let clear = shared.facts.clearance() == Clearance::Clear;
        // What the person may do has not changed since.
        let timeline = bookmark.timeline()?;
        let offer = tailor(timeline.routine(), &shared.facts.limits());
        let same = offer.offered && offer.swaps() == timeline.swaps();
        (clear && same && bookmark.is_fresh(facts::now())).then_some(bookmark)
    };
    move || {
        let bookmark = offered()?;
        let place = place(&bookmark)?;
        let at = text::position(bookmark.position);
        Some(view! {
            <div class="continue">
                <p>
                    <b>"You stopped at " {at}</b>
                    <small>{place}</small>
                </p>
                <button class="quiet" on:click=move |_| shared.session.go_on(&bookmark)>
                    {text::CONTINUE}
                </button>
            </div>
        })
    }
}

/// "Press and breathe, left side".
fn place(bookmark: &Bookmark) -> Option<String> {
    let timeline = bookmark.timeline()?;
    let span = timeline.frame_at(bookmark.position)?.span;
    Some(match span.side {
        Some(side) => format!("{}, {}", span.movement.name, text::side(side).to_lowercase()),
        None => span.movement.name.to_owned(),
    })
}
