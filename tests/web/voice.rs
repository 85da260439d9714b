//! How the bundled voice sounds, rendered: on time, loudest of all by a little, with the breath
//! below it; and what happens when its file is missing or spoilt.

use crate::dsp::{RATE, a_weight, filtered, level, loudest};
use crate::sounds::{all, alone, context, cue, rendered};
use crate::stub::{Stub, pause, until};
use js_sys::Uint8Array;
use unknot::platform::audio::{Desk, Schedule, Voice};
use unknot_core::catalog::phrase;
use unknot_core::engine::{Breath, CueKind, Pack, Placement, speech};
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

const FILE: &[u8] = include_bytes!("../../public/voice/heart.bin");

fn voice() -> (Voice, Pack) {
    let voice = Voice::new(|_| ());
    assert!(voice.take(Uint8Array::from(FILE).buffer()));
    (voice, Pack::read(FILE, FILE.len()).expect("a pack"))
}

fn line(text: &'static str, at: f64, window: i32) -> Placement {
    Placement { cue: cue(CueKind::Line(text), window), at, skipped: 0.0 }
}

/// The samples of some sounds, once every line has its words.
async fn render(voice: &Voice, seconds: f64, placements: &[Placement]) -> Vec<f32> {
    let context = context(seconds);
    let desk = Desk::new(&context).expect("a desk");
    let mut schedule = Schedule::new(&context, &desk).expect("a schedule");
    for placement in placements {
        schedule.place(placement).expect("placed");
    }
    for _ in 0..400 {
        schedule.speak(voice, 0.0).expect("spoken");
        if !schedule.waits() {
            break;
        }
        pause(25).await;
    }
    let samples = rendered(&context).await;
    drop((schedule, desk));
    samples
}

/// The first and the last moment that is heard, in seconds.
fn heard(samples: &[f32]) -> Option<(f64, f64)> {
    let loud = |sample: &f32| sample.abs() > 0.01;
    let (first, last) = (samples.iter().position(loud)?, samples.iter().rposition(loud)?);
    Some((first as f64 / RATE, last as f64 / RATE))
}

#[wasm_bindgen_test]
async fn lines_begin_within_20_ms_of_their_plan_and_end_as_the_index_says() {
    let (voice, pack) = voice();
    let lines: Vec<_> = speech::lines().into_iter().step_by(9).collect();
    let (mut early, mut late, mut over) = (0.0_f64, 0.0_f64, 0.0_f64);
    for (nth, text) in lines.iter().enumerate() {
        let planned = 0.713_37 + nth as f64 * 0.011_3;
        let length = f64::from(pack.length(text).expect("a clip")) / 1000.0;
        let samples = render(&voice, planned + length + 0.5, &[line(text, planned, 10_000)]).await;
        let (first, last) = heard(&samples).expect("a voice");
        early = early.min(first - planned);
        late = late.max(first - planned);
        over = over.max((last - planned - length).abs());
        assert!(samples[samples.len() - 4_800..].iter().all(|sample| *sample == 0.0), "{text}");
    }
    console_log!(
        "{} lines: begin {:.1} to {:.1} ms from plan, end within {:.0} ms",
        lines.len(),
        early * 1000.0,
        late * 1000.0,
        over * 1000.0
    );
    assert!(early > -0.02 && late < 0.02 && over < 0.09);
}

#[wasm_bindgen_test]
async fn the_voice_stands_a_little_above_the_tones() {
    let (voice, _) = voice();
    let mut tones = Vec::new();
    for cue in all() {
        tones.push(loudest(&filtered(&alone(cue).await, a_weight), 0.4));
    }
    let mut words = Vec::new();
    for text in speech::lines().into_iter().step_by(23) {
        let samples = render(&voice, 8.0, &[line(text, 0.5, 10_000)]).await;
        words.push(loudest(&filtered(&samples, a_weight), 0.4));
        let peak = samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
        assert!(peak < 0.9, "{text}: {peak}");
    }
    let most = |levels: &[f64]| levels.iter().copied().fold(f64::MIN, f64::max);
    let least = |levels: &[f64]| levels.iter().copied().fold(f64::MAX, f64::min);
    console_log!(
        "tones {:.1} to {:.1}, voice {:.1} to {:.1} dB(A)FS",
        least(&tones),
        most(&tones),
        least(&words),
        most(&words)
    );
    assert!(least(&words) >= most(&tones), "the voice is loudest");
    assert!(most(&words) - least(&tones) <= 3.0, "all within 3 dB");
}

#[wasm_bindgen_test]
async fn the_breath_goes_down_under_the_voice_and_comes_back() {
    let (voice, _) = voice();
    let breath =
        Placement { cue: cue(CueKind::Breath(Breath::Out), 10_000), at: 0.0, skipped: 0.0 };
    let plain = render(&voice, 10.0, &[breath]).await;
    let both = render(&voice, 10.0, &[breath, line("Done.", 3.0, 9_000)]).await;
    let share = |at: f64| {
        let range = (at * RATE) as usize..((at + 0.2) * RATE) as usize;
        let of = |samples: &[f32]| {
            let part: Vec<f64> = samples[range.clone()].iter().map(|it| f64::from(*it)).collect();
            level(&part)
        };
        of(&both) - of(&plain)
    };
    // The word itself lasts from 3.0 to 3.4 s.
    let (before, under, after) = (share(2.0), share(3.42), share(5.5));
    console_log!("breath: {before:.1} dB before, {under:.1} just after the word, {after:.1} later");
    assert!(before.abs() < 0.1 && under < -3.5 && after.abs() < 0.3);
}

#[wasm_bindgen_test]
async fn a_line_too_late_for_its_window_is_left_out_but_never_a_change_of_side() {
    let (voice, _) = voice();
    let quiet = render(&voice, 4.0, &[line(phrase::PAUSED, 0.5, 900)]).await;
    assert_eq!(heard(&quiet), None);
    let side = render(&voice, 6.0, &[line(phrase::SWITCH.left, 0.5, 900)]).await;
    assert!(heard(&side).is_some_and(|(first, last)| first < 0.52 && last > 2.0));
}

#[wasm_bindgen_test]
async fn two_lines_never_speak_at_once() {
    let (voice, pack) = voice();
    let two = [line(phrase::SWITCH.left, 0.5, 900), line("Done.", 1.0, 9_000)];
    let samples = render(&voice, 8.0, &two).await;
    let (_, last) = heard(&samples).expect("a voice");
    let length = |text| f64::from(pack.length(text).expect("a clip")) / 1000.0;
    let due = 0.5 + length(phrase::SWITCH.left) + 0.28 + length("Done.");
    assert!((last - due).abs() < 0.1, "{last} {due}");
}

#[wasm_bindgen_test]
async fn a_spoilt_clip_or_file_is_left_to_others() {
    let voice = Voice::new(|_| ());
    for spoilt in [&FILE[..FILE.len() - 1], &FILE[..3], b"not a voice", &[]] {
        assert!(!voice.take(Uint8Array::from(spoilt).buffer()));
        assert!(!voice.has(phrase::PAUSED));
    }
    let head = Pack::head(FILE).expect("a head");
    let mut hollow = FILE.to_vec();
    hollow[head..].fill(0);
    assert!(voice.take(Uint8Array::from(&hollow[..]).buffer()));
    assert!(voice.has(phrase::PAUSED), "as far as is known");
    let context = context(1.0);
    let desk = Desk::new(&context).expect("a desk");
    let mut schedule = Schedule::new(&context, &desk).expect("a schedule");
    schedule.place(&line(phrase::PAUSED, 0.1, 9_000)).expect("placed");
    schedule.speak(&voice, 0.0).expect("nothing thrown");
    until(|| !voice.has(phrase::PAUSED)).await;
    schedule.speak(&voice, 0.0).expect("nothing thrown");
}

#[wasm_bindgen_test]
async fn a_file_that_does_not_come_changes_nothing() {
    for answer in ["Promise.reject(new Error('offline'))", "Promise.resolve({ ok: false })", "null"]
    {
        let _stub = Stub::new(&format!(
            "const real = window.fetch; window.fetch = () => {answer};
             return () => {{ window.fetch = real; }};"
        ));
        let voice = Voice::new(|_| panic!("nothing has come"));
        voice.load();
        pause(50).await;
        assert!(!voice.is_loaded() && !voice.has(phrase::PAUSED));
    }
}
