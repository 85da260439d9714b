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
                        let symbol = match feeling.thermal() {
                            Thermal::Cold => Symbol::Cold,
                            Thermal::Heat | Thermal::Either => Symbol::Heat,
                        };
                        view! {
                            <p class="lede">{feeling.why()}</p>
                            <p class="row">
                                <Icon symbol />
                                <span>{feeling.thermal().advice()}</span>
                            </p>
                        }
                    })
            }}
        </div>
    }
}
