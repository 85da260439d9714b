//! Did the session make it worse? Asked twice, because the answer rests for two days.
//!
//! *Invariant:* never asked for; a sign of the nerves leads straight to the safety check.

use super::{Symbol, icon};
use crate::app::element::{Node, either, el, group, link, show_when};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::done as text;
use unknot_core::care::{Clearance, Screening, WORSE};

/// The question; gone once it was answered.
pub(crate) fn worse() -> Node {
    let facts = shared().facts;
    let asking = RwSignal::new(false);
    let quiet = |word: &'static str| el("button").class("quiet").child(word);
    let worse = move || {
        asking.set(false);
        facts.screen(|screening| screening.got_worse(facts::now()));
    };
    let open = move || !matches!(facts.clearance(), Clearance::Worse | Clearance::RedFlag(_));
    let sure = move || {
        el("section")
            .class("gate")
            .attr("aria-label", text::IS_IT_WORSE)
            .child(el("p").class("statement").child(WORSE))
            .child(el("p").child(text::SURE))
            .child(quiet(text::YES_WORSE).on_click(worse))
            .child(quiet(text::NOT_WORSE).on_click(move || asking.set(false)))
    };
    let question = move || {
        el("p")
            .class("row")
            .child(el("span").child(text::IS_IT_WORSE))
            .child(quiet(text::IT_IS_WORSE).on_click(move || asking.set(true)))
    };
    show_when(open, move || {
        let said =
            el("span").child(el("b").child(text::LEG)).child(el("small").child(text::LEG_NOTE));
        let leg = link(&Route::Safety)
            .class("row")
            .on_click(move || facts.screen(Screening::ask_again))
            .child(icon(Symbol::Bolt))
            .child(said)
            .child(icon(Symbol::Arrow));
        group("").child(either(move || asking.get(), sure, question)).child(leg)
    })
}
