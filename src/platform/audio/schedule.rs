//! The sounds placed on a context's clock that can be silenced as one.
//!
//! *Invariant:* everything placed sounds through two gates, one for tones and one for words; once
//! it is cancelled nothing of it is heard after 50 ms, and dropping it takes it out of the graph.

use super::AudioError;
use super::desk::Desk;
use super::placed::{Placed, Said};
use super::score;
use super::synth::{Tone, Waves};
use super::voice::Voice;
use std::rc::Rc;
use unknot_core::engine::{Cue, CueKind, Placement, speech};
use unknot_core::progress::Timbre;
use web_sys::{AudioNode, BaseAudioContext, GainNode};

/// Seconds in which a cancelled schedule falls silent.
const FADE: f64 = 0.02;

/// Seconds until the fade begins. A browser renders some milliseconds ahead of the time it tells; a
/// fade that began in the past would be a step.
const LEAD: f64 = 0.015;

/// How loud the breath is under the voice; and the seconds in which it goes down and comes back,
/// two thirds of the way.
const DUCKED: f32 = 0.35;
const DOWN: f64 = 0.06;
const UP: f64 = 0.3;

/// Sounds that were placed.
pub struct Schedule {
    context: BaseAudioContext,
    waves: Rc<Waves>,
    timbre: Timbre,
    tones: GainNode,
    breath: GainNode,
    words: GainNode,
    placed: Vec<Placed>,
}

impl Schedule {
    /// An empty schedule that sounds through `desk`.
    ///
    /// # Errors
    /// When the browser refuses a node or a wave.
    pub fn new(context: &BaseAudioContext, desk: &Desk) -> Result<Self, AudioError> {
        Self::with(context.clone(), Rc::default(), Timbre::default(), desk)
    }

    fn with(
        context: BaseAudioContext,
        waves: Rc<Waves>,
        timbre: Timbre,
        desk: &Desk,
    ) -> Result<Self, AudioError> {
        let gate = |output: &AudioNode| {
            let gate = context.create_gain().map_err(|_| AudioError::Node)?;
            gate.connect_with_audio_node(output).map_err(|_| AudioError::Connect)?;
            Ok(gate)
        };
        let (tones, words) = (gate(desk.tones())?, gate(desk.voice())?);
        let breath = gate(&tones)?;
        Ok(Self { context, waves, timbre, tones, breath, words, placed: Vec::new() })
    }

    /// An empty schedule with the same waves, that sounds through `desk`.
    pub(super) fn successor(&self, desk: &Desk) -> Result<Self, AudioError> {
        Self::with(self.context.clone(), Rc::clone(&self.waves), self.timbre, desk)
    }

    /// Gives the breath another timbre from the next one on.
    pub fn set_timbre(&mut self, timbre: Timbre) {
        self.timbre = timbre;
    }

    /// Says whether nothing is placed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.placed.is_empty()
    }

    /// Places a sound; a line waits for [`Schedule::speak`].
    ///
    /// # Errors
    /// When the browser refuses a node; what was placed of the cue until then stays.
    pub fn place(&mut self, placement: &Placement) -> Result<(), AudioError> {
        let Placement { cue, at, skipped } = *placement;
        let mut placed = Placed { cue, begin: at, end: at, tones: Vec::new(), said: Said::Nothing };
        if matches!(cue.kind, CueKind::Line(_)) {
            placed.said = Said::Waits;
            placed.end = at - skipped + f64::from(cue.length) / 1000.0;
        }
        let output =
            if matches!(cue.kind, CueKind::Breath(_)) { &self.breath } else { &self.tones };
        let mut outcome = Ok(());
        for note in score::notes(cue.kind, cue.length, self.timbre) {
            // Only a breath is ever joined midway, and it is one note.
            let begin = at + note.after;
            let place = (&self.context, &*self.waves);
            match Tone::place(place, &note, begin, skipped, output) {
                Ok(tone) => placed.tones.extend(tone),
                Err(error) => outcome = Err(error),
            }
            placed.end = placed.end.max(begin + note.length);
        }
        self.placed.push(placed);
        outcome
    }

    /// Gives the lines that wait their words, as far as these are decoded: each at its moment or,
    /// when that has passed, at the audio time `now`, if it can still be said to its end.
    ///
    /// # Errors
    /// When the browser refuses a node.
    pub fn speak(&mut self, voice: &Voice, now: f64) -> Result<(), AudioError> {
        for nth in 0..self.placed.len() {
            let Some(line) = self.placed.get(nth).filter(|it| it.said == Said::Waits) else {
                continue;
            };
            let CueKind::Line(text) = line.cue.kind else { continue };
            let (earliest, until) = (line.begin.max(now + LEAD), line.end);
            let Some(words) = voice.words(&self.context, text) else { continue };
            let length = words.last().map_or(0.0, |word| word.after + word.length);
            let begin = self.free(earliest, length);
            let fits = begin + length <= until || speech::must_be_said(text);
            let mut tones = Vec::new();
            for word in words.iter().filter(|_| fits) {
                tones.push(Tone::say(&self.context, word, begin + word.after, &self.words)?);
            }
            if fits {
                self.duck(begin, begin + length);
            }
            if let Some(line) = self.placed.get_mut(nth) {
                line.said = if fits { Said::From(begin, begin + length) } else { Said::Nothing };
                line.end = line.end.max(begin + length);
                line.tones = tones;
            }
        }
        voice.keep(self.placed.iter().filter_map(|placed| match placed.cue.kind {
            CueKind::Line(text) => Some(text),
            _ => None,
        }));
        Ok(())
    }

    /// Whether a line waits for its words.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.placed.iter().any(|placed| placed.said == Said::Waits)
    }

    /// Whether a line waits for words that this voice has.
    pub(super) fn expects(&self, voice: &Voice) -> bool {
        let has = |cue: &Cue| matches!(cue.kind, CueKind::Line(text) if voice.has(text));
        self.placed.iter().any(|placed| placed.said == Said::Waits && has(&placed.cue))
    }

    /// Gives up the lines that wait since before an audio time.
    pub(super) fn give_up(&mut self, before: f64) {
        let waits = |it: &&mut Placed| it.said == Said::Waits && it.begin < before;
        self.placed.iter_mut().filter(waits).for_each(|it| it.said = Said::Nothing);
    }

    /// The first moment from `earliest` on at which a line is alone.
    fn free(&self, earliest: f64, length: f64) -> f64 {
        let gap = f64::from(speech::BETWEEN) / 1000.0;
        let mut begin = earliest;
        for placed in &self.placed {
            if let Said::From(from, to) = placed.said
                && from < begin + length
                && begin < to + gap
            {
                begin = to + gap;
            }
        }
        begin
    }

    /// Takes the breath down under the words, and up again.
    fn duck(&self, from: f64, to: f64) {
        let gain = self.breath.gain();
        drop(gain.set_target_at_time(DUCKED, (from - 2.0 * DOWN).max(0.0), DOWN));
        drop(gain.set_target_at_time(1.0, to, UP));
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
        let begin = now + LEAD;
        for gate in [&self.tones, &self.words] {
            drop(gate.gain().set_value_at_time(1.0, begin));
            drop(gate.gain().linear_ramp_to_value_at_time(0.0, begin + FADE));
        }
        for tone in self.placed.iter().flat_map(|placed| &placed.tones) {
            tone.stop(begin + FADE);
        }
    }
}

impl Drop for Schedule {
    fn drop(&mut self) {
        self.placed.iter().flat_map(|placed| &placed.tones).for_each(Tone::disconnect);
        for gate in [&self.tones, &self.breath, &self.words] {
            drop(gate.disconnect());
        }
    }
}
