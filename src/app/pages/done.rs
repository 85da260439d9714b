//! After a session: how it feels now, and what next.
//!
//! *Invariant:* the record is saved before anything is asked; nothing has to be answered.

use crate::app::components::{
    Crop, Symbol, bottom, gate, icon, install_offer, name_mast, noted_place, notice_list,
    passed_over, rating, rating_scale, still, worse,
};
use crate::app::element::{Node, el, group, link, live, show_when};
use crate::app::facts::Noted;
use crate::app::route::Route;
use crate::app::shell::{go, shared};
use crate::app::text::{DONE, done as text, soreness};
use leptos::prelude::*;
use unknot_core::care::{Feeling, Thermal, advice, tailor};
use unknot_core::catalog;
use unknot_core::progress::{Ending, Record};
use unknot_core::routine::{Pose, Pressure};

/// The summary.
pub(crate) fn done_page() -> Node {
    let shared = shared();
    let result = shared.session.result;
    if result.with_untracked(Option::is_none) {
        // After a reload the last session is still the one that is asked about.
        result.set(shared.facts.history.with_untracked(|history| history.records.last().cloned()));
    }
    let told = live(move || match result.get() {
        None => el("h1").child(text::NONE_YET),
        Some(record) => {
            let stopped = stopped(&record).map(|advice| el("p").class("gate red").child(advice));
            group("told")
                .child(el("p").class("label").child(heading(&record)))
                .child(passed_over(&record))
                .child(stopped)
        }
    });
    let home = el("button").class("big").on_click(|| go(&Route::Home)).child(DONE);
    el("main")
        .class("page done")
        .child(name_mast())
        .child(el("div").class("hero low").child(still(Pose::RestBreathing, Crop::Whole)))
        .child(notice_list())
        .child(told)
        .child(show_when(move || result.with(Option::is_some), asked))
        .child(bottom(el("div").class("foot").child(home)))
}

/// The session that has just ended.
fn noted() -> Noted {
    let shared = shared();
    Noted::new(shared.facts, shared.session.result)
}

/// How it feels now, and what next.
fn asked() -> Node {
    let noted = noted();
    let after = move || noted.is(|record| record.after);
    let before = move || noted.is(|record| record.before);
    let compared = live(move || {
        let (before, after) = before().zip(after())?;
        Some(el("b").child(text::compared(before, after)))
    });
    let start = untrack(before).unwrap_or(5);
    let finished = untrack(|| noted.is(|record| Some(record.ending))) == Some(Ending::Finished);
    group("")
        .child(el("h1").child(text::HOW_STIFF))
        .child(el("p").class("label").child(text::SCALE))
        .child(rating(text::HOW_STIFF, start, after, move |value| {
            noted.change(&|it| it.after = Some(value));
        }))
        .child(rating_scale(text::EXACTLY, after, move |value| {
            noted.change(&|it| it.after = value);
        }))
        .child(el("p").class("lede").child(compared).child(text::SORE_TOMORROW))
        .child(more())
        .child(worse())
        .child(gate())
        .child(next())
        .child(finished.then(|| install_offer(true)))
}

/// How strong the pressure was, and where it was stiff.
fn more() -> Node {
    let noted = noted();
    let pressure = move || noted.is(|record| record.pressure);
    let strong = move || pressure().is_some_and(|it| it > Pressure::BAND.max);
    let note = move || if strong() { soreness::TOO_STRONG } else { soreness::PRESSURE_NOTE };
    let press = move |value| noted.change(&|it| it.pressure = value);
    group("")
        .child(el("h2").child(soreness::PRESSURE))
        .child(el("p").class("label").attr("role", "status").child(live(note)))
        .child(rating_scale(soreness::PRESSURE, pressure, press))
        .child(noted_place(noted, soreness::WHERE))
}

/// A walk, warmth or cold, and slow breathing: what the person may do of them.
fn next() -> Node {
    let facts = shared().facts;
    let said = |name: &'static str, note: String| {
        el("span").child(el("b").child(name)).child(el("small").child(note))
    };
    let thermal = live(move || {
        let thermal = facts.thermal(facts.feeling().unwrap_or(Feeling::CalmerFlare))?;
        let (symbol, name, thermal) = match thermal {
            Thermal::Cold => (Symbol::Cold, text::COLD, thermal),
            Thermal::Heat | Thermal::Either => (Symbol::Heat, text::WARMTH, Thermal::Either),
        };
        let note = said(name, thermal.advice().to_owned());
        Some(el("li").class("row").child(icon(symbol)).child(note))
    });
    let offered = move |id: &str| {
        catalog::routine(id).filter(|routine| tailor(routine, &facts.limits()).offered)
    };
    let way = move |id: &'static str, symbol, name, note: String| {
        let way = link(&Route::Briefing(id.to_owned()))
            .class("row")
            .child(icon(symbol))
            .child(said(name, note))
            .child(icon(Symbol::Arrow));
        el("li").child(way)
    };
    let walk = live(move || {
        let note = text::WALK_NOTE.to_owned();
        offered("easy-walk").map(|it| way(it.id, Symbol::Walk, text::WALK, note))
    });
    let breathe = live(move || {
        let named = [("breathing-reset", text::BREATHE), ("rest", text::REST)];
        let (routine, name) =
            named.into_iter().find_map(|(id, name)| Some((offered(id)?, name)))?;
        let note = text::offer(routine.minutes(), routine.posture().name());
        Some(way(routine.id, Symbol::Rest, name, note))
    });
    let rows = el("ul").class("rows").child(walk).child(thermal).child(breathe);
    group("").child(el("h2").child(text::NEXT)).child(rows)
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
