//! One movement in the list: its picture, which moves when it is asked to, and its name.
//!
//! *Invariant:* the picture is a button, the name a link: neither stands in the other.

use super::{Crop, MovementPlate, Still};
use crate::app::route::Route;
use crate::app::text::{movement as text, source};
use leptos::prelude::*;
use unknot_core::routine::Movement;

/// The strip.
#[component]
pub(crate) fn MovementStrip(movement: &'static Movement) -> impl IntoView {
    let moving = RwSignal::new(false);
    let label = move || if moving.get() { text::KEEP_STILL } else { text::MOVE };
    view! {
        <li>
            <button
                class="strip"
                aria-label=move || format!("{}: {}", movement.name, label())
                aria-pressed=move || if moving.get() { "true" } else { "false" }
                on:click=move |_| moving.update(|moving| *moving = !*moving)
            >
                {move || {
                    if moving.get() {
                        view! { <MovementPlate movement /> }.into_any()
                    } else {
                        view! { <Still pose=movement.pose crop=Crop::Whole /> }.into_any()
                    }
                }}
            </button>
            <a href=Route::Movement(movement.id.to_owned()).href()>
                <span>
                    <b>{movement.name}</b>
                    <small>{text::kind(movement)}</small>
                </span>
                <span class="minutes">{source::figures(movement.dose)}</span>
            </a>
        </li>
    }
}
