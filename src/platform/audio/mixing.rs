//! What becomes of other sound on the phone.
//!
//! *Invariant:* where a browser lets nobody choose, nothing happens.

use crate::platform::probe;
use wasm_bindgen::JsValue;

fn session() -> Option<JsValue> {
    probe::of_navigator("audioSession")
}

/// Says whether there is something to choose.
#[must_use]
pub fn can_mix() -> bool {
    session().is_some()
}

/// Chooses, by the names of the audio session standard. Before the first sound, or at any time.
pub fn mix(name: &str) {
    if let Some(session) = session() {
        probe::set(&session, "type", &JsValue::from_str(name));
    }
}
