//! Why a session may not start now, and what to do instead.
//!
//! *Invariant:* says whom to ask; offers no way round.

use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
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
            Clearance::RedFlag(flag) => {
                ("See a doctor first", flag.statement(), flag.advice(), true)
            }
            Clearance::Worse => {
                ("Rest for two days", "A session made it worse.", unknot_core::care::WORSE, false)
            }
            Clearance::Rest => (
                "Rest for today",
                "A sharp or numb feeling ended your session.",
                "No more ball work today. Tomorrow the app asks you a few questions first.",
                false,
            ),
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
                                {text::CHECK_AGAIN}
                            </button>
                        }
                            .into_any()
                    }
                    None => {
                        view! {
                            <a class="quiet" href=Route::Safety.href()>
                                {text::CHECK_AGAIN}
                            </a>
                        }
                            .into_any()
                    }
                }}
            </section>
        })
    }
}
