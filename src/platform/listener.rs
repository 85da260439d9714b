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
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens to `name` at `target`.
    pub(super) fn on(
        target: Option<EventTarget>,
        name: &'static str,
        callback: impl FnMut(Event) + 'static,
    ) -> Self {
        let callback = Closure::<dyn FnMut(Event)>::new(callback);
        // Adding a listener to a live target cannot fail; if it did, the listener stays silent.
        if let Some(target) = &target {
            let function = callback.as_ref().unchecked_ref();
            let _: Result<(), JsValue> = target.add_event_listener_with_callback(name, function);
        }
        Self { target, name, callback }
    }

    /// Listens to `name` at the window.
    pub(super) fn window(name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        Self::on(window(), name, callback)
    }

    /// Listens to `name` at the document.
    pub(super) fn document(name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        Self::on(document.map(JsCast::unchecked_into), name, callback)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(target) = &self.target {
            let function = self.callback.as_ref().unchecked_ref();
            let _: Result<(), JsValue> =
                target.remove_event_listener_with_callback(self.name, function);
        }
    }
}

fn window() -> Option<EventTarget> {
    web_sys::window().map(JsCast::unchecked_into)
}
