//! The safety check: red flags first, then cautions.
//!
//! *Invariant:* the address always opens the first step; a red flag is taken back only after it
//! was read out again.

use crate::app::components::{BackMast, Gate, NoticeList};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use leptos::prelude::*;
use unknot_core::care::{Caution, Clearance, RedFlag, advice};
use unknot_core::progress::{Ending, StopReason};

const UNTIL_THEN: &str =
    "Until then, short walks and slow breathing suit most people. Stop if they make it worse.";

#[derive(Clone, Debug, PartialEq)]
enum Stage {
    RedFlags,
    /// These were ticked before and are not any more.
    TakenBack(Vec<RedFlag>),
    Cautions,
    Verdict,
}

/// The two steps and what follows from them.
#[component]
pub(crate) fn SafetyPage() -> impl IntoView {
    let shared = shared();
    let stage = RwSignal::new(Stage::RedFlags);
    let leave = move || match shared.wanted.get_untracked() {
        Some(id) => {
            shared.wanted.set(None);
            go(&Route::Briefing(id));
        }
        None => go(&Route::Home),
    };
    let keep_flags = move |flags: Vec<RedFlag>| {
        let any = !flags.is_empty();
        shared.facts.screen(|screening| screening.red_flags = flags);
        stage.set(if any { Stage::Verdict } else { Stage::Cautions });
    };
    let flagged = move |flags: Vec<RedFlag>| {
        let before = shared.facts.screening.with_untracked(|screening| screening.red_flags.clone());
        let gone: Vec<_> = before.into_iter().filter(|flag| !flags.contains(flag)).collect();
        if gone.is_empty() || !flags.is_empty() {
            let kept = gone.into_iter().chain(flags).collect();
            keep_flags(kept);
        } else {
            stage.set(Stage::TakenBack(gone));
        }
    };
    let taken_back = move |()| {
        shared.facts.screen(unknot_core::care::Screening::withdraw_red_flags);
        stage.set(Stage::Cautions);
    };
    let cautioned = move |cautions: Vec<Caution>| {
        shared.facts.screen(|screening| {
            screening.cautions = cautions;
            screening.answered = Some(facts::now());
        });
        if shared.facts.clearance() == Clearance::Clear {
            leave();
        } else {
            stage.set(Stage::Verdict);
        }
    };
    view! {
        <main class="page safety">
            {move || match stage.get() {
                Stage::RedFlags => view! { <RedFlags answer=flagged /> }.into_any(),
                Stage::TakenBack(gone) => {
                    view! { <TakenBack gone confirm=taken_back refuse=move |()| stage.set(Stage::Verdict) /> }
                        .into_any()
                }
                Stage::Cautions => view! { <Cautions answer=cautioned /> }.into_any(),
                Stage::Verdict => {
                    view! { <Verdict again=move |()| stage.set(Stage::RedFlags) /> }.into_any()
                }
            }}
        </main>
    }
}

/// The first step.
#[component]
fn RedFlags(#[prop(into)] answer: Callback<Vec<RedFlag>>) -> impl IntoView {
    let shared = shared();
    let stopped = move || {
        let record = shared.session.result.get()?;
        let sharp = record.ending == Ending::Stopped(StopReason::Sharp);
        sharp.then(|| view! { <p class="gate red">{advice(StopReason::Sharp)}</p> })
    };
    view! {
        <Step nth=1 />
        <NoticeList />
        {stopped}
        <h1>"Is any of this true for you?"</h1>
        <p class="lede">
            "If so, skip the massage and call a doctor. If it is severe, get urgent care."
        </p>
        <Questions
            all=RedFlag::ALL.map(|flag| (flag, flag.statement())).to_vec()
            ticked=shared.facts.screening.with_untracked(|screening| screening.red_flags.clone())
            answer
        />
    }
}

/// Red flags that were ticked before and are not any more.
#[component]
fn TakenBack(
    gone: Vec<RedFlag>,
    #[prop(into)] confirm: Callback<()>,
    #[prop(into)] refuse: Callback<()>,
) -> impl IntoView {
    view! {
        <BackMast />
        <h1>"Last time you said yes"</h1>
        <ul class="said">
            {gone.iter().map(|flag| view! { <li>{flag.statement()}</li> }).collect_view()}
        </ul>
        <p class="lede">"Massage is safe only if that is over or was never so."</p>
        <div class="foot three">
            <button class="quiet" on:click=move |_| confirm.run(())>
                "It was a mistake"
            </button>
            <button class="quiet" on:click=move |_| confirm.run(())>
                "A clinician has cleared me"
            </button>
            <button class="big" on:click=move |_| refuse.run(())>
                "It is still true"
            </button>
        </div>
    }
}

/// The second step.
#[component]
fn Cautions(#[prop(into)] answer: Callback<Vec<Caution>>) -> impl IntoView {
    let screening = shared().facts.screening;
    view! {
        <Step nth=2 />
        <h1>"And any of this?"</h1>
        <p class="lede">
            "With any of these, ask a doctor or a physical therapist before you press on your back."
        </p>
        <Questions
            all=Caution::ALL.map(|caution| (caution, caution.statement())).to_vec()
            ticked=screening.with_untracked(|screening| screening.cautions.clone())
            answer
        />
    }
}

/// Why not today, and what is fine meanwhile.
#[component]
fn Verdict(#[prop(into)] again: Callback<()>) -> impl IntoView {
    let facts = shared().facts;
    let red = move || matches!(facts.clearance(), Clearance::RedFlag(_));
    view! {
        <BackMast />
        <h1>"Not today"</h1>
        <Gate again />
        <Show when=move || !red()>
            <p class="lede">{UNTIL_THEN}</p>
        </Show>
    }
}

#[component]
fn Step(nth: u8) -> impl IntoView {
    view! {
        <BackMast>
            <p class="step">
                <i class="on"></i>
                <i class:on=nth == 2></i>
                "Step "
                {nth}
                " of 2"
            </p>
        </BackMast>
    }
}

/// A list of statements to tick.
#[component]
fn Questions<T>(
    all: Vec<(T, &'static str)>,
    ticked: Vec<T>,
    #[prop(into)] answer: Callback<Vec<T>>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let chosen = RwSignal::new(ticked);
    let hint = RwSignal::new(false);
    let tick = move |item: T| {
        hint.set(false);
        chosen.update(|chosen| {
            if chosen.contains(&item) {
                chosen.retain(|other| *other != item);
            } else {
                chosen.push(item);
            }
        });
    };
    let go_on = move |_| {
        let chosen = chosen.get_untracked();
        if chosen.is_empty() { hint.set(true) } else { answer.run(chosen) }
    };
    view! {
        <ol class="questions">
            {all
                .into_iter()
                .map(|(item, statement)| {
                    view! {
                        <li>
                            <label>
                                <span>{statement}</span>
                                <input
                                    type="checkbox"
                                    prop:checked=move || chosen.with(|chosen| chosen.contains(&item))
                                    on:change=move |_| tick(item)
                                />
                            </label>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
        <div class="foot two">
            <p class="hint" role="status">
                {move || hint.get().then_some("Tick what is true, or choose None of these.")}
            </p>
            <button class="big" on:click=move |_| answer.run(Vec::new())>
                "None of these"
            </button>
            <button class="quiet" on:click=go_on>
                {crate::app::text::CONTINUE}
            </button>
        </div>
    }
}
