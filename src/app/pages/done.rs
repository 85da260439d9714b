//! After a session: how it feels now, and what next.
//!
//! *Invariant:* the record is saved before anything is asked; nothing has to be answered.

use crate::app::components::{Crop, Icon, NameMast, NoticeList, Rating, Still, Symbol};
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::advice;
use unknot_core::catalog;
use unknot_core::progress::{Ending, Record};
use unknot_core::routine::Pose;

/// The summary.
#[component]
pub(crate) fn DonePage() -> impl IntoView {
    let shared = shared();
    let session = shared.session;
    let result = session.result;
    if result.with_untracked(Option::is_none) {
        // After a reload the last session is still the one that is asked about.
        result.set(shared.facts.history.with_untracked(|history| history.records.last().cloned()));
    }
    let after = Signal::derive(move || {
        result.with(|record| record.as_ref().and_then(|record| record.after))
    });
    let before = Signal::derive(move || {
        result.with(|record| record.as_ref().and_then(|record| record.before))
    });
    let compared = move || match (before.get(), after.get()) {
        (Some(before), Some(after)) => Some(view! { <b>{before} " before, " {after} " now. "</b> }),
        _ => None,
    };
    view! {
        <main class="page done">
            <NameMast />
            <div class="hero low">
                <Still pose=Pose::RestBreathing crop=Crop::Whole />
            </div>
            <NoticeList />
            {move || match result.get() {
                None => view! { <h1>"No session yet"</h1> }.into_any(),
                Some(record) => {
                    view! {
                        <p class="label">{heading(&record)}</p>
                        {stopped(&record)
                            .map(|advice| view! { <p class="gate red">{advice}</p> })}
                    }
                        .into_any()
                }
            }}
            <Show when=move || result.with(Option::is_some)>
                <h1>"How stiff is it now?"</h1>
                <p class="label">"0 is loose, 10 is the most. You can skip this."</p>
                <Rating
                    value=after
                    start=before.get_untracked().unwrap_or(5)
                    change=move |value| session.rate(value)
                    label="How stiff is it now?"
                />
                <p class="lede">
                    {compared}
                    "A little sore tomorrow is normal. Sore for more than two days? Press less next time."
                </p>
                <h2>"What next?"</h2>
                <ul class="rows">
                    <li class="row">
                        <Icon symbol=Symbol::Walk />
                        <span>
                            <b>"Walk for 5 minutes"</b>
                            <small>"Keeps it from getting stiff again"</small>
                        </span>
                    </li>
                    <li class="row">
                        <Icon symbol=Symbol::Heat />
                        <span>
                            <b>"Warmth for 10 to 15 minutes"</b>
                            <small>
                                "Cold instead, if it is a fresh flare-up. A cloth between, never on numb skin"
                            </small>
                        </span>
                    </li>
                    <li class="row">
                        <Icon symbol=Symbol::Rest />
                        <span>
                            <b>"Breathe slowly for a while"</b>
                            <small>"In for 4, out for 6, through the nose"</small>
                        </span>
                    </li>
                </ul>
            </Show>
            <div class="foot">
                <button class="big" on:click=move |_| go(&Route::Home)>
                    {text::DONE}
                </button>
            </div>
        </main>
    }
}

fn heading(record: &Record) -> String {
    let name = catalog::routine(&record.routine).map_or("Session", |routine| routine.name);
    let minutes = record.seconds.div_ceil(60);
    let how = if record.ending == Ending::Finished { "done" } else { "stopped early" };
    format!("{name} · {minutes} min · {how}")
}

fn stopped(record: &Record) -> Option<&'static str> {
    match record.ending {
        Ending::Finished => None,
        Ending::Stopped(reason) => Some(advice(reason)).filter(|advice| !advice.is_empty()),
    }
}
