//! How a movement is done, what should be felt, when to press less, how much of it, and its sources.
//!
//! *Invariant:* the catalogue's own words, in the person's units.

use crate::app::shell::shared;
use crate::app::text::{briefing, source};
use leptos::prelude::*;
use unknot_core::routine::Movement;

/// The text of a movement.
#[component]
pub(crate) fn MovementText(movement: &'static Movement) -> impl IntoView {
    let facts = shared().facts;
    let wording = &movement.wording;
    let steps = [wording.setup.left].into_iter().chain(wording.action.iter().map(|(_, it)| *it));
    let told = |label: &'static str, text: &'static str| {
        (!text.is_empty()).then(|| view! { <p><b>{label}</b> {move || facts.say(text)}</p> })
    };
    let sides = if movement.sided { format!(", {}", briefing::EACH_SIDE) } else { String::new() };
    view! {
        <ol>
            {steps.map(|line| view! { <li>{move || facts.say(line)}</li> }).collect_view()}
        </ol>
        {told(briefing::FEEL, wording.feel)}
        {told(briefing::EASE, wording.ease_off)}
        <p class="label">{source::dose(movement.dose)} {sides}</p>
        <p class="label">{source::SOURCES} ": " {source::sources(movement.sources)}</p>
    }
}
