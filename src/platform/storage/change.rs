//! What other tabs do to the storage.
//!
//! *Invariant:* tells of other tabs only, and of our keys only.

use super::PREFIX;
use crate::platform::listener::Listener;
use crate::platform::probe;
use wasm_bindgen::JsCast;
use web_sys::{Event, StorageEvent};

/// What another tab did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Change {
    /// It wrote a text under the key.
    Written(String),
    /// It took the key away.
    Removed(String),
    /// It cleared everything.
    Cleared,
}

/// Listens for changes until dropped.
#[derive(Debug)]
pub struct Watch {
    _listener: Listener,
}

impl Watch {
    /// Calls `callback` for every change made by another tab.
    #[must_use = "dropping the handle ends the watch"]
    pub fn new(mut callback: impl FnMut(Change) + 'static) -> Self {
        Self {
            _listener: Listener::window("storage", move |event| {
                if let Some(change) = change(event) {
                    callback(change);
                }
            }),
        }
    }
}

fn change(event: Event) -> Option<Change> {
    // The storage of the session (the other kind) sends the same event.
    if let Some(area) = probe::property(&event, "storageArea")
        && probe::global("sessionStorage").is_some_and(|session| session == area)
    {
        return None;
    }
    // The type is not checked: a document inside a frame sends its own kind.
    let event: StorageEvent = event.unchecked_into();
    let Some(key) = event.key() else { return Some(Change::Cleared) };
    if !key.starts_with(PREFIX) {
        return None;
    }
    let gone = probe::property(&event, "newValue").is_none();
    Some(if gone { Change::Removed(key) } else { Change::Written(key) })
}
