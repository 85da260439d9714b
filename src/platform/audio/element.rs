//! The audio element that plays a [`Track`]: it goes on when the screen is off, and the system may
//! pause it.
//!
//! *Invariant:* while it has a track it stands in the page, so that a crash can silence it; dropped, it
//! is silent and its file is given back.

use super::AudioError;
use super::track::Track;
use crate::platform::listener::Listener;
use crate::platform::probe;
use js_sys::Promise;
use js_sys::futures::{JsFuture, spawn_local};
use std::cell::OnceCell;
use std::rc::Rc;
use unknot_core::engine::Ms;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAudioElement, Url};

/// A file so many milliseconds long is sure to be taken for sound.
const MOMENT: Ms = 50;

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

/// Where the page's one audio element is kept between two tracks. Safari lets an element play at any
/// time once it has played in a tap; another one it refuses.
#[derive(Debug, Default)]
pub struct Deck {
    inner: OnceCell<HtmlAudioElement>,
}

impl Deck {
    /// Lets the element play later without a tap. Call it inside one, while no track is on.
    pub fn unlock(&self) {
        let silence = Track::silence(MOMENT).and_then(|silence| self.with(&silence));
        let Ok((inner, silence)) = silence else { return };
        let answer = play(&inner);
        spawn_local(async move {
            if let Some(answer) = answer {
                // Refused outside a tap: then the next one does it.
                drop(JsFuture::from(answer).await);
            }
            drop(silence);
        });
    }

    /// Puts a track on, ready to play from the beginning. `told` hears what happens to it.
    ///
    /// # Errors
    /// When the browser has no such element, or cannot hold the file.
    pub fn load(
        &self,
        track: &Track,
        told: impl Fn(Heard) + 'static,
    ) -> Result<Element, AudioError> {
        let (inner, file) = self.with(track)?;
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
        Ok(Element { inner, told, start: track.start, _file: file, _listeners: listeners })
    }

    /// The element with a track's file.
    fn with(&self, track: &Track) -> Result<(HtmlAudioElement, Address), AudioError> {
        let file = Address::of(&Track::file(&[track])?)?;
        if self.inner.get().is_none() {
            let made = HtmlAudioElement::new().map_err(|_| AudioError::Node)?;
            // It was looked for a moment ago.
            drop(self.inner.set(made));
        }
        let inner = self.inner.get().cloned().ok_or(AudioError::Node)?;
        inner.set_src(&file.0);
        Ok((inner, file))
    }
}

/// The address of a file that is kept as long as this is.
#[derive(Debug)]
struct Address(String);

impl Address {
    fn of(file: &Blob) -> Result<Self, AudioError> {
        Url::create_object_url_with_blob(file).map(Self).map_err(|_| AudioError::Start)
    }
}

impl Drop for Address {
    fn drop(&mut self) {
        drop(Url::revoke_object_url(&self.0));
    }
}

/// The element with a track on it.
pub struct Element {
    inner: HtmlAudioElement,
    told: Rc<dyn Fn(Heard)>,
    start: Ms,
    _file: Address,
    _listeners: [Listener; 3],
}

impl Element {
    /// Plays on.
    pub fn play(&self) {
        let told = Rc::clone(&self.told);
        let answer = play(&self.inner);
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
        // Lets go of what it has read of the file.
        drop(self.inner.remove_attribute("src"));
        self.inner.load();
    }
}

fn play(element: &HtmlAudioElement) -> Option<Promise> {
    probe::call(element, "play", &[])?.dyn_into().ok()
}
