//! Touch: the phone's vibration.
//!
//! *Invariant:* where there is no vibration (all iPhones), asking for it does nothing.

use super::probe;
use js_sys::Array;
use wasm_bindgen::JsValue;

/// Says whether the phone can vibrate at all.
#[must_use]
pub fn can_vibrate() -> bool {
    probe::of_navigator("vibrate").is_some()
}

/// Vibrates by `pattern`: milliseconds on, off, on… An empty pattern stops.
pub fn vibrate(pattern: &[u32]) {
    let pattern: Array = pattern.iter().map(|&ms| JsValue::from(ms)).collect();
    if let Some(navigator) = probe::global("navigator") {
        probe::call(&navigator, "vibrate", &[pattern.into()]);
    }
}
