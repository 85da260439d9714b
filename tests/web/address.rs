//! The address, and leaving a running session (fault F51).

use crate::stub::{pause, run};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use unknot::platform::address;
use unknot::platform::leaving::{BackGuard, CloseGuard};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn each_change_of_the_address_is_heard_once() {
    address::replace("").expect("an address");
    pause(30).await;
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&heard);
    let watch = address::Watch::new(move |hash| sink.borrow_mut().push(hash));
    address::set("/learn").expect("set");
    pause(50).await;
    assert_eq!(address::hash(), "/learn");
    address::replace("/safety").expect("replaced");
    pause(50).await;
    address::go(-1).expect("back");
    pause(100).await;
    assert_eq!(*heard.borrow(), ["/learn", "/safety", ""]);
    drop(watch);
    address::set("/done").expect("set");
    pause(50).await;
    assert_eq!(heard.borrow().len(), 3);
}

#[wasm_bindgen_test]
async fn f51_a_step_back_is_asked_about_and_stays() {
    address::set("/play/wall-ball").expect("set");
    pause(50).await;
    let routes = Rc::new(Cell::new(0));
    let route = Rc::clone(&routes);
    let _watch = address::Watch::new(move |_| route.set(route.get() + 1));
    let asked = Rc::new(Cell::new(0));
    let sink = Rc::clone(&asked);
    let guard = BackGuard::new(move || sink.set(sink.get() + 1));
    for times in 1..=3 {
        address::go(-1).expect("back");
        pause(100).await;
        assert_eq!((asked.get(), address::hash().as_str()), (times, "/play/wall-ball"));
    }
    address::set("/learn").expect("typed in");
    pause(100).await;
    assert_eq!((asked.get(), address::hash().as_str()), (4, "/play/wall-ball"));
    assert_eq!(routes.get(), 0);
    drop(guard);
    address::set("/done").expect("set");
    pause(100).await;
    assert_eq!((asked.get(), routes.get()), (4, 1));
}

#[wasm_bindgen_test]
fn closing_is_asked_about_only_while_guarded() {
    let asked = "return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));";
    let guard = CloseGuard::new();
    assert!(run(asked).is_truthy());
    drop(guard);
    assert!(run(asked).is_falsy());
}
