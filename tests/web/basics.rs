//! Clocks, timers, keys, files and the rest of what is small.

use crate::stub::{Stub, pause, run, until};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use unknot::platform::keyboard::{Focus, Press};
use unknot::platform::media_session::{MediaKey, MediaSession};
use unknot::platform::timer::{After, Drawn, Every};
use unknot::platform::visibility::Seen::{Hidden, Left, Restored, Shown};
use unknot::platform::worker::WorkerState;
use unknot::platform::{clock, device, file, keyboard, visibility, worker};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_clock_never_goes_back() {
    let mut last = clock::monotonic();
    for _ in 0..1000 {
        let now = clock::monotonic();
        assert!(now >= last);
        last = now;
    }
    let (monotonic, wall) = (clock::monotonic(), clock::wall());
    pause(60).await;
    let (ran, passed) = (clock::monotonic() - monotonic, clock::wall() - wall);
    assert!(ran >= 55.0 && (ran - passed).abs() < 20.0, "{ran} {passed}");
}

#[wasm_bindgen_test]
fn local_time_is_ahead_of_utc_by_what_the_browser_says() {
    let stub = Stub::property("Date.prototype", "getTimezoneOffset", "value() { return -330; }");
    assert_eq!(clock::local_offset_minutes(0.0), 330);
    drop(stub);
    assert_eq!(clock::local_offset_minutes(f64::NAN), 0);
}

#[wasm_bindgen_test]
async fn timers_do_not_outlive_their_handles() {
    let count = Rc::new(Cell::new(0));
    let sink = Rc::clone(&count);
    let every = Every::new(10, move || sink.set(sink.get() + 1));
    let fired = Rc::new(Cell::new(false));
    let flag = Rc::clone(&fired);
    let after = After::new(10, move || flag.set(true));
    let never = After::new(30, || panic!("cancelled"));
    drop(never);
    until(|| fired.get() && count.get() >= 3).await;
    drop((every, after));
    let stopped = count.get();
    pause(50).await;
    assert_eq!(count.get(), stopped);
}

#[wasm_bindgen_test]
async fn what_can_wait_comes_once_and_after_the_next_frame() {
    let count = Rc::new(Cell::new(0));
    let sink = Rc::clone(&count);
    let drawn = Drawn::new(move || sink.set(sink.get() + 1));
    assert_eq!(count.get(), 0, "not at once");
    drop(Drawn::new(|| panic!("cancelled")));
    until(|| count.get() > 0).await;
    // Neither the timer for pages that draw nothing nor a change of size tells it again.
    run("document.body.style.height = '3000px'");
    pause(500).await;
    run("document.body.style.height = ''");
    assert_eq!(count.get(), 1);
    drop(drawn);
}

#[wasm_bindgen_test]
fn keys_are_told_with_their_focus() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&heard);
    let watch = keyboard::Watch::new(move |press| {
        sink.borrow_mut().push(press);
        true
    });
    let press = |where_: &str, more: &str| {
        run(&format!(
            "const at = {where_}; if (at !== document.body) document.body.append(at);
             const event = new KeyboardEvent('keydown', {{ key: ' ', bubbles: true, cancelable: true{more} }});
             at.dispatchEvent(event); if (at !== document.body) at.remove(); return event.defaultPrevented;"
        ))
        .is_truthy()
    };
    assert!(press("document.body", ""));
    assert!(press("document.createElement('button')", ""));
    assert!(press("document.createElement('textarea')", ", repeat: true"));
    assert!(!press("document.body", ", ctrlKey: true"));
    // A field filled in by the browser sends an event that is no key.
    run("document.body.dispatchEvent(new Event('keydown', { bubbles: true }));");
    drop(watch);
    assert!(!press("document.body", ""));
    let press = |focus, repeated| Press { key: " ".to_owned(), focus, repeated };
    assert_eq!(
        *heard.borrow(),
        [press(Focus::Page, false), press(Focus::Button, false), press(Focus::Field, true)]
    );
}

#[wasm_bindgen_test]
fn the_page_is_seen_hidden_and_shown() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&heard);
    let _watch = visibility::Watch::new(move |seen| sink.borrow_mut().push(seen));
    let stub = Stub::property("document", "hidden", "get() { return true; }");
    assert!(visibility::hidden());
    run("document.dispatchEvent(new Event('visibilitychange'));");
    drop(stub);
    run("document.dispatchEvent(new Event('visibilitychange'));
         window.dispatchEvent(new PageTransitionEvent('pagehide'));
         window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
         window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));");
    assert_eq!(*heard.borrow(), [Hidden, Shown, Left, Restored]);
}

#[wasm_bindgen_test]
fn the_worker_is_believed_only_where_it_speaks() {
    assert_eq!(worker::state(), WorkerState::Unknown);
    assert!(!worker::update());
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&heard);
    let _watch = worker::Watch::new(move |state| sink.borrow_mut().push(state));
    let _stub = Stub::property(
        "window",
        "unknotWorker",
        "value: { state: 'update', update() { window.updated = true; } }",
    );
    assert_eq!(worker::state(), WorkerState::Update);
    assert!(worker::update());
    assert!(run("return window.updated;").is_truthy());
    run("for (const detail of ['offline-ready', 'nonsense', 'absent'])
             window.dispatchEvent(new CustomEvent('unknot-worker', { detail }));");
    assert_eq!(*heard.borrow(), [WorkerState::OfflineReady, WorkerState::Absent]);
}

#[wasm_bindgen_test]
fn f43_media_keys_never_throw() {
    let stub = Stub::property(
        "navigator",
        "mediaSession",
        "value: (window.keys = {}, {
            setActionHandler(key, f) { if (key === 'stop') throw new TypeError(key); window.keys[key] = f; },
            setPositionState({ duration, position }) {
                if (!(position >= 0 && position <= duration)) throw new TypeError('position');
                window.place = position;
            } })",
    );
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&heard);
    let session = MediaSession::new(move |key| sink.borrow_mut().push(key));
    session.show("Wall and ball", "Unknot");
    session.update(true, 700_000.0, 600_000.0);
    assert_eq!(run("return window.place;").as_f64(), Some(600.0));
    session.update(true, f64::NAN, 600_000.0);
    session.update(true, 1.0, 0.0);
    run("window.keys.pause(); window.keys.nexttrack();");
    drop(session);
    assert!(run("return window.keys.pause === null;").is_truthy());
    assert_eq!(*heard.borrow(), [MediaKey::Pause, MediaKey::Next]);
    drop(stub);
    let _absent = Stub::property("navigator", "mediaSession", "value: undefined");
    MediaSession::new(|_| ()).show("", "");
}

#[wasm_bindgen_test]
fn f54_vibration_may_be_missing() {
    let stub = Stub::property("navigator", "vibrate", "value: undefined");
    assert!(!device::can_vibrate());
    device::vibrate(&[100]);
    drop(stub);
    let _stub = Stub::property(
        "navigator",
        "vibrate",
        "value(pattern) { window.shook = pattern.join(); return true; }",
    );
    device::vibrate(&[10, 20, 30]);
    assert_eq!(run("return window.shook;").as_string().as_deref(), Some("10,20,30"));
}

#[wasm_bindgen_test]
async fn a_file_is_offered_and_read_back() {
    let _stub = Stub::property(
        "HTMLAnchorElement.prototype",
        "click",
        "value() { window.offered = [this.download, this.href]; }",
    );
    file::offer("unknot.json", "application/json", "{\"ü\":1}").expect("offered");
    assert_eq!(run("return window.offered[0];").as_string().as_deref(), Some("unknot.json"));
    let read = |script: &'static str, limit: f64| async move {
        let text = Rc::new(RefCell::new(None));
        let sink = Rc::clone(&text);
        let event = run(&format!(
            "const event = new Event('change');
             Object.defineProperty(event, 'target', {{ value: {{ value: 'x', files: {script} }} }});
             return event;"
        ));
        file::picked(&event.into(), limit, move |found| *sink.borrow_mut() = Some(found));
        pause(50).await;
        text.take().expect("an answer")
    };
    assert_eq!(
        read("[new File(['{\"ü\":1}'], 'a.json')]", 100.0).await.as_deref(),
        Ok("{\"ü\":1}")
    );
    assert_eq!(
        read("[new File(['too long'], 'a.json')]", 3.0).await,
        Err(file::PickError::TooLarge)
    );
    assert_eq!(read("[]", 3.0).await, Err(file::PickError::Nothing));
    assert_eq!(
        read("[{ size: 1, text: () => Promise.reject(new Error()) }]", 3.0).await,
        Err(file::PickError::Unreadable)
    );
}
