//! The sound that is made ahead: rendered in pieces it is what one piece would be, and it is all there.

use crate::stub::{Stub, until};
use js_sys::futures::JsFuture;
use js_sys::{Int16Array, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::audio::{AudioError, Deck, Heard, Job, Track, Voice, can_make, make};
use unknot_core::catalog::routine;
use unknot_core::engine::{CueKind, Plan, Timeline, speech};
use unknot_core::progress::Timbre;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

const RATE: f64 = 16_000.0;

fn voice() -> Voice {
    let voice = Voice::new(|_| ());
    assert!(voice.take(
        Uint8Array::from(include_bytes!("../../public/voice/heart.bin").as_slice()).buffer()
    ));
    voice
}

fn timeline() -> Timeline {
    Timeline::compile(routine("wall-ball").expect("a routine"), Plan::default())
}

fn job(timeline: &Timeline, timbre: Timbre) -> Job {
    let (cues, pieces) = (timeline.cues().to_vec(), timeline.pieces());
    Job { cues, pieces, volume: (1.0, 1.0), timbre }
}

async fn made(job: Job) -> Result<Track, AudioError> {
    let (made, sink) = (Rc::new(RefCell::new(None)), Rc::new(RefCell::new(None)));
    let done = Rc::clone(&made);
    make(job, voice(), || true, move |track| drop(done.replace(Some(track))));
    until(|| made.borrow().is_some()).await;
    sink.replace(made.take());
    sink.take().expect("an answer")
}

async fn samples(track: &Track) -> Vec<f64> {
    let file = Track::file(&[track]).expect("a file");
    assert_eq!(file.type_(), "audio/wav");
    let bytes = JsFuture::from(file.array_buffer()).await.expect("bytes");
    let samples = Int16Array::new(&bytes.unchecked_into()).to_vec();
    samples[22..].iter().map(|sample| f64::from(*sample) / 32_768.0).collect()
}

#[wasm_bindgen_test]
async fn pieces_join_without_a_seam() {
    let timeline = timeline();
    let pieces = timeline.pieces();
    let (first, last) = (pieces[0].start, pieces[2].end);
    let mut whole = job(&timeline, Timbre::Deep);
    whole.cues.retain(|cue| cue.at < last);
    let cut = Job { pieces: pieces[..3].to_vec(), ..whole.clone() };
    let one = samples(
        &made(Job { pieces: std::iter::once(first..last).collect(), ..whole })
            .await
            .expect("a track"),
    )
    .await;
    let three = samples(&made(cut).await.expect("a track")).await;
    assert_eq!(one.len(), three.len());
    let apart: Vec<f64> = one.iter().zip(&three).map(|(one, other)| one - other).collect();
    let most =
        |values: &mut dyn Iterator<Item = f64>| values.fold(0.0_f64, |most, it| most.max(it.abs()));
    let (worst, step) = (
        most(&mut apart.iter().copied()),
        most(&mut apart.windows(2).map(|pair| pair[1] - pair[0])),
    );
    console_log!("three pieces against one: at most {worst:.4} apart, in steps of {step:.4}");
    // A breath that ends with its piece does not make way for the word that begins the next.
    assert!(worst < 0.05 && step < 0.02, "{worst} {step}");
}

#[wasm_bindgen_test]
async fn every_line_breath_and_mark_is_where_the_timeline_has_it() {
    let timeline = timeline();
    let track = made(job(&timeline, Timbre::Warm)).await.expect("a track");
    let samples = samples(&track).await;
    let seconds = f64::from(timeline.silent_from() - timeline.start()) / 1000.0 + 0.16;
    assert!((samples.len() as f64 / RATE - seconds).abs() < 0.01, "{}", samples.len());
    let place = |ms: i32| (f64::from(ms - track.start) / 1000.0 * RATE) as usize;
    let loudest = |from: usize, to: usize| {
        samples[from..to].iter().fold(0.0_f64, |most, it| most.max(it.abs()))
    };
    for cue in timeline.cues() {
        let cue = match cue.kind {
            CueKind::Line(_) => speech::said(timeline.cues(), *cue),
            _ => *cue,
        };
        let (from, to) = (place(cue.at), place(cue.at + 300));
        assert!(loudest(from, to) > 0.02, "{cue:?} is not heard");
    }
    // A breath has fallen to nothing when its time is over, and the mark rises at once.
    let settle = place(120_000);
    assert!(loudest(settle - 16, settle) < 0.003);
    let onset = samples[settle..].iter().position(|sample| sample.abs() > 0.006).expect("a mark");
    console_log!("the mark begins {onset} samples after its place");
    assert!(onset < 20, "{onset}");
    let steps = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f64::max);
    let peak = loudest(0, samples.len());
    console_log!("{:.0} s: peak {peak:.2}, steepest step {steps:.2}", samples.len() as f64 / RATE);
    assert!(peak < 0.91);
}

#[wasm_bindgen_test]
async fn f40_a_rendering_that_fails_is_told() {
    assert!(can_make());
    let _stub = Stub::property(
        "OfflineAudioContext.prototype",
        "startRendering",
        "value() { return Promise.reject(new DOMException('', 'NotSupportedError')); }",
    );
    assert!(made(job(&timeline(), Timbre::Warm)).await.is_err());
}

#[wasm_bindgen_test]
async fn what_is_no_longer_wanted_is_not_handed_over() {
    make(job(&timeline(), Timbre::Warm), voice(), || false, |_| panic!("not wanted"));
    crate::stub::pause(300).await;
}

#[wasm_bindgen_test]
async fn an_element_plays_stands_and_goes_where_it_is_sent() {
    let timeline = timeline();
    let mut job = job(&timeline, Timbre::Warm);
    job.pieces.truncate(1);
    let track = made(job).await.expect("a track");
    let told = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&told);
    let element = Deck::default()
        .load(&track, move |heard| sink.borrow_mut().push(heard))
        .expect("an element");
    assert!(element.stands());
    element.set_muted(true);
    element.seek(20_000);
    element.play();
    until(|| element.position() > 20_200).await;
    assert!(!element.stands() && element.position() < 25_000);
    element.pause();
    until(|| told.borrow().len() == 2).await;
    assert_eq!(*told.borrow(), [Heard::Plays, Heard::Stands]);
    drop(element);
    assert!(crate::stub::run("return !document.querySelector('audio');").is_truthy());
}

#[wasm_bindgen_test]
async fn f41_an_element_that_may_not_play_tells_so() {
    let timeline = timeline();
    let mut job = job(&timeline, Timbre::Warm);
    job.pieces.truncate(1);
    let track = made(job).await.expect("a track");
    let _stub = Stub::property(
        "HTMLMediaElement.prototype",
        "play",
        "value() { return Promise.reject(new DOMException('', 'NotAllowedError')); }",
    );
    let told = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&told);
    let element = Deck::default()
        .load(&track, move |heard| sink.borrow_mut().push(heard))
        .expect("an element");
    element.play();
    until(|| *told.borrow() == [Heard::Refused]).await;
    drop(element);
}
