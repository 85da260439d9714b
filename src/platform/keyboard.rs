//! Keys that a person presses.
//!
//! *Invariant:* a key the app does not use keeps its meaning for the browser.

use super::listener::Listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// What has the focus when a key is pressed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Focus {
    /// Nothing that uses keys itself.
    Page,
    /// A button or link: space and enter are its own.
    Button,
    /// A field, slider or list: it may use any key.
    Field,
}

/// A pressed key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Press {
    /// The browser's name of the key, such as `Escape`, `ArrowLeft` or a blank.
    pub key: String,
    /// What has the focus.
    pub focus: Focus,
    /// The key is being held down.
    pub repeated: bool,
}

/// Listens until dropped.
#[derive(Debug)]
pub struct Watch {
    _listener: Listener,
}

impl Watch {
    /// Calls `callback` for every key without Ctrl, Alt or Meta that nobody has used before. If it
    /// says `true`, the browser does nothing more with the key.
    #[must_use = "dropping the handle ends the watch"]
    pub fn new(mut callback: impl FnMut(Press) -> bool + 'static) -> Self {
        Self {
            _listener: Listener::window("keydown", move |event| {
                if let Some(press) = press(&event)
                    && callback(press)
                {
                    event.prevent_default();
                }
            }),
        }
    }
}

fn press(event: &Event) -> Option<Press> {
    let focus = event.target().map_or(Focus::Page, |target| focus(target.dyn_ref()));
    // Filling in a saved password sends a `keydown` that is no keyboard event.
    let event: &KeyboardEvent = event.dyn_ref()?;
    let taken = event.default_prevented()
        || event.is_composing()
        || event.ctrl_key()
        || event.alt_key()
        || event.meta_key();
    (!taken).then(|| Press { key: event.key(), focus, repeated: event.repeat() })
}

fn focus(element: Option<&Element>) -> Focus {
    let Some(element) = element else { return Focus::Page };
    let editable = element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable);
    match element.tag_name().as_str() {
        "INPUT" | "SELECT" | "TEXTAREA" => Focus::Field,
        _ if editable => Focus::Field,
        "BUTTON" | "A" | "SUMMARY" => Focus::Button,
        _ => Focus::Page,
    }
}
