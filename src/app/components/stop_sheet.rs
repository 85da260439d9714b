//! What did you feel? The sheet that opens on Stop.
//!
//! *Invariant:* the session is paused before it opens; pressing Stop again asks nothing.

use super::{Symbol, icon};
use crate::app::element::{Node, all, el, group};
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::StopAnswer;

const fn symbol(answer: StopAnswer) -> Symbol {
    match answer {
        StopAnswer::Sharp => Symbol::Bolt,
        StopAnswer::Unwell => Symbol::Dizzy,
        StopAnswer::Bracing => Symbol::Brace,
        StopAnswer::DullAche => Symbol::Tick,
    }
}

/// The sheet.
pub(crate) fn stop_sheet() -> Node {
    let session = shared().session;
    let heading = el("h2").attr("id", "stop-question").attr("tabindex", "-1").built(|heading| {
        let heading = heading.clone();
        // The focus moves into the sheet, so that a screen reader reads it.
        Effect::new(move || heading.focus());
    });
    let row = move |answer: StopAnswer| {
        let said = el("span")
            .child(el("b").child(answer.name()))
            .child(el("span").child(answer.consequence()));
        el("button")
            .class("answer")
            .class_if("red", answer == StopAnswer::Sharp)
            .on_click(move || session.answer(answer))
            .child(icon(symbol(answer)))
            .child(said)
            .child(icon(Symbol::Arrow))
    };
    let sheet = el("section")
        .class("sheet")
        .attr("role", "dialog")
        .attr("aria-labelledby", "stop-question")
        .child(el("p").class("first").child(text::OFF_NOW))
        .child(heading.child(text::WHAT_FELT))
        .child(all(StopAnswer::ALL.map(row)));
    group("").child(el("div").class("veil").attr("aria-hidden", "true")).child(sheet)
}
