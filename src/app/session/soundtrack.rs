//! The session's sound made ahead, and the audio element that carries it while the screen is off.
//!
//! *Invariant:* while the element plays, the position follows it; a track that is not that of this
//! session is never heard.

use super::Session;
use crate::app::text;
use crate::platform::audio::{self, Element, Heard, Job, Track};
use crate::platform::{clock, file};
use leptos::prelude::*;
use unknot_core::catalog::phrase;
use unknot_core::engine::{Cue, CueKind, Ms, Timeline, speech};
use unknot_core::progress::{Mixing, Profile};

/// The element's clock may differ from the page's by so many milliseconds.
const APART: Ms = 40;

/// How it stands with the track.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Making {
    /// None is wanted.
    #[default]
    Idle,
    /// It is being made.
    Busy,
    /// It is there.
    Ready,
    /// The browser could not.
    Failed,
}

/// What is kept of it.
#[derive(Default)]
pub(super) struct Soundtrack {
    made: Option<(Job, Track)>,
    /// Counts the tracks that were begun: only the last one counts.
    turn: u32,
    pub(super) element: Option<Element>,
    /// The element is to play once a lead-in is over.
    due: bool,
}

impl Session {
    /// Everything of a timeline that this person hears.
    fn job(self, timeline: &Timeline) -> Job {
        let mut cues = timeline.cues().to_vec();
        cues.retain(|cue| self.wants(timeline, cue));
        self.in_units(&mut cues);
        self.job_of(cues, timeline.pieces())
    }

    fn job_of(self, cues: Vec<Cue>, pieces: Vec<std::ops::Range<Ms>>) -> Job {
        self.facts.settings.with_untracked(|settings| {
            let loud = |percent: u8| f32::from(percent) / 100.0;
            let volume = (loud(settings.volume), loud(settings.voice));
            Job { cues, pieces, volume, timbre: settings.timbre }
        })
    }

    /// Whether the sound is to be made ahead.
    fn wants_track(self) -> bool {
        let wants = self
            .facts
            .settings
            .with_untracked(|settings| settings.screen_off && settings.profile != Profile::Silent);
        wants && audio::can_make()
    }

    /// Makes the track of a timeline, unless it is there.
    pub(crate) fn prepare(self, timeline: &Timeline) {
        if !self.is_on() {
            self.learn();
        }
        if !self.wants_track() {
            self.making.set(Making::Idle);
            return;
        }
        let job = self.job(timeline);
        let known = |devices: &super::Devices| {
            devices.track.made.as_ref().is_some_and(|(made, _)| *made == job)
        };
        if self.devices.with_value(known) {
            self.making.set(Making::Ready);
            return self.carry();
        }
        self.making.set(Making::Busy);
        let turn = self.devices.try_update_value(|devices| {
            devices.track.made = None;
            devices.track.turn += 1;
            if self.profile() == Profile::Voice {
                devices.sound.load_voice();
            }
            devices.track.turn
        });
        let Some(voice) = self.devices.with_value(|devices| devices.sound.voice()) else { return };
        let wanted = move || self.devices.with_value(|devices| Some(devices.track.turn) == turn);
        audio::make(job.clone(), voice, wanted, move |made| {
            self.making.set(if made.is_ok() { Making::Ready } else { Making::Failed });
            self.devices.update_value(|devices| {
                devices.track.made = made.ok().map(|track| (job, track));
            });
            self.carry();
        });
    }

    /// Lets go of a track that is not that of this session any more, and makes another.
    pub(super) fn retrack(self) {
        if let Some(live) = self.live_now() {
            let job = self.job(&live.timeline);
            let same = self.devices.with_value(|devices| {
                devices.track.made.as_ref().is_some_and(|(made, _)| *made == job)
            });
            if !same || !self.wants_track() {
                self.let_element_go();
            }
            self.prepare(&live.timeline);
        }
    }

    /// Hands the sound over to the element, once there is a track and time passes.
    pub(super) fn carry(self) {
        let now = clock::monotonic();
        let transport = self.transport.get_untracked();
        let runs = transport.is_running() && transport.lead(now) == 0 && !self.over.get_untracked();
        let (Some(at), Some(live), true) = (transport.position(now), self.live_now(), runs) else {
            return;
        };
        if self.is_carried() || !self.wants_track() {
            return;
        }
        let job = self.job(&live.timeline);
        let muted = self.facts.settings.with_untracked(|settings| settings.muted);
        self.devices.update_value(|devices| {
            let track = devices.track.made.as_ref().filter(|(made, _)| *made == job);
            let told = move |heard| self.heard(heard);
            let Some(Ok(element)) = track.map(|(_, track)| Element::new(track, told)) else {
                return;
            };
            // Any other kind stops when the phone is locked.
            audio::mix(Mixing::Through.session());
            element.set_muted(muted);
            element.seek(at);
            element.play();
            devices.sound.cancel();
            devices.lock.release();
            devices.track.element = Some(element);
        });
        self.carried.set(self.is_carried());
    }

    /// Whether the element is what is heard.
    pub(super) fn is_carried(self) -> bool {
        self.devices.with_value(|devices| devices.track.element.is_some())
    }

    /// Lets the element go; what is placed ahead sounds again.
    pub(super) fn let_element_go(self) {
        let gone = self.devices.try_update_value(|devices| devices.track.element.take());
        if gone.flatten().is_some() {
            self.carried.set(false);
            self.mix();
            if self.is_on() {
                self.devices.update_value(|devices| {
                    devices.sound.wake();
                    devices.lock.hold();
                });
            }
        }
    }

    /// Brings the transport where the element is. Says whether the element is what counts, and not
    /// the clocks.
    pub(super) fn follow(self, now: f64) -> bool {
        let look = |devices: &mut super::Devices| {
            let due = std::mem::take(&mut devices.track.due);
            let element = devices.track.element.as_ref()?;
            Some((element.position(), element.stands(), due))
        };
        let transport = self.transport.get_untracked();
        if transport.lead(now) > 0 {
            return false;
        }
        let Some((at, stands, due)) = self.devices.try_update_value(look).flatten() else {
            return false;
        };
        if due {
            self.steer_element(true);
        } else if stands {
            self.halt_at_element(at);
        } else if transport.position(now).is_some_and(|position| (position - at).abs() > APART) {
            self.transport.update(|transport| transport.follow(at, now));
            self.beat.update(|beat| *beat += 1);
        }
        true
    }

    /// Lets the element do what the transport does, after play, pause and seek.
    pub(super) fn steer_element(self, running: bool) {
        let now = clock::monotonic();
        let transport = self.transport.get_untracked();
        let leads = transport.lead(now) > 0;
        self.devices.update_value(|devices| {
            let Some(element) = &devices.track.element else { return };
            devices.track.due = running && leads;
            if running && !leads {
                element.seek(transport.position(now).unwrap_or_default());
                element.play();
            } else {
                element.pause();
            }
        });
    }

    fn heard(self, heard: Heard) {
        let now = clock::monotonic();
        let transport = self.transport.get_untracked();
        let runs = transport.is_running() && transport.lead(now) == 0;
        if !self.is_on() || self.over.get_untracked() {
            return;
        }
        match heard {
            Heard::Plays if !transport.is_running() => self.resume(),
            Heard::Stands if runs => {
                let at = self.devices.with_value(|devices| {
                    let element = devices.track.element.as_ref()?;
                    element.stands().then(|| element.position())
                });
                if let Some(at) = at {
                    self.halt_at_element(at);
                }
            }
            Heard::Plays | Heard::Stands => {}
            Heard::Refused => {
                self.halt(transport.position(now).unwrap_or_default(), text::INTERRUPTED);
                self.devices.update_value(|devices| devices.track.made = None);
                self.let_element_go();
                self.making.set(Making::Failed);
            }
        }
    }

    /// The system has paused the element, or it is at its end.
    fn halt_at_element(self, at: Ms) {
        let end = self.live_now().map_or(0, |live| live.timeline.end());
        let now = clock::monotonic();
        self.transport.update(|transport| transport.follow(at.min(end), now));
        if at >= end {
            self.finish();
        } else {
            self.halt(at, text::INTERRUPTED);
        }
    }

    /// Saves the track as a sound file that any player plays; it begins with the rules for stopping.
    pub(crate) fn save_track(self, name: &'static str) {
        let mut at = 0;
        let mut cues = Vec::new();
        for rule in phrase::STOP_RULES {
            let length = speech::reckoned(rule) + 2 * speech::BETWEEN;
            cues.push(Cue { at, length, kind: CueKind::Line(rule) });
            at += length;
        }
        let job = self.job_of(cues, std::iter::once(0..at).collect());
        let Some(voice) = self.devices.with_value(|devices| devices.sound.voice()) else { return };
        audio::make(
            job,
            voice,
            || true,
            move |rules| {
                let saved = self.devices.with_value(|devices| {
                    let (_, track) = devices.track.made.as_ref()?;
                    let sound = Track::file(&[&rules.ok()?, track]).ok()?;
                    file::offer_blob(&format!("unknot-{name}.wav"), &sound).ok()
                });
                if saved.is_none() {
                    self.making.set(Making::Failed);
                }
            },
        );
    }
}
