//! Did the session make it worse? Asked twice, because the answer rests for two days.
//!
//! *Invariant:* never asked for; a sign of the nerves leads straight to the safety check.

use super::{Icon, Symbol};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::done as text;
use leptos::prelude::*;
use unknot_core::care::{Clearance, Screening, WORSE};

/// The question; gone once it was answered.
#[component]
pub(crate) fn Worse() -> impl IntoView {
    let facts = shared().facts;
    let asking = RwSignal::new(false);
    let worse = move |_| {
        asking.set(false);
        facts.screen(|screening| screening.got_worse(facts::now()));
    };
    let open = move || !matches!(facts.clearance(), Clearance::Worse | Clearance::RedFlag(_));
    view! {
        <Show when=open>
            <Show
                when=move || asking.get()
                fallback=move || {
                    view! {
                        <p class="row">
                            <span>{text::IS_IT_WORSE}</span>
                            <button class="quiet" on:click=move |_| asking.set(true)>
                                {text::IT_IS_WORSE}
                            </button>
                        </p>
                    }
                }
            >
                <section class="gate" aria-label=text::IS_IT_WORSE>
                    <p class="statement">{WORSE}</p>
                    <p>{text::SURE}</p>
                    <button class="quiet" on:click=worse>
                        {text::YES_WORSE}
                    </button>
                    <button class="quiet" on:click=move |_| asking.set(false)>
                        {text::NOT_WORSE}
                    </button>
                </section>
            </Show>
            <a class="row" href=Route::Safety.href() on:click=move |_| facts.screen(Screening::ask_again)>
                <Icon symbol=Symbol::Bolt />
                <span>
                    <b>{text::LEG}</b>
                    <small>{text::LEG_NOTE}</small>
                </span>
                <Icon symbol=Symbol::Arrow />
            </a>
        </Show>
    }
}
