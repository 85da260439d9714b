//! What the page's service worker says about itself.
//!
//! *Invariant:* offline use is promised only when the worker said so; an update runs only when
//! asked for.
//!
//! The page's own script registers the worker before this code is loaded. It keeps
//! `window.unknotWorker = { state, update() }` and sends the event `unknot-worker` with the state
//! as its detail.

use super::listener::Listener;
use super::probe;
use wasm_bindgen::JsValue;

/// The object the page's script keeps.
const OBJECT: &str = "unknotWorker";

/// What the worker said last.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum WorkerState {
    /// Nothing yet.
    #[default]
    Unknown,
    /// It serves this page.
    Controlled,
    /// Everything is stored for use without a network.
    OfflineReady,
    /// A newer version waits for [`update`].
    Update,
    /// A newer version could not be kept whole; this one goes on.
    UpdateFailed,
    /// There is none, or it was refused: no promise to work offline.
    Absent,
}

impl WorkerState {
    fn named(name: &str) -> Option<Self> {
        match name {
            "controlled" => Some(Self::Controlled),
            "offline-ready" => Some(Self::OfflineReady),
            "update" => Some(Self::Update),
            "update-failed" => Some(Self::UpdateFailed),
            "absent" => Some(Self::Absent),
            _ => None,
        }
    }

    fn read(holder: &JsValue, name: &str) -> Option<Self> {
        Self::named(&probe::property(holder, name)?.as_string()?)
    }
}

/// What the worker said last.
#[must_use]
pub fn state() -> WorkerState {
    probe::global(OBJECT).and_then(|worker| WorkerState::read(&worker, "state")).unwrap_or_default()
}

/// Whether a worker serves this page already; on a first visit there is none yet.
#[must_use]
pub fn serves() -> bool {
    probe::of_navigator("serviceWorker")
        .and_then(|container| probe::property(&container, "controller"))
        .is_some_and(|controller| controller.is_truthy())
}

/// Lets the waiting version take over; the page's script then reloads once. Says whether there
/// was somebody to ask.
#[must_use]
pub fn update() -> bool {
    probe::global(OBJECT).is_some_and(|worker| probe::call(&worker, "update", &[]).is_some())
}

/// Listens until dropped.
#[derive(Debug)]
pub struct Watch {
    _listener: Listener,
}

impl Watch {
    /// Calls `callback` whenever the worker says something.
    #[must_use = "dropping the handle ends the watch"]
    pub fn new(callback: impl Fn(WorkerState) + 'static) -> Self {
        Self {
            _listener: Listener::window("unknot-worker", move |event| {
                if let Some(state) = WorkerState::read(&event, "detail") {
                    callback(state);
                }
            }),
        }
    }
}
