//! The sound of a session, as the app uses it.
//!
//! *Invariant:* no audio context exists before [`Sound::wake`], which is called inside a tap and
//! returns at once; whatever fails is a state, and the session never waits.

use super::AudioError;
use super::link::ClockLink;
use super::pulse::{Loss, Pulse, SoundState};
use super::rig::{Rig, SILENT};
use crate::platform::clock;
use crate::platform::timer::{After, Every};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use unknot_core::engine::{Cue, Lookahead, Moment};

/// Milliseconds between two looks at a context that is wanted.
const LOOK: u32 = 250;

/// The one source of sound. Dropping it closes the audio context.
pub struct Sound {
    inner: Rc<Inner>,
}

struct Inner {
    part: RefCell<Part>,
    told: Box<dyn Fn(SoundState)>,
}

/// What changes.
#[derive(Default)]
struct Part {
    rig: Option<Rig>,
    pulse: Pulse,
    link: ClockLink,
    lookahead: Lookahead,
    volume: f32,
    muted: bool,
    looks: Option<Every>,
    rests: Option<After>,
}

impl Sound {
    /// Silent, and without an audio context. `told` hears of every change of the state, and may
    /// call back.
    #[must_use]
    pub fn new(told: impl Fn(SoundState) + 'static) -> Self {
        let part = RefCell::new(Part { volume: 1.0, ..Part::default() });
        Self { inner: Rc::new(Inner { part, told: Box::new(told) }) }
    }

    /// Wants sound from now on. Call it inside a tap; a context that was lost is made anew.
    pub fn wake(&self) {
        let weak = Rc::downgrade(&self.inner);
        self.inner.change(|part| part.wake(&weak));
    }

    /// Places the sounds of the next 90 s. `position` is where the session was at the moment `at`
    /// of [`clock::monotonic`] (both in milliseconds), `cues` all cues of
    /// [`Lookahead::window`] around it. Call it at least once a second while the session runs and
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
        let weak = Rc::downgrade(&self.inner);
        self.inner.change(|part| part.suspend(weak));
    }

    /// Sets the volume, 0 to 1.
    pub fn set_volume(&self, volume: f32) {
        self.inner.change(|part| {
            part.volume = if volume.is_finite() { volume.clamp(0.0, 1.0) } else { 1.0 };
            part.apply_volume();
        });
    }

    /// Mutes, or takes the volume up again.
    pub fn set_muted(&self, muted: bool) {
        self.inner.change(|part| {
            part.muted = muted;
            part.apply_volume();
        });
    }

    /// How the sound stands.
    #[must_use]
    pub fn state(&self) -> SoundState {
        self.inner.part.try_borrow().map_or(SoundState::Off, |part| part.pulse.state())
    }
}

impl Inner {
    /// Changes a part, then tells of a new state. A browser that calls back in the middle of a
    /// change is not heard: the next look sees what it meant.
    fn change(&self, change: impl FnOnce(&mut Part)) {
        let Ok(mut part) = self.part.try_borrow_mut() else { return };
        let before = part.pulse.state();
        change(&mut part);
        let after = part.pulse.state();
        drop(part);
        if before != after {
            (self.told)(after);
        }
    }
}

fn look(weak: &Weak<Inner>) -> impl Fn() + use<> {
    let weak = weak.clone();
    move || {
        if let Some(inner) = weak.upgrade() {
            inner.change(Part::look);
        }
    }
}

impl Part {
    fn wake(&mut self, weak: &Weak<Inner>) {
        self.rests = None;
        if matches!(self.pulse.state(), SoundState::Lost(loss) if loss != Loss::Interrupted) {
            self.rig = None;
        }
        if self.rig.is_none() {
            self.forget();
            match Rig::new(self.level(), look(weak)) {
                Ok(rig) => self.rig = Some(rig),
                Err(error) => return self.fail(error),
            }
        }
        if let Some(rig) = &self.rig {
            rig.context.resume();
            self.pulse.want(&rig.context.look());
            self.looks = Some(Every::new(LOOK, look(weak)));
        }
    }

    fn look(&mut self) {
        let Some(rig) = &self.rig else { return };
        let before = self.pulse.state();
        let after = self.pulse.judge(&rig.context.look());
        if after != before {
            // Whatever was placed belongs to a clock that has stood still since.
            self.cancel();
            self.forget();
        }
    }

    fn play(&mut self, position: f64, at: f64, cues: &[Cue]) {
        if self.pulse.state() != SoundState::Playing {
            return;
        }
        let Some(rig) = &mut self.rig else { return };
        let monotonic = clock::monotonic();
        self.link.read(monotonic, rig.context.heard(monotonic));
        let Some(heard) = self.link.heard_at(at) else { return };
        let (rate, now) = (self.link.rate(), rig.context.now());
        let pass = self.lookahead.pass(&Moment { position, heard, rate, now }, cues);
        if let Err(error) = rig.perform(&pass) {
            self.fail(error);
        }
    }

    fn cancel(&mut self) {
        self.lookahead.clear();
        if let Some(Err(error)) = self.rig.as_mut().map(Rig::cancel) {
            self.fail(error);
        }
    }

    fn suspend(&mut self, weak: Weak<Inner>) {
        self.cancel();
        self.looks = None;
        if self.rig.is_some() {
            self.pulse.rest(SoundState::Off);
        }
        // Not before the fade is over: the rest of it would be heard when the context goes on.
        self.rests = Some(After::new(SILENT, move || {
            if let Some(inner) = weak.upgrade() {
                inner.change(Part::rest);
            }
        }));
    }

    fn rest(&mut self) {
        self.forget();
        if let Some(rig) = &self.rig {
            rig.context.suspend();
        }
    }

    fn fail(&mut self, error: AudioError) {
        self.rig = None;
        self.looks = None;
        self.forget();
        self.pulse.rest(match error {
            AudioError::Context => SoundState::Absent,
            _ => SoundState::Lost(Loss::Broken),
        });
    }

    fn forget(&mut self) {
        self.link.clear();
        self.lookahead.clear();
    }

    fn apply_volume(&self) {
        if let Some(rig) = &self.rig {
            rig.set_volume(self.level());
        }
    }

    fn level(&self) -> f32 {
        if self.muted { 0.0 } else { self.volume }
    }
}
