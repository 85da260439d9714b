//! The lock against touches that nobody meant.
//!
//! *Invariant:* it never lies over Stop; two presses open it, of a finger or of a key.

use crate::app::element::{Node, el, group, live};
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text;
use crate::platform::timer::After;
use leptos::prelude::{SetValue, StoredValue};

/// How long the second press is waited for, in milliseconds.
const PATIENCE: u32 = 3_000;

/// What lies over everything but the bar, and the button in the bar that opens the lock.
pub(crate) fn touch_lock() -> Node {
    let locked = shared().session.locked;
    let armed = RwSignal::new(false);
    let timer = StoredValue::new_local(None);
    let press = move || {
        if armed.get_untracked() {
            locked.set(false);
            return;
        }
        armed.set(true);
        timer.set_value(Some(After::new(PATIENCE, move || armed.set(false))));
    };
    group("").child(el("div").class("guard").attr("aria-hidden", "true")).child(
        el("button")
            .class("unlock")
            .on_click(press)
            .child(live(move || if armed.get() { text::UNLOCK_AGAIN } else { text::UNLOCK })),
    )
}
