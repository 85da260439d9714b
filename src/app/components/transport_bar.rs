//! Back, ten seconds back, pause or resume, ten seconds on, next; and Stop in its corner.
//!
//! *Invariant:* Stop is always there, always in the same corner, above every sheet.

use super::{Symbol, icon, touch_lock};
use crate::app::element::{Node, el, live, show_when};
use crate::app::session::JUMP;
use crate::app::shell::shared;
use crate::app::text;
use unknot_core::engine::Transport;
use unknot_core::progress::StopReason;

/// The bar.
pub(crate) fn transport_bar() -> Node {
    let session = shared().session;
    let running = move || session.transport.with(Transport::is_running);
    let asking = session.asking;
    let locked = move || session.locked.get() && !asking.get();
    let stop = move || {
        if asking.get_untracked() {
            session.end(StopReason::Unasked);
        } else {
            session.ask();
        }
    };
    let button =
        |label: &'static str, symbol| el("button").attr("aria-label", label).child(icon(symbol));
    let toggle = el("button")
        .class("toggle")
        .live("aria-label", move || if running() { "Pause" } else { "Resume" })
        .on_click(move || session.toggle())
        .child(live(move || icon(if running() { Symbol::Pause } else { Symbol::Play })));
    el("div")
        .class("bar")
        .class_when("asking", move || asking.get())
        .class_when("locked", locked)
        .child(el("p").class("again").child(text::STOP_AGAIN))
        .child(show_when(locked, touch_lock))
        .child(button(text::BACK, Symbol::Back).on_click(move || session.back()))
        .child(button("Back 10 seconds", Symbol::Rewind10).on_click(move || session.jump(-JUMP)))
        .child(toggle)
        .child(button("Forward 10 seconds", Symbol::Forward10).on_click(move || session.jump(JUMP)))
        .child(button("Next", Symbol::Next).on_click(move || session.next()))
        .child(
            el("button")
                .class("stop")
                .on_click(stop)
                .child(icon(Symbol::Octagon))
                .child(text::STOP),
        )
}
