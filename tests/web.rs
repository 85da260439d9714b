//! What needs a browser: the adapters, asked the way the app asks them.
#![cfg(target_arch = "wasm32")]

#[path = "web/stub.rs"]
mod stub;

#[path = "web/basics.rs"]
mod basics;
#[path = "web/storage.rs"]
mod storage;
#[path = "web/wake_lock.rs"]
mod wake_lock;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
