//! What the sounds are, rendered: on time to the sample, without clicks, equally loud, told apart.

use crate::dsp::{
    RATE, a_weight, decibels, even_share, filtered, level, loudest, pitch, small_speaker,
};
use js_sys::Promise;
use js_sys::futures::{JsFuture, spawn_local};
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::audio::{Desk, Schedule, score};
use unknot_core::engine::{Breath, Cue, CueKind, Mark, Placement};
use unknot_core::progress::Timbre;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};
use web_sys::{AudioBuffer, OfflineAudioContext};

const IN: CueKind = CueKind::Breath(Breath::In);
const OUT: CueKind = CueKind::Breath(Breath::Out);
const MARKS: [Mark; 5] =
    [Mark::Tick, Mark::Begin, Mark::NextMovement, Mark::SwitchSides, Mark::Finish];

pub(crate) fn cue(kind: CueKind, length: i32) -> Cue {
    Cue { at: 0, length, kind }
}

/// How long a cue really sounds, in seconds.
fn sounding(cue: Cue) -> f64 {
    let notes = score::notes(cue.kind, cue.length, Timbre::Warm);
    notes.iter().map(|note| note.after + note.length).fold(0.0, f64::max)
}

pub(crate) fn all() -> Vec<Cue> {
    let marks = MARKS.into_iter().map(|mark| cue(CueKind::Mark(mark), Mark::LENGTH));
    [cue(IN, 4_000), cue(OUT, 6_000)].into_iter().chain(marks).collect()
}

pub(crate) fn context(seconds: f64) -> OfflineAudioContext {
    let length = (seconds * RATE) as u32;
    OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(1, length, 48_000.0)
        .expect("an offline context")
}

pub(crate) async fn rendered(context: &OfflineAudioContext) -> Vec<f32> {
    let promise = context.start_rendering().expect("rendering");
    let buffer: AudioBuffer = JsFuture::from(promise).await.expect("rendered").unchecked_into();
    buffer.get_channel_data(0).expect("samples")
}

/// The samples of a few sounds, through volume and limiter.
async fn render(seconds: f64, placements: &[Placement]) -> Vec<f32> {
    render_as(Timbre::Warm, seconds, placements).await
}

async fn render_as(timbre: Timbre, seconds: f64, placements: &[Placement]) -> Vec<f32> {
    let context = context(seconds);
    let desk = Desk::new(&context).expect("a desk");
    let mut schedule = Schedule::new(&context, &desk).expect("a schedule");
    schedule.set_timbre(timbre);
    for placement in placements {
        schedule.place(placement).expect("placed");
    }
    let samples = rendered(&context).await;
    drop((schedule, desk));
    samples
}

pub(crate) async fn alone(cue: Cue) -> Vec<f32> {
    alone_as(Timbre::Warm, cue).await
}

async fn alone_as(timbre: Timbre, cue: Cue) -> Vec<f32> {
    let seconds = sounding(cue);
    render_as(timbre, seconds, &[Placement { cue, at: 0.0, skipped: 0.0 }]).await
}

/// Every breath in every timbre, and every mark in one.
fn everything() -> Vec<(Timbre, Cue)> {
    let breaths = |timbre| [(timbre, cue(IN, 4_000)), (timbre, cue(OUT, 6_000))];
    let marks = all().into_iter().skip(2).map(|mark| (Timbre::Warm, mark));
    Timbre::ALL.into_iter().flat_map(breaths).chain(marks).collect()
}

#[wasm_bindgen_test]
async fn every_onset_is_within_one_sample_of_its_plan() {
    // Odd places on the clock, none on a sample.
    let place = |(index, cue): (usize, Cue)| Placement {
        cue,
        at: 0.7 + index as f64 * 7.123_456_7,
        skipped: 0.0,
    };
    let cues = (0..6).flat_map(|_| all());
    let placements: Vec<Placement> = cues.enumerate().map(place).collect();
    let samples = render(310.0, &placements).await;
    let mut worst = 0.0_f64;
    for placement in &placements {
        let planned = placement.at * RATE;
        let from = planned as usize - 4_800;
        assert!(samples[from..from + 4_790].iter().all(|sample| *sample == 0.0), "silence before");
        let sounds = samples[from..].iter().position(|sample| *sample != 0.0);
        let onset = (from + sounds.expect("a sound")) as f64;
        worst = worst.max((onset - planned).abs());
    }
    console_log!("onset: worst {worst:.2} samples over {} cues", placements.len());
    assert!(worst <= 1.0, "{worst}");
}

#[wasm_bindgen_test]
async fn in_rises_and_out_falls_by_a_fifth_all_the_way_and_they_differ_in_colour() {
    let mut even = Vec::new();
    let ways = [(IN, 4_000, 1.0), (OUT, 6_000, -1.0), (IN, 2_000, 1.0), (OUT, 12_000, -1.0)];
    for (timbre, (kind, length, sign)) in
        Timbre::ALL.into_iter().flat_map(|timbre| ways.map(|way| (timbre, way)))
    {
        let samples = alone_as(timbre, cue(kind, length)).await;
        let at = |share: f64| (share * samples.len() as f64) as usize;
        let track: Vec<f64> =
            (0..=18).map(|i| pitch(&samples, at(0.05 + 0.05 * f64::from(i)))).collect();
        let turned = (track[18] / track[0]).powf(sign);
        console_log!(
            "{timbre:?} {kind:?} {length} ms: {:.0} to {:.0} Hz, ratio {turned:.2}",
            track[0],
            track[18]
        );
        assert!(turned >= 1.5, "{track:?}");
        assert!(track.windows(2).all(|pair| (pair[1] / pair[0]).powf(sign) > 1.0), "{track:?}");
        even.push(even_share(&samples, at(0.5)));
    }
    for even in even.chunks(4) {
        console_log!("share of even harmonics: in {:.3}, out {:.5}", even[0], even[1]);
        assert!(even[0] > 0.15 && even[1] < 0.01, "{even:?}");
    }
}

#[wasm_bindgen_test]
async fn no_edge_clicks() {
    for (timbre, cue) in everything() {
        for skipped in [0.0, 1.7] {
            if skipped > 0.0 && matches!(cue.kind, CueKind::Mark(_)) {
                continue;
            }
            let end = 0.1 + sounding(cue) - skipped;
            let place = Placement { cue, at: 0.1, skipped };
            let samples = render_as(timbre, end + 0.2, &[place]).await;
            let step = |range: std::ops::Range<f64>| {
                let range = (range.start * RATE) as usize..(range.end * RATE) as usize;
                let pairs =
                    samples[range].windows(2).map(|pair| f64::from((pair[1] - pair[0]).abs()));
                decibels(pairs.fold(0.0, f64::max))
            };
            // The first and last millisecond, and the silence around them.
            let (begins, ends) = (step(0.09..0.101), step(end - 0.001..end + 0.19));
            console_log!("{:?} from {skipped}: edges {begins:.0} and {ends:.0} dBFS", cue.kind);
            assert!(begins < -40.0 && ends < -40.0, "{:?}", cue.kind);
            assert!(samples.iter().all(|sample| sample.abs() < 0.61), "below the limiter's knee");
            assert!(samples[((end + 0.01) * RATE) as usize..].iter().all(|sample| *sample == 0.0));
        }
    }
}

#[wasm_bindgen_test]
async fn the_set_is_equally_loud_and_loses_little_in_a_small_speaker() {
    let mut levels = Vec::new();
    for (timbre, cue) in everything() {
        let samples = alone_as(timbre, cue).await;
        let whole = filtered(&samples, a_weight);
        let small = filtered(&samples, |f| a_weight(f) * small_speaker(f));
        let loss = level(&whole) - level(&small);
        let (mean, peak, momentary) = (level(&whole), loudest(&whole, 0.125), loudest(&whole, 0.4));
        console_log!(
            "{timbre:?} {:?}: mean {mean:.1}, loudest 125 ms {peak:.1}, 400 ms {momentary:.1} dB(A)FS, small speaker -{loss:.1} dB",
            cue.kind
        );
        assert!(loss <= 6.0, "{:?} loses {loss}", cue.kind);
        levels.push([mean, peak, momentary]);
    }
    for way in 0..3 {
        let one = levels.iter().map(|level| level[way]);
        let (low, high) = (one.clone().fold(f64::MAX, f64::min), one.fold(f64::MIN, f64::max));
        console_log!("spread {way}: {:.1} dB", high - low);
        assert!(high - low <= 3.0, "way {way}: {low} to {high}");
    }
}

#[wasm_bindgen_test]
async fn f38_cancel_is_silent_after_50_ms_without_a_step() {
    for (cancelled, cues) in
        [(1.0, vec![cue(IN, 4_000)]), (2.3, vec![cue(OUT, 6_000)]), (0.3, all())]
    {
        let context = context(8.0);
        let desk = Desk::new(&context).expect("a desk");
        let mut schedule = Schedule::new(&context, &desk).expect("a schedule");
        for (index, cue) in cues.iter().enumerate() {
            let at = index as f64 * 0.5;
            schedule.place(&Placement { cue: *cue, at, skipped: 0.0 }).expect("placed");
        }
        // The context stops at that moment, as the app acts at some moment, and goes on.
        let stopped: Promise = js_sys::Reflect::get(&context, &"suspend".into())
            .and_then(|f| js_sys::Function::from(f).call1(&context, &cancelled.into()))
            .expect("suspended")
            .unchecked_into();
        let target = context.clone();
        let held = Rc::new(RefCell::new(None));
        let keeps = Rc::clone(&held);
        spawn_local(async move {
            JsFuture::from(stopped).await.expect("stopped");
            schedule.cancel(target.current_time());
            drop(target.resume());
            keeps.replace(Some(schedule));
        });
        let samples = rendered(&context).await;
        let (from, to) = ((cancelled * RATE) as usize, ((cancelled + 0.05) * RATE) as usize);
        assert!(samples[from - 2_400..from].iter().any(|sample| sample.abs() > 0.05));
        assert!(samples[to..].iter().all(|sample| *sample == 0.0), "silent after 50 ms");
        let step = |range: std::ops::Range<usize>| {
            samples[range].windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max)
        };
        // Never steeper than the sound itself was.
        let (before, during) = (step(from - 4_800..from), step(from..to + 480));
        console_log!("cancel at {cancelled}: steps {before:.3} before, {during:.3} after");
        assert!(during <= before * 1.1, "{before} {during}");
    }
}

#[wasm_bindgen_test]
async fn what_is_withdrawn_never_sounds() {
    let context = context(3.0);
    let desk = Desk::new(&context).expect("a desk");
    let mut schedule = Schedule::new(&context, &desk).expect("a schedule");
    let tick = cue(CueKind::Mark(Mark::Tick), 0);
    let begin = cue(CueKind::Mark(Mark::Begin), 0);
    schedule.place(&Placement { cue: tick, at: 1.0, skipped: 0.0 }).expect("placed");
    schedule.place(&Placement { cue: begin, at: 2.0, skipped: 0.0 }).expect("placed");
    schedule.withdraw(&tick, 0.5);
    let samples = rendered(&context).await;
    let split = (1.9 * RATE) as usize;
    assert!(samples[..split].iter().all(|sample| *sample == 0.0));
    assert!(samples[split..].iter().any(|sample| *sample != 0.0));
}

#[wasm_bindgen_test]
async fn everything_at_once_stays_below_the_ceiling() {
    let together: Vec<Placement> =
        all().into_iter().map(|cue| Placement { cue, at: 0.0, skipped: 0.0 }).collect();
    let samples = render(3.0, &together).await;
    let peak = samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    assert!((0.6..0.91).contains(&peak), "{peak}");
}

#[wasm_bindgen_test]
async fn the_volume_is_a_square_and_mute_is_silence() {
    let mut peaks = Vec::new();
    for volume in [1.0, 0.5, 0.0] {
        let context = context(2.0);
        let desk = Desk::new(&context).expect("a desk");
        desk.set_volume(volume, 1.0, 0.0);
        let mut schedule = Schedule::new(&context, &desk).expect("a schedule");
        let cue = cue(IN, 4_000);
        schedule.place(&Placement { cue, at: 0.5, skipped: 0.0 }).expect("placed");
        let samples = rendered(&context).await;
        peaks.push(samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs())));
    }
    assert!((peaks[1] / peaks[0] - 0.25).abs() < 0.001 && peaks[2] == 0.0, "{peaks:?}");
}
