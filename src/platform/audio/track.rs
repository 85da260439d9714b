//! A session's whole sound, rendered ahead of time: what goes on when the screen is off.
//!
//! *Invariant:* at most a minute of it is held as floating-point numbers at a time; a browser that
//! cannot is an error, never a silence that claims to be sound.

use super::AudioError;
use super::desk::Desk;
use super::schedule::Schedule;
use super::voice::Voice;
use crate::platform::probe;
use crate::platform::timer::After;
use js_sys::futures::{JsFuture, spawn_local};
use js_sys::{Array, Int16Array, Promise, Uint8Array};
use std::ops::Range;
use unknot_core::engine::{Cue, CueKind, Ms, Placement, speech, wav_head};
use unknot_core::progress::Timbre;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AudioBuffer, Blob, BlobPropertyBag, OfflineAudioContext};

/// Samples a second: the voice was made with as many, and the tones end well below half of it.
const RATE: u16 = 16_000;

/// Milliseconds that each piece is rendered before its beginning and beyond its end: the fades of
/// clips and notes. Where two pieces overlap, they are added.
const EDGE: u16 = 80;

/// Seconds that every sound is placed early: much less than a sample, and more than the rounding
/// that would put it a sample late in one piece and not in another.
const NEVER_LATE: f64 = 1e-7;

/// Milliseconds between two looks at whether the voice has come.
const COMING: u32 = 100;

/// Milliseconds between two looks at whether the clips of a piece are decoded; and how many looks.
const LOOK: u32 = 4;
const LOOKS: u32 = 2_500;

/// What is to sound.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// Every cue, sorted by its place.
    pub cues: Vec<Cue>,
    /// The stretches to render, one after the other; no cue reaches beyond its own.
    pub pieces: Vec<Range<Ms>>,
    /// The volumes of tones and voice, 0 to 1.
    pub volume: (f32, f32),
    /// How the breath sounds.
    pub timbre: Timbre,
}

/// A session's sound as samples.
#[derive(Clone, Debug)]
pub struct Track {
    samples: Blob,
    count: u32,
    /// Where on the session's axis the first sample lies, in milliseconds.
    pub start: Ms,
}

/// Says whether this browser can make and play one, as far as is known before it is tried.
#[must_use]
pub fn can_make() -> bool {
    let plays = probe::global("Audio").is_some() && probe::global("Blob").is_some();
    plays && probe::global("OfflineAudioContext").is_some()
}

/// Makes a track and hands it to `done`; what is left is not made once `wanted` says no.
pub fn make(
    job: Job,
    voice: Voice,
    wanted: impl Fn() -> bool + 'static,
    done: impl FnOnce(Result<Track, AudioError>) + 'static,
) {
    spawn_local(async move {
        let made = track(&job, &voice, &wanted).await;
        if wanted() {
            done(made);
        }
    });
}

async fn track(job: &Job, voice: &Voice, wanted: &impl Fn() -> bool) -> Result<Track, AudioError> {
    let (parts, mut count) = (Array::new(), 0);
    while voice.is_coming() && wanted() {
        pause(COMING).await;
    }
    let speaks = job.cues.iter().any(|cue| matches!(cue.kind, CueKind::Line(_)));
    if speaks && !voice.is_loaded() {
        return Err(AudioError::Start);
    }
    let cues: Vec<Cue> = job.cues.iter().map(|cue| speech::said(&job.cues, *cue)).collect();
    let mut over: Vec<f32> = Vec::new();
    for piece in &job.pieces {
        if !wanted() {
            return Err(AudioError::Context);
        }
        let mut samples = rendered(job, &cues, piece, voice).await?;
        for (sample, earlier) in samples.iter_mut().zip(&over) {
            *sample += earlier;
        }
        over = samples.split_off(samples.len().saturating_sub(2 * count_of(i32::from(EDGE))));
        count += push(&parts, &samples)?;
    }
    count += push(&parts, &over)?;
    let start = job.pieces.first().map_or(0, |piece| piece.start - Ms::from(EDGE));
    Ok(Track { samples: blob(&parts, "")?, count, start })
}

/// The samples of a piece, with its edges; the cues are as they are heard.
async fn rendered(
    job: &Job,
    cues: &[Cue],
    piece: &Range<Ms>,
    voice: &Voice,
) -> Result<Vec<f32>, AudioError> {
    let edge = i32::from(EDGE);
    let length = count_of(piece.end - piece.start + 2 * edge);
    let context = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(
        1,
        u32::try_from(length).unwrap_or(1),
        f32::from(RATE),
    );
    let context = context.map_err(|_| AudioError::Context)?;
    let desk = Desk::new(&context)?;
    desk.set_volume(job.volume.0, job.volume.1, 0.0);
    let mut schedule = Schedule::new(&context, &desk)?;
    schedule.set_timbre(job.timbre);
    for &cue in cues.iter().filter(|cue| piece.contains(&cue.at)) {
        let at = f64::from(cue.at - piece.start + edge) / 1000.0 - NEVER_LATE;
        schedule.place(&Placement { cue, at, skipped: 0.0 })?;
    }
    schedule.speak(voice, 0.0)?;
    let mut looks = 0;
    while schedule.expects(voice) && looks < LOOKS {
        pause(LOOK).await;
        schedule.speak(voice, 0.0)?;
        looks += 1;
    }
    let promise = context.start_rendering().map_err(|_| AudioError::Start)?;
    let buffer = JsFuture::from(promise).await.map_err(|_| AudioError::Start)?;
    let buffer: AudioBuffer = buffer.dyn_into().map_err(|_| AudioError::Start)?;
    buffer.get_channel_data(0).map_err(|_| AudioError::Start)
}

/// Adds samples as a part of the file: a browser may keep it on disk from then on.
fn push(parts: &Array, samples: &[f32]) -> Result<u32, AudioError> {
    #[expect(clippy::cast_possible_truncation, reason = "brought into range first")]
    let whole = |sample: &f32| (sample.clamp(-1.0, 1.0) * 32_767.0) as i16;
    let samples: Vec<i16> = samples.iter().map(whole).collect();
    let part = blob(&Array::of1(&Int16Array::from(&*samples)), "")?;
    parts.push(&part);
    u32::try_from(samples.len()).map_err(|_| AudioError::Context)
}

fn blob(parts: &Array, kind: &str) -> Result<Blob, AudioError> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_blob_sequence_and_options(parts, &options).map_err(|_| AudioError::Context)
}

/// How many samples last so many milliseconds.
fn count_of(ms: Ms) -> usize {
    usize::try_from(i64::from(ms) * i64::from(RATE) / 1000).unwrap_or(0)
}

async fn pause(ms: u32) {
    let mut kept = None;
    let promise = Promise::new(&mut |done, _| {
        kept = Some(After::new(ms, move || drop(done.call0(&JsValue::UNDEFINED))));
    });
    drop(JsFuture::from(promise).await);
    drop(kept);
}

impl Track {
    /// Nothing to be heard, so many milliseconds long.
    pub(super) fn silence(ms: Ms) -> Result<Self, AudioError> {
        let count = u32::try_from(count_of(ms)).map_err(|_| AudioError::Context)?;
        let samples = blob(&Array::of1(&Int16Array::new_with_length(count)), "")?;
        Ok(Self { samples, count, start: 0 })
    }

    /// The tracks one after the other as one sound file.
    ///
    /// # Errors
    /// When the browser cannot make the file.
    pub fn file(tracks: &[&Self]) -> Result<Blob, AudioError> {
        let count = tracks.iter().map(|track| track.count).sum();
        let head = wav_head(count, u32::from(RATE));
        let parts = Array::of1(&Uint8Array::from(&head[..]));
        for track in tracks {
            parts.push(&track.samples);
        }
        blob(&parts, "audio/wav")
    }
}
