//! Whether the app can be put on the home screen, and how.
//!
//! *Invariant:* the browser's own offer is made once, in a tap; nothing is offered where the app runs
//! installed already.
//!
//! The page's own script listens for the offer before this code is loaded. It keeps
//! `window.unknotInstall = { prompt, installed }` and sends the event `unknot-install`.

use super::listener::Listener;
use super::{media_query, probe};
use wasm_bindgen::JsValue;

/// The object the page's script keeps.
const OBJECT: &str = "unknotInstall";

/// How it can be installed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Install {
    /// The browser offers to.
    Offered,
    /// By hand, from Safari's sheet for sharing.
    ByHand,
}

/// How the app can be installed now; none where it cannot be, or is.
#[must_use]
pub fn way() -> Option<Install> {
    let kept = |what| probe::property(&probe::global(OBJECT)?, what);
    let installed = kept("installed").is_some_and(|it| it.is_truthy());
    // Only Safari on a phone or tablet has this word, and says there whether it was opened from the home screen.
    let standalone = probe::of_navigator("standalone");
    if installed || media_query::holds("(display-mode: standalone)") {
        return None;
    }
    match standalone {
        _ if kept("prompt").is_some() => Some(Install::Offered),
        Some(standalone) if standalone.is_falsy() => Some(Install::ByHand),
        _ => None,
    }
}

/// Shows the browser's own question. To be called in a tap.
pub fn ask() {
    let Some(object) = probe::global(OBJECT) else { return };
    if let Some(offer) = probe::property(&object, "prompt") {
        // It can be shown once; where the person says no, the browser offers again another day.
        probe::set(&object, "prompt", &JsValue::NULL);
        probe::call(&offer, "prompt", &[]);
    }
}

/// Listens until dropped.
#[derive(Debug)]
pub struct Watch {
    _listener: Listener,
}

impl Watch {
    /// Calls `callback` when an offer has come, or the app was installed.
    #[must_use = "dropping the handle ends the watch"]
    pub fn new(callback: impl Fn() + 'static) -> Self {
        Self { _listener: Listener::window("unknot-install", move |_| callback()) }
    }
}
