//! The pace of the breath: one of a few by name, or each part in steps of half a second.
//!
//! *Invariant:* a step that would leave the range cannot be pressed; every change is kept at once.

use super::choice::labelled;
use super::{Symbol, icon};
use crate::app::element::{Node, all, el, live};
use crate::app::shell::shared;
use crate::app::text::settings as words;
use unknot_core::engine::{BreathPattern, Ms, Quarter};

/// The paces that have a name.
pub(crate) fn pace_names() -> Node {
    let facts = shared().facts;
    let button = move |(name, lengths): (&'static str, [i32; 4])| {
        let pattern = BreathPattern::with_holds(lengths).unwrap_or_default();
        el("button")
            .pressed(move || facts.settings.with(|settings| settings.pattern == pattern))
            .on_click(move || facts.set(|settings| settings.pattern = pattern))
            .child(name)
            .child(el("small").child(words::pace(pattern)))
    };
    labelled(words::PACE, "segments paces", all(words::PACES.map(button)))
}

/// The parts of a breath, each with less and more.
pub(crate) fn pace_editor() -> Node {
    let row = |(quarter, name): (Quarter, &'static str)| {
        let settings = shared().facts.settings;
        let length = move || settings.with(|settings| settings.pattern.length(quarter));
        el("li")
            .class("row step-row")
            .child(el("span").child(name))
            .child(step(quarter, -BreathPattern::STEP, words::less(name), Symbol::Minus))
            .child(el("output").child(live(move || words::seconds(length()))))
            .child(step(quarter, BreathPattern::STEP, words::more(name), Symbol::Plus))
    };
    el("ul").child(all(words::PARTS.map(row)))
}

/// Less or more of a part.
fn step(quarter: Quarter, by: Ms, label: String, symbol: Symbol) -> Node {
    let facts = shared().facts;
    let to = move || facts.settings.with(|settings| settings.pattern.longer(quarter, by));
    el("button")
        .attr("aria-label", label)
        .live("disabled", move || to().is_none())
        .on_click(move || {
            if let Some(pattern) = to() {
                facts.set(|settings| settings.pattern = pattern);
            }
        })
        .child(icon(symbol))
}
