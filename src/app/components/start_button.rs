//! Start: at once when the way is clear, by the safety check when it is not.
//!
//! *Invariant:* where something forbids a session, there is no such button.

use super::{Icon, Symbol};
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::{Clearance, tailor};
use unknot_core::engine::Length;
use unknot_core::routine::Routine;

/// The button.
#[component]
pub(crate) fn StartButton(
    routine: &'static Routine,
    /// Tension before, if it was given.
    #[prop(into)]
    before: Signal<Option<u8>>,
    /// How long the session is to be.
    #[prop(into)]
    length: Signal<Length>,
    /// What it is called.
    #[prop(default = text::START)]
    label: &'static str,
) -> impl IntoView {
    let shared = shared();
    let start = move |_| match shared.facts.clearance() {
        Clearance::Clear => {
            shared.session.start(routine, length.get_untracked(), before.get_untracked());
        }
        Clearance::Ask => {
            shared.wanted.set(Some(routine.id.to_owned()));
            go(&Route::Safety);
        }
        Clearance::RedFlag(_) | Clearance::Worse | Clearance::Rest => {}
    };
    let allowed = move || {
        matches!(shared.facts.clearance(), Clearance::Clear | Clearance::Ask)
            && tailor(routine, &shared.facts.limits()).offered
    };
    move || {
        allowed().then(|| {
            view! {
                <button class="big" on:click=start>
                    <Icon symbol=Symbol::Play />
                    {label}
                </button>
            }
        })
    }
}
