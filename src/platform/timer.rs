//! Calls back later.
//!
//! *Invariant:* a timer never outlives its handle; one that fired holds nothing.

use gloo_timers::callback::{Interval, Timeout};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};

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

/// What is to be done once; gone when it was done.
type Due = Rc<RefCell<Option<Box<dyn FnOnce()>>>>;

/// Calls back once, after what was just changed has been drawn, unless dropped before.
pub struct Drawn {
    due: Due,
    asked: Option<i32>,
    _frame: Closure<dyn FnMut()>,
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
        // What the browser calls for a frame comes before it is drawn; a timer set there, after.
        let frame = Closure::<dyn FnMut()>::new(move || {
            let act = act.clone();
            Timeout::new(0, act).forget();
        });
        let asked = web_sys::window()
            .and_then(|window| window.request_animation_frame(frame.as_ref().unchecked_ref()).ok());
        Self { due, asked, _frame: frame, _late: late }
    }
}

impl Drop for Drawn {
    fn drop(&mut self) {
        self.due.borrow_mut().take();
        if let (Some(window), Some(asked)) = (web_sys::window(), self.asked) {
            // One that has been drawn is cancelled for nothing.
            let _: Result<(), JsValue> = window.cancel_animation_frame(asked);
        }
    }
}
