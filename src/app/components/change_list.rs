//! What a person's answers changed in a routine, and why.
//!
//! *Invariant:* every change says what stands in its place; a wish can be taken back on the spot.

use crate::app::shell::shared;
use crate::app::text::briefing as text;
use leptos::prelude::*;
use unknot_core::care::{Change, Reason, tailor};
use unknot_core::routine::Routine;

/// The changes; nothing where nothing changed.
#[component]
pub(crate) fn ChangeList(routine: &'static Routine) -> impl IntoView {
    let facts = shared().facts;
    let row = move |change: &Change| {
        // A wish that lies behind another stand-in is taken back in the settings.
        let unwanted = change.reason == Reason::NotForMe
            && facts.settings.with(|settings| settings.leaves_out(change.from.id));
        let back = unwanted.then_some(change.from.id);
        view! {
            <li>
                <b>{text::change(change)}</b>
                " "
                {change.reason.text()}
                {back
                    .map(|id| {
                        view! {
                            <button
                                class="quiet"
                                on:click=move |_| facts.set(|settings| settings.wants(id, true))
                            >
                                {text::BRING_BACK}
                            </button>
                        }
                    })}
            </li>
        }
    };
    move || {
        let offer = tailor(routine, &facts.limits());
        (!offer.changes.is_empty()).then(|| {
            let title = if offer.offered { text::CHANGED } else { text::NOT_NOW };
            view! {
                <section class="gate" aria-label=title>
                    <h2>{title}</h2>
                    <ul class="changes">{offer.changes.iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    }
}
