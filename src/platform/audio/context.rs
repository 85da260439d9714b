//! The browser's audio context and what it says of its clock.
//!
//! *Invariant:* every value read from it may be missing, odd or throw, and none of that reaches
//! the caller.

use super::AudioError;
use super::pulse::{ContextState, Look};
use crate::platform::{clock, probe};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioContext, AudioContextOptions, BaseAudioContext, EventTarget};

/// An output further behind than this many seconds is not believed.
const FURTHEST: f64 = 2.0;

/// Milliseconds by which the moment of an output's time stamp may differ from now.
const STALE: f64 = 1_000.0;

/// Seconds by which the two ways to learn the delay may differ.
const DISAGREE: f64 = 0.1;

/// Milliseconds that may pass between two looks at the page's clock with one at the audio clock between
/// them. A busy phone stops in the middle for longer than a breath may be off.
const CLOSE: f64 = 1.0;

/// Looks at both clocks before the closest so far is taken.
const TRIES: usize = 5;

/// The delay, in seconds, where it must not be asked for: what Firefox says through `PulseAudio`.
const USUAL: f64 = 0.042;

/// A context of our own, closed when dropped.
pub(super) struct Context {
    inner: AudioContext,
    /// Whether to ask for the delay of the output would be dangerous.
    taciturn: bool,
}

impl Context {
    /// Makes one. Call it inside a tap: elsewhere browsers leave it silent.
    pub(super) fn new() -> Result<Self, AudioError> {
        let constructor: Function = probe::global("AudioContext")
            .and_then(|found| found.dyn_into().ok())
            .ok_or(AudioError::Context)?;
        let options = AudioContextOptions::new();
        // Sounds are placed ahead, so that the quickest answer is not worth its battery.
        options.set_latency_hint(&JsValue::from_str("balanced"));
        let inner: AudioContext = Reflect::construct(&constructor, &Array::of1(&options))
            .map_err(|_| AudioError::Context)?
            .unchecked_into();
        // The card shown after a crash closes it from plain JavaScript.
        probe::set(&js_sys::global(), "unknotAudio", &inner);
        Ok(Self { inner, taciturn: may_never_answer() })
    }

    /// Where its events come from.
    pub(super) fn target(&self) -> EventTarget {
        self.inner.clone().unchecked_into()
    }

    pub(super) fn base(&self) -> &BaseAudioContext {
        &self.inner
    }

    /// The audio time, in seconds: what is placed before it is too late.
    pub(super) fn now(&self) -> f64 {
        self.number("currentTime").unwrap_or(0.0)
    }

    /// What it says of itself now.
    pub(super) fn look(&self) -> Look {
        let state = probe::property(&self.inner, "state").and_then(|state| state.as_string());
        let state = match state.as_deref() {
            Some("running") => ContextState::Running,
            Some("interrupted") => ContextState::Interrupted,
            Some("closed") => ContextState::Closed,
            _ => ContextState::Suspended,
        };
        Look { state, monotonic: clock::monotonic(), audio: self.now() }
    }

    /// A moment of the page's clock, and the audio time of what leaves the loudspeaker then.
    pub(super) fn heard(&self) -> (f64, f64) {
        let (monotonic, now) = self.both();
        if self.taciturn {
            return (monotonic, now - USUAL);
        }
        let delay = self.number("outputLatency").or_else(|| self.number("baseLatency"));
        let delay = delay.filter(|delay| (0.0..=FURTHEST).contains(delay)).unwrap_or(0.0);
        // The time stamp is finer than the other two, and in some browsers nonsense: Firefox takes the
        // delay from both of its times, so that none is left.
        let stamped = self.stamped(monotonic);
        let sane =
            |heard: &f64| (now - delay - heard).abs() < DISAGREE && now - heard >= delay / 2.0;
        (monotonic, stamped.filter(sane).unwrap_or(now - delay))
    }

    /// Both clocks at one moment, as nearly as can be had.
    fn both(&self) -> (f64, f64) {
        let mut closest = (f64::INFINITY, (0.0, 0.0));
        for _ in 0..TRIES {
            let (before, now, after) = (clock::monotonic(), self.now(), clock::monotonic());
            let apart = after - before;
            if apart < closest.0 {
                closest = (apart, (before.midpoint(after), now));
            }
            if apart <= CLOSE {
                break;
            }
        }
        closest.1
    }

    fn stamped(&self, monotonic: f64) -> Option<f64> {
        let stamp = probe::call(&self.inner, "getOutputTimestamp", &[])?;
        let part = |name| probe::property(&stamp, name)?.as_f64().filter(|it| it.is_finite());
        let (audio, page) = (part("contextTime")?, part("performanceTime")?);
        let fresh = audio > 0.0 && (monotonic - page).abs() < STALE;
        fresh.then(|| audio + (monotonic - page) / 1000.0)
    }

    /// Asks it to run and does not wait: the answer may never come.
    pub(super) fn resume(&self) {
        ask(self.inner.resume());
    }

    /// Asks it to rest: a silent running context drains a phone.
    pub(super) fn suspend(&self) {
        ask(self.inner.suspend());
    }

    fn number(&self, name: &str) -> Option<f64> {
        probe::property(&self.inner, name)?.as_f64().filter(|number| number.is_finite())
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        let closed = probe::property(&self.inner, "state").and_then(|state| state.as_string());
        if closed.as_deref() != Some("closed") {
            ask(self.inner.close());
        }
    }
}

/// Whether to ask for the delay may stop the page for good. Firefox on Linux asks the sound server
/// while it holds a lock that its audio thread may wait for, and the server waits for that thread.
/// Its time stamp asks the same, and no feature tells this browser from others.
fn may_never_answer() -> bool {
    let name = probe::of_navigator("userAgent").and_then(|name| name.as_string());
    name.is_some_and(|name| name.contains("X11") && name.contains("Gecko/"))
}

/// What comes of it is seen in the context's state; a refusal must only not go unhandled.
fn ask(answer: Result<Promise, JsValue>) {
    if let Ok(promise) = answer {
        js_sys::futures::spawn_local(async move {
            drop(js_sys::futures::JsFuture::from(promise).await);
        });
    }
}
