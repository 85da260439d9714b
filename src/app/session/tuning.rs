//! What of a person's choices the sound follows, before a session and in the middle of one.
//!
//! *Invariant:* a change is heard at once, and moves nothing but the sound and the pace.

use super::Session;
use crate::platform::speech as phone;
use crate::platform::worker::{self, WorkerState};
use crate::platform::{audio, clock};
use leptos::prelude::*;
use unknot_core::catalog::movement::MOVEMENTS;
use unknot_core::progress::{Detail, Profile, Settings};
use unknot_core::routine::Movement;

impl Session {
    /// Sets what is heard and what is known, and readies the voices. To be called in a tap.
    pub(super) fn tune(self) {
        self.learn();
        self.level();
        let wants = self.profile() == Profile::Voice;
        self.devices.update_value(|devices| {
            if wants && !devices.sound.has_voice() {
                // Before the worker is known the file would be fetched twice.
                if worker::state() != WorkerState::Unknown {
                    devices.sound.load_voice();
                }
                // Where it is not needed it would only stop other apps' music.
                phone::prime();
            }
        });
    }

    /// Sets volumes and timbre, and what becomes of other sound.
    fn level(self) {
        let settings = self.facts.settings.get_untracked();
        let silent = settings.muted || settings.profile == Profile::Silent;
        let loud = |percent: u8| f32::from(percent) / 100.0;
        self.devices.update_value(|devices| {
            devices.sound.set_volume(loud(settings.volume), loud(settings.voice));
            devices.sound.set_muted(silent);
            devices.sound.set_timbre(settings.timbre);
            if let Some(element) = &devices.track.element {
                element.set_muted(settings.muted);
            }
        });
        if !self.is_carried() {
            self.mix();
        }
    }

    /// Chooses what becomes of other sound on the phone.
    pub(super) fn mix(self) {
        let mixing = self.facts.settings.with_untracked(|settings| settings.mixing);
        audio::mix(mixing);
    }

    /// Lets a change of the settings be heard at once.
    pub(super) fn follow_settings(self) {
        Effect::new(move |before: Option<Settings>| {
            let now = self.facts.settings.get();
            if let Some(before) = before.filter(|before| *before != now) {
                untrack(|| self.adapt(&before, &now));
            }
            now
        });
    }

    fn adapt(self, before: &Settings, now: &Settings) {
        let heard = |it: &Settings| (it.timbre, it.profile, it.detail, it.units);
        let sounds = self.is_on() || self.devices.with_value(|devices| devices.sampler.is_some());
        if !sounds {
            return;
        }
        self.learn();
        self.level();
        if !self.is_on() || self.over.get_untracked() {
            return;
        }
        if before.pattern != now.pattern {
            self.repace(now.pattern);
        } else if heard(before) != heard(now) {
            self.moved(clock::monotonic());
        }
        self.retrack();
    }

    /// Of which movements less needs saying.
    pub(super) fn learn(self) {
        let settings = self.facts.settings.get_untracked();
        let brief = |movement: &&Movement| match settings.detail {
            Detail::Brief => true,
            Detail::Full => false,
            Detail::Learning => {
                self.facts.history.with_untracked(|history| history.knows(movement))
            }
        };
        let known = MOVEMENTS.iter().copied().filter(brief).map(|movement| movement.id).collect();
        self.devices.update_value(|devices| devices.spoken.known = known);
    }
}
