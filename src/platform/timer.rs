//! Calls back later.
//!
//! *Invariant:* a timer never outlives its handle; one that fired holds nothing.

use gloo_timers::callback::{Interval, Timeout};

/// Milliseconds in which a frame is drawn.
const FRAME: u32 = 40;

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

    /// Calls `callback` once what was just changed has had time to be drawn. Not an animation
    /// frame: a page that is hidden has none.
    #[must_use = "dropping the handle cancels the call"]
    pub fn frame(callback: impl FnOnce() + 'static) -> Self {
        Self::new(FRAME, callback)
    }
}
