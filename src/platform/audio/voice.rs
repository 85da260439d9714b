//! The clips of the bundled voice: decoded when a line is near, dropped when it is over.
//!
//! *Invariant:* a line is said whole or not at all; whatever the file holds, nothing here throws.

use super::pack;
use js_sys::futures::{JsFuture, spawn_local};
use js_sys::{ArrayBuffer, Promise, Uint8Array};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use unknot_core::engine::{Clip, Pack, speech};
use wasm_bindgen::JsCast;
use web_sys::{AudioBuffer, BaseAudioContext};

/// A clip begins and ends where it is louder than this; `make.py` cuts it by the same measure.
const HEARD: f32 = 0.02;

/// Seconds of a clip in which it must begin: decoders put up to a tenth of silence before it.
const BEGINS: f32 = 0.3;

/// How many clips are decoded at a time.
const AT_ONCE: usize = 4;

/// The voice, with the clips that are decoded.
pub struct Voice {
    file: Rc<RefCell<Option<(ArrayBuffer, Pack)>>>,
    clips: Rc<RefCell<Vec<(u32, State)>>>,
    loading: Rc<Cell<bool>>,
    told: Rc<dyn Fn(News)>,
}

/// What has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum News {
    /// The file.
    File,
    /// A clip.
    Clip,
}

#[derive(Clone)]
enum State {
    Decoding,
    Ready(Word),
    Broken,
}

/// A sentence that can sound. Times are in seconds.
#[derive(Clone)]
pub(super) struct Word {
    /// Its samples.
    pub(super) buffer: AudioBuffer,
    /// Where in them it begins.
    pub(super) onset: f64,
    /// How long it lasts.
    pub(super) length: f64,
    /// When it begins, from the line's beginning.
    pub(super) after: f64,
}

impl Voice {
    /// Without a word. `told` hears what has come.
    #[must_use]
    pub fn new(told: impl Fn(News) + 'static) -> Self {
        Self {
            file: Rc::default(),
            clips: Rc::default(),
            loading: Rc::default(),
            told: Rc::new(told),
        }
    }

    /// The same voice for another context, with clips of its own.
    #[must_use]
    pub fn again(&self) -> Self {
        let (file, loading) = (Rc::clone(&self.file), Rc::clone(&self.loading));
        Self { file, loading, ..Self::new(|_| ()) }
    }

    /// Fetches the file, unless it is here or on its way.
    pub fn load(&self) {
        if self.is_loaded() || self.loading.replace(true) {
            return;
        }
        let (file, loading, told) =
            (Rc::clone(&self.file), Rc::clone(&self.loading), Rc::clone(&self.told));
        spawn_local(async move {
            let found = pack::fetch().await.and_then(read);
            loading.set(false);
            if found.is_some() {
                file.replace(found);
                told(News::File);
            }
        });
    }

    /// Takes the file's bytes; says whether they are a voice.
    #[must_use]
    pub fn take(&self, bytes: ArrayBuffer) -> bool {
        self.file.replace(read(bytes));
        self.is_loaded()
    }

    /// Whether the file is here.
    #[must_use]
    pub fn is_loaded(&self) -> bool {
        self.file.borrow().is_some()
    }

    /// Whether the file is on its way.
    pub(super) fn is_coming(&self) -> bool {
        self.loading.get()
    }

    /// Whether a line can be said, as far as is known.
    #[must_use]
    pub fn has(&self, line: &str) -> bool {
        let file = self.file.borrow();
        let clips = file.as_ref().and_then(|(_, pack)| pack.clips(line));
        let broken = |clip: &&Clip| matches!(self.state(clip.key), Some(State::Broken));
        clips.is_some_and(|clips| !clips.iter().any(broken))
    }

    /// The sentences of a line once all are decoded; until then they are being so.
    pub(super) fn words(&self, context: &BaseAudioContext, line: &str) -> Option<Vec<Word>> {
        let file = self.file.borrow();
        let (bytes, pack) = file.as_ref()?;
        let (mut words, mut after, mut whole) = (Vec::new(), 0.0, true);
        for clip in pack.clips(line)? {
            let length = f64::from(clip.length) / 1000.0;
            match self.state(clip.key) {
                Some(State::Ready(word)) => words.push(Word { length, after, ..word }),
                Some(_) => whole = false,
                None => {
                    // The next ones follow when these have come: a tap is not to wait for all.
                    if self.busy() < AT_ONCE {
                        self.decode(context, bytes, clip);
                    }
                    whole = false;
                }
            }
            after += length + f64::from(speech::BETWEEN) / 1000.0;
        }
        whole.then_some(words)
    }

    /// Drops every clip that none of these lines needs.
    pub(super) fn keep<'a>(&self, lines: impl Iterator<Item = &'a str>) {
        let file = self.file.borrow();
        let Some((_, pack)) = file.as_ref() else { return };
        let needed: Vec<u32> = lines
            .filter_map(|line| pack.clips(line))
            .flat_map(|clips| clips.into_iter().map(|clip| clip.key))
            .collect();
        // What cannot be decoded is remembered until the next tap: it would be tried again and again.
        self.clips
            .borrow_mut()
            .retain(|(key, state)| needed.contains(key) || matches!(state, State::Broken));
    }

    /// Forgets what could not be decoded, or was not in time: a call may have been the reason.
    pub(super) fn try_again(&self) {
        self.clips.borrow_mut().retain(|(_, state)| matches!(state, State::Ready(_)));
    }

    /// How many clips are being decoded.
    fn busy(&self) -> usize {
        let busy = |(_, state): &&(u32, State)| matches!(state, State::Decoding);
        self.clips.borrow().iter().filter(busy).count()
    }

    fn state(&self, key: u32) -> Option<State> {
        let clips = self.clips.borrow();
        clips.iter().find(|(known, _)| *known == key).map(|(_, state)| state.clone())
    }

    fn decode(&self, context: &BaseAudioContext, file: &ArrayBuffer, clip: &Clip) {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let bytes = file.slice_with_end(place(clip.bytes.start), place(clip.bytes.end));
        let key = clip.key;
        let promise = context.decode_audio_data(&bytes);
        self.clips.borrow_mut().push((key, State::Decoding));
        let (clips, told) = (Rc::clone(&self.clips), Rc::clone(&self.told));
        spawn_local(async move {
            let word = match promise {
                Ok(promise) => decoded(promise).await,
                Err(_) => None,
            };
            let state = word.map_or(State::Broken, State::Ready);
            for entry in clips.borrow_mut().iter_mut().filter(|(known, _)| *known == key) {
                entry.1 = state.clone();
            }
            told(News::Clip);
        });
    }
}

fn read(file: ArrayBuffer) -> Option<(ArrayBuffer, Pack)> {
    let bytes = Uint8Array::new(&file);
    let start = bytes.subarray(0, bytes.length().min(6)).to_vec();
    let head = u32::try_from(Pack::head(&start)?).ok()?;
    let index = bytes.subarray(0, head.min(bytes.length())).to_vec();
    let pack = Pack::read(&index, usize::try_from(bytes.length()).ok()?)?;
    Some((file, pack))
}

async fn decoded(promise: Promise) -> Option<Word> {
    let buffer: AudioBuffer = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let rate = buffer.sample_rate();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "some thousands of samples"
    )]
    let mut start = vec![0.0; (rate * BEGINS) as usize];
    buffer.copy_from_channel(&mut start, 0).ok()?;
    let first = start.iter().position(|sample| sample.abs() > HEARD)?;
    let onset = f64::from(u32::try_from(first).ok()?) / f64::from(rate);
    Some(Word { buffer, onset, length: 0.0, after: 0.0 })
}
