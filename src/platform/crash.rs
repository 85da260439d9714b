//! What happens when our own code panics.
//!
//! *Invariant:* the hook runs once; after it nothing of ours is called, and plain JavaScript takes
//! over with the text.

use super::probe;
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::JsValue;

/// The function of the page that shows the card: `unknotCrash(text)`.
const CARD: &str = "unknotCrash";

/// Hands the first panic to the page's card, or to the console where there is none.
pub fn install() {
    static RAN: AtomicBool = AtomicBool::new(false);
    std::panic::set_hook(Box::new(|panic| {
        if RAN.swap(true, Ordering::Relaxed) {
            return;
        }
        let text = JsValue::from_str(&panic.to_string());
        if probe::call(&js_sys::global(), CARD, std::slice::from_ref(&text)).is_none()
            && let Some(console) = probe::global("console")
        {
            probe::call(&console, "error", &[text]);
        }
    }));
}
