//! The browser's storage, string by string.
//!
//! *Invariant:* strings stay the browser's own, so that even a lone surrogate survives a copy.
//! (web-sys hands them over as UTF-8 and loses it.)

use super::WriteError;
use crate::platform::probe;
use js_sys::JsString;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[derive(Clone, Debug)]
    #[wasm_bindgen(js_name = Storage)]
    pub(super) type RawStorage;

    #[wasm_bindgen(method, catch, structural, js_name = getItem)]
    pub(super) fn get_item(this: &RawStorage, key: &JsString) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, structural, js_name = setItem)]
    pub(super) fn set_item(
        this: &RawStorage,
        key: &JsString,
        text: &JsString,
    ) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, structural, js_name = removeItem)]
    pub(super) fn remove_item(this: &RawStorage, key: &JsString) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, structural)]
    pub(super) fn key(this: &RawStorage, index: u32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, structural, getter)]
    pub(super) fn length(this: &RawStorage) -> Result<u32, JsValue>;
}

/// What a thrown value says about a write. Firefox names a full storage in its own way.
pub(super) fn reason(thrown: &JsValue) -> WriteError {
    match probe::property(thrown, "name").and_then(|name| name.as_string()).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => WriteError::Full,
        _ => WriteError::Refused,
    }
}
