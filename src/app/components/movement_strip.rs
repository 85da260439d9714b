//! One movement in the list: its picture, which moves when it is asked to, and its name.
//!
//! *Invariant:* the picture is a button, the name a link: neither stands in the other.

use super::{Crop, movement_plate, still};
use crate::app::element::{Node, el, link, live};
use crate::app::route::Route;
use crate::app::signal::RwSignal;
use crate::app::text::{movement as text, source};
use unknot_core::routine::Movement;

/// The strip.
pub(crate) fn movement_strip(movement: &'static Movement) -> Node {
    let moving = RwSignal::new(false);
    let label = move || if moving.get() { text::KEEP_STILL } else { text::MOVE };
    let picture = live(move || {
        if moving.get() {
            movement_plate(movement)
        } else {
            Some(still(movement.pose, Crop::Whole))
        }
    });
    let strip = el("button")
        .class("strip")
        .live("aria-label", move || format!("{}: {}", movement.name, label()))
        .pressed(move || moving.get())
        .on_click(move || moving.update(|moving| *moving = !*moving))
        .child(picture);
    let name = el("span")
        .child(el("b").child(movement.name))
        .child(el("small").child(text::kind(movement)));
    let way = link(&Route::Movement(movement.id.to_owned()))
        .child(name)
        .child(el("span").class("minutes").child(source::figures(movement.dose)));
    el("li").child(strip).child(way)
}
