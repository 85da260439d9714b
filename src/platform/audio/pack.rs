//! Fetching the file of the bundled voice.
//!
//! *Invariant:* asks the page's own host, and its worker first; whatever comes instead of the file
//! is nothing.

use crate::platform::probe;
use js_sys::futures::JsFuture;
use js_sys::{ArrayBuffer, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};

/// Where it is, seen from the page.
const ADDRESS: &str = "./voice/heart.bin";

/// The file's bytes.
pub(super) async fn fetch() -> Option<ArrayBuffer> {
    let fetch: Function = probe::global("fetch")?.dyn_into().ok()?;
    let answer = fetch.call1(&JsValue::UNDEFINED, &JsValue::from_str(ADDRESS)).ok()?;
    let answer = JsFuture::from(answer.dyn_into::<Promise>().ok()?).await.ok()?;
    if !probe::property(&answer, "ok")?.is_truthy() {
        return None;
    }
    let body: Promise = probe::call(&answer, "arrayBuffer", &[])?.dyn_into().ok()?;
    JsFuture::from(body).await.ok()?.dyn_into().ok()
}
