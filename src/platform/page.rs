//! The page itself: its root attributes, where it is scrolled, and a random number for ids.
//!
//! *Invariant:* the attributes are the contract with the page's own script.

use super::dom;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}

fn attribute(name: &str, value: Option<&str>) {
    if let Some(root) = root() {
        // Setting a data attribute of a known name cannot fail.
        let _: Result<(), JsValue> = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// The place the app draws in; the whole page where there is none.
#[must_use]
pub fn place() -> Option<dom::Element> {
    let document = web_sys::window()?.document()?;
    let Some(place) = document.get_element_by_id("app") else {
        return document.body().map(Into::into);
    };
    place.dyn_into::<HtmlElement>().ok().map(Into::into)
}

/// Has the browser work out how something looks on the page, and takes it off again before anybody
/// sees it.
pub fn rehearse(thing: &dom::Element) {
    let Some(page) = place() else { return };
    page.put(&thing.place(), None);
    thing.lay_out();
    thing.place().remove();
}

/// Says that the app has drawn its first screen.
pub fn drawn() {
    attribute("data-drawn", Some(""));
}

/// Says that all of the app is here.
pub fn ready() {
    attribute("data-ready", Some(""));
}

/// Says whether a session is being played: then the page never reloads itself.
pub fn session(on: bool) {
    attribute("data-session", on.then_some("on"));
}

/// Chooses the colours; none for those of the system.
pub fn theme(name: Option<&str>) {
    attribute("data-theme", name);
}

/// Asks the browser to print the page as it is.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where nothing can be printed, the browser says so itself.
        let _: Result<(), JsValue> = window.print();
    }
}

/// How far the page is scrolled, in CSS pixels.
#[must_use]
pub fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Arrives on a new screen: scrolled to where it was left, and its heading is read out.
pub fn arrive(top: f64) {
    let Some(window) = web_sys::window() else { return };
    let heading = window.document().and_then(|page| page.query_selector("main h1").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        heading.set_tab_index(-1);
        // Where the focus cannot be moved, the screen is read when it is touched.
        let _: Result<(), JsValue> = heading.focus();
    }
    window.scroll_to_with_x_and_y(0.0, top);
}

/// A random number.
#[must_use]
pub fn random() -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float cast saturates, and the number lies in range"
    )]
    let number = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    number
}
