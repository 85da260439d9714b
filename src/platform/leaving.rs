//! Asks before a running session is left.
//!
//! *Invariant:* with no handle alive, leaving is never hindered.

use super::address;
use super::listener::Listener;
use super::probe;
use wasm_bindgen::JsValue;

/// Makes the browser ask before the page is closed or reloaded. Phones may not ask: save when the
/// page is hidden.
#[derive(Debug)]
pub struct CloseGuard {
    _listener: Listener,
}

impl CloseGuard {
    /// Asks from now on.
    #[must_use = "dropping the handle lets the page close unasked"]
    pub fn new() -> Self {
        Self {
            _listener: Listener::window("beforeunload", |event| {
                event.prevent_default();
                // Chromium before 119 asks only when this is set.
                probe::set(&event, "returnValue", &JsValue::TRUE);
            }),
        }
    }
}

impl Default for CloseGuard {
    fn default() -> Self {
        Self::new()
    }
}

/// Keeps a step back inside the page: the address stays, and the app is told. Drop it before the
/// app itself goes to another screen.
#[derive(Debug)]
pub struct BackGuard {
    _listener: Listener,
    _hold: address::Hold,
}

impl BackGuard {
    /// Doubles the current address in the history, and calls `callback` at every attempt to leave
    /// it. A page left for good is [`BACK_TO_BEFORE`] steps away.
    #[must_use = "dropping the handle lets a step back through"]
    pub fn new(callback: impl Fn() + 'static) -> Self {
        // Where the history cannot be written, a step back goes unasked: the bookmark is saved.
        let _: Result<(), address::AddressError> = address::double();
        let guarded = address::hash();
        let listener = Listener::window("popstate", move |_| {
            // Either a step back, or another address typed in by hand.
            let _: Result<(), address::AddressError> = if address::hash() == guarded {
                address::double()
            } else {
                address::rename(&guarded)
            };
            callback();
        });
        Self { _listener: listener, _hold: address::Hold::new() }
    }
}

/// The way from a guarded address to the screen before it, for [`address::go`].
pub const BACK_TO_BEFORE: i32 = -2;
