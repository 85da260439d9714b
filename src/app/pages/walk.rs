//! An easy walk of five or ten minutes.
//!
//! *Invariant:* a session like every other: asked first, kept afterwards.

use crate::app::components::{
    Crop, Wishes, back_mast, bottom, cited, continue_offer, gate, length_chips, notice_list,
    start_button, still,
};
use crate::app::element::{Node, el, group};
use crate::app::signal::RwSignal;
use crate::app::text::{self, plan as words, source};
use unknot_core::catalog::{WALK, routine};
use unknot_core::engine::Length;
use unknot_core::routine::{Pose, Routine};

/// The walk.
pub(crate) fn walk_page() -> Node {
    el("main")
        .class("page walk")
        .child(back_mast())
        .child(notice_list())
        .child(routine(WALK).map(walk))
}

fn walk(routine: &'static Routine) -> Node {
    let length = RwSignal::new(Length::Five);
    let wishes = Wishes { length: Some(length), before: None };
    group("")
        .child(el("div").class("hero low").child(still(Pose::Walk, Crop::Whole)))
        .child(el("h1").child(words::WALK_TITLE))
        .child(el("p").class("lede").child(words::WALK_LEDE))
        .child(length_chips(routine, length))
        .child(el("p").class("label").child(words::WALK_NOTE))
        .child(cited(source::sources(routine.sources)))
        .child(gate())
        .child(continue_offer())
        .child(bottom(el("div").class("foot").child(start_button(routine, text::START, wishes))))
}
