//! Hearing the sounds before a session: both breaths, and a spoken line.
//!
//! *Invariant:* nothing sounds before a tap, and a session silences it.

use super::{Devices, Session};
use crate::platform::audio::SoundState;
use crate::platform::{clock, timer};
use unknot_core::engine::{Breath, Cue, CueKind, Ms, speech};

/// How often the clocks are looked at, in milliseconds.
const LOOK: u32 = 200;
/// From the tap to the first sound, in milliseconds.
const LEAD: f64 = 300.0;
/// The longest breath that is played, in milliseconds.
const LONGEST: Ms = 6_000;
/// How long a busy phone may take to let the first sound out, in milliseconds.
const PATIENCE: f64 = 5_000.0;

/// How far the sounds have come.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Sample {
    /// None was asked for.
    #[default]
    Idle,
    /// Which of them is heard, from 0.
    Plays(usize),
    /// All were played.
    Over,
    /// No sound comes out.
    Lost,
}

impl Session {
    /// Plays a breath in and out as a session does, and then says a line. To be called in a tap.
    pub(crate) fn sample(self, line: Option<&'static str>) {
        if self.is_on() {
            return;
        }
        let [inhale, _, exhale, _] =
            self.facts.settings.with_untracked(|settings| settings.pattern.lengths());
        let (inhale, exhale) = (inhale.min(LONGEST), exhale.min(LONGEST));
        let mut cues = vec![
            Cue { at: 0, length: inhale, kind: CueKind::Breath(Breath::In) },
            Cue { at: inhale, length: exhale, kind: CueKind::Breath(Breath::Out) },
        ];
        let mut end = inhale + exhale;
        if let Some(text) = line.map(|line| self.worded(line)) {
            let length = speech::reckoned(text) + speech::BETWEEN;
            cues.push(Cue { at: end, length, kind: CueKind::Line(text) });
            end += length;
        }
        self.tune();
        self.let_element_go();
        self.devices.update_value(|devices| {
            // What was to let the sound of the last session rest.
            devices.rest = None;
            devices.sound.cancel();
            devices.sound.wake();
        });
        self.sampled.set(Sample::Plays(0));
        let tapped = clock::monotonic();
        let mut since = None;
        let mut spoken = false;
        let look = timer::Every::new(LOOK, move || {
            let now = clock::monotonic();
            match self.devices.with_value(|devices| devices.sound.state()) {
                SoundState::Waking => return,
                SoundState::Playing => {}
                SoundState::Lost(_) if since.is_none() && now < tapped + PATIENCE => return,
                _ => return self.stop_sample(Sample::Lost),
            }
            let at = now - *since.get_or_insert(now + LEAD);
            if at > f64::from(end) {
                return self.stop_sample(Sample::Over);
            }
            self.devices.with_value(|devices| devices.sound.play(at, now, &cues));
            let begun = cues.iter().filter(|cue| f64::from(cue.at) <= at).count();
            self.sampled.set(Sample::Plays(begun.saturating_sub(1)));
            if let (3, false, Some(text)) = (begun, spoken, line) {
                spoken = true;
                self.phone(self.worded(text));
            }
        });
        self.devices.update_value(|devices| devices.sampler = Some(look));
    }

    /// Falls silent.
    pub(super) fn stop_sample(self, left: Sample) {
        let let_go = |devices: &mut Devices| devices.sampler.take();
        if self.devices.try_update_value(let_go).flatten().is_some() {
            self.sampled.set(left);
            if !self.is_on() {
                self.devices.update_value(|devices| devices.sound.suspend());
            }
        }
    }
}
