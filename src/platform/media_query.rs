//! What the person has asked of every page: less motion.
//!
//! *Invariant:* a browser that does not know the question has not been asked for anything.

use super::listener::Listener;
use wasm_bindgen::JsCast;
use web_sys::MediaQueryList;

/// The wish for less motion, as the browser asks it.
pub const REDUCED_MOTION: &str = "(prefers-reduced-motion: reduce)";

/// Watches one media query until dropped.
#[derive(Debug)]
pub struct MediaQuery {
    _listener: Listener,
}

/// Whether a media query holds right now.
#[must_use]
pub fn holds(query: &str) -> bool {
    list(query).is_some_and(|list| list.matches())
}

impl MediaQuery {
    /// Calls `callback` whenever the answer changes.
    #[must_use = "dropping the handle ends the watch"]
    pub fn new(query: &'static str, callback: impl Fn(bool) + 'static) -> Self {
        let target = list(query).map(JsCast::unchecked_into);
        Self { _listener: Listener::on(target, "change", move |_| callback(holds(query))) }
    }
}

fn list(query: &str) -> Option<MediaQueryList> {
    web_sys::window().and_then(|window| window.match_media(query).ok().flatten())
}
