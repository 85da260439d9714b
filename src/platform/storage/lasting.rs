//! Whether the browser keeps the storage for good.
//!
//! *Invariant:* a browser that cannot say has not promised it.

use crate::platform::probe;
use js_sys::Promise;
use wasm_bindgen::JsCast;

/// Asks the browser to keep it. Some ask the person, most decide by themselves.
pub fn persist() {
    let _asked: Option<Promise> = ask("persist");
}

/// Hands over whether it has promised to.
pub fn persisted(told: impl FnOnce(bool) + 'static) {
    if let Some(asked) = ask("persisted") {
        js_sys::futures::spawn_local(async move {
            let answer = js_sys::futures::JsFuture::from(asked).await;
            told(answer.is_ok_and(|answer| answer.is_truthy()));
        });
    }
}

fn ask(what: &str) -> Option<Promise> {
    probe::call(&probe::of_navigator("storage")?, what, &[])?.dyn_into().ok()
}
