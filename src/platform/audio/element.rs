//! The audio element that plays a [`Track`]: it goes on when the screen is off, and the system may
//! pause it.
//!
//! *Invariant:* it stands in the page, so that a crash can silence it; dropped, it is silent and its
//! file is given back.

use super::AudioError;
use super::track::Track;
use crate::platform::listener::Listener;
use crate::platform::probe;
use js_sys::Promise;
use js_sys::futures::{JsFuture, spawn_local};
use std::rc::Rc;
use unknot_core::engine::Ms;
use wasm_bindgen::JsCast;
use web_sys::{HtmlAudioElement, Url};

/// What happened to the element, by us or by the system.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Heard {
    /// It plays.
    Plays,
    /// It stands.
    Stands,
    /// The browser does not let it play, or cannot.
    Refused,
}

/// An element with its file.
pub struct Element {
    inner: HtmlAudioElement,
    told: Rc<dyn Fn(Heard)>,
    address: String,
    start: Ms,
    _listeners: [Listener; 3],
}

impl Element {
    /// Ready to play from the beginning. `told` hears what happens to it.
    ///
    /// # Errors
    /// When the browser has no such element, or cannot hold the file.
    pub fn new(track: &Track, told: impl Fn(Heard) + 'static) -> Result<Self, AudioError> {
        let file = Track::file(&[track])?;
        let inner = HtmlAudioElement::new().map_err(|_| AudioError::Node)?;
        let address = Url::create_object_url_with_blob(&file).map_err(|_| AudioError::Start)?;
        inner.set_src(&address);
        let page = web_sys::window().and_then(|window| window.document());
        let body = page.and_then(|page| page.document_element()).ok_or(AudioError::Connect)?;
        body.append_child(&inner).map_err(|_| AudioError::Connect)?;
        let told: Rc<dyn Fn(Heard)> = Rc::new(told);
        let on = |name, heard| {
            let told = Rc::clone(&told);
            Listener::on(Some(inner.clone().unchecked_into()), name, move |_| told(heard))
        };
        let listeners =
            [on("play", Heard::Plays), on("pause", Heard::Stands), on("error", Heard::Refused)];
        Ok(Self { inner, told, address, start: track.start, _listeners: listeners })
    }

    /// Plays on. Call it inside a tap the first time.
    pub fn play(&self) {
        let told = Rc::clone(&self.told);
        let answer: Option<Promise> =
            probe::call(&self.inner, "play", &[]).and_then(|answer| answer.dyn_into().ok());
        spawn_local(async move {
            if let Some(answer) = answer
                && let Err(refusal) = JsFuture::from(answer).await
            {
                let name = probe::property(&refusal, "name").and_then(|name| name.as_string());
                // A pause that comes before it plays is no refusal.
                if name.as_deref() != Some("AbortError") {
                    told(Heard::Refused);
                }
            }
        });
    }

    /// Stands.
    pub fn pause(&self) {
        probe::call(&self.inner, "pause", &[]);
    }

    /// Whether it stands, whoever made it stand.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.inner.paused()
    }

    /// Goes to a place on the session's axis.
    pub fn seek(&self, at: Ms) {
        self.inner.set_current_time(f64::from(at - self.start) / 1000.0);
    }

    /// Where on the session's axis it is.
    #[must_use]
    pub fn position(&self) -> Ms {
        #[expect(clippy::cast_possible_truncation, reason = "a float cast saturates")]
        let gone = (self.inner.current_time() * 1000.0) as Ms;
        gone.saturating_add(self.start)
    }

    /// Silences it while it plays on, or lets it be heard again.
    pub fn set_muted(&self, muted: bool) {
        self.inner.set_muted(muted);
    }
}

impl Drop for Element {
    fn drop(&mut self) {
        self.pause();
        self.inner.remove();
        drop(Url::revoke_object_url(&self.address));
    }
}
