//! Builds the notes of a cue out of the browser's oscillators.
//!
//! *Invariant:* every note rises from silence and falls back to it, so that nothing clicks; the
//! first sample that sounds is the first one at or after the note's time.

use super::AudioError;
use super::score::{Colour, Note};
use super::voice::Word;
use std::cell::RefCell;
use unknot_core::figure::sin_cos;
use web_sys::{
    AudioNode, AudioParam, AudioScheduledSourceNode, BaseAudioContext, GainNode, PeriodicWave,
};

/// Seconds of a clip that sound before its first loud sample, and after its last: its own fades.
const EDGE: (f64, f64) = (0.02, 0.06);

/// Silence that is not zero, so that a note begins on its very first sample.
const FLOOR: f32 = 0.0001;

/// Seconds in which a note joined midway rises.
const JOIN: f64 = 0.05;

/// Seconds for which a source runs on after its note has fallen to nothing.
const TAIL: f64 = 0.01;

/// The waves of the colours that were asked for, for one context.
#[derive(Default)]
pub(super) struct Waves(RefCell<Vec<(Colour, PeriodicWave)>>);

impl Waves {
    fn get(&self, context: &BaseAudioContext, colour: Colour) -> Result<PeriodicWave, AudioError> {
        let mut known = self.0.borrow_mut();
        if let Some((_, wave)) = known.iter().find(|(other, _)| *other == colour) {
            return Ok(wave.clone());
        }
        let wave = wave(context, colour)?;
        known.push((colour, wave.clone()));
        Ok(wave)
    }
}

/// One note or sentence that was handed to the browser.
pub(super) struct Tone {
    source: AudioScheduledSourceNode,
    gain: Option<GainNode>,
}

impl Tone {
    /// Places `note` at the audio time `at` of its first second, leaving out `skipped` seconds of
    /// it, and lets it sound through `output`. `None` when nothing of it is left.
    pub(super) fn place(
        (context, waves): (&BaseAudioContext, &Waves),
        note: &Note,
        at: f64,
        skipped: f64,
        output: &AudioNode,
    ) -> Result<Option<Self>, AudioError> {
        let left = note.length - skipped;
        if left <= JOIN {
            return Ok(None);
        }
        let source = context.create_oscillator().map_err(|_| AudioError::Node)?;
        let gain = context.create_gain().map_err(|_| AudioError::Node)?;
        source.set_periodic_wave(&waves.get(context, note.colour)?);
        source.connect_with_audio_node(&gain).map_err(|_| AudioError::Connect)?;
        gain.connect_with_audio_node(output).map_err(|_| AudioError::Connect)?;
        glide(&source.frequency(), note, at, skipped).ok_or(AudioError::Automate)?;
        swell(&gain.gain(), note, at, skipped).ok_or(AudioError::Automate)?;
        source.start_with_when(at).map_err(|_| AudioError::Start)?;
        source.stop_with_when(at + left + TAIL).map_err(|_| AudioError::Start)?;
        Ok(Some(Self { source: source.into(), gain: Some(gain) }))
    }

    /// Lets a sentence sound through `output`, its first loud sample at the audio time `at`.
    pub(super) fn say(
        context: &BaseAudioContext,
        word: &Word,
        at: f64,
        output: &AudioNode,
    ) -> Result<Self, AudioError> {
        let source = context.create_buffer_source().map_err(|_| AudioError::Node)?;
        source.set_buffer(Some(&word.buffer));
        source.connect_with_audio_node(output).map_err(|_| AudioError::Connect)?;
        let lead = EDGE.0.min(word.onset);
        source
            .start_with_when_and_grain_offset_and_grain_duration(
                at - lead,
                word.onset - lead,
                lead + word.length + EDGE.1,
            )
            .map_err(|_| AudioError::Start)?;
        Ok(Self { source: source.into(), gain: None })
    }

    /// Ends the source at the audio time `at`; one that has not begun then never sounds.
    pub(super) fn stop(&self, at: f64) {
        // Stopping again what has ended is harmless, and where a browser refuses it is silent.
        drop(self.source.stop_with_when(at));
    }

    /// Takes the tone out of the graph.
    pub(super) fn disconnect(&self) {
        drop(self.source.disconnect());
        if let Some(gain) = &self.gain {
            drop(gain.disconnect());
        }
    }
}

/// The pitch: from the part that is skipped evenly to the end.
fn glide(frequency: &AudioParam, note: &Note, at: f64, skipped: f64) -> Option<()> {
    let (from, to) = note.pitch;
    let begin = from * (to / from).powf(share(skipped / note.length));
    let end = at + note.length - skipped;
    frequency.set_value_at_time(begin, at).ok()?;
    frequency.exponential_ramp_to_value_at_time(to, end).ok()?;
    Some(())
}

/// The strength: rise, course, fall.
fn swell(gain: &AudioParam, note: &Note, at: f64, skipped: f64) -> Option<()> {
    let (from, to) = note.strength;
    let end = at + note.length - skipped;
    let falls = (end - note.fall).max(at + JOIN / 2.0);
    let rise = if skipped > 0.0 { JOIN / 2.0 } else { note.rise };
    let begin = from + (to - from) * share(skipped / note.length);
    gain.set_value_at_time(FLOOR, at).ok()?;
    gain.linear_ramp_to_value_at_time(begin, at + rise).ok()?;
    gain.linear_ramp_to_value_at_time(to, falls).ok()?;
    gain.linear_ramp_to_value_at_time(0.0, end).ok()?;
    Some(())
}

#[expect(clippy::cast_possible_truncation, reason = "a share between 0 and 1")]
fn share(value: f64) -> f32 {
    value.clamp(0.0, 1.0) as f32
}

/// A wave whose harmonics are shifted against one another so that it has no steep peak
/// (Schroeder 1970); the browser scales its highest point to 1.
#[expect(clippy::cast_possible_truncation, reason = "the browser takes single precision")]
fn wave(context: &BaseAudioContext, colour: Colour) -> Result<PeriodicWave, AudioError> {
    let harmonics = colour.harmonics();
    let (mut real, mut imaginary) = (vec![0.0], vec![0.0]);
    let (mut number, mut shift) = (0.0, 0.0);
    let step = 1.0 / f64::from(u8::try_from(harmonics.len()).unwrap_or(1));
    for strength in harmonics {
        let (sin, cos) = sin_cos(shift);
        real.push(strength * cos as f32);
        imaginary.push(strength * sin as f32);
        number += 1.0;
        shift -= step * number;
    }
    context.create_periodic_wave(&mut real, &mut imaginary).map_err(|_| AudioError::Node)
}
