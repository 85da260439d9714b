//! The routines to choose from.
//!
//! *Invariant:* what a person's answers leave nothing of is named with the reason, not hidden.

use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::tailor;
use unknot_core::catalog::ROUTINES;
use unknot_core::routine::Routine;

/// All routines, as links to their briefings.
#[component]
pub(crate) fn RoutineList() -> impl IntoView {
    let facts = shared().facts;
    let row = move |routine: &'static Routine| {
        let offered = move || tailor(routine, &facts.limits()).offered;
        let left_out = move || (!offered()).then_some(text::NOT_FOR_NOW);
        view! {
            <li>
                <a href=Route::Briefing(routine.id.to_owned()).href()>
                    <span>
                        <b>{routine.name}</b>
                        <small>{text::kind(routine)} {left_out}</small>
                    </span>
                    <span class="minutes">{routine.minutes()} <small>" min"</small></span>
                </a>
            </li>
        }
    };
    view! {
        <h2>"All routines"</h2>
        <ol class="routines">{ROUTINES.iter().copied().map(row).collect_view()}</ol>
    }
}
