//! What needs a browser: the adapters, asked the way the app asks them.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "a test that cannot go on has failed, and its numbers are small"
)]

#[path = "web/dsp.rs"]
mod dsp;
#[path = "web/session.rs"]
mod session;
#[path = "web/stub.rs"]
mod stub;

#[path = "web/address.rs"]
mod address;
#[path = "web/animation.rs"]
mod animation;
#[path = "web/basics.rs"]
mod basics;
#[path = "web/live.rs"]
mod live;
#[path = "web/lost.rs"]
mod lost;
#[path = "web/sounds.rs"]
mod sounds;
#[path = "web/soundtrack.rs"]
mod soundtrack;
#[path = "web/speech.rs"]
mod speech;
#[path = "web/storage.rs"]
mod storage;
#[path = "web/voice.rs"]
mod voice;
#[path = "web/wake_lock.rs"]
mod wake_lock;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
