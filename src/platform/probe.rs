//! Looks up what a browser may or may not have.
//!
//! *Invariant:* a missing, null or throwing property is `None`; nothing here throws.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The property `name` of `object`, unless it is missing, null, or throws when read.
pub(super) fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// The global `name`, as [`property`].
pub(super) fn global(name: &str) -> Option<JsValue> {
    property(&js_sys::global(), name)
}

/// What `navigator` holds under `name`, as [`property`].
pub(super) fn of_navigator(name: &str) -> Option<JsValue> {
    property(&global("navigator")?, name)
}

/// Calls the method `name` of `object`; `None` when there is no such method or it throws.
pub(super) fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = property(object, name)?.dyn_into().ok()?;
    method.apply(object, &arguments.iter().collect::<Array>()).ok()
}

/// Sets `name` of `object`; says whether that was possible.
pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) -> bool {
    Reflect::set(object, &JsValue::from_str(name), value).unwrap_or(false)
}
