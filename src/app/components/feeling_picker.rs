//! How it feels today, and what that asks for.
//!
//! *Invariant:* optional; an answer holds for its day and can be taken back.

use super::{Symbol, chips, icon};
use crate::app::element::{Node, el, group, live};
use crate::app::facts;
use crate::app::shell::shared;
use crate::app::text::home as text;
use unknot_core::care::{Feeling, Thermal};

/// The question, why the answer leads where it leads, and heat or cold.
pub(crate) fn feeling_picker() -> Node {
    let facts = shared().facts;
    let change = move |feeling: Option<Feeling>| {
        let said = feeling.map(|feeling| (feeling, facts::now()));
        facts.screen(|screening| screening.feeling = said);
    };
    let row = |thermal: Thermal| {
        let symbol = if thermal == Thermal::Cold { Symbol::Cold } else { Symbol::Heat };
        el("p").class("row").child(icon(symbol)).child(el("span").child(thermal.advice()))
    };
    let why = live(move || {
        facts.feeling().map(|feeling| {
            let why = el("p").class("lede").child(feeling.why());
            group("").child(why).child(facts.thermal(feeling).map(row))
        })
    });
    let feelings = Feeling::ALL.map(|feeling| (feeling, feeling.name().to_owned())).to_vec();
    group("")
        .child(el("h2").child(text::FEELING))
        .child(chips(text::FEELING, None, feelings, move || facts.feeling(), change))
        .child(el("div").attr("aria-live", "polite").child(why))
}
