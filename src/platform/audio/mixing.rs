//! What becomes of other sound on the phone.
//!
//! *Invariant:* where a browser lets nobody choose, nothing happens.

use crate::platform::probe;
use unknot_core::progress::Mixing;
use wasm_bindgen::JsValue;

fn session() -> Option<JsValue> {
    probe::of_navigator("audioSession")
}

/// Says whether there is something to choose.
#[must_use]
pub fn can_mix() -> bool {
    session().is_some()
}

/// Chooses. Before the first sound, or at any time.
pub fn mix(mixing: Mixing) {
    // The names of the audio session standard.
    let name = match mixing {
        Mixing::Beside => "ambient",
        Mixing::Above => "transient",
        Mixing::Through => "playback",
    };
    if let Some(session) = session() {
        probe::set(&session, "type", &JsValue::from_str(name));
    }
}
