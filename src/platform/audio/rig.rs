//! An audio context with everything that stands in it.
//!
//! *Invariant:* what was cancelled never sounds again, whatever the context does afterwards.

use super::AudioError;
use super::context::Context;
use super::desk::Desk;
use super::schedule::Schedule;
use super::voice::Voice;
use crate::platform::listener::Listener;
use crate::platform::timer::After;
use std::collections::VecDeque;
use unknot_core::engine::{Cue, Pass, Placement};
use unknot_core::progress::Timbre;

/// Milliseconds after which what was cancelled is surely silent.
pub(super) const SILENT: u32 = 80;

/// How many cancelled schedules may be fading at a time.
const FADING: usize = 8;

/// A context and what stands in it. The order of the fields is the order of taking it down.
pub(super) struct Rig {
    _listener: Listener,
    fading: VecDeque<After>,
    schedule: Schedule,
    desk: Desk,
    pub(super) context: Context,
}

impl Rig {
    /// Builds one; `changed` is called when the context's state changes.
    pub(super) fn new(
        (tones, voice): (f32, f32),
        changed: impl Fn() + 'static,
    ) -> Result<Self, AudioError> {
        let context = Context::new()?;
        let desk = Desk::new(context.base())?;
        desk.set_volume(tones, voice, context.now());
        let schedule = Schedule::new(context.base(), &desk)?;
        let listener = Listener::on(Some(context.target()), "statechange", move |_| changed());
        Ok(Self { _listener: listener, fading: VecDeque::new(), schedule, desk, context })
    }

    /// Does what a pass asks for.
    pub(super) fn perform(&mut self, pass: &Pass, voice: &Voice) -> Result<(), AudioError> {
        let now = self.context.now();
        if pass.restart {
            self.cancel()?;
        }
        self.schedule.sweep(now);
        for cue in &pass.withdrawn {
            self.schedule.withdraw(cue, now);
        }
        pass.placed.iter().try_for_each(|placement| self.schedule.place(placement))?;
        self.schedule.speak(voice, now)
    }

    /// Places one more sound, at once.
    pub(super) fn add(&mut self, cue: Cue, voice: &Voice) -> Result<(), AudioError> {
        self.schedule.place(&Placement { cue, at: self.context.now(), skipped: 0.0 })?;
        self.speak(voice)
    }

    /// Gives the lines that wait their words.
    pub(super) fn speak(&mut self, voice: &Voice) -> Result<(), AudioError> {
        self.schedule.speak(voice, self.context.now())
    }

    /// Silences what is placed.
    pub(super) fn cancel(&mut self) -> Result<(), AudioError> {
        if self.schedule.is_empty() {
            return Ok(());
        }
        let next = self.schedule.successor(&self.desk)?;
        let old = std::mem::replace(&mut self.schedule, next);
        old.cancel(self.context.now());
        if self.fading.len() == FADING {
            self.fading.pop_front();
        }
        // Taken out of the graph by the page's clock: the audio clock may stand still, and would
        // otherwise play the rest of the fade when it goes on.
        self.fading.push_back(After::new(SILENT, move || drop(old)));
        Ok(())
    }

    /// Gives up the lines that should have begun so many seconds ago and wait still.
    pub(super) fn give_up(&mut self, seconds: f64) {
        self.schedule.give_up(self.context.now() - seconds);
    }

    /// Gives the breath another timbre.
    pub(super) fn set_timbre(&mut self, timbre: Timbre) {
        self.schedule.set_timbre(timbre);
    }

    /// Sets the volumes of tones and voice, 0 to 1.
    pub(super) fn set_volume(&self, (tones, voice): (f32, f32)) {
        self.desk.set_volume(tones, voice, self.context.now());
    }
}
