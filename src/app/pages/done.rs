//! After a session: how it feels now, and what next.
//!
//! *Invariant:* the record is saved before anything is asked; nothing has to be answered.

use crate::app::components::{
    Crop, Gate, Icon, NameMast, NoticeList, Rating, RatingScale, Still, Symbol, Worse,
};
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::text::{DONE, done as text};
use leptos::prelude::*;
use unknot_core::care::{Feeling, Thermal, advice, tailor};
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
    let compared = move || {
        let (before, after) = before.get().zip(after.get())?;
        Some(view! { <b>{text::compared(before, after)}</b> })
    };
    view! {
        <main class="page done">
            <NameMast />
            <div class="hero low">
                <Still pose=Pose::RestBreathing crop=Crop::Whole />
            </div>
            <NoticeList />
            {move || match result.get() {
                None => view! { <h1>{text::NONE_YET}</h1> }.into_any(),
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
                <h1>{text::HOW_STIFF}</h1>
                <p class="label">{text::SCALE}</p>
                <Rating
                    value=after
                    start=before.get_untracked().unwrap_or(5)
                    change=move |value| session.rate(Some(value))
                    label=text::HOW_STIFF
                />
                <RatingScale
                    value=after
                    change=move |value| session.rate(value)
                    label=text::EXACTLY
                />
                <p class="lede">{compared} {text::SORE_TOMORROW}</p>
                <Worse />
                <Gate />
                <Next />
            </Show>
            <div class="foot">
                <button class="big" on:click=move |_| go(&Route::Home)>
                    {DONE}
                </button>
            </div>
        </main>
    }
}

/// A walk, warmth or cold, and slow breathing: what the person may do of them.
#[component]
fn Next() -> impl IntoView {
    let facts = shared().facts;
    let thermal = move || {
        let thermal = facts.thermal(facts.feeling().unwrap_or(Feeling::CalmerFlare))?;
        Some(match thermal {
            Thermal::Cold => (Symbol::Cold, text::COLD, thermal),
            Thermal::Heat | Thermal::Either => (Symbol::Heat, text::WARMTH, Thermal::Either),
        })
    };
    let offered = move |id: &str| {
        catalog::routine(id).filter(|routine| tailor(routine, &facts.limits()).offered)
    };
    let link = |id: &'static str, symbol, name, note: String| {
        view! {
            <li>
                <a class="row" href=Route::Briefing(id.to_owned()).href()>
                    <Icon symbol />
                    <span>
                        <b>{name}</b>
                        <small>{note}</small>
                    </span>
                    <Icon symbol=Symbol::Arrow />
                </a>
            </li>
        }
    };
    let breathe = move || {
        let named = [("breathing-reset", text::BREATHE), ("rest", text::REST)];
        let (routine, name) =
            named.into_iter().find_map(|(id, name)| Some((offered(id)?, name)))?;
        let note = text::offer(routine.minutes(), routine.posture().name());
        Some(link(routine.id, Symbol::Rest, name, note))
    };
    view! {
        <h2>{text::NEXT}</h2>
        <ul class="rows">
            {move || {
                offered("easy-walk")
                    .map(|it| link(it.id, Symbol::Walk, text::WALK, text::WALK_NOTE.to_owned()))
            }}
            {move || {
                thermal()
                    .map(|(symbol, name, thermal)| {
                        view! {
                            <li class="row">
                                <Icon symbol />
                                <span>
                                    <b>{name}</b>
                                    <small>{thermal.advice()}</small>
                                </span>
                            </li>
                        }
                    })
            }}
            {breathe}
        </ul>
    }
}

fn heading(record: &Record) -> String {
    let name = catalog::routine(&record.routine).map_or(text::SESSION, |routine| routine.name);
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
