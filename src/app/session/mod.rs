//! The session that is being played: it joins the timeline, the transport and the devices.
//!
//! *Invariant:* the position is asked of the transport, never counted; every way out of a session
//! goes through [`Session::end`] or [`Session::finish`].

mod carrying;
mod ending;
mod keeping;
mod keys;
mod live;
mod position;
mod sample;
mod soundtrack;
mod speaking;
mod starting;
mod steering;
mod ticking;
mod tuning;

pub(crate) use live::{Live, Shown, scene_of};
pub(crate) use sample::Sample;
pub(crate) use soundtrack::Making;
pub(crate) use starting::Wish;
pub(crate) use steering::JUMP;

use super::facts::Facts;
use crate::app::signal::RwSignal;
use crate::platform::audio::{Sound, SoundState};
use crate::platform::wake_lock::{WakeLock, WakeState};
use crate::platform::{keyboard, leaving, media_session, timer, visibility};
use leptos::prelude::*;
use position::Position;
use std::ops::Range;
use std::sync::Arc;
use ticking::Tick;
use unknot_core::engine::{Cue, Ms, Reading, Transport};
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
    pub(crate) position: Position,
    /// The position at which words and counts last became others: what they are made from.
    pub(crate) told: RwSignal<Ms>,
    /// What is left of a lead-in before time runs on.
    pub(crate) lead: RwSignal<Ms>,
    /// Whether its first frame has been drawn: the countdown does not wait for the picture.
    pub(crate) opened: RwSignal<bool>,
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
    /// Whether an audio element carries the sound, so that the screen may go off.
    pub(crate) carried: RwSignal<bool>,
    /// How it stands with the sound that is made ahead.
    pub(crate) making: RwSignal<Making>,
    /// How far the sounds have come that are played to be heard once.
    pub(crate) sampled: RwSignal<Sample>,
    /// Whether the sheet of the player's settings is open.
    pub(crate) adjusting: RwSignal<bool>,
    /// Whether touches are ignored, except those of Stop.
    pub(crate) locked: RwSignal<bool>,
    /// How the screen stands.
    pub(crate) wake_state: RwSignal<WakeState>,
    devices: Kit,
}

/// Where the devices are, once the part of the program that knows them is here.
#[derive(Clone, Copy)]
struct Kit(RwSignal<Option<StoredValue<Devices, LocalStorage>>>);

impl Kit {
    fn stored(self) -> StoredValue<Devices, LocalStorage> {
        #[expect(clippy::panic, reason = "nothing asks for them before the session is furnished")]
        self.0.get_untracked().unwrap_or_else(|| panic!("no devices"))
    }

    fn with_value<R>(self, read: impl FnOnce(&Devices) -> R) -> R {
        self.stored().with_value(read)
    }

    fn update_value(self, change: impl FnOnce(&mut Devices)) {
        self.stored().update_value(change);
    }

    fn try_update_value<R>(self, change: impl FnOnce(&mut Devices) -> R) -> Option<R> {
        self.stored().try_update_value(change)
    }
}

/// What is held while a session lives.
struct Devices {
    sound: Sound,
    lock: WakeLock,
    seen: Option<Reading>,
    /// The positions at which there is nothing to see, to say or to keep but the position itself.
    calm: Range<Ms>,
    passed: f64,
    index: Option<usize>,
    /// What is said in the lead-in of somebody who comes back.
    returning: Vec<Cue>,
    /// What was left of a lead-in when it was paused.
    left: Ms,
    held: Option<Held>,
    /// Lets the sound rest in a long pause.
    rest: Option<timer::After>,
    after: Option<timer::After>,
    spoken: speaking::Spoken,
    track: soundtrack::Soundtrack,
    sampler: Option<timer::Every>,
}

/// Handles that end with the session.
struct Held {
    /// Looks at the clocks, unless the session stands still.
    tick: Option<Tick>,
    _visibility: visibility::Watch,
    _keys: keyboard::Watch,
    _close: leaving::CloseGuard,
    /// Fires when the countdown has been seen.
    _first: timer::Drawn,
    /// Asks before "back" leaves; from then on.
    back: Option<leaving::BackGuard>,
    /// The keys of headset and lock screen; from then on.
    media: Option<media_session::MediaSession>,
}

impl Session {
    pub(crate) fn new(facts: Facts) -> Self {
        Self {
            facts,
            live: RwSignal::new(None),
            transport: RwSignal::new(Transport::default()),
            position: Position::new(),
            told: RwSignal::new(0),
            lead: RwSignal::new(0),
            opened: RwSignal::new(false),
            asking: RwSignal::new(false),
            over: RwSignal::new(false),
            remark: RwSignal::new(None),
            beat: RwSignal::new(0),
            result: RwSignal::new(None),
            sound_state: RwSignal::new(SoundState::Off),
            carried: RwSignal::new(false),
            making: RwSignal::new(Making::Idle),
            sampled: RwSignal::new(Sample::Idle),
            adjusting: RwSignal::new(false),
            locked: RwSignal::new(false),
            wake_state: RwSignal::new(WakeState::Free),
            devices: Kit(RwSignal::new(None)),
        }
    }

    /// Gives it what it plays on.
    pub(crate) fn furnish(self) {
        let Self { sound_state, wake_state, .. } = self;
        let devices = Devices {
            sound: Sound::new(move |state| sound_state.set(state)),
            lock: WakeLock::new(move |state| wake_state.set(state)),
            seen: None,
            calm: 0..0,
            passed: f64::NEG_INFINITY,
            index: None,
            returning: Vec::new(),
            left: 0,
            held: None,
            rest: None,
            after: None,
            spoken: speaking::Spoken::default(),
            track: soundtrack::Soundtrack::default(),
            sampler: None,
        };
        self.devices.0.set(Some(StoredValue::new_local(devices)));
        self.expect_voice();
        self.follow_settings();
    }

    /// Whether a session is being played; not tracked.
    pub(crate) fn is_on(self) -> bool {
        self.live.with_untracked(Option::is_some)
    }

    fn live_now(self) -> Option<Arc<Live>> {
        self.live.get_untracked()
    }
}
