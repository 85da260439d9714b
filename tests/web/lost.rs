//! Audio contexts that fail (faults F32 to F37).

use crate::session::{STEADY, Session, context, cues, number, recorder};
use crate::stub::{Stub, pause, run, until};
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::audio::{Loss, Sound, SoundState};
use unknot::platform::clock;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

#[wasm_bindgen_test]
async fn f32_a_call_is_told_and_leaves_nothing_to_sound() {
    let (_recorder, _context) = (recorder(), context(STEADY));
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
    until(|| session.sound.state() == SoundState::Playing).await;
    assert_eq!(number("window.made"), 1.0);
}

#[wasm_bindgen_test]
async fn f33_a_frozen_clock_is_found_and_rebuilt_on_the_next_tap() {
    let _context = context(STEADY);
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
    until(|| session.sound.state() == SoundState::Playing).await;
    assert_eq!(number("window.made"), 2.0);
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
    until(|| told.borrow().len() == 2).await;
    let [(first, _), (second, at)] = told.borrow()[..] else { panic!("{told:?}") };
    assert_eq!((first, second), (SoundState::Waking, SoundState::Lost(Loss::NotStarted)));
    assert!(at - began <= 2_000.0);
    run("window.faulty = false;");
    sound.wake();
    until(|| sound.state() == SoundState::Playing).await;
    assert_eq!(number("window.made"), 2.0);
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
        until(|| sound.state() == SoundState::Playing).await;
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
    session.sound.suspend();
    assert_eq!(session.sound.state(), SoundState::Off, "no tap after the end brings it back");
}

#[wasm_bindgen_test]
async fn a_context_that_was_closed_between_two_sessions_is_made_anew_at_once() {
    let _context = context(STEADY);
    let session = Session::begin(-500.0).await;
    session.run(300).await;
    session.sound.suspend();
    pause(200).await;
    run(
        "Object.defineProperty(window.latest, 'state', { value: 'closed' }); window.latest.close();",
    );
    session.sound.wake();
    until(|| session.sound.state() == SoundState::Playing).await;
    assert_eq!(number("window.made"), 2.0);
}

#[wasm_bindgen_test]
async fn f37_a_jump_of_the_delay_moves_what_comes_and_doubles_nothing() {
    let (_recorder, _context) = (recorder(), context(STEADY));
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
    assert!((after - before + 0.25).abs() < 0.005, "{before} {after}");
    // The mark and the breath at zero, and nothing else within a breath of them.
    assert_eq!(number(&format!("{first}.filter(at => at < {before} + 3).length")), 2.0);
    run("delete window.delay;");
}
