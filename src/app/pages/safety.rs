//! The safety check: red flags first, then cautions.
//!
//! *Invariant:* the address always opens the first step; a red flag is taken back only after it
//! was read out again.

use crate::app::components::{BackMast, Gate, NoticeList};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::text::safety as text;
use crate::app::text::{CONTINUE, source};
use leptos::prelude::*;
use unknot_core::care::{Caution, Clearance, RedFlag, Screening, advice};
use unknot_core::progress::{Ending, StopReason};
use unknot_core::routine::Source;

#[derive(Clone, Debug, PartialEq)]
enum Stage {
    RedFlags,
    /// These were ticked before and are not any more.
    TakenBack(Vec<RedFlag>),
    Cautions,
    /// With a caution that leaves only breathing.
    Agreement,
    Verdict,
}

/// What the second step asks.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Limit {
    Caution(Caution),
    /// Getting down to the floor and up again.
    Floor,
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
        shared.facts.screen(Screening::withdraw_red_flags);
        stage.set(Stage::Cautions);
    };
    let over = move || {
        if shared.facts.clearance() == Clearance::Clear {
            leave();
        } else {
            stage.set(Stage::Verdict);
        }
    };
    let limited = move |limits: Vec<Limit>| {
        let floor = !limits.contains(&Limit::Floor);
        let caution = |limit| match limit {
            Limit::Caution(caution) => Some(caution),
            Limit::Floor => None,
        };
        let cautions = limits.into_iter().filter_map(caution).collect();
        shared.facts.screen(|screening| screening.answer(cautions, floor, facts::now()));
        if shared.facts.screening.with_untracked(Screening::waits_for_clinician) {
            stage.set(Stage::Agreement);
        } else {
            over();
        }
    };
    let agreed = move |agreed: bool| {
        shared.facts.screen(|screening| screening.agreed = agreed);
        over();
    };
    view! {
        <main class="page safety">
            {move || match stage.get() {
                Stage::RedFlags => view! { <RedFlags answer=flagged /> }.into_any(),
                Stage::TakenBack(gone) => {
                    view! { <TakenBack gone confirm=taken_back refuse=move |()| stage.set(Stage::Verdict) /> }
                        .into_any()
                }
                Stage::Cautions => view! { <Limits answer=limited /> }.into_any(),
                Stage::Agreement => view! { <Agreement answer=agreed /> }.into_any(),
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
        <h1>{text::FIRST}</h1>
        <p class="lede">{text::FIRST_NOTE}</p>
        <Questions
            all=RedFlag::ALL.map(|flag| (flag, flag.statement())).to_vec()
            ticked=shared.facts.screening.with_untracked(|screening| screening.red_flags.clone())
            sources=RedFlag::ALL.map(|flag| (flag.statement(), flag.source())).to_vec()
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
        <h1>{text::SAID_YES}</h1>
        <ul class="said">
            {gone.iter().map(|flag| view! { <li>{flag.statement()}</li> }).collect_view()}
        </ul>
        <p class="lede">{text::SAID_YES_NOTE}</p>
        <div class="foot three">
            <button class="quiet" on:click=move |_| confirm.run(())>
                {text::MISTAKE}
            </button>
            <button class="quiet" on:click=move |_| confirm.run(())>
                {text::CLEARED}
            </button>
            <button class="big" on:click=move |_| refuse.run(())>
                {text::STILL_TRUE}
            </button>
        </div>
    }
}

/// The second step.
#[component]
fn Limits(#[prop(into)] answer: Callback<Vec<Limit>>) -> impl IntoView {
    let ticked = shared().facts.screening.with_untracked(|screening| {
        let floor = (screening.floor == Some(false)).then_some(Limit::Floor);
        screening.cautions.iter().copied().map(Limit::Caution).chain(floor).collect()
    });
    let cautions = Caution::ALL.map(|it| (Limit::Caution(it), it.statement()));
    let all = cautions.into_iter().chain([(Limit::Floor, text::FLOOR)]).collect();
    let sources = Caution::ALL.map(|it| (it.statement(), it.source()));
    view! {
        <Step nth=2 />
        <h1>{text::SECOND}</h1>
        <p class="lede">{text::SECOND_NOTE}</p>
        <Questions
            all
            ticked
            sources=sources.into_iter().chain([(text::FLOOR, None)]).collect()
            answer
        />
    }
}

/// Whether a clinician has agreed, where a caution leaves only breathing.
#[component]
fn Agreement(#[prop(into)] answer: Callback<bool>) -> impl IntoView {
    let cautions = shared().facts.screening.with_untracked(|screening| screening.cautions.clone());
    let stopping = cautions.into_iter().filter(|caution| caution.stops_all_but_breathing());
    view! {
        <BackMast />
        <h1>{text::AGREED}</h1>
        <ul class="said">
            {stopping
                .map(|caution| view! { <li>{caution.statement()} <p>{caution.advice()}</p></li> })
                .collect_view()}
        </ul>
        <p class="lede">{text::AGREED_NOTE}</p>
        <div class="foot two">
            <button class="quiet" on:click=move |_| answer.run(true)>
                {text::AGREED_YES}
            </button>
            <button class="big" on:click=move |_| answer.run(false)>
                {text::AGREED_NO}
            </button>
        </div>
    }
}

/// Why not today, and what is fine meanwhile.
#[component]
fn Verdict(#[prop(into)] again: Callback<()>) -> impl IntoView {
    let facts = shared().facts;
    let red = move || matches!(facts.clearance(), Clearance::RedFlag(_));
    view! {
        <BackMast />
        <h1>{text::NOT_TODAY}</h1>
        <Gate again />
        <Show when=move || !red()>
            <p class="lede">{text::UNTIL_THEN}</p>
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
                {text::step(nth)}
            </p>
        </BackMast>
    }
}

/// A list of statements to tick.
#[component]
fn Questions<T>(
    all: Vec<(T, &'static str)>,
    ticked: Vec<T>,
    /// Where each statement comes from; none is ours.
    sources: Vec<(&'static str, Option<Source>)>,
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
        <details>
            <summary>{text::COME_FROM}</summary>
            <ul>{sources.into_iter().map(cited).collect_view()}</ul>
        </details>
        <div class="foot two">
            <p class="hint" role="status">
                {move || hint.get().then_some(text::HINT)}
            </p>
            <button class="big" on:click=move |_| answer.run(Vec::new())>
                {text::NONE}
            </button>
            <button class="quiet" on:click=go_on>
                {CONTINUE}
            </button>
        </div>
    }
}

fn cited((statement, from): (&'static str, Option<Source>)) -> impl IntoView {
    let from = from.map_or_else(|| source::OURS.to_owned(), source::source);
    view! { <li>{statement} ": " {from}</li> }
}
