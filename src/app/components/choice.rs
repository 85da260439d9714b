//! Rows of the settings: one of several, and how loud.
//!
//! *Invariant:* every change is kept at once.

use crate::app::shell::shared;
use leptos::prelude::*;
use unknot_core::progress::Settings;

/// A name, whether it is chosen, and how to choose it. Plain functions: closures would be compiled
/// anew for each.
pub(crate) type Way = (&'static str, fn(&Settings) -> bool, fn(&mut Settings));

/// One of several, as a row of buttons.
#[component]
pub(crate) fn Choice(label: &'static str, ways: &'static [Way]) -> impl IntoView {
    let facts = shared().facts;
    let button = |&(name, is, choose): &Way| {
        view! {
            <button
                aria-pressed=move || if facts.settings.with(is) { "true" } else { "false" }
                on:click=move |_| facts.set(choose)
            >
                {name}
            </button>
        }
    };
    view! {
        <div class="choice" role="group" aria-label=label>
            <p>{label}</p>
            <div class="segments">{ways.iter().map(button).collect_view()}</div>
        </div>
    }
}

/// A loudness in percent.
#[component]
pub(crate) fn Loudness(
    label: &'static str,
    /// What it is.
    is: fn(&Settings) -> u8,
    /// Makes it so many percent.
    set: fn(&mut Settings, u8),
) -> impl IntoView {
    let facts = shared().facts;
    view! {
        <label class="row">
            <span>{label}</span>
            <input
                type="range"
                min="0"
                max="100"
                step="5"
                prop:value=move || facts.settings.with(is).to_string()
                on:input=move |event| {
                    if let Ok(percent) = event_target_value(&event).parse::<u8>() {
                        facts.set(|settings| set(settings, percent.min(100)));
                    }
                }
            />
        </label>
    }
}
