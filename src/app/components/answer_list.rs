//! What the person's answers mean: whom to ask, for each caution that is true.
//!
//! *Invariant:* shown wherever a routine is, whether or not the answer changed it.

use crate::app::shell::shared;
use crate::app::text::briefing as text;
use leptos::prelude::*;
use unknot_core::care::Caution;

/// The advice; nothing where no caution is true.
#[component]
pub(crate) fn AnswerList() -> impl IntoView {
    let screening = shared().facts.screening;
    let row = |caution: Caution| {
        view! {
            <li>
                <b>{caution.statement()}</b>
                ". "
                {caution.advice()}
            </li>
        }
    };
    move || {
        let cautions = screening.with(|screening| screening.cautions.clone());
        (!cautions.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{text::YOUR_ANSWERS}</summary>
                    <ul>{cautions.into_iter().map(row).collect_view()}</ul>
                </details>
            }
        })
    }
}
