//! What a person's answers changed in a routine, and why.
//!
//! *Invariant:* every change says what stands in its place.

use crate::app::shell::shared;
use leptos::prelude::*;
use unknot_core::care::{Change, tailor};
use unknot_core::routine::Routine;

/// The changes; nothing where nothing changed.
#[component]
pub(crate) fn ChangeList(routine: &'static Routine) -> impl IntoView {
    let facts = shared().facts;
    let row = |change: &Change| {
        let what = match change.to {
            Some(to) => format!("{} in place of {}.", to.name, change.from.name),
            None => format!("Without {}.", change.from.name),
        };
        view! {
            <li>
                <b>{what}</b>
                " "
                {change.reason.text()}
            </li>
        }
    };
    move || {
        let offer = tailor(routine, &facts.limits());
        (!offer.changes.is_empty()).then(|| {
            let title = if offer.offered { "Changed for you" } else { "Not for now" };
            view! {
                <section class="gate" aria-label=title>
                    <h2>{title}</h2>
                    <ul class="changes">{offer.changes.iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    }
}
