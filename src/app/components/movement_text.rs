//! How a movement is done, what should be felt, when to press less, how much of it, and its sources.
//!
//! *Invariant:* the catalogue's own words, in the person's units.

use crate::app::element::{Node, all, el, group};
use crate::app::shell::shared;
use crate::app::text::{briefing, source};
use unknot_core::catalog::wording;
use unknot_core::routine::Movement;

/// The text of a movement.
pub(crate) fn movement_text(movement: &'static Movement) -> Node {
    let facts = shared().facts;
    let wording = wording(movement);
    let steps = [wording.setup.left].into_iter().chain(wording.action.iter().map(|(_, it)| *it));
    let step = |line: &'static str| el("li").child(move || facts.say(line));
    let told = |label: &'static str, text: &'static str| {
        (!text.is_empty())
            .then(|| el("p").child(el("b").child(label)).child(move || facts.say(text)))
    };
    let sides = if movement.sided { format!(", {}", briefing::EACH_SIDE) } else { String::new() };
    let dose = el("p").class("label").child(source::dose(movement.dose)).child(sides);
    group("")
        .child(el("ol").child(all(steps.map(step))))
        .child(told(briefing::FEEL, wording.feel))
        .child(told(briefing::EASE, wording.ease_off))
        .child(dose)
        .child(cited(source::sources(movement.sources)))
}

/// Where something comes from.
pub(crate) fn cited(sources: String) -> Node {
    el("p").class("label").child(source::SOURCES).child(": ").child(sources)
}
