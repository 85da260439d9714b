//! Why a session may not start now, and what to do instead.
//!
//! *Invariant:* says whom to ask; offers no way round.

use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{CHECK_AGAIN, safety as text};
use leptos::prelude::*;
use unknot_core::care::Clearance;

/// The reason, where there is one; nothing when the way is clear or the check is yet to come.
#[component]
pub(crate) fn Gate(
    /// Where the check is answered, it is begun again by this instead of a link.
    #[prop(optional, into)]
    again: Option<Callback<()>>,
) -> impl IntoView {
    let facts = shared().facts;
    move || {
        let (title, statement, advice, red) = match facts.clearance() {
            Clearance::Clear | Clearance::Ask => return None,
            Clearance::RedFlag(flag) => (text::SEE_DOCTOR, flag.statement(), flag.advice(), true),
            Clearance::Worse => {
                (text::REST_TWO_DAYS, text::MADE_WORSE, unknot_core::care::WORSE, false)
            }
            Clearance::Rest => (text::REST_TODAY, text::STOP_SIGN, text::STOP_SIGN_NOTE, false),
        };
        Some(view! {
            <section class="gate" class:red=red aria-label=title>
                <h2>{title}</h2>
                <p class="statement">{statement}</p>
                <p>{advice}</p>
                {match again {
                    Some(again) => {
                        view! {
                            <button class="quiet" on:click=move |_| again.run(())>
                                {CHECK_AGAIN}
                            </button>
                        }
                            .into_any()
                    }
                    None => {
                        view! {
                            <a class="quiet" href=Route::Safety.href()>
                                {CHECK_AGAIN}
                            </a>
                        }
                            .into_any()
                    }
                }}
            </section>
        })
    }
}
