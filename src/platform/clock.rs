//! What time it is.
//!
//! *Invariant:* reads the clocks and keeps nothing; `core` gets times as parameters.

use js_sys::Date;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;
}

/// Milliseconds since the page was opened. Never goes back; stands still while some systems sleep
/// and runs on in others (w3c/hr-time#115), so a return compares it with [`wall`].
#[must_use]
pub fn monotonic() -> f64 {
    performance_now()
}

/// Milliseconds since 1970 by the wall clock, which a person or a time server may set either way.
#[must_use]
pub fn wall() -> f64 {
    Date::now()
}

/// How far local time is ahead of UTC at the moment `wall` (milliseconds since 1970), in minutes.
#[must_use]
pub fn local_offset_minutes(wall: f64) -> i32 {
    let behind = Date::new(&JsValue::from_f64(wall)).get_timezone_offset();
    // An unreadable date has the offset NaN, which the conversion turns into 0.
    #[expect(clippy::cast_possible_truncation, reason = "an offset is at most 14 hours")]
    let behind = behind as i32;
    -behind
}
