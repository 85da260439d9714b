//! How it feels today, and what that asks for.
//!
//! *Invariant:* optional; an answer holds for its day and can be taken back.

use super::{Chips, Icon, Symbol};
use crate::app::facts;
use crate::app::shell::shared;
use crate::app::text::home as text;
use leptos::prelude::*;
use unknot_core::care::{Feeling, Thermal};

/// The question, why the answer leads where it leads, and heat or cold.
#[component]
pub(crate) fn FeelingPicker() -> impl IntoView {
    let facts = shared().facts;
    let felt = Signal::derive(move || facts.feeling());
    let change = move |feeling: Option<Feeling>| {
        let said = feeling.map(|feeling| (feeling, facts::now()));
        facts.screen(|screening| screening.feeling = said);
    };
    let row = |thermal: Thermal| {
        let symbol = if thermal == Thermal::Cold { Symbol::Cold } else { Symbol::Heat };
        view! {
            <p class="row">
                <Icon symbol />
                <span>{thermal.advice()}</span>
            </p>
        }
    };
    view! {
        <h2>{text::FEELING}</h2>
        <Chips
            label=text::FEELING
            all=Feeling::ALL.map(|feeling| (feeling, feeling.name().to_owned())).to_vec()
            value=felt
            change
        />
        <div aria-live="polite">
            {move || {
                felt.get()
                    .map(|feeling| {
                        view! {
                            <p class="lede">{feeling.why()}</p>
                            {facts.thermal(feeling).map(row)}
                        }
                    })
            }}
        </div>
    }
}
