//! The compositor's animations, reduced motion, and sizes.

use crate::stub::pause;
use std::cell::RefCell;
use std::rc::Rc;
use unknot::platform::animation::{Frame, Property, Track};
use unknot::platform::media_query::{MediaQuery, REDUCED_MOTION, holds};
use unknot::platform::size::Size;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// A box on the page, taken away when dropped.
struct Block(HtmlElement);

impl Block {
    fn new() -> Self {
        let page = web_sys::window().expect("there").document().expect("there");
        let element: HtmlElement = page.create_element("div").expect("there").unchecked_into();
        for (name, value) in
            [("position", "fixed"), ("left", "0"), ("width", "100px"), ("height", "50px")]
        {
            element.style().set_property(name, value).expect("there");
        }
        page.body().expect("there").append_child(&element).expect("there");
        Self(element)
    }

    fn left(&self) -> f64 {
        js_sys::Function::new_with_args("box", "return box.getBoundingClientRect().left")
            .call1(&JsValue::NULL, &self.0)
            .ok()
            .and_then(|left| left.as_f64())
            .expect("there")
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn slide() -> Vec<Frame> {
    let frame = |offset, value: &str| Frame { offset, value: value.to_owned(), easing: None };
    vec![frame(0.0, "translate(0px,0px)"), frame(1.0, "translate(1000px,0px)")]
}

#[wasm_bindgen_test]
async fn a_track_shows_the_moment_it_is_told() {
    let place = Block::new();
    let track = Track::new(&place.0, Property::Transform, &slide(), 10_000.0).expect("there");
    track.align(2_500.0, false);
    assert!((place.left() - 250.0).abs() < 0.5, "{}", place.left());
    pause(80).await;
    assert!((place.left() - 250.0).abs() < 0.5, "it rests");
    track.align(13_000.0, false);
    assert!((place.left() - 300.0).abs() < 0.5, "it repeats");
    track.align(1_000.0, true);
    pause(300).await;
    let left = place.left();
    assert!((115.0..200.0).contains(&left), "it runs: {left}");
    drop(track);
    assert!(place.left().abs() < 0.5, "nothing is left behind");
}

#[wasm_bindgen_test]
async fn a_track_is_not_set_when_it_is_right() {
    let place = Block::new();
    let track = Track::new(&place.0, Property::Transform, &slide(), 10_000.0).expect("there");
    track.align(0.0, true);
    pause(200).await;
    let before = place.left();
    track.align(before * 10.0 + 8.0, true);
    assert!((place.left() - before).abs() < 5.0, "within a frame it is left alone");
}

#[wasm_bindgen_test]
fn less_motion_is_asked_and_watched() {
    let _ = holds(REDUCED_MOTION);
    assert!(!holds("not a media query ("));
    let watch = MediaQuery::new("(max-width: 1px)", |_| {});
    drop(watch);
}

#[wasm_bindgen_test]
async fn a_size_is_told_at_first_and_when_it_changes() {
    let place = Block::new();
    let seen = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&seen);
    let watch = Size::watch(&place.0, move |size| sink.borrow_mut().push(size));
    pause(100).await;
    place.0.style().set_property("width", "300px").expect("there");
    pause(100).await;
    drop(watch);
    place.0.style().set_property("width", "10px").expect("there");
    pause(100).await;
    assert_eq!(*seen.borrow(), [(100.0, 50.0), (300.0, 50.0)]);
}
