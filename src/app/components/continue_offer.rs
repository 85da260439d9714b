//! Going on where a session was left.
//!
//! *Invariant:* offered for half an hour, and only when the way is clear.

use crate::app::element::{Node, el, live};
use crate::app::facts;
use crate::app::shell::shared;
use crate::app::text;
use unknot_core::care::{Clearance, tailor};
use unknot_core::progress::Bookmark;

/// The offer, if there is one.
pub(crate) fn continue_offer() -> Node {
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
    live(move || {
        let bookmark = offered()?;
        let place = place(&bookmark)?;
        let at = text::position(bookmark.position);
        let told = el("p")
            .child(el("b").child("You stopped at ").child(at))
            .child(el("small").child(place));
        let go_on = el("button")
            .class("quiet")
            .on("pointerdown", move |_| shared.later.ready())
            .on_click(move || shared.later.go_on(bookmark.clone()))
            .child(text::CONTINUE);
        Some(el("div").class("continue").child(told).child(go_on))
    })
}

/// "Press and breathe, left side".
fn place(bookmark: &Bookmark) -> Option<String> {
    let timeline = bookmark.timeline()?;
    let span = timeline.frame_at(bookmark.position)?.span;
    Some(match span.side {
        Some(side) => format!("{}, {}", span.movement.name, text::on_side(side)),
        None => span.movement.name.to_owned(),
    })
}
