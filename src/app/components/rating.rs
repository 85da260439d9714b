//! A rating from 0 to 10, in steps or on a row of numbers.
//!
//! *Invariant:* none is a rating too: nothing has to be answered.

use super::{Icon, Symbol};
use leptos::prelude::*;

/// A big number between two buttons.
#[component]
pub(crate) fn Rating(
    #[prop(into)] value: Signal<Option<u8>>,
    /// Where the first step goes on from, while nothing was answered.
    start: u8,
    #[prop(into)] change: Callback<u8>,
    label: &'static str,
) -> impl IntoView {
    let step = move |by: i8| {
        let from = value.get_untracked().unwrap_or(start);
        change.run(from.saturating_add_signed(by).min(10));
    };
    view! {
        <div class="rating" role="group" aria-label=label>
            <button aria-label="Less" on:click=move |_| step(-1)>
                <Icon symbol=Symbol::Minus />
            </button>
            <output aria-live="polite">
                {move || value.get().map_or_else(|| "–".to_owned(), |value| value.to_string())}
            </output>
            <button aria-label="More" on:click=move |_| step(1)>
                <Icon symbol=Symbol::Plus />
            </button>
        </div>
    }
}

/// A row of numbers to choose from.
#[component]
pub(crate) fn RatingScale(
    #[prop(into)] value: Signal<Option<u8>>,
    #[prop(into)] change: Callback<Option<u8>>,
    label: &'static str,
) -> impl IntoView {
    view! {
        <div class="rating-scale" role="group" aria-label=label>
            {(0..=10_u8)
                .map(|step| {
                    let chosen = move || value.get() == Some(step);
                    view! {
                        <button
                            aria-pressed=move || if chosen() { "true" } else { "false" }
                            on:click=move |_| change.run((!chosen()).then_some(step))
                        >
                            {step}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
