//! A row of words to choose one from, or none.
//!
//! *Invariant:* what is chosen is told by `aria-pressed` too, not by looks alone.

use leptos::prelude::*;

/// The row. Choosing what is chosen takes it back, where `any` names the choice of none.
#[component]
pub(crate) fn Chips<T>(
    label: &'static str,
    all: Vec<(T, String)>,
    /// What choosing nothing is called; without it, pressing again chooses nothing.
    #[prop(optional)]
    any: Option<&'static str>,
    #[prop(into)] value: Signal<Option<T>>,
    #[prop(into)] change: Callback<Option<T>>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let first = any.map(|name| (None, name.to_owned()));
    let chip = move |(item, name): (Option<T>, String)| {
        let pressed = move || value.get() == item;
        view! {
            <button
                aria-pressed=move || if pressed() { "true" } else { "false" }
                on:click=move |_| {
                    let again = pressed() && any.is_none();
                    change.run(item.filter(|_| !again));
                }
            >
                {name}
            </button>
        }
    };
    let rest = all.into_iter().map(|(item, name)| (Some(item), name));
    view! {
        <div class="chips" role="group" aria-label=label>
            {first.into_iter().chain(rest).map(chip).collect_view()}
        </div>
    }
}
