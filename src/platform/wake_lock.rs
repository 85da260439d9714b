//! Keeps the screen on while a session runs.
//!
//! *Invariant:* claims nothing the browser has not granted; a lock that is no longer wanted is
//! given back, even when it is granted late.
//!
//! A browser may lack it, refuse it, or grant it and take it back at once (low battery,
//! mdn/browser-compat-data#24720). It always takes it back when the page is hidden.

use super::listener::Listener;
use super::{probe, visibility};
use js_sys::Promise;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

/// How the screen stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum WakeState {
    /// Not wanted.
    Free,
    /// Asked for; no answer yet.
    Asked,
    /// The screen stays on.
    Held,
    /// Granted and taken back while wanted; asked for again when the page is shown.
    Lost,
    /// Refused; asked for again when the page is shown.
    Refused,
    /// This browser has no such thing.
    Absent,
}

/// The one handle to the screen. Dropping it gives the lock back.
pub struct WakeLock {
    inner: Rc<Inner>,
    _shown: Listener,
}

struct Inner {
    wanted: Cell<bool>,
    /// Whether it was asked for once more before there was an answer.
    again: Cell<bool>,
    state: Cell<WakeState>,
    sentinel: RefCell<Option<(JsValue, Listener)>>,
    told: Box<dyn Fn(WakeState)>,
}

impl WakeLock {
    /// Holds nothing yet; `told` hears of every change of state.
    #[must_use]
    pub fn new(told: impl Fn(WakeState) + 'static) -> Self {
        let inner = Rc::new(Inner {
            wanted: Cell::new(false),
            again: Cell::new(false),
            state: Cell::new(WakeState::Free),
            sentinel: RefCell::new(None),
            told: Box::new(told),
        });
        let again = Rc::downgrade(&inner);
        let shown = Listener::document("visibilitychange", move |_| {
            if let Some(inner) = again.upgrade()
                && inner.wanted.get()
                && !visibility::hidden()
            {
                inner.ask();
            }
        });
        Self { inner, _shown: shown }
    }

    /// Wants the screen on until [`WakeLock::release`].
    pub fn hold(&self) {
        self.inner.wanted.set(true);
        self.inner.ask();
    }

    /// Lets the screen sleep.
    pub fn release(&self) {
        self.inner.give_back();
    }

    /// How the screen stands.
    #[must_use]
    pub fn state(&self) -> WakeState {
        self.inner.state.get()
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        self.inner.give_back();
    }
}

impl Inner {
    fn enter(&self, state: WakeState) {
        if self.state.replace(state) != state {
            (self.told)(state);
        }
    }

    fn ask(self: &Rc<Self>) {
        if matches!(self.state.get(), WakeState::Asked | WakeState::Held) {
            self.again.set(true);
            return;
        }
        self.again.set(false);
        let Some(lock) = probe::of_navigator("wakeLock") else {
            self.enter(WakeState::Absent);
            return;
        };
        let asked = probe::call(&lock, "request", &[JsValue::from_str("screen")])
            .and_then(|answer| answer.dyn_into::<Promise>().ok());
        let Some(asked) = asked else {
            self.enter(WakeState::Refused);
            return;
        };
        self.enter(WakeState::Asked);
        let inner = Rc::clone(self);
        js_sys::futures::spawn_local(async move {
            let answer = js_sys::futures::JsFuture::from(asked).await;
            match answer {
                Ok(sentinel) => inner.granted(sentinel),
                Err(_) if inner.wanted.get() => inner.refused(),
                Err(_) => inner.enter(WakeState::Free),
            }
        });
    }

    fn granted(self: &Rc<Self>, sentinel: JsValue) {
        if !self.wanted.get() {
            let_go(&sentinel);
            self.enter(WakeState::Free);
            return;
        }
        if probe::property(&sentinel, "released").is_some_and(|released| released.is_truthy()) {
            self.enter(WakeState::Lost);
            return;
        }
        let target = sentinel.dyn_ref::<EventTarget>().cloned();
        let inner = Rc::downgrade(self);
        let released = Listener::on(target, "release", move |_| {
            if let Some(inner) = inner.upgrade() {
                inner.taken();
            }
        });
        expose(&sentinel);
        self.sentinel.replace(Some((sentinel, released)));
        self.enter(WakeState::Held);
    }

    /// The browser said no: to a page that was hidden, if it was asked again since.
    fn refused(self: &Rc<Self>) {
        self.enter(WakeState::Refused);
        if self.again.get() && !visibility::hidden() {
            self.ask();
        }
    }

    /// The browser took the lock back. The listener is left in place: it is the one that calls.
    fn taken(&self) {
        expose(&JsValue::NULL);
        self.enter(if self.wanted.get() { WakeState::Lost } else { WakeState::Free });
    }

    fn give_back(&self) {
        self.wanted.set(false);
        if let Some((sentinel, _listener)) = self.sentinel.take() {
            let_go(&sentinel);
            expose(&JsValue::NULL);
        }
        if self.state.get() != WakeState::Asked {
            self.enter(WakeState::Free);
        }
    }
}

fn let_go(sentinel: &JsValue) {
    let answer = probe::call(sentinel, "release", &[]);
    if let Some(promise) = answer.and_then(|answer| answer.dyn_into::<Promise>().ok()) {
        js_sys::futures::spawn_local(async move {
            // Whether it was still held makes no difference.
            let _: Result<JsValue, JsValue> = js_sys::futures::JsFuture::from(promise).await;
        });
    }
}

/// The card shown after a crash gives the lock back from plain JavaScript.
fn expose(sentinel: &JsValue) {
    probe::set(&js_sys::global(), "unknotLock", sentinel);
}
