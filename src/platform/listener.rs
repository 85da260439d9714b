//! One registered event listener.
//!
//! *Invariant:* the callback is unreachable for the browser once the handle is dropped.

use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::{Event, EventTarget};

/// A listener that is removed when dropped. Without a target it never fires.
#[derive(Debug)]
pub(super) struct Listener {
    target: Option<EventTarget>,
    name: &'static str,
    capture: bool,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens to `name` at `target`.
    pub(super) fn on(
        target: Option<EventTarget>,
        name: &'static str,
        callback: impl FnMut(Event) + 'static,
    ) -> Self {
        Self::register(target, name, false, callback)
    }

    /// Listens to `name` at the window.
    pub(super) fn window(name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        Self::register(window(), name, false, callback)
    }

    /// Listens to `name` at the window, before those registered with [`Listener::window`].
    pub(super) fn window_first(name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        Self::register(window(), name, true, callback)
    }

    /// Listens to `name` at the document.
    pub(super) fn document(name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        Self::register(document.map(JsCast::unchecked_into), name, false, callback)
    }

    fn register(
        target: Option<EventTarget>,
        name: &'static str,
        capture: bool,
        callback: impl FnMut(Event) + 'static,
    ) -> Self {
        let callback = Closure::<dyn FnMut(Event)>::new(callback);
        // Adding a listener to a live target cannot fail; if it did, the listener stays silent.
        if let Some(target) = &target {
            let function = callback.as_ref().unchecked_ref();
            let _: Result<(), JsValue> =
                target.add_event_listener_with_callback_and_bool(name, function, capture);
        }
        Self { target, name, capture, callback }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(target) = &self.target {
            let function = self.callback.as_ref().unchecked_ref();
            let _: Result<(), JsValue> = target.remove_event_listener_with_callback_and_bool(
                self.name,
                function,
                self.capture,
            );
        }
    }
}

fn window() -> Option<EventTarget> {
    web_sys::window().map(JsCast::unchecked_into)
}
