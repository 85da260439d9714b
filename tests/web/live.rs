//! The sound of a session on a live audio context (faults F38 and F39).

use crate::session::{Session, context, cues, number, recorder};
use crate::stub::{pause, run};
use unknot::platform::audio::{Sound, SoundState};
use unknot::platform::clock;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

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
    // The other way to learn the delay, which the adapter does not use here, agrees.
    let other = number("window.unknotAudio.currentTime - window.unknotAudio.outputLatency")
        - (clock::monotonic() - session.since) / 1000.0;
    let apart = (other - due).abs();
    console_log!("live: the two ways to learn the delay differ by {:.1} ms", apart * 1000.0);
    assert!(apart < 0.04, "{apart}");
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
