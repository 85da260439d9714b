//! How large an element is shown.
//!
//! *Invariant:* told once at first, then only when it changes; a browser that cannot tell says
//! nothing.

use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

/// Watches an element's size until dropped.
#[derive(Debug)]
pub struct Size {
    observer: Option<ResizeObserver>,
    _callback: Closure<dyn FnMut(Vec<ResizeObserverEntry>)>,
}

impl Size {
    /// Calls `callback` with width and height in pixels, before the next picture is painted.
    #[must_use = "dropping the handle ends the watch"]
    pub fn watch(element: &impl AsRef<JsValue>, callback: impl Fn((f64, f64)) + 'static) -> Self {
        let seen = move |entries: Vec<ResizeObserverEntry>| {
            if let Some(entry) = entries.last() {
                let content = entry.content_rect();
                callback((content.width(), content.height()));
            }
        };
        let closure = Closure::<dyn FnMut(Vec<ResizeObserverEntry>)>::new(seen);
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element.as_ref().unchecked_ref::<Element>());
        }
        Self { observer, _callback: closure }
    }
}

impl Drop for Size {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
