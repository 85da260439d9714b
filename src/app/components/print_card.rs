//! A routine on paper: the picture, the breath and the rules round the list of parts.
//!
//! *Invariant:* seen in print alone, and only where the safety check lets a session start.

use super::{Crop, still};
use crate::app::element::{Node, el, group, live};
use crate::app::shell::shared;
use crate::app::text::{self, card};
use crate::platform::page;
use unknot_core::routine::{Pose, Routine};

/// The button that prints, and what is printed above and below the parts.
pub(crate) fn print_card(routine: &'static Routine) -> Node {
    let facts = shared().facts;
    live(move || facts.clearance().is_open().then(|| printed(routine)))
}

fn printed(routine: &'static Routine) -> Node {
    let facts = shared().facts;
    let main = routine.main_movement();
    let pose = main.map_or(Pose::StandTall, |movement| movement.pose);
    let beside = (pose == Pose::WallBallBack).then_some(card::BESIDE);
    let pressed = main.is_some_and(|movement| movement.pressure.is_some());
    let breath = move || card::breath(facts.settings.with(|it| it.pattern)).join("\n");
    let bold = |text: &'static str| el("b").child(text);
    let rule = |name: &'static str, note: &'static str| el("p").child(bold(name)).child(note);
    let picture =
        el("div").class("card-pose").child(still(pose, Crop::Card)).child(el("b").child(beside));
    let pressure = pressed.then(|| {
        el("div")
            .child(bold(card::PRESSURE))
            .child(el("p").child(card::PRESSURE_NOTE))
            .child(bold(card::EASE))
    });
    let kind =
        el("p").class("card-kind").child(text::NAME).child(" · ").child(text::summary(routine));
    let head = el("section")
        .class("card-head")
        .child(picture)
        .child(el("b").class("card-breath").child(live(breath)))
        .child(pressure);
    let foot = el("section")
        .class("card-foot")
        .child(rule(card::STOP, card::STOP_NOTE))
        .child(rule(card::NEVER, card::NEVER_NOTE))
        .child(el("p").child(card::CHECKED));
    group("")
        .child(el("button").class("quiet").on_click(page::print).child(card::PRINT))
        .child(kind)
        .child(head)
        .child(foot)
}
