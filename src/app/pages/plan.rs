//! A week to go by, day by day, and reminders for it.
//!
//! *Invariant:* a day without a session looks as calm as one with.

use crate::app::components::{
    GOALS, Symbol, back_to, bottom, chips, choice, cited, notice_list, way,
};
use crate::app::element::{Node, all, details, el, group, link, live};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::{self, plan as words, source};
use crate::platform::file;
use unknot_core::care::plan;
use unknot_core::catalog::{WALK, WeekPlan};
use unknot_core::progress::{Day, calendar};

/// The plan.
pub(crate) fn plan_page() -> Node {
    let facts = shared().facts;
    let chosen = move || facts.settings.with(|settings| settings.plan);
    let plans = WeekPlan::ALL.map(|week| (week, week.name().to_owned())).to_vec();
    let choose = move |week| facts.set(|settings| (settings.plan, settings.moved) = (week, 0));
    el("main")
        .class("page plan")
        .child(back_to(text::PROGRESS, &Route::Progress))
        .child(notice_list())
        .child(el("h1").child(text::PLAN))
        .child(el("p").class("lede").child(words::LEDE))
        .child(chips(words::WHICH, Some(words::NONE), plans, chosen, choose))
        .child(live(move || chosen().map(week)))
        .child(way(&Route::Walk, Symbol::Walk, words::WALK, words::WALK_LEDE))
        .child(choice(words::GOAL, &GOALS))
        .child(bottom(()))
}

fn week(week: WeekPlan) -> Node {
    let facts = shared().facts;
    let days = live(move || {
        let today = facts::now().day();
        let moved = facts.settings.with(|settings| settings.moved);
        all((0..7).map(|nth| day(week, moved, today.monday().plus(nth), today)))
    });
    let shift = |label: &'static str, by: u8| {
        let shift = move || facts.set(|settings| settings.moved = (settings.moved + by) % 7);
        el("button").class("quiet").on_click(shift).child(label)
    };
    let why = details(words::WHY)
        .child(el("p").child(week.why()).child(" ").child(words::OURS))
        .child(cited(source::sources(week.sources())));
    group("week")
        .child(el("p").class("lede").child(week.about()))
        .child(el("ol").class("days").child(days))
        .child(el("p").class("label").child(words::LEGEND))
        .child(
            el("div").class("pair").child(shift(words::EARLIER, 6)).child(shift(words::LATER, 1)),
        )
        .child(why)
        .child(reminders(week))
}

/// A day of this week: what it holds, and whether something was done.
fn day(week: WeekPlan, moved: u8, day: Day, today: Day) -> Node {
    let facts = shared().facts;
    let routine = plan::on(week, moved, day);
    let done = facts.history.with(|history| plan::done(history, day));
    let work = routine.filter(|routine| routine.id != WALK);
    let state = match (done, work) {
        (true, _) => words::DONE,
        (false, Some(_)) => words::PLANNED,
        (false, None) => words::RESTS,
    };
    let told = match work {
        Some(routine) => link(&Route::Briefing(routine.id.to_owned()))
            .child(el("b").child(routine.name))
            .child(el("small").child(words::kind(routine, day == today))),
        None => el("span").child(el("b").child(words::REST)),
    };
    el("li")
        .class_if("today", day == today)
        .attr("data-state", state)
        .child(el("span").class("name").child(text::weekday(day)))
        .child(el("i").attr("role", "img").attr("aria-label", state))
        .child(told)
}

/// A file for the calendar.
fn reminders(week: WeekPlan) -> Node {
    let facts = shared().facts;
    let saved = RwSignal::new(false);
    let remind = move || facts.settings.with(|settings| settings.remind);
    let hour = el("input").attr("type", "time").value(move || text::time(remind())).on(
        "change",
        move |field| {
            if let Some(minute) = text::minute(&field.value()) {
                facts.set(|settings| settings.remind = minute);
            }
        },
    );
    let save = move || {
        let moved = facts.settings.with_untracked(|settings| settings.moved);
        let minute = facts.settings.with_untracked(|settings| settings.remind);
        let text = calendar(&plan::events(week, moved), minute, facts::now());
        saved.set(file::offer("unknot-plan.ics", "text/calendar", &text).is_ok());
    };
    let row = el("label").class("row").child(el("span").child(words::HOUR)).child(hour);
    group("")
        .child(el("h2").child(words::REMIND))
        .child(el("p").class("label").child(words::REMIND_NOTE))
        .child(row)
        .child(el("button").class("quiet").on_click(save).child(words::CALENDAR))
        .child(
            el("p")
                .class("label")
                .attr("role", "status")
                .child(live(move || saved.get().then_some(words::SAVED))),
        )
}
