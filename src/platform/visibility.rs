//! Whether the page can be seen, and when that changes.
//!
//! *Invariant:* going away is told as `Hidden` first; a phone may kill the page right after it and
//! send neither `pagehide` nor `beforeunload`.

use super::listener::Listener;
use super::probe;
use wasm_bindgen::JsCast;
use web_sys::PageTransitionEvent;

/// What happened to the page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Seen {
    /// It can no longer be seen: save now.
    Hidden,
    /// It can be seen again.
    Shown,
    /// It is being left, perhaps for the back/forward cache: save now.
    Left,
    /// It came back from the back/forward cache, or was thawed: compare the clocks.
    Restored,
}

/// Says whether the page is hidden right now.
#[must_use]
pub fn hidden() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|page| page.hidden())
}

/// Listens until dropped.
#[derive(Debug)]
pub struct Watch {
    _listeners: [Listener; 4],
}

impl Watch {
    /// Calls `callback` whenever the page is hidden, shown, left or restored.
    #[must_use = "dropping the handle ends the watch"]
    pub fn new(callback: impl Fn(Seen) + Clone + 'static) -> Self {
        let (change, left, shown, thawed) =
            (callback.clone(), callback.clone(), callback.clone(), callback);
        Self {
            _listeners: [
                Listener::document("visibilitychange", move |_| {
                    change(if hidden() { Seen::Hidden } else { Seen::Shown });
                }),
                Listener::window("pagehide", move |_| left(Seen::Left)),
                Listener::window("pageshow", move |event| {
                    let event: PageTransitionEvent = event.unchecked_into();
                    if probe::property(&event, "persisted").is_some_and(|kept| kept.is_truthy()) {
                        shown(Seen::Restored);
                    }
                }),
                Listener::document("resume", move |_| thawed(Seen::Restored)),
            ],
        }
    }
}
