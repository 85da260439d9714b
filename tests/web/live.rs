//! The sound of a session on a live audio context (faults F38 and F39).

use crate::session::{STEADY, Session, context, cues, number, recorder};
use crate::stub::{Stub, pause, run, until};
use unknot::platform::audio::{Sound, SoundState};
use unknot::platform::clock;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

#[wasm_bindgen_test]
async fn nothing_is_made_and_nothing_sounds_before_the_tap() {
    let _recorder = recorder();
    let _context = context("");
    let sound = Sound::new(|_| ());
    sound.set_volume(0.5, 0.5);
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
async fn a_finger_that_only_rested_on_start_leaves_no_context_running() {
    let (_recorder, _context) = (recorder(), context(""));
    let sound = Sound::new(|_| ());
    sound.ready();
    assert_eq!((sound.state(), number("window.made")), (SoundState::Off, 1.0));
    let rests = || run("return window.latest.state === 'suspended';").is_truthy();
    until(|| !rests()).await;
    until(rests).await;
    // The next tap takes the same one.
    sound.ready();
    sound.wake();
    until(|| sound.state() == SoundState::Playing).await;
    pause(2_300).await;
    assert!(!rests());
    assert_eq!((sound.state(), number("window.made")), (SoundState::Playing, 1.0));
}

#[wasm_bindgen_test]
async fn sounds_are_placed_once_75_s_ahead_and_on_time() {
    let (_recorder, _context) = (recorder(), context(STEADY));
    let session = Session::begin(-1_000.0).await;
    assert_eq!(*session.told.borrow(), [SoundState::Waking, SoundState::Playing]);
    session.pass();
    let ahead = number("window.sources.at(-1).start - window.latest.currentTime");
    assert!(ahead >= 75.0, "{ahead}");
    session.run(4_000).await;
    let zero = (session.since - number("window.latest.zero")) / 1000.0 - 0.01;
    let mut worst = 0.0_f64;
    for (index, cue) in cues(0.0).iter().enumerate() {
        let at = zero + f64::from(cue.at) / 1000.0;
        let near = format!(
            "window.sources.filter(it => it.stop > it.start && Math.abs(it.start - {at}) < 0.2)"
        );
        // The mark and the first breath begin together.
        let expected = if index < 2 { 2.0 } else { 1.0 };
        assert_eq!(number(&format!("{near}.length")), expected, "{cue:?}");
        worst = worst.max((number(&format!("{near}[0].start")) - at).abs());
    }
    console_log!("live: worst {:.2} ms from its plan on a steady clock", worst * 1000.0);
    assert!(worst < 0.005, "{worst}");
}

#[wasm_bindgen_test]
async fn the_browsers_own_clock_is_followed() {
    let _recorder = recorder();
    let session = Session::begin(-3_000.0).await;
    session.run(2_000).await;
    // The other way to learn the delay, which the adapter does not use where there is a time stamp.
    let heard = number("window.unknotAudio.currentTime - window.unknotAudio.outputLatency");
    let due = heard + (session.since - clock::monotonic()) / 1000.0;
    let first = "Math.min(...window.sources.filter(it => it.stop > it.start).map(it => it.start))";
    let apart = (number(first) - due).abs();
    console_log!("live: {:.1} ms from where the delay says", apart * 1000.0);
    assert!(apart < 0.1, "{apart}");
}

#[wasm_bindgen_test]
async fn a_time_stamp_that_leaves_out_the_delay_makes_nothing_late() {
    // Firefox takes the delay from both times of its stamp.
    let firefox = "get outputLatency() { return 0.04; }
        getOutputTimestamp() {
            return { contextTime: this.currentTime - 0.04, performanceTime: performance.now() - 40 }; }";
    let (_recorder, _context) = (recorder(), context(&format!("{STEADY} {firefox}")));
    let session = Session::begin(-1_000.0).await;
    session.pass();
    let first = "Math.min(...window.sources.filter(it => it.stop > it.start).map(it => it.start))";
    let due = (session.since - number("window.latest.zero")) / 1000.0 - 0.04;
    let late = number(first) - due;
    assert!(late.abs() < 0.005, "{late}");
}

#[wasm_bindgen_test]
async fn the_page_never_stands_still_because_firefox_on_linux_was_asked_for_the_delay() {
    let _firefox = Stub::new(
        "window.asked = 0;
         const name = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
         Object.defineProperty(navigator, 'userAgent', { value: name, configurable: true });
         return () => { delete navigator.userAgent; };",
    );
    let asked = "get outputLatency() { window.asked += 1; return 0.2; }
        get baseLatency() { window.asked += 1; return 0.2; }
        getOutputTimestamp() { window.asked += 1; return {}; }";
    let (_recorder, _context) = (recorder(), context(&format!("{STEADY} {asked}")));
    let session = Session::begin(-1_000.0).await;
    session.pass();
    assert_eq!(number("window.asked"), 0.0);
    let first = "Math.min(...window.sources.filter(it => it.stop > it.start).map(it => it.start))";
    let due = (session.since - number("window.latest.zero")) / 1000.0 - 0.042;
    let late = number(first) - due;
    assert!(late.abs() < 0.005, "{late}");
}

#[wasm_bindgen_test]
async fn f38_cancelled_sources_have_stopped_50_ms_later() {
    let (_recorder, _context) = (recorder(), context(STEADY));
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
async fn f39_the_context_rests_when_no_session_runs_and_is_closed_in_the_end() {
    let session = Session::begin(0.0).await;
    session.run(300).await;
    run("window.context = window.unknotAudio;");
    session.sound.suspend();
    assert_eq!(session.sound.state(), SoundState::Off);
    until(|| run("return window.context.state === 'suspended';").is_truthy()).await;
    session.sound.wake();
    until(|| session.sound.state() == SoundState::Playing).await;
    drop(session);
    until(|| run("return window.context.state === 'closed';").is_truthy()).await;
}
