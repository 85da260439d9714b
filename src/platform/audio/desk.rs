//! The last stretch before the loudspeaker: volume, then a limiter.
//!
//! *Invariant:* nothing leaves louder than 0.9 of full scale, and what is below the knee leaves
//! unchanged and without delay.
//!
//! The limiter is a curve, not the browser's compressor: that one delays every sound by 6 ms, adds
//! gain of its own, and pumps.

use super::AudioError;
use crate::platform::probe;
use js_sys::Float32Array;
use web_sys::{AudioNode, BaseAudioContext, GainNode, WaveShaperNode};

/// The curve reaches from minus to plus this.
const REACH: f32 = 2.0;

/// Below this the limiter does nothing.
const KNEE: f32 = 0.65;

/// Nothing leaves above this.
const CEILING: f32 = 0.9;

/// Points of the curve on each side of zero.
const POINTS: u16 = 1000;

/// Seconds in which a change of volume is two thirds done.
const GLIDE: f64 = 0.006;

/// Seconds until it begins: in the past it would be a step.
const LEAD: f64 = 0.015;

/// How much louder the voice's clips are made, so that they stand a little above the tones; a
/// browser test measures it.
const VOICE: f32 = 1.2;

/// Volumes and limiter of one context.
pub struct Desk {
    tones: GainNode,
    voice: GainNode,
    limiter: WaveShaperNode,
}

impl Desk {
    /// Stands before the context's destination, with full volume.
    ///
    /// # Errors
    /// When the browser refuses a node.
    pub fn new(context: &BaseAudioContext) -> Result<Self, AudioError> {
        let limiter = context.create_wave_shaper().map_err(|_| AudioError::Node)?;
        limiter.set_curve_opt_f32_array(Some(&Float32Array::from(&*curve())));
        let out = context.destination();
        limiter.connect_with_audio_node(&out).map_err(|_| AudioError::Connect)?;
        // The card shown after a crash cuts it off: a busy phone closes a context late.
        probe::set(context, "unknotOut", &limiter);
        let (tones, voice) = (way(context, &limiter, 1.0)?, way(context, &limiter, VOICE)?);
        Ok(Self { tones, voice, limiter })
    }

    /// Where breath and marks go in.
    #[must_use]
    pub fn tones(&self) -> &AudioNode {
        &self.tones
    }

    /// Where the voice goes in.
    #[must_use]
    pub fn voice(&self) -> &AudioNode {
        &self.voice
    }

    /// Sets the volumes of the tones and of the voice, 0 to 1 as a slider shows them, at the audio
    /// time `now`.
    pub fn set_volume(&self, tones: f32, voice: f32, now: f64) {
        glide(&self.tones, tones, 1.0, now);
        glide(&self.voice, voice, VOICE, now);
    }
}

fn way(
    context: &BaseAudioContext,
    limiter: &WaveShaperNode,
    gain: f32,
) -> Result<GainNode, AudioError> {
    let way = context.create_gain().map_err(|_| AudioError::Node)?;
    way.gain().set_value(gain / REACH);
    way.connect_with_audio_node(limiter).map_err(|_| AudioError::Connect)?;
    Ok(way)
}

fn glide(way: &GainNode, volume: f32, full: f32, now: f64) {
    // The ear hears ratios: the square makes the slider's middle sound like the middle.
    let level = volume.clamp(0.0, 1.0).powi(2) * full / REACH;
    let (gain, begin) = (way.gain(), now + LEAD);
    // An approach begins wherever the value is; reading it first is wrong in some browsers.
    drop(gain.cancel_scheduled_values(begin));
    drop(gain.set_target_at_time(level, begin, GLIDE));
    drop(gain.set_value_at_time(level, begin + GLIDE * 10.0));
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(self.tones.disconnect());
        drop(self.voice.disconnect());
        drop(self.limiter.disconnect());
    }
}

/// The limiter's curve: straight up to the knee, then bending towards the ceiling.
fn curve() -> Vec<f32> {
    let points = i32::from(POINTS);
    let limited = |point: i32| {
        let share = f32::from(i16::try_from(point).unwrap_or(0)) / f32::from(POINTS);
        limit(share * REACH)
    };
    (-points..=points).map(limited).collect()
}

fn limit(value: f32) -> f32 {
    let (size, room) = (value.abs(), CEILING - KNEE);
    let limited = if size <= KNEE { size } else { KNEE + room * ((size - KNEE) / room).tanh() };
    limited.copysign(value)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these values are exact")]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn quiet_sounds_pass_unchanged_and_loud_ones_bend_without_a_kink() {
        let curve = curve();
        assert_eq!(curve.len(), 2001);
        assert_eq!(curve[1000], 0.0);
        assert!((curve[1250] - 0.5).abs() < 1e-6 && (curve[750] + 0.5).abs() < 1e-6);
        assert!(curve.iter().all(|value| value.abs() <= CEILING));
        assert!(curve.windows(2).all(|pair| pair[1] >= pair[0] && pair[1] - pair[0] < 0.0021));
    }
}
