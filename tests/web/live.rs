//! The sound of a session on a live audio context, and on ones that fail (faults F32 to F39).

use crate::stub::{Stub, pause, run};
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::audio::{Loss, Sound, SoundState};
use unknot::platform::clock;
use unknot_core::engine::{Breath, Cue, CueKind, Lookahead, Mark, Ms};
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

/// Keeps every source that is started, with the context's time, in `window.sources`.
fn recorder() -> Stub {
    Stub::new(
        "const { start, stop } = OscillatorNode.prototype; window.sources = [];
         OscillatorNode.prototype.start = function (at) {
             this.entry = { start: at, stop: Infinity, placed: this.context.currentTime };
             window.sources.push(this.entry); return start.call(this, at); };
         OscillatorNode.prototype.stop = function (at) {
             this.entry.stop = at; return stop.call(this, at); };
         return () => Object.assign(OscillatorNode.prototype, { start, stop });",
    )
}

/// Puts `class Stub extends AudioContext` with the given body in place of the browser's own.
fn context(body: &str) -> Stub {
    Stub::new(&format!(
        "const Real = window.AudioContext; window.made = 0; window.faulty = true;
         window.AudioContext = class extends Real {{
             constructor(options) {{ super(options); window.made += 1; window.latest = this; }}
             {body} }};
         return () => {{ window.AudioContext = Real; }};"
    ))
}

fn number(script: &str) -> f64 {
    run(&format!("return {script};")).as_f64().expect("a number")
}

/// Breaths of 4 and 6 seconds from zero on, a mark at the first.
fn cues(position: f64) -> Vec<Cue> {
    let window = Lookahead::window(position as Ms);
    let all = (0..100).flat_map(|cycle| {
        let at = cycle * 10_000;
        let mark = Cue { at, length: 500, kind: CueKind::Mark(Mark::Tick) };
        let inhale = Cue { at, length: 4_000, kind: CueKind::Breath(Breath::In) };
        let exhale = Cue { at: at + 4_000, length: 6_000, kind: CueKind::Breath(Breath::Out) };
        (cycle == 0).then_some(mark).into_iter().chain([inhale, exhale])
    });
    all.filter(|cue| window.contains(&cue.at)).collect()
}

/// A session that runs: it began at `since` on the page's clock.
struct Session {
    sound: Sound,
    told: Rc<RefCell<Vec<SoundState>>>,
    since: f64,
}

impl Session {
    /// Begins at `position` with sound.
    async fn begin(position: f64) -> Self {
        let told = Rc::new(RefCell::new(Vec::new()));
        let sink = Rc::clone(&told);
        let sound = Sound::new(move |state| sink.borrow_mut().push(state));
        sound.wake();
        for _ in 0..40 {
            pause(50).await;
            if sound.state() != SoundState::Waking {
                break;
            }
        }
        let since = clock::monotonic() - position;
        Self { sound, told, since }
    }

    fn pass(&self) {
        let at = clock::monotonic();
        self.sound.play(at - self.since, at, &cues(at - self.since));
    }

    async fn run(&self, ms: u32) {
        for _ in 0..ms / 100 {
            self.pass();
            pause(100).await;
        }
    }

    /// The audio time at which the session is at `position`, as the browser says it.
    fn due(&self, position: f64) -> f64 {
        let stamp = "window.unknotAudio.getOutputTimestamp()";
        let heard = number(&format!("{stamp}.contextTime - {stamp}.performanceTime / 1000"));
        heard + (self.since + position) / 1000.0
    }
}

#[wasm_bindgen_test]
async fn nothing_is_made_and_nothing_sounds_before_the_tap() {
    let _recorder = recorder();
    let _context = context("");
    let sound = Sound::new(|_| ());
    sound.set_volume(0.5);
    sound.set_muted(true);
    sound.play(0.0, clock::monotonic(), &cues(0.0));
    sound.cancel();
    sound.suspend();
    pause(150).await;
    assert_eq!(
        (sound.state(), number("window.made + window.sources.length")),
        (SoundState::Off, 0.0)
    );
}

#[wasm_bindgen_test]
async fn sounds_are_placed_once_75_s_ahead_and_on_time() {
    let recorder = recorder();
    let session = Session::begin(-1_000.0).await;
    assert_eq!(*session.told.borrow(), [SoundState::Waking, SoundState::Playing]);
    session.pass();
    let last = number("window.sources.at(-1).start - window.unknotAudio.currentTime");
    assert!(last >= 75.0, "{last}");
    session.run(5_000).await;
    let due = session.due(0.0);
    let mut worst = 0.0_f64;
    let played = number("window.sources.filter(it => it.stop > it.start).length") as u32;
    for (index, cue) in cues(0.0).iter().enumerate() {
        let at = due + f64::from(cue.at) / 1000.0;
        let near = format!(
            "window.sources.filter(it => it.stop > it.start && Math.abs(it.start - {at}) < 0.2)"
        );
        let expected = if index < 2 { 2.0 } else { 1.0 };
        assert_eq!(number(&format!("{near}.length")), expected, "{cue:?}");
        worst = worst.max((number(&format!("{near}[0].start")) - at).abs());
    }
    let all = number("window.sources.length");
    console_log!(
        "live: {played} played of {all} placed, worst {:.1} ms off the time stamp",
        worst * 1000.0
    );
    assert!(worst < 0.02, "{worst}");
    drop((session, recorder));
}

#[wasm_bindgen_test]
async fn f38_cancelled_sources_have_stopped_50_ms_later() {
    let _recorder = recorder();
    let mut session = Session::begin(0.0).await;
    for position in [500.0, 30_000.0, 4_321.0] {
        // A seek: what was placed goes, the new place sounds, and then a pause.
        session.run(500).await;
        session.sound.cancel();
        session.since = clock::monotonic() - position;
        session.pass();
        session.sound.cancel();
        let latest = number(
            "Math.max(...window.sources.map(it => it.stop)) - window.unknotAudio.currentTime",
        );
        assert!(number("window.sources.length") > 10.0 && latest <= 0.05, "{latest}");
        let placed = number("window.sources.length");
        pause(100).await;
        assert_eq!(number("window.sources.length"), placed);
    }
}

#[wasm_bindgen_test]
async fn f32_a_call_is_told_and_leaves_nothing_to_sound() {
    let _recorder = recorder();
    let _context = context("get state() { return window.said ?? super.state; }");
    let session = Session::begin(-500.0).await;
    session.run(300).await;
    run("window.said = 'interrupted'; window.latest.dispatchEvent(new Event('statechange'));");
    assert_eq!(session.sound.state(), SoundState::Lost(Loss::Interrupted));
    assert_eq!(
        number("window.sources.filter(it => it.stop > window.latest.currentTime + 0.05).length"),
        0.0
    );
    let placed = number("window.sources.length");
    session.run(500).await;
    assert_eq!(number("window.sources.length"), placed);
    run("delete window.said;");
    session.sound.wake();
    pause(400).await;
    assert_eq!((session.sound.state(), number("window.made")), (SoundState::Playing, 1.0));
}

#[wasm_bindgen_test]
async fn f33_a_frozen_clock_is_found_and_rebuilt_on_the_next_tap() {
    let _context = context("get currentTime() { return this.frozen ?? super.currentTime; }");
    let session = Session::begin(-500.0).await;
    session.run(500).await;
    assert_eq!(session.sound.state(), SoundState::Playing);
    run("window.latest.frozen = window.latest.currentTime;");
    let frozen = clock::monotonic();
    while session.sound.state() == SoundState::Playing && clock::monotonic() - frozen < 5_000.0 {
        session.run(100).await;
    }
    let found = clock::monotonic() - frozen;
    console_log!("frozen clock found after {found:.0} ms");
    assert!(found <= 2_000.0, "{found}");
    assert_eq!(session.sound.state(), SoundState::Lost(Loss::Frozen));
    session.sound.wake();
    pause(400).await;
    assert_eq!((session.sound.state(), number("window.made")), (SoundState::Playing, 2.0));
}

#[wasm_bindgen_test]
async fn f34_resume_that_never_settles_is_told_within_two_seconds() {
    let _context = context(
        "get state() { return window.faulty ? 'suspended' : super.state; }
         get currentTime() { return window.faulty ? 0 : super.currentTime; }
         resume() { return window.faulty ? new Promise(() => {}) : super.resume(); }",
    );
    let told = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&told);
    let sound = Sound::new(move |state| sink.borrow_mut().push((state, clock::monotonic())));
    let began = clock::monotonic();
    sound.wake();
    assert!(clock::monotonic() - began < 200.0);
    pause(2_000).await;
    let [(first, _), (second, at)] = told.borrow()[..] else { panic!("{told:?}") };
    assert_eq!((first, second), (SoundState::Waking, SoundState::Lost(Loss::NotStarted)));
    assert!(at - began <= 2_000.0);
    run("window.faulty = false;");
    sound.wake();
    pause(400).await;
    assert_eq!((sound.state(), number("window.made")), (SoundState::Playing, 2.0));
}

#[wasm_bindgen_test]
async fn f35_no_audio_context() {
    for value in ["undefined", "class { constructor() { throw new Error('no device'); } }"] {
        let stub = Stub::property("window", "AudioContext", &format!("value: {value}"));
        let sound = Sound::new(|_| ());
        sound.wake();
        assert_eq!(sound.state(), SoundState::Absent);
        sound.play(0.0, clock::monotonic(), &cues(0.0));
        sound.cancel();
        sound.suspend();
        drop(stub);
        sound.wake();
        pause(400).await;
        assert_eq!(sound.state(), SoundState::Playing);
    }
}

#[wasm_bindgen_test]
async fn f35_a_node_that_is_refused_is_a_state() {
    let _stub = Stub::property(
        "BaseAudioContext.prototype",
        "createOscillator",
        "value() { throw new DOMException('', 'NotSupportedError'); }",
    );
    let session = Session::begin(0.0).await;
    session.pass();
    assert_eq!(session.sound.state(), SoundState::Lost(Loss::Broken));
}

#[wasm_bindgen_test]
async fn f37_a_jump_of_the_delay_moves_what_comes_and_doubles_nothing() {
    let _recorder = recorder();
    let _context = context("get outputLatency() { return window.delay; }");
    for odd in ["undefined", "NaN", "-1", "'x'"] {
        run(&format!("window.delay = {odd};"));
        let session = Session::begin(-1_000.0).await;
        session.run(300).await;
        assert!(number("window.sources.length") > 10.0, "{odd}");
        run("window.sources = [];");
    }
    run("window.delay = 0.01;");
    let session = Session::begin(-9_000.0).await;
    session.run(1_500).await;
    let first =
        "window.sources.filter(it => it.stop > it.start).map(it => it.start).sort((a, b) => a - b)";
    let before = number(&format!("{first}[0]"));
    run("window.delay = 0.26; navigator.mediaDevices?.dispatchEvent(new Event('devicechange'));");
    session.run(1_000).await;
    let after = number(&format!("{first}[0]"));
    console_log!(
        "delay jumps by 250 ms: the next sound moves by {:.0} ms",
        (after - before) * 1000.0
    );
    assert!((after - before + 0.25).abs() < 0.03, "{before} {after}");
    // The mark and the breath at zero, and nothing else within a breath of them.
    assert_eq!(number(&format!("{first}.filter(at => at < {before} + 3).length")), 2.0);
}

#[wasm_bindgen_test]
async fn f39_the_context_rests_when_no_session_runs_and_is_closed_in_the_end() {
    let session = Session::begin(0.0).await;
    session.run(300).await;
    run("window.context = window.unknotAudio;");
    session.sound.suspend();
    assert_eq!(session.sound.state(), SoundState::Off);
    pause(400).await;
    assert!(run("return window.context.state === 'suspended';").is_truthy());
    session.sound.wake();
    pause(400).await;
    assert_eq!(session.sound.state(), SoundState::Playing);
    drop(session);
    pause(100).await;
    assert!(run("return window.context.state === 'closed';").is_truthy());
}
