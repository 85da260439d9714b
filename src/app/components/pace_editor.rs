//! The pace of the breath: one of a few by name, or each part in steps of half a second.
//!
//! *Invariant:* a step that would leave the range cannot be pressed; every change is kept at once.

use super::{Icon, Symbol};
use crate::app::shell::shared;
use crate::app::text::settings as words;
use leptos::prelude::*;
use unknot_core::engine::{BreathPattern, Quarter};

/// The paces that have a name.
#[component]
pub(crate) fn PaceNames() -> impl IntoView {
    let facts = shared().facts;
    let button = move |(name, lengths): (&'static str, [i32; 4])| {
        let pattern = BreathPattern::with_holds(lengths).unwrap_or_default();
        let is = move || facts.settings.with(|settings| settings.pattern == pattern);
        view! {
            <button
                aria-pressed=move || if is() { "true" } else { "false" }
                on:click=move |_| facts.set(|settings| settings.pattern = pattern)
            >
                {name}
                <small>{words::pace(pattern)}</small>
            </button>
        }
    };
    view! {
        <div class="choice" role="group" aria-label=words::PACE>
            <p>{words::PACE}</p>
            <div class="segments paces">{words::PACES.map(button).collect_view()}</div>
        </div>
    }
}

/// The parts of a breath, each with less and more.
#[component]
pub(crate) fn PaceEditor() -> impl IntoView {
    let facts = shared().facts;
    let row = move |(quarter, name): (Quarter, &'static str)| {
        let length = move || facts.settings.with(|settings| settings.pattern.length(quarter));
        let step = move |by, label: String, symbol| {
            let to = move || facts.settings.with(|settings| settings.pattern.longer(quarter, by));
            view! {
                <button
                    aria-label=label
                    disabled=move || to().is_none()
                    on:click=move |_| {
                        if let Some(pattern) = to() {
                            facts.set(|settings| settings.pattern = pattern);
                        }
                    }
                >
                    <Icon symbol />
                </button>
            }
        };
        view! {
            <li class="row step-row">
                <span>{name}</span>
                {step(-BreathPattern::STEP, words::less(name), Symbol::Minus)}
                <output>{move || words::seconds(length())}</output>
                {step(BreathPattern::STEP, words::more(name), Symbol::Plus)}
            </li>
        }
    };
    view! { <ul>{words::PARTS.map(row).collect_view()}</ul> }
}
