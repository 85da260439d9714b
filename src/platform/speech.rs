//! The phone's own voice, where the bundled one cannot speak.
//!
//! *Invariant:* one line at a time, said now or not at all; a voice that never ends is cut off, and
//! where there is none nothing happens.

use super::probe;
use super::timer::After;
use js_sys::{Array, Function, Reflect};
use std::cell::RefCell;
use unknot_core::engine::speech;
use wasm_bindgen::{JsCast, JsValue};

/// The share of the usual pace: as calm as the bundled voice.
const PACE: f64 = 0.9;

/// Milliseconds that a phone may take beyond twice the reckoned length.
const PATIENCE: u32 = 2_000;

/// The way to the phone's voice.
#[derive(Debug, Default)]
pub struct Speech {
    watchdog: RefCell<Option<After>>,
}

/// Lets the voice be heard later: some phones ask for a first word inside a tap.
pub fn prime() {
    let _: Option<()> = utter(" ", 0.0);
}

impl Speech {
    /// Says a line, 0 to 1 loud, in place of what is being said.
    pub fn say(&self, line: &str, volume: f64) {
        if self.watchdog.take().is_some() && !is_idle() {
            cancel();
        }
        // Some voices cut a long text off: a sentence each, which queue up.
        for sentence in speech::sentences(line) {
            let _: Option<()> = utter(sentence, volume);
        }
        let reckoned = u32::try_from(speech::reckoned(line)).unwrap_or_default();
        let dog = After::new(2 * reckoned + PATIENCE, cancel);
        self.watchdog.replace(Some(dog));
    }

    /// Is silent at once.
    pub fn hush(&self) {
        if self.watchdog.take().is_some() {
            cancel();
        }
    }
}

fn synthesis() -> Option<JsValue> {
    probe::global("speechSynthesis")
}

/// Whether it surely says nothing. Some phones swallow the line that follows a needless cancel.
fn is_idle() -> bool {
    let not = |state| {
        let said = synthesis().and_then(|synthesis| probe::property(&synthesis, state));
        said == Some(JsValue::FALSE)
    };
    not("speaking") && not("pending")
}

fn cancel() {
    if let Some(synthesis) = synthesis() {
        probe::call(&synthesis, "cancel", &[]);
    }
}

fn utter(text: &str, volume: f64) -> Option<()> {
    let synthesis = synthesis()?;
    let maker: Function = probe::global("SpeechSynthesisUtterance")?.dyn_into().ok()?;
    let utterance = Reflect::construct(&maker, &Array::of1(&JsValue::from_str(text))).ok()?;
    probe::set(&utterance, "lang", &JsValue::from_str("en"));
    probe::set(&utterance, "rate", &JsValue::from_f64(PACE));
    probe::set(&utterance, "volume", &JsValue::from_f64(volume));
    if let Some(voice) = voice(&synthesis) {
        probe::set(&utterance, "voice", &voice);
    }
    probe::call(&synthesis, "speak", &[utterance]).map(|_| ())
}

/// An English voice of the phone itself; one that needs a network only if there is no other.
fn voice(synthesis: &JsValue) -> Option<JsValue> {
    let voices: Array = probe::call(synthesis, "getVoices", &[])?.dyn_into().ok()?;
    let english = |voice: &JsValue| {
        let lang = probe::property(voice, "lang").and_then(|lang| lang.as_string());
        lang.is_some_and(|lang| lang.starts_with("en"))
    };
    let local = |voice: &JsValue| {
        probe::property(voice, "localService").is_some_and(|local| local.is_truthy())
    };
    let mut english: Vec<JsValue> = voices.iter().filter(english).collect();
    let nearest = english.iter().position(local).unwrap_or(0);
    (nearest < english.len()).then(|| english.swap_remove(nearest))
}
