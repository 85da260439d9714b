//! The play and pause keys of headset, keyboard and lock screen.
//!
//! *Invariant:* nothing here throws; where a browser knows no such keys, nothing happens.

use super::probe;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};

/// What a person asked for with such a key.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum MediaKey {
    /// Go on.
    Play,
    /// Pause.
    Pause,
    /// Stop.
    Stop,
    /// The movement before.
    Previous,
    /// The next movement.
    Next,
}

const KEYS: [(MediaKey, &str); 5] = [
    (MediaKey::Play, "play"),
    (MediaKey::Pause, "pause"),
    (MediaKey::Stop, "stop"),
    (MediaKey::Previous, "previoustrack"),
    (MediaKey::Next, "nexttrack"),
];

/// What the browser shows for the session, and who hears the keys, until dropped.
pub struct MediaSession {
    session: Option<JsValue>,
    _handlers: Vec<Closure<dyn FnMut()>>,
}

impl MediaSession {
    /// Takes the keys; `callback` hears them.
    #[must_use = "dropping the handle gives the keys back"]
    pub fn new(callback: impl Fn(MediaKey) + Clone + 'static) -> Self {
        let session = probe::of_navigator("mediaSession");
        let mut handlers = Vec::new();
        for (key, name) in KEYS {
            let callback = callback.clone();
            let handler = Closure::<dyn FnMut()>::new(move || callback(key));
            // A browser throws for a key it does not know.
            handle(session.as_ref(), name, handler.as_ref());
            handlers.push(handler);
        }
        Self { session, _handlers: handlers }
    }

    /// Names what is playing.
    pub fn show(&self, title: &str, album: &str) {
        let Some(session) = &self.session else { return };
        let words = Object::new();
        probe::set(&words, "title", &JsValue::from_str(title));
        probe::set(&words, "album", &JsValue::from_str(album));
        let constructor: Option<Function> =
            probe::global("MediaMetadata").and_then(|it| it.dyn_into().ok());
        if let Some(constructor) = constructor
            && let Ok(metadata) = Reflect::construct(&constructor, &js_sys::Array::of1(&words))
        {
            probe::set(session, "metadata", &metadata);
        }
    }

    /// Says whether the session runs, and where it stands, in milliseconds of `length`.
    pub fn update(&self, playing: bool, position: f64, length: f64) {
        let Some(session) = &self.session else { return };
        let state = JsValue::from_str(if playing { "playing" } else { "paused" });
        probe::set(session, "playbackState", &state);
        if !(length.is_finite() && length > 0.0 && position.is_finite()) {
            return;
        }
        // Browsers throw for a position beyond the length.
        let place = Object::new();
        probe::set(&place, "duration", &JsValue::from_f64(length / 1000.0));
        probe::set(&place, "position", &JsValue::from_f64(position.clamp(0.0, length) / 1000.0));
        probe::set(&place, "playbackRate", &JsValue::from_f64(1.0));
        probe::call(session, "setPositionState", &[place.into()]);
    }
}

impl Drop for MediaSession {
    fn drop(&mut self) {
        for (_, name) in KEYS {
            handle(self.session.as_ref(), name, &JsValue::NULL);
        }
        if let Some(session) = &self.session {
            probe::set(session, "playbackState", &JsValue::from_str("none"));
            probe::set(session, "metadata", &JsValue::NULL);
        }
    }
}

fn handle(session: Option<&JsValue>, name: &str, handler: &JsValue) {
    if let Some(session) = session {
        probe::call(session, "setActionHandler", &[JsValue::from_str(name), handler.clone()]);
    }
}
