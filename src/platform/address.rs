//! The part of the address after `#`, which names the screen.
//!
//! *Invariant:* the address is the only record of the screen; who sets it hears of it like anyone.

use super::listener::Listener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// Which step failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum AddressError {
    /// There is no window or no location.
    Absent,
    /// The browser threw (some limit how often a page may change its address).
    Refused,
}

thread_local! {
    /// How many [`Hold`]s are alive.
    static HELD: Cell<u32> = const { Cell::new(0) };
}

/// What stands after `#`, with its leading slash and without the `#`; empty when nothing does.
#[must_use]
pub fn hash() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.map(|hash| hash.strip_prefix('#').unwrap_or(&hash).to_owned()).unwrap_or_default()
}

/// Goes to another screen, with a step in the history.
///
/// # Errors
/// When the browser refuses.
pub fn set(hash: &str) -> Result<(), AddressError> {
    let window = web_sys::window().ok_or(AddressError::Absent)?;
    window.location().set_hash(hash).map_err(|_| AddressError::Refused)
}

/// Goes to another screen in place of this one.
///
/// # Errors
/// When the browser refuses.
pub fn replace(hash: &str) -> Result<(), AddressError> {
    // The location is used and not the history, because only then does the change have an event.
    let window = web_sys::window().ok_or(AddressError::Absent)?;
    window.location().replace(&format!("#{hash}")).map_err(|_| AddressError::Refused)
}

/// Moves through the history: −1 is one step back.
///
/// # Errors
/// When the browser refuses.
pub fn go(steps: i32) -> Result<(), AddressError> {
    let window = web_sys::window().ok_or(AddressError::Absent)?;
    let history = window.history().map_err(|_| AddressError::Absent)?;
    history.go_with_delta(steps).map_err(|_| AddressError::Refused)
}

/// Listens until dropped.
#[derive(Debug)]
pub struct Watch {
    _listeners: [Listener; 2],
}

impl Watch {
    /// Calls `callback` with the new [`hash`], once for each change of it.
    #[must_use = "dropping the handle ends the watch"]
    pub fn new(callback: impl Fn(String) + 'static) -> Self {
        let last = RefCell::new(hash());
        let heard = Rc::new(move || {
            let now = hash();
            if HELD.get() == 0 && last.replace(now.clone()) != now {
                callback(now);
            }
        });
        let also = Rc::clone(&heard);
        // Browsers differ in which of the two they send, and in which order.
        Self {
            _listeners: [
                Listener::window("hashchange", move |_| heard()),
                Listener::window("popstate", move |_| also()),
            ],
        }
    }
}

/// While it lives, no [`Watch`] hears anything: whoever holds it puts the address back.
///
/// Stopping the event would not do: Chromium calls the listeners of the window in the order they
/// came, those for the capture phase too.
#[derive(Debug)]
pub(super) struct Hold(());

impl Hold {
    pub(super) fn new() -> Self {
        HELD.set(HELD.get().saturating_add(1));
        Self(())
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        HELD.set(HELD.get().saturating_sub(1));
    }
}

/// Puts the current address into the history once more, so that a step back stays here.
pub(super) fn double() -> Result<(), AddressError> {
    let window = web_sys::window().ok_or(AddressError::Absent)?;
    let history = window.history().map_err(|_| AddressError::Absent)?;
    history.push_state(&JsValue::NULL, "").map_err(|_| AddressError::Refused)
}

/// Gives the current entry of the history another address, with no event.
pub(super) fn rename(hash: &str) -> Result<(), AddressError> {
    let window = web_sys::window().ok_or(AddressError::Absent)?;
    let history = window.history().map_err(|_| AddressError::Absent)?;
    history
        .replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{hash}")))
        .map_err(|_| AddressError::Refused)
}
