//! The sound of a session, as the app uses it.
//!
//! *Invariant:* no audio context exists before a finger is down ([`Sound::ready`]) and none sounds
//! before [`Sound::wake`], which is called inside a tap and returns at once; whatever fails is a
//! state, and the session never waits.

use super::part::Part;
use super::pulse::SoundState;
use super::voice::Voice;
use std::cell::RefCell;
use std::rc::Rc;
use unknot_core::engine::Cue;
use unknot_core::progress::Timbre;

/// The one source of sound. Dropping it closes the audio context.
pub struct Sound {
    inner: Rc<Inner>,
}

pub(super) struct Inner {
    part: RefCell<Part>,
    told: Box<dyn Fn(SoundState)>,
}

impl Sound {
    /// Silent, and without an audio context. `told` hears of every change of the state, and may
    /// call back.
    #[must_use]
    pub fn new(told: impl Fn(SoundState) + 'static) -> Self {
        let inner = Rc::new_cyclic(|weak| {
            let part = RefCell::new(Part::new(weak.clone()));
            Inner { part, told: Box::new(told) }
        });
        Self { inner }
    }

    /// Makes an audio context while a finger is down that may let go in a tap: it takes a phone
    /// longer than anything else that a tap on Start does. It rests again if nothing comes of it.
    pub fn ready(&self) {
        self.inner.change(Part::ready);
    }

    /// Wants sound from now on. Call it inside a tap; a context that was lost is made anew.
    pub fn wake(&self) {
        self.inner.change(Part::wake);
    }

    /// Places the sounds of the next 90 s. `position` is where the session was at the moment `at`
    /// of [`clock::monotonic`] (both in milliseconds), `cues` all cues of
    /// [`Lookahead::window`](unknot_core::engine::Lookahead::window) around it. Call it at least once a second while the session runs and
    /// is seen; what is placed already stays. Does nothing unless the state is
    /// [`SoundState::Playing`].
    pub fn play(&self, position: f64, at: f64, cues: &[Cue]) {
        self.inner.change(|part| {
            part.look();
            part.play(position, at, cues);
        });
    }

    /// Silences all that is placed: on pause, seek, stop, and when the cues themselves change.
    pub fn cancel(&self) {
        self.inner.change(Part::cancel);
    }

    /// Lets the context rest, because no session runs. Cancels too.
    pub fn suspend(&self) {
        self.inner.change(Part::suspend);
    }

    /// Sets the volumes of breath and marks and of the voice, 0 to 1.
    pub fn set_volume(&self, tones: f32, voice: f32) {
        let sane = |volume: f32| if volume.is_finite() { volume.clamp(0.0, 1.0) } else { 1.0 };
        self.inner.change(|part| part.set_volume(sane(tones), sane(voice)));
    }

    /// Gives the breath another timbre; what was placed is silenced, and has to be played again.
    pub fn set_timbre(&self, timbre: Timbre) {
        self.inner.change(|part| part.set_timbre(timbre));
    }

    /// Mutes, or takes the volume up again.
    pub fn set_muted(&self, muted: bool) {
        self.inner.change(|part| part.set_muted(muted));
    }

    /// Fetches the bundled voice, unless it is here or on its way.
    pub fn load_voice(&self) {
        self.inner.change(|part| part.voice.load());
    }

    /// Whether a line is heard by way of [`Sound::play`] or [`Sound::say`], or will be as soon as
    /// the sound is awake.
    #[must_use]
    pub fn speaks(&self, line: &str) -> bool {
        let awake = |state| matches!(state, SoundState::Playing | SoundState::Waking);
        let part = self.inner.part.try_borrow();
        part.is_ok_and(|part| awake(part.state()) && part.voice.has(line))
    }

    /// Whether the bundled voice is on its way.
    #[must_use]
    pub fn expects_voice(&self) -> bool {
        self.inner.part.try_borrow().is_ok_and(|part| part.voice.is_coming())
    }

    /// Whether the bundled voice is here.
    #[must_use]
    pub fn has_voice(&self) -> bool {
        self.inner.part.try_borrow().is_ok_and(|part| part.voice.is_loaded())
    }

    /// The bundled voice, to speak in another context.
    #[must_use]
    pub fn voice(&self) -> Option<Voice> {
        self.inner.part.try_borrow().ok().map(|part| part.voice.again())
    }

    /// Says a line at once. [`Sound::cancel`] takes it back.
    pub fn say(&self, line: &'static str) {
        self.inner.change(|part| part.say(line));
    }

    /// How the sound stands.
    #[must_use]
    pub fn state(&self) -> SoundState {
        self.inner.part.try_borrow().map_or(SoundState::Off, |part| part.state())
    }
}

impl Inner {
    /// Changes a part, then tells of a new state. A browser that calls back in the middle of a
    /// change is not heard: the next look sees what it meant.
    pub(super) fn change(&self, change: impl FnOnce(&mut Part)) {
        let Ok(mut part) = self.part.try_borrow_mut() else { return };
        let before = part.state();
        change(&mut part);
        let after = part.state();
        drop(part);
        if before != after {
            (self.told)(after);
        }
    }
}
