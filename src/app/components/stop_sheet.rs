//! What did you feel? The sheet that opens on Stop.
//!
//! *Invariant:* the session is paused before it opens; pressing Stop again asks nothing.

use super::{Icon, Symbol};
use crate::app::shell::shared;
use crate::app::text;
use leptos::html;
use leptos::prelude::*;
use unknot_core::care::StopAnswer;

const fn symbol(answer: StopAnswer) -> Symbol {
    match answer {
        StopAnswer::Sharp => Symbol::Bolt,
        StopAnswer::Unwell => Symbol::Dizzy,
        StopAnswer::Bracing => Symbol::Brace,
        StopAnswer::DullAche => Symbol::Tick,
    }
}

/// The sheet.
#[component]
pub(crate) fn StopSheet() -> impl IntoView {
    let session = shared().session;
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move || {
        if let Some(heading) = heading.get() {
            // The focus moves into the sheet, so that a screen reader reads it.
            let _ = heading.focus();
        }
    });
    let row = move |answer: StopAnswer| {
        view! {
            <button
                class="answer"
                class:red=answer == StopAnswer::Sharp
                on:click=move |_| session.answer(answer)
            >
                <Icon symbol=symbol(answer) />
                <span>
                    <b>{answer.name()}</b>
                    <span>{answer.consequence()}</span>
                </span>
                <Icon symbol=Symbol::Arrow />
            </button>
        }
    };
    view! {
        <div class="veil" aria-hidden="true"></div>
        <section class="sheet" role="dialog" aria-labelledby="stop-question">
            <p class="first">{text::OFF_NOW}</p>
            <h2 id="stop-question" tabindex="-1" node_ref=heading>
                {text::WHAT_FELT}
            </h2>
            {StopAnswer::ALL.map(row)}
        </section>
    }
}
