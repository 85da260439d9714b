//! Storage that throws, lies, is full or damaged (faults F20 to F28).

use crate::stub::{Stub, pause, run};
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::storage::{Change, OpenError, ReadError, Store, Watch, WriteError};
use wasm_bindgen_test::wasm_bindgen_test;

const KEY: &str = "unknot.test";

/// An empty storage but for what belongs to another app.
fn store() -> Store {
    run("localStorage.clear(); localStorage.setItem('other', 'theirs');");
    Store::open().expect("a storage")
}

fn raw(key: &str) -> Option<String> {
    run(&format!("return localStorage.getItem('{key}');")).as_string()
}

#[wasm_bindgen_test]
fn f20_a_getter_that_throws_is_blocked() {
    let _stub = Stub::property(
        "window",
        "localStorage",
        "get() { throw new DOMException('', 'SecurityError'); }",
    );
    assert_eq!(Store::open().err(), Some(OpenError::Blocked));
}

#[wasm_bindgen_test]
fn f21_null_is_absent() {
    let _stub = Stub::property("window", "localStorage", "get() { return null; }");
    assert_eq!(Store::open().err(), Some(OpenError::Absent));
}

#[wasm_bindgen_test]
fn f22_get_item_throws_and_nothing_is_written_over_the_unread() {
    let store = store();
    store.write(KEY, "old").expect("room");
    let stub =
        Stub::property("Storage.prototype", "getItem", "value() { throw new Error('damaged'); }");
    assert_eq!(store.read(KEY), Err(ReadError::Refused));
    assert_eq!(store.write(KEY, "new"), Err(WriteError::Unread));
    assert_eq!(store.set_aside(KEY), Err(WriteError::Unread));
    assert_eq!(store.raw_dump("unknot.none"), Err(ReadError::Refused));
    drop(stub);
    assert_eq!(store.read(KEY), Ok(Some("old".to_owned())));
}

#[wasm_bindgen_test]
fn f23_set_item_throws_quota() {
    let store = store();
    store.write(KEY, "old").expect("room");
    let stub = Stub::property(
        "Storage.prototype",
        "setItem",
        "value() { throw new DOMException('', 'QuotaExceededError'); }",
    );
    assert_eq!(store.write(KEY, "new"), Err(WriteError::Full));
    drop(stub);
    assert_eq!(store.read(KEY), Ok(Some("old".to_owned())));
}

#[wasm_bindgen_test]
fn f24_really_full() {
    let store = store();
    store.write(KEY, "old").expect("room");
    run("let part = 'x'.repeat(1 << 20), all = '';
         for (; part.length > 0; part = part.slice(part.length >> 1 || 1)) {
             try { for (;;) { localStorage.setItem('other', all + part); all += part; } } catch {}
         }");
    assert_eq!(store.write(KEY, &"new".repeat(100)), Err(WriteError::Full));
    assert_eq!(store.read(KEY), Ok(Some("old".to_owned())));
    run("localStorage.clear();");
}

#[wasm_bindgen_test]
fn f25_set_item_lies() {
    let store = store();
    let _stub = Stub::property("Storage.prototype", "setItem", "value() {}");
    assert_eq!(store.write(KEY, "new"), Err(WriteError::NotKept));
}

#[wasm_bindgen_test]
fn f26_what_is_not_text_is_set_aside_unharmed() {
    let store = store();
    run("localStorage.setItem('unknot.test', '{\"a\\ud800');");
    assert_eq!(store.read(KEY), Err(ReadError::NotText));
    assert_eq!(store.set_aside(KEY), Ok(Some("unknot.test.unreadable".to_owned())));
    // The same text again needs no second copy; another text does.
    assert_eq!(store.set_aside(KEY), Ok(Some("unknot.test.unreadable".to_owned())));
    run("localStorage.setItem('unknot.test', 'broken');");
    assert_eq!(store.set_aside(KEY), Ok(Some("unknot.test.unreadable-2".to_owned())));
    store.write(KEY, "{}").expect("room");
    let kept = run("return localStorage.getItem('unknot.test.unreadable') === '{\"a\\ud800'
                        && localStorage.getItem('unknot.test.unreadable-2') === 'broken';");
    assert!(kept.is_truthy());
    let dump = store.raw_dump("unknot.none").expect("a dump");
    assert!(dump.contains(r#""unknot.test.unreadable":"{\"a\ud800""#), "{dump}");
    assert!(!dump.contains("theirs"));
}

#[wasm_bindgen_test]
fn nothing_to_set_aside() {
    assert_eq!(store().set_aside(KEY), Ok(None));
}

#[wasm_bindgen_test]
fn f18_only_our_keys_are_listed_and_removed() {
    let store = store();
    store.write(KEY, "1").expect("room");
    store.write("unknot.second", "2").expect("room");
    let mut keys = store.keys().expect("keys");
    keys.sort();
    assert_eq!(keys, ["unknot.second", KEY]);
    store.remove(KEY).expect("removed");
    assert_eq!(store.read(KEY), Ok(None));
    assert_eq!(raw("other").as_deref(), Some("theirs"));
}

#[wasm_bindgen_test]
fn remove_that_does_nothing_is_found() {
    let store = store();
    store.write(KEY, "1").expect("room");
    let _stub = Stub::property("Storage.prototype", "removeItem", "value() {}");
    assert_eq!(store.remove(KEY), Err(WriteError::NotKept));
}

#[wasm_bindgen_test]
async fn f28_another_tab_is_heard_until_the_watch_is_dropped() {
    let _store = store();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&heard);
    let watch = Watch::new(move |change| sink.borrow_mut().push(change));
    // A frame of the same origin is another tab to the browser.
    run("const frame = document.createElement('iframe'); frame.id = 'tab';
         document.body.append(frame);
         const theirs = frame.contentWindow.localStorage;
         theirs.setItem('unknot.test', 'x'); theirs.setItem('other', 'y');
         theirs.removeItem('unknot.test'); theirs.clear();
         frame.contentWindow.sessionStorage.setItem('unknot.test', 'z');");
    pause(300).await;
    assert_eq!(
        *heard.borrow(),
        [Change::Written(KEY.to_owned()), Change::Removed(KEY.to_owned()), Change::Cleared]
    );
    drop(watch);
    run("const frame = document.getElementById('tab');
         frame.contentWindow.localStorage.setItem('unknot.test', 'x');");
    pause(200).await;
    run("document.getElementById('tab').remove(); localStorage.clear();");
    assert_eq!(heard.borrow().len(), 3);
}
