//! The screen lock: absent, refused, granted late, granted and taken back (fault F52).

use crate::stub::{Stub, pause, run};
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::wake_lock::{WakeLock, WakeState};
use wasm_bindgen_test::wasm_bindgen_test;

/// A `navigator.wakeLock` whose `request` is `request`; every sentinel is kept in `window.given`.
fn stub(request: &str) -> Stub {
    Stub::property(
        "navigator",
        "wakeLock",
        &format!("value: (window.given = [], {{ request: {request} }})"),
    )
}

const GRANT: &str = "async () => { const s = new EventTarget(); s.released = false;
    s.release = async () => { s.released = true; s.dispatchEvent(new Event('release')); };
    window.given.push(s); return s; }";

fn lock() -> (WakeLock, Rc<RefCell<Vec<WakeState>>>) {
    let told = Rc::new(RefCell::new(Vec::new()));
    let tells = Rc::clone(&told);
    (WakeLock::new(move |state| tells.borrow_mut().push(state)), told)
}

#[wasm_bindgen_test]
async fn f52_held_and_given_back() {
    let _stub = stub(GRANT);
    let (lock, told) = lock();
    lock.hold();
    pause(20).await;
    assert_eq!(lock.state(), WakeState::Held);
    assert!(run("return window.unknotLock === window.given[0];").is_truthy());
    lock.release();
    pause(20).await;
    assert!(run("return window.given[0].released && window.unknotLock === null;").is_truthy());
    assert_eq!(*told.borrow(), [WakeState::Asked, WakeState::Held, WakeState::Free]);
}

#[wasm_bindgen_test]
async fn f52_taken_back_by_the_browser_and_asked_for_again_when_shown() {
    let _stub = stub(GRANT);
    let (lock, _) = lock();
    lock.hold();
    pause(20).await;
    run("window.given[0].release();");
    pause(20).await;
    assert_eq!(lock.state(), WakeState::Lost);
    run("document.dispatchEvent(new Event('visibilitychange'));");
    pause(20).await;
    assert_eq!(lock.state(), WakeState::Held);
    assert!(run("return window.given.length === 2;").is_truthy());
}

#[wasm_bindgen_test]
async fn f52_refused_is_not_claimed() {
    let _stub = stub("async () => { throw new DOMException('', 'NotAllowedError'); }");
    let (lock, told) = lock();
    lock.hold();
    pause(20).await;
    assert_eq!(*told.borrow(), [WakeState::Asked, WakeState::Refused]);
}

#[wasm_bindgen_test]
async fn f52_refused_late_to_a_page_that_is_shown_again_and_asked_for_anew() {
    let late = "async () => { if (window.given.push(null) > 1) return (grant)();
        await new Promise(done => setTimeout(done, 40));
        throw new DOMException('', 'NotAllowedError'); }";
    let _stub = stub(&late.replace("grant", GRANT));
    let (lock, _) = lock();
    lock.hold();
    run("document.dispatchEvent(new Event('visibilitychange'));");
    pause(100).await;
    assert_eq!(lock.state(), WakeState::Held);
}

#[wasm_bindgen_test]
fn f52_absent_or_throwing_at_once() {
    let absent = Stub::property("navigator", "wakeLock", "value: undefined");
    let (first, _) = lock();
    first.hold();
    assert_eq!(first.state(), WakeState::Absent);
    drop(absent);
    let _throwing = stub("() => { throw new Error('no'); }");
    let (second, _) = lock();
    second.hold();
    assert_eq!(second.state(), WakeState::Refused);
}

#[wasm_bindgen_test]
async fn a_lock_granted_late_is_given_back() {
    let _stub = stub(GRANT);
    let (lock, _) = lock();
    lock.hold();
    lock.release();
    pause(20).await;
    assert_eq!(lock.state(), WakeState::Free);
    assert!(run("return window.given[0].released;").is_truthy());
}

#[wasm_bindgen_test]
async fn dropping_the_handle_gives_the_lock_back() {
    let _stub = stub(GRANT);
    let (lock, _) = lock();
    lock.hold();
    pause(20).await;
    drop(lock);
    pause(20).await;
    assert!(run("return window.given[0].released;").is_truthy());
}
