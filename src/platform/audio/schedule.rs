//! The sounds placed on a context's clock that can be silenced as one.
//!
//! *Invariant:* everything placed sounds through one gain node; once it is cancelled nothing of it
//! is heard after 50 ms, and dropping it takes it out of the graph.

use super::AudioError;
use super::score;
use super::synth::{Tone, Waves};
use std::rc::Rc;
use unknot_core::engine::{Cue, Placement};
use web_sys::{AudioNode, BaseAudioContext, GainNode};

/// Seconds in which a cancelled schedule falls silent.
const FADE: f64 = 0.02;

/// Seconds until the fade begins. A browser renders some milliseconds ahead of the time it tells; a
/// fade that began in the past would be a step.
const LEAD: f64 = 0.015;

/// Sounds that were placed.
pub struct Schedule {
    context: BaseAudioContext,
    waves: Rc<Waves>,
    gain: GainNode,
    placed: Vec<Placed>,
}

struct Placed {
    cue: Cue,
    end: f64,
    tones: Vec<Tone>,
}

impl Schedule {
    /// An empty schedule that sounds through `output`.
    ///
    /// # Errors
    /// When the browser refuses a node or a wave.
    pub fn new(context: &BaseAudioContext, output: &AudioNode) -> Result<Self, AudioError> {
        let waves = Rc::new(Waves::new(context)?);
        Self::with(context.clone(), waves, output)
    }

    fn with(
        context: BaseAudioContext,
        waves: Rc<Waves>,
        output: &AudioNode,
    ) -> Result<Self, AudioError> {
        let gain = context.create_gain().map_err(|_| AudioError::Node)?;
        gain.connect_with_audio_node(output).map_err(|_| AudioError::Connect)?;
        Ok(Self { context, waves, gain, placed: Vec::new() })
    }

    /// An empty schedule with the same waves, that sounds through `output`.
    pub(super) fn successor(&self, output: &AudioNode) -> Result<Self, AudioError> {
        Self::with(self.context.clone(), Rc::clone(&self.waves), output)
    }

    /// Says whether nothing is placed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.placed.is_empty()
    }

    /// Places a sound.
    ///
    /// # Errors
    /// When the browser refuses a node; what was placed of the cue until then stays.
    pub fn place(&mut self, placement: &Placement) -> Result<(), AudioError> {
        let Placement { cue, at, skipped } = *placement;
        let mut placed = Placed { cue, end: at, tones: Vec::new() };
        let mut outcome = Ok(());
        for note in score::notes(cue.kind, cue.length) {
            // Only a breath is ever joined midway, and it is one note.
            let begin = at + note.after;
            let place = (&self.context, &*self.waves);
            match Tone::place(place, &note, begin, skipped, &self.gain) {
                Ok(tone) => placed.tones.extend(tone),
                Err(error) => outcome = Err(error),
            }
            placed.end = placed.end.max(begin + note.length);
        }
        self.placed.push(placed);
        outcome
    }

    /// Takes back a sound that has not begun at the audio time `now`.
    pub fn withdraw(&mut self, cue: &Cue, now: f64) {
        self.placed.retain(|placed| {
            let found = placed.cue == *cue && placed.end > now;
            if found {
                placed.end_now(now);
            }
            !found
        });
    }

    /// Forgets the sounds that have ended at the audio time `now`.
    pub fn sweep(&mut self, now: f64) {
        self.placed.retain(|placed| {
            let ended = placed.end + FADE < now;
            if ended {
                placed.tones.iter().for_each(Tone::disconnect);
            }
            !ended
        });
    }

    /// Silences everything within 50 ms of the audio time `now`. Drop the schedule after that.
    pub fn cancel(&self, now: f64) {
        let (gain, begin) = (self.gain.gain(), now + LEAD);
        drop(gain.set_value_at_time(1.0, begin));
        drop(gain.linear_ramp_to_value_at_time(0.0, begin + FADE));
        for tone in self.placed.iter().flat_map(|placed| &placed.tones) {
            tone.stop(begin + FADE);
        }
    }
}

impl Placed {
    fn end_now(&self, now: f64) {
        for tone in &self.tones {
            tone.stop(now);
            tone.disconnect();
        }
    }
}

impl Drop for Schedule {
    fn drop(&mut self) {
        self.placed.iter().flat_map(|placed| &placed.tones).for_each(Tone::disconnect);
        drop(self.gain.disconnect());
    }
}
