//! Calls back later.
//!
//! *Invariant:* a timer never outlives its handle; one that fired holds nothing.

use super::size::Size;
use gloo_timers::callback::{Interval, Timeout};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::MessageChannel;

/// Milliseconds after which nobody waits for a frame any more: a hidden page draws none.
const NO_FRAME: u32 = 400;

/// Calls back every so often until dropped. A hidden page may be called once a minute only:
/// never count the calls.
#[derive(Debug)]
pub struct Every {
    _interval: Interval,
}

impl Every {
    /// Calls `callback` every `ms` milliseconds.
    #[must_use = "dropping the handle stops the calls"]
    pub fn new(ms: u32, callback: impl FnMut() + 'static) -> Self {
        Self { _interval: Interval::new(ms, callback) }
    }
}

/// Calls back once unless dropped before.
#[derive(Debug)]
pub struct After {
    _timeout: Timeout,
}

impl After {
    /// Calls `callback` once, `ms` milliseconds from now.
    #[must_use = "dropping the handle cancels the call"]
    pub fn new(ms: u32, callback: impl FnOnce() + 'static) -> Self {
        Self { _timeout: Timeout::new(ms, callback) }
    }
}

/// Calls back once, in a task of its own as soon as this one is over: in between, a tap is heard.
pub fn next(callback: impl FnOnce() + 'static) {
    let Ok(channel) = MessageChannel::new() else { return callback() };
    let heard = Closure::once_into_js(callback);
    channel.port1().set_onmessage(Some(heard.unchecked_ref()));
    // Nothing that cannot be copied is sent.
    let _: Result<(), JsValue> = channel.port2().post_message(&JsValue::NULL);
}

/// What is to be done once; gone when it was done.
type Due = Rc<RefCell<Option<Box<dyn FnOnce()>>>>;

/// Calls back once, after what was just changed has been drawn, unless dropped before.
pub struct Drawn {
    due: Due,
    _frame: Option<Size>,
    _late: Timeout,
}

impl Drawn {
    /// Calls `callback` right after the next frame; where none is drawn, a moment later.
    #[must_use = "dropping the handle cancels the call"]
    pub fn new(callback: impl FnOnce() + 'static) -> Self {
        let due: Due = Rc::new(RefCell::new(Some(Box::new(callback))));
        let left = Rc::clone(&due);
        let act = move || {
            let act = left.borrow_mut().take();
            if let Some(act) = act {
                act();
            }
        };
        let late = Timeout::new(NO_FRAME, act.clone());
        let page = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.document_element());
        // Sizes are told while a frame is made; the next task comes after it.
        let frame = page.map(|page| Size::watch(&page, move |_| next(act.clone())));
        Self { due, _frame: frame, _late: late }
    }
}

impl Drop for Drawn {
    fn drop(&mut self) {
        self.due.borrow_mut().take();
    }
}
