//! The phone's own voice, and what it does wrong (fault F53).

use crate::stub::{Stub, pause, run};
use unknot::platform::speech::{Speech, prime};
use wasm_bindgen_test::wasm_bindgen_test;

/// A voice that notes what it is told and never says that it has ended.
fn phone(voices: &str) -> Stub {
    Stub::new(&format!(
        "window.heard = []; window.cut = 0;
         const keep = name => [name, Object.getOwnPropertyDescriptor(window, name)];
         const old = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(keep);
         Object.defineProperty(window, 'speechSynthesis', {{ configurable: true, value: {{
             speaking: true, getVoices: () => {voices},
             speak: it => window.heard.push([it.text, it.voice?.name ?? '', it.volume].join('|')),
             cancel: () => {{ window.cut += 1; }} }} }});
         Object.defineProperty(window, 'SpeechSynthesisUtterance', {{ configurable: true,
             value: class {{ constructor(text) {{ this.text = text; }} }} }});
         return () => old.forEach(([name, was]) => Object.defineProperty(window, name, was));"
    ))
}

fn heard() -> String {
    run("return window.heard.join(' ');").as_string().expect("a text")
}

fn cut() -> f64 {
    run("return window.cut;").as_f64().expect("a number")
}

#[wasm_bindgen_test]
async fn f53_a_voice_that_never_ends_is_cut_off_and_the_next_line_comes_in_its_place() {
    let _phone = phone("[]");
    let speech = Speech::default();
    speech.say("Done. Left side.", 0.5);
    assert_eq!(heard(), "Done.||0.5 Left side.||0.5");
    assert_eq!(cut(), 0.0, "nothing was being said");
    speech.say("Paused.", 1.0);
    assert_eq!(cut(), 1.0);
    pause(3_600).await;
    assert_eq!(cut(), 2.0, "the watchdog");
    speech.hush();
    speech.hush();
    assert_eq!(cut(), 3.0, "a second time there is nothing to silence");
}

#[wasm_bindgen_test]
fn f53_a_phone_that_swallows_what_follows_a_needless_cancel_says_the_next_line() {
    let _phone = phone("[]");
    let speech = Speech::default();
    speech.say("Done.", 1.0);
    run("window.speechSynthesis.speaking = false; window.speechSynthesis.pending = false;");
    speech.say("Left side.", 1.0);
    assert_eq!(cut(), 0.0, "the first had ended");
    run("window.speechSynthesis.pending = true;");
    speech.say("Paused.", 1.0);
    assert_eq!(cut(), 1.0);
}

#[wasm_bindgen_test]
fn a_voice_of_the_phone_itself_comes_first_and_late_ones_are_asked_for_again() {
    let voices = "[{ name: 'German', lang: 'de-DE', localService: true },
        { name: 'Cloud', lang: 'en-US', localService: false },
        { name: 'Own', lang: 'en_GB', localService: true }].slice(0, window.there)";
    let _phone = phone(voices);
    let speech = Speech::default();
    for there in 0..=3 {
        run(&format!("window.there = {there};"));
        speech.say("Done.", 1.0);
    }
    assert_eq!(heard(), "Done.||1 Done.||1 Done.|Cloud|1 Done.|Own|1");
}

#[wasm_bindgen_test]
fn without_a_voice_nothing_happens() {
    let silent = |value: &str| Stub::property("window", "speechSynthesis", value);
    for value in ["get() { throw new Error('no'); }", "value: undefined", "value: {}"] {
        let _stub = silent(value);
        prime();
        let speech = Speech::default();
        speech.say("Done.", 1.0);
        speech.hush();
    }
}
