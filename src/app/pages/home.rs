//! Today's suggestion, one Start button, the way on after an interruption, and all else to choose.
//!
//! *Invariant:* one tap on Start starts, once the safety check allows it.

use crate::app::components::{
    Crop, Symbol, Wishes, advice, continue_offer, feeling_picker, gate, icon, name_mast,
    navigation, notice_list, place_picker, routine_list, soreness_question, start_button, still,
    way,
};
use crate::app::element::{Node, el, group, link, live};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::signal::{Memo, RwSignal};
use crate::app::text::{self, home};
use unknot_core::care::Today;
use unknot_core::catalog;
use unknot_core::engine::Length;
use unknot_core::routine::{Pose, Routine};

/// The first screen.
pub(crate) fn home_page() -> Node {
    let facts = shared().facts;
    let suggested = Memo::new(move || facts.today());
    let routine = move || catalog::routine(suggested.get().routine);
    let today = el("div")
        .class("today")
        .child(live(move || routine().map(|it| suggestion(it, suggested.get()))))
        .child(shared().later.below());
    el("main")
        .class("page home")
        .child(name_mast())
        .child(live(move || routine().map(hero)))
        .child(today)
        .child(navigation(&Route::Home))
}

/// What is below the suggestion; it comes a moment later.
pub(crate) fn below() -> Node {
    group("")
        .child(soreness_question())
        .child(advice())
        .child(notice_list())
        .child(feeling_picker())
        .child(place_picker())
        .child(shared().later.further_down(routines))
}

/// Every routine, and the ways on.
fn routines() -> Node {
    let anything = el("span").child(home::ANYTHING_NEW).child(" ").child(text::CHECK_AGAIN);
    let check = link(&Route::Safety)
        .class("row")
        .child(icon(Symbol::Tick))
        .child(anything)
        .child(icon(Symbol::Arrow));
    group("")
        .child(routine_list())
        .child(way(&Route::Plan, Symbol::Tick, text::PLAN, text::progress::PLAN_NOTE))
        .child(check)
        .child(el("p").class("label").child(home::SAFETY_LINE))
}

fn hero(routine: &Routine) -> Node {
    let pose = routine.main_movement().map_or(Pose::StandTall, |movement| movement.pose);
    let at_wall = matches!(pose, Pose::WallBallBack);
    let note = || el("p").class("annotation").child(home::ANNOTATION);
    el("div").class("hero").child(still(pose, Crop::Hero)).child(at_wall.then(note))
}

fn suggestion(routine: &'static Routine, today: Today) -> Node {
    let length = RwSignal::new(today.length);
    let wishes = Wishes { length: Some(length), before: None };
    let shorter = (today.length != Length::AsWritten)
        .then(|| el("span").child(" · ").child(text::length(today.length)));
    let summary = el("p")
        .class("meta")
        .child(text::TODAY)
        .child(" · ")
        .child(text::summary(routine))
        .child(shorter);
    let holds =
        el("span").child(el("b").child(home::HOLDS)).child(el("small").child(home::HOLDS_NOTE));
    let briefing = link(&Route::Briefing(routine.id.to_owned()))
        .class("row")
        .child(icon(Symbol::Ball))
        .child(holds)
        .child(icon(Symbol::Arrow));
    group("")
        .child(el("h1").child(routine.name))
        .child(summary)
        .child(today.why.map(|why| el("p").class("lede").child(why)))
        .child(gate())
        .child(start_button(routine, text::START, wishes))
        .child(continue_offer())
        .child(briefing)
}
