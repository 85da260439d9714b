//! How long the session is to be.
//!
//! *Invariant:* a length that the routine cannot reach has no chip.

use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::tailor;
use unknot_core::engine::{Length, reachable};
use unknot_core::progress::Settings;
use unknot_core::routine::Routine;

/// The chips; none where there is nothing to choose.
#[component]
pub(crate) fn LengthChips(routine: &'static Routine, length: RwSignal<Length>) -> impl IntoView {
    let facts = shared().facts;
    let lengths = Memo::new(move |_| {
        let plan = facts.settings.with(Settings::plan);
        reachable(routine, &plan, &tailor(routine, &facts.limits()).swaps())
    });
    let chip = move |item: Length| {
        view! {
            <button
                aria-pressed=move || if length.get() == item { "true" } else { "false" }
                on:click=move |_| length.set(item)
            >
                {text::length(item)}
            </button>
        }
    };
    move || {
        let all = lengths.get();
        (all.len() > 1).then(|| {
            view! {
                <div class="segments" role="group" aria-label="Length">
                    {all.into_iter().map(chip).collect_view()}
                </div>
            }
        })
    }
}
