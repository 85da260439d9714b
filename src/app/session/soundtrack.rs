//! The session's sound made ahead of time, for a screen that may go off, and as a file.
//!
//! *Invariant:* a track that is not that of this session is never heard.

use super::Session;
use crate::platform::audio::{self, Deck, Element, Job, Track};
use crate::platform::file;
use unknot_core::catalog::phrase;
use unknot_core::engine::{Cue, CueKind, Ms, Timeline, speech};
use unknot_core::progress::Profile;

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
    pub(super) made: Option<(Job, Track)>,
    /// Counts the tracks that were begun: only the last one counts.
    turn: u32,
    pub(super) deck: Deck,
    pub(super) element: Option<Element>,
    /// The element is to play once a lead-in is over.
    pub(super) due: bool,
    /// Where the element was seen, since when it stands there, and whether it was put there again.
    pub(super) moved: (Ms, f64, bool),
}

impl Soundtrack {
    /// Gives the samples back; an element that plays keeps its own.
    pub(super) fn forget(&mut self) {
        self.made = None;
        self.turn += 1;
    }
}

impl Session {
    /// Everything of a timeline that this person hears.
    pub(super) fn job(self, timeline: &Timeline) -> Job {
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
    pub(super) fn wants_track(self) -> bool {
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
        self.make(self.wanted(timeline));
    }

    /// What is to be made ahead of a timeline, if anything is.
    fn wanted(self, timeline: &Timeline) -> Option<Job> {
        self.wants_track().then(|| self.job(timeline))
    }

    fn is_made(self, job: &Job) -> bool {
        self.devices
            .with_value(|devices| devices.track.made.as_ref().is_some_and(|(made, _)| made == job))
    }

    fn make(self, job: Option<Job>) {
        let Some(job) = job else {
            self.making.set(Making::Idle);
            return;
        };
        if self.is_made(&job) {
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

    /// Lets go of a track that is not that of this session any more, and makes another. To be called
    /// in a tap.
    pub(super) fn retrack(self) {
        if let Some(live) = self.live_now() {
            let job = self.wanted(&live.timeline);
            if !job.as_ref().is_some_and(|job| self.is_made(job)) {
                self.let_element_go();
            }
            if job.is_some() && !self.is_carried() {
                self.devices.with_value(|devices| devices.track.deck.unlock());
            }
            self.make(job);
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
