//! What the sound of a session is made of, and how it changes.
//!
//! *Invariant:* whatever fails takes the rig down and is a state; nothing waits.

use super::AudioError;
use super::link::ClockLink;
use super::player::Inner;
use super::pulse::{ContextState, Loss, Pulse, SoundState};
use super::rig::{Rig, SILENT};
use super::voice::{News, Voice};
use crate::platform::timer::{After, Every};
use std::rc::Weak;
use unknot_core::engine::{Cue, CueKind, Lookahead, Moment, Ms};
use unknot_core::progress::Timbre;

/// Milliseconds between two looks at a context that is wanted and does not play. One that plays is
/// looked at whenever more is placed: a timer less to wake the phone.
const LOOK: u32 = 250;

/// Milliseconds for which a context that was made ready waits to be wanted.
const READY: u32 = 2_000;

/// Milliseconds in which a line that is to be said at once may be.
const AT_ONCE: Ms = 8_000;

/// Seconds after which a line that waits for the bundled voice is left to another.
const HANDED_OVER: f64 = 0.8;

/// What changes.
pub(super) struct Part {
    weak: Weak<Inner>,
    pub(super) voice: Voice,
    rig: Option<Rig>,
    pulse: Pulse,
    link: ClockLink,
    lookahead: Lookahead,
    volume: (f32, f32),
    timbre: Timbre,
    muted: bool,
    /// A line that is to be said as soon as the sound is awake.
    asked: Option<&'static str>,
    looks: Option<Every>,
    rests: Option<After>,
}

impl Part {
    /// Silent. `weak` leads back here from what the browser calls.
    pub(super) fn new(weak: Weak<Inner>) -> Self {
        let (file, clip) = (call(weak.clone(), Self::arrive), call(weak.clone(), Self::speak));
        let told = move |news| match news {
            News::File => file(),
            News::Clip => clip(),
        };
        Self {
            voice: Voice::new(told),
            weak,
            rig: None,
            pulse: Pulse::default(),
            link: ClockLink::default(),
            lookahead: Lookahead::default(),
            volume: (1.0, 1.0),
            timbre: Timbre::default(),
            muted: false,
            asked: None,
            looks: None,
            rests: None,
        }
    }

    pub(super) fn state(&self) -> SoundState {
        self.pulse.state()
    }

    pub(super) fn set_volume(&mut self, tones: f32, voice: f32) {
        self.volume = (tones, voice);
        self.apply_volume();
    }

    pub(super) fn set_timbre(&mut self, timbre: Timbre) {
        if std::mem::replace(&mut self.timbre, timbre) != timbre {
            self.cancel();
            if let Some(rig) = &mut self.rig {
                rig.set_timbre(timbre);
            }
        }
    }

    pub(super) fn set_muted(&mut self, muted: bool) {
        self.muted = muted;
        self.apply_volume();
    }

    /// Says a line at once, or as soon as a sound that wakes is awake.
    pub(super) fn say(&mut self, line: &'static str) {
        self.asked = (self.pulse.state() == SoundState::Waking).then_some(line);
        let cue = Cue { at: Ms::MIN, length: AT_ONCE, kind: CueKind::Line(line) };
        if let (SoundState::Playing, Some(rig)) = (self.pulse.state(), &mut self.rig)
            && let Err(error) = rig.add(cue, &self.voice)
        {
            self.fail(error);
        }
    }

    /// The voice has come. What began a while before was left to others.
    fn arrive(&mut self) {
        if let Some(rig) = &mut self.rig {
            rig.give_up(HANDED_OVER);
        }
        self.speak();
    }

    /// A clip has come.
    fn speak(&mut self) {
        if let (SoundState::Playing, Some(rig)) = (self.pulse.state(), &mut self.rig)
            && let Err(error) = rig.speak(&self.voice)
        {
            self.fail(error);
        }
    }

    pub(super) fn ready(&mut self) {
        if self.pulse.state() == SoundState::Off && self.build().is_ok() {
            self.rests = Some(After::new(READY, call(self.weak.clone(), Self::rest)));
        }
    }

    fn build(&mut self) -> Result<(), AudioError> {
        if self.rig.is_none() {
            self.forget();
            let mut rig = Rig::new(self.levels(), self.looker())?;
            rig.set_timbre(self.timbre);
            self.rig = Some(rig);
        }
        Ok(())
    }

    pub(super) fn wake(&mut self) {
        self.rests = None;
        self.voice.try_again();
        let closed = |rig: &Rig| rig.context.look().state == ContextState::Closed;
        let lost =
            matches!(self.pulse.state(), SoundState::Lost(loss) if loss != Loss::Interrupted);
        if lost || self.rig.as_ref().is_some_and(closed) {
            self.rig = None;
        }
        if let Err(error) = self.build() {
            return self.fail(error);
        }
        if let Some(rig) = &self.rig {
            rig.context.resume();
            self.pulse.want(&rig.context.look());
            self.attend();
        }
    }

    pub(super) fn look(&mut self) {
        let Some(rig) = &self.rig else { return };
        let before = self.pulse.state();
        let after = self.pulse.judge(&rig.context.look());
        if after != before {
            let asked = self.asked.take();
            // Whatever was placed belongs to a clock that has stood still since.
            self.cancel();
            self.forget();
            self.attend();
            if let (SoundState::Playing, Some(line)) = (after, asked) {
                self.say(line);
            }
        }
    }

    /// Goes on looking by itself while a context that is wanted does not play.
    fn attend(&mut self) {
        let waits = matches!(self.pulse.state(), SoundState::Waking | SoundState::Lost(_));
        self.looks = waits.then(|| Every::new(LOOK, self.looker()));
    }

    pub(super) fn play(&mut self, position: f64, at: f64, cues: &[Cue]) {
        if self.pulse.state() != SoundState::Playing {
            return;
        }
        let Some(rig) = &mut self.rig else { return };
        let (monotonic, heard) = rig.context.heard();
        self.link.read(monotonic, heard);
        let Some(heard) = self.link.heard_at(at) else { return };
        let (rate, now) = (self.link.rate(), rig.context.now());
        let pass = self.lookahead.pass(&Moment { position, heard, rate, now }, cues);
        if let Err(error) = rig.perform(&pass, &self.voice) {
            self.fail(error);
        }
    }

    pub(super) fn cancel(&mut self) {
        self.asked = None;
        self.lookahead.clear();
        if let Some(Err(error)) = self.rig.as_mut().map(Rig::cancel) {
            self.fail(error);
        }
    }

    pub(super) fn suspend(&mut self) {
        self.cancel();
        self.looks = None;
        if self.pulse.state() != SoundState::Absent {
            self.pulse.rest(SoundState::Off);
        }
        // Not before the fade is over: the rest of it would be heard when the context goes on.
        self.rests = Some(After::new(SILENT, call(self.weak.clone(), Self::rest)));
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
            rig.set_volume(self.levels());
        }
    }

    fn levels(&self) -> (f32, f32) {
        if self.muted { (0.0, 0.0) } else { self.volume }
    }

    /// What looks at the context, called from outside.
    fn looker(&self) -> impl Fn() + use<> {
        call(self.weak.clone(), Self::look)
    }
}

fn call(weak: Weak<Inner>, change: fn(&mut Part)) -> impl Fn() {
    move || {
        if let Some(inner) = weak.upgrade() {
            inner.change(change);
        }
    }
}
