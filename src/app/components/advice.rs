//! What the sessions so far say: when to see someone, when to leave a day.
//!
//! *Invariant:* advises, never blocks; a silent history says nothing.

use super::{Icon, Symbol};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::trend;
use unknot_core::routine::{Intensity, Routine};

/// When to see someone; nothing where nothing is to be said.
#[component]
pub(crate) fn Advice() -> impl IntoView {
    let history = shared().facts.history;
    let row = |notice: trend::Notice| {
        view! {
            <p class="gate">
                {notice.text()} " " <a href=Route::Learn.href()>{text::home::WHEN}</a>
            </p>
        }
    };
    move || {
        let notices = history.with(|history| trend::notices(history, facts::now()));
        notices.into_iter().map(row).collect_view()
    }
}

/// A day between deep sessions.
#[component]
pub(crate) fn DeepRest(routine: &'static Routine) -> impl IntoView {
    let history = shared().facts.history;
    let resting = move || {
        routine.intensity() == Intensity::Deep
            && history.with(|history| trend::deep_rests(history, facts::now()))
    };
    move || {
        resting().then(|| {
            view! {
                <p class="gate row">
                    <Icon symbol=Symbol::Rest />
                    <span>{trend::DEEP_RESTS}</span>
                </p>
            }
        })
    }
}
