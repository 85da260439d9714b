//! The session that is being played: it joins the timeline, the transport and the devices.
//!
//! *Invariant:* the position is asked of the transport, never counted; every way out of a session
//! goes through [`Session::end`] or [`Session::finish`].

mod ending;
mod keeping;
mod live;
mod speaking;
mod steering;
mod ticking;

pub(crate) use live::{Live, Shown, scene_of};
pub(crate) use steering::JUMP;

use super::facts::Facts;
use crate::app::signal::RwSignal;
use crate::platform::audio::{Sound, SoundState};
use crate::platform::wake_lock::{WakeLock, WakeState};
use crate::platform::{keyboard, leaving, media_session, timer, visibility};
use leptos::prelude::*;
use std::sync::Arc;
use unknot_core::engine::{Ms, Reading, Transport};
use unknot_core::progress::Record;

/// The session, for every part of the app to steer and watch. One at a time.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    facts: Facts,
    /// What is being played; none between sessions.
    pub(crate) live: RwSignal<Option<Arc<Live>>>,
    /// Play, pause and seek.
    pub(crate) transport: RwSignal<Transport>,
    /// The position as last seen, five times a second.
    pub(crate) position: RwSignal<Ms>,
    /// What is left of a lead-in before time runs on.
    pub(crate) lead: RwSignal<Ms>,
    /// Whether the stop sheet is open.
    pub(crate) asking: RwSignal<bool>,
    /// Whether the end was reached.
    pub(crate) over: RwSignal<bool>,
    /// Something said by the app in place of the script, until the script goes on.
    pub(crate) remark: RwSignal<Option<String>>,
    /// Counts the moments at which the picture must be set anew: play, pause, seek, a new span.
    pub(crate) beat: RwSignal<u32>,
    /// The last session's record, for the summary.
    pub(crate) result: RwSignal<Option<Record>>,
    /// How the sound stands.
    pub(crate) sound_state: RwSignal<SoundState>,
    /// How the screen stands.
    pub(crate) wake_state: RwSignal<WakeState>,
    devices: StoredValue<Devices, LocalStorage>,
}

/// What is held while a session lives.
struct Devices {
    sound: Sound,
    lock: WakeLock,
    seen: Option<Reading>,
    passed: f64,
    index: Option<usize>,
    held: Option<Held>,
    /// Fires when something changes before the next tick.
    edge: Option<timer::After>,
    /// Lets the sound rest in a long pause.
    rest: Option<timer::After>,
    after: Option<timer::After>,
    spoken: speaking::Spoken,
}

/// Handles that end with the session.
struct Held {
    _tick: timer::Every,
    _visibility: visibility::Watch,
    _keys: keyboard::Watch,
    _back: leaving::BackGuard,
    _close: leaving::CloseGuard,
    media: media_session::MediaSession,
}

impl Session {
    pub(crate) fn new(facts: Facts) -> Self {
        let wake_state = RwSignal::new(WakeState::Free);
        let sound_state = RwSignal::new(SoundState::Off);
        let devices = Devices {
            sound: Sound::new(move |state| sound_state.set(state)),
            lock: WakeLock::new(move |state| wake_state.set(state)),
            seen: None,
            passed: f64::NEG_INFINITY,
            index: None,
            held: None,
            edge: None,
            rest: None,
            after: None,
            spoken: speaking::Spoken::default(),
        };
        let session = Self {
            facts,
            live: RwSignal::new(None),
            transport: RwSignal::new(Transport::default()),
            position: RwSignal::new(0),
            lead: RwSignal::new(0),
            asking: RwSignal::new(false),
            over: RwSignal::new(false),
            remark: RwSignal::new(None),
            beat: RwSignal::new(0),
            result: RwSignal::new(None),
            sound_state,
            wake_state,
            devices: StoredValue::new_local(devices),
        };
        session.expect_voice();
        session
    }

    /// Whether a session is being played; not tracked.
    pub(crate) fn is_on(self) -> bool {
        self.live.with_untracked(Option::is_some)
    }

    fn live_now(self) -> Option<Arc<Live>> {
        self.live.get_untracked()
    }
}
