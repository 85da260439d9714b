//! One movement: its picture in motion, how it is done, whom it is not for, and playing it alone.
//!
//! *Invariant:* played alone it is a routine like any other: eased in, tailored and recorded.

use crate::app::components::{
    Wishes, back_to, bottom, change_list, deep_rest, gate, movement_plate, movement_text,
    notice_list, start_button,
};
use crate::app::element::{Node, all, details, el, group, live};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, briefing, movement as words};
use unknot_core::care::{Caution, Verdict, verdict};
use unknot_core::catalog::solo;
use unknot_core::routine::{Movement, Routine};

/// The page.
pub(crate) fn movement_page(movement: &'static Movement) -> Node {
    let facts = shared().facts;
    let left_out = move || facts.settings.with(|settings| settings.leaves_out(movement.id));
    let wants = move || {
        let wanted = left_out();
        facts.set(|settings| settings.wants(movement.id, wanted));
    };
    let mut cautions = Caution::ALL
        .into_iter()
        .filter(|&caution| verdict(caution, false, movement) != Verdict::Allowed)
        .map(|caution| el("li").child(caution.statement()))
        .peekable();
    let changed = cautions
        .peek()
        .is_some()
        .then(|| details(words::CHANGED_WITH).child(el("ul").child(all(cautions))));
    let word = live(move || if left_out() { briefing::BRING_BACK } else { briefing::NOT_FOR_ME });
    let wish = el("p")
        .class("row")
        .child(el("span").child(live(move || left_out().then_some(words::FOR_YOU))))
        .child(el("button").class("quiet").on_click(wants).child(word));
    el("main")
        .class("page movement")
        .child(back_to(text::MOVEMENTS, &Route::Movements))
        .child(el("div").class("stage-plate").child(movement_plate(movement)))
        .child(notice_list())
        .child(el("h1").child(movement.name))
        .child(el("p").class("meta").child(words::kind(movement)))
        .child(el("h2").child(briefing::HOW))
        .child(movement_text(movement))
        .child(changed)
        .child(wish)
        .child(solo(movement.id).map_or_else(|| bottom(()), alone))
}

/// Playing it alone.
fn alone(routine: &'static Routine) -> Node {
    let start = start_button(routine, words::PLAY, Wishes::default());
    group("")
        .child(deep_rest(routine))
        .child(change_list(routine))
        .child(gate())
        .child(bottom(el("div").class("foot").child(start)))
}
