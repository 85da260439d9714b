//! The safety check: red flags first, then cautions.
//!
//! *Invariant:* the address always opens the first step; a red flag is taken back only after it
//! was read out again.

use crate::app::components::{back_mast, bottom, gate_again, notice_list};
use crate::app::element::{Node, all, details, el, group, live, show_when};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::signal::RwSignal;
use crate::app::text::safety as text;
use crate::app::text::{CONTINUE, source};
use std::rc::Rc;
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
pub(crate) fn safety_page() -> Node {
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
    let taken_back = move || {
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
    let step = live(move || match stage.get() {
        Stage::RedFlags => red_flags(flagged),
        Stage::TakenBack(gone) => revoked(&gone, taken_back, move || stage.set(Stage::Verdict)),
        Stage::Cautions => limits(limited),
        Stage::Agreement => agreement(agreed),
        Stage::Verdict => verdict(move || stage.set(Stage::RedFlags)),
    });
    el("main").class("page safety").child(step)
}

/// The first step.
fn red_flags(answer: impl Fn(Vec<RedFlag>) + 'static) -> Node {
    let shared = shared();
    let stopped = live(move || {
        let record = shared.session.result.get()?;
        let sharp = record.ending == Ending::Stopped(StopReason::Sharp);
        sharp.then(|| el("p").class("gate red").child(advice(StopReason::Sharp)))
    });
    let question = |flag: RedFlag| (flag, flag.statement(), flag.source());
    let ticked = shared.facts.screening.with_untracked(|screening| screening.red_flags.clone());
    group("red flags")
        .child(step(1))
        .child(notice_list())
        .child(stopped)
        .child(el("h1").child(text::FIRST))
        .child(el("p").class("lede").child(text::FIRST_NOTE))
        .child(questions(&RedFlag::ALL.map(question), &ticked, answer))
}

/// Red flags that were ticked before and are not any more.
fn revoked(
    gone: &[RedFlag],
    confirm: impl Fn() + Copy + 'static,
    refuse: impl Fn() + 'static,
) -> Node {
    let quiet = || el("button").class("quiet").on_click(confirm);
    let said = gone.iter().map(|flag| el("li").child(flag.statement()));
    let foot = el("div")
        .class("foot three")
        .child(quiet().child(text::MISTAKE))
        .child(quiet().child(text::CLEARED))
        .child(el("button").class("big").on_click(refuse).child(text::STILL_TRUE));
    group("taken back")
        .child(back_mast())
        .child(el("h1").child(text::SAID_YES))
        .child(el("ul").class("said").child(all(said)))
        .child(el("p").class("lede").child(text::SAID_YES_NOTE))
        .child(bottom(foot))
}

/// The second step.
fn limits(answer: impl Fn(Vec<Limit>) + 'static) -> Node {
    let ticked: Vec<_> = shared().facts.screening.with_untracked(|screening| {
        let floor = (screening.floor == Some(false)).then_some(Limit::Floor);
        screening.cautions.iter().copied().map(Limit::Caution).chain(floor).collect()
    });
    let caution = |it: Caution| (Limit::Caution(it), it.statement(), it.source());
    let floor = (Limit::Floor, text::FLOOR, None);
    let asked: Vec<_> = Caution::ALL.map(caution).into_iter().chain([floor]).collect();
    group("limits")
        .child(step(2))
        .child(el("h1").child(text::SECOND))
        .child(el("p").class("lede").child(text::SECOND_NOTE))
        .child(questions(&asked, &ticked, answer))
}

/// Whether a clinician has agreed, where a caution leaves only breathing.
fn agreement(answer: impl Fn(bool) + Copy + 'static) -> Node {
    let cautions = shared().facts.screening.with_untracked(|screening| screening.cautions.clone());
    let stopping = cautions.into_iter().filter(|caution| caution.stops_all_but_breathing());
    let said = |caution: Caution| {
        el("li").child(caution.statement()).child(el("p").child(caution.advice()))
    };
    let button = |class, word: &'static str, agreed| {
        el("button").class(class).on_click(move || answer(agreed)).child(word)
    };
    let foot = el("div")
        .class("foot two")
        .child(button("quiet", text::AGREED_YES, true))
        .child(button("big", text::AGREED_NO, false));
    group("agreement")
        .child(back_mast())
        .child(el("h1").child(text::AGREED))
        .child(el("ul").class("said").child(all(stopping.map(said))))
        .child(el("p").class("lede").child(text::AGREED_NOTE))
        .child(bottom(foot))
}

/// Why not today, and what is fine meanwhile.
fn verdict(again: impl Fn() + Copy + 'static) -> Node {
    let facts = shared().facts;
    let calm = move || !matches!(facts.clearance(), Clearance::RedFlag(_));
    group("verdict")
        .child(back_mast())
        .child(el("h1").child(text::NOT_TODAY))
        .child(gate_again(again))
        .child(show_when(calm, || el("p").class("lede").child(text::UNTIL_THEN)))
}

fn step(nth: u8) -> Node {
    let told = el("p")
        .class("step")
        .child(el("i").class("on"))
        .child(el("i").class_if("on", nth == 2))
        .child(text::step(nth));
    back_mast().child(told)
}

/// A statement to tick, and where it comes from; without a source it is ours.
type Statement<T> = (T, &'static str, Option<Source>);

/// Statements to tick.
fn questions<T: Copy + PartialEq + 'static>(
    all: &[Statement<T>],
    ticked: &[T],
    answer: impl Fn(Vec<T>) + 'static,
) -> Node {
    let items: Vec<T> = all.iter().map(|(item, ..)| *item).collect();
    let told = all.iter().map(|(_, statement, source)| (*statement, *source)).collect();
    let place = |item: &T| items.iter().position(|other| other == item);
    let ticked = ticked.iter().filter_map(place).collect();
    let chosen = move |places: Vec<usize>| {
        answer(places.into_iter().filter_map(|nth| items.get(nth).copied()).collect());
    };
    form(told, ticked, Rc::new(chosen))
}

/// The statements by their places.
fn form(
    told: Vec<(&'static str, Option<Source>)>,
    ticked: Vec<usize>,
    answer: Rc<dyn Fn(Vec<usize>)>,
) -> Node {
    let chosen = RwSignal::new(ticked);
    let hint = RwSignal::new(false);
    let tick = move |item: usize| {
        hint.set(false);
        chosen.update(|chosen| {
            if chosen.contains(&item) {
                chosen.retain(|other| *other != item);
            } else {
                chosen.push(item);
            }
        });
    };
    let none = Rc::clone(&answer);
    let go_on = move || {
        let chosen = chosen.get_untracked();
        if chosen.is_empty() { hint.set(true) } else { answer(chosen) }
    };
    let question = |(nth, (statement, _)): (usize, &(&'static str, _))| {
        let input = el("input")
            .attr("type", "checkbox")
            .ticked(move || chosen.with(|chosen| chosen.contains(&nth)))
            .on("change", move |_| tick(nth));
        el("li").child(el("label").child(el("span").child(*statement)).child(input))
    };
    let questions = el("ol").class("questions").child(all(told.iter().enumerate().map(question)));
    let foot = el("div")
        .class("foot two")
        .child(
            el("p")
                .class("hint")
                .attr("role", "status")
                .child(live(move || hint.get().then_some(text::HINT))),
        )
        .child(el("button").class("big").on_click(move || none(Vec::new())).child(text::NONE))
        .child(el("button").class("quiet").on_click(go_on).child(CONTINUE));
    let cited = |(statement, from): (&'static str, Option<Source>)| {
        let from = from.map_or_else(|| source::OURS.to_owned(), source::source);
        el("li").child(statement).child(": ").child(from)
    };
    let sources = el("ul").child(all(told.into_iter().map(cited)));
    group("").child(questions).child(details(text::COME_FROM).child(sources)).child(bottom(foot))
}
