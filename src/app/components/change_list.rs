//! What a person's answers changed in a routine, and why.
//!
//! *Invariant:* every change says what stands in its place; a wish can be taken back on the spot.

use crate::app::element::{Node, all, el, live};
use crate::app::shell::shared;
use crate::app::text::briefing as text;
use unknot_core::care::{Change, Reason, tailor};
use unknot_core::routine::Routine;

/// The changes; nothing where nothing changed.
pub(crate) fn change_list(routine: &'static Routine) -> Node {
    let facts = shared().facts;
    let row = move |change: &Change| {
        // A wish that lies behind another stand-in is taken back in the settings.
        let unwanted = change.reason == Reason::NotForMe
            && facts.settings.with(|settings| settings.leaves_out(change.from.id));
        let back = unwanted.then_some(change.from.id).map(|id| {
            let bring = move || facts.set(|settings| settings.wants(id, true));
            el("button").class("quiet").on_click(bring).child(text::BRING_BACK)
        });
        el("li")
            .child(el("b").child(text::change(change)))
            .child(" ")
            .child(change.reason.text())
            .child(back)
    };
    live(move || {
        let offer = tailor(routine, &facts.limits());
        (!offer.changes.is_empty()).then(|| {
            let title = if offer.offered { text::CHANGED } else { text::NOT_NOW };
            let rows = all(offer.changes.iter().map(row));
            el("section")
                .class("gate")
                .attr("aria-label", title)
                .child(el("h2").child(title))
                .child(el("ul").class("changes").child(rows))
        })
    })
}
