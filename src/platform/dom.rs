//! The tree that the browser draws: elements, texts, and what is listened to on them.
//!
//! *Invariant:* knows nothing of views; a style is set property by property, never as text.

use super::listener::Listener;
use js_sys::{JsString, Object};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use web_sys::{Event, HtmlElement, HtmlInputElement, Node};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = document, js_name = createElement)]
    fn create_element(tag: &str) -> Result<web_sys::Element, JsValue>;
    #[wasm_bindgen(catch, js_namespace = document, js_name = createElementNS)]
    fn create_drawing(space: &str, tag: &str) -> Result<web_sys::Element, JsValue>;
    // A text can always be made.
    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    fn create_text(text: &str) -> Node;

    /// Any element; the bindings' own takes texts only.
    #[wasm_bindgen(extends = Object)]
    #[derive(Debug)]
    type Numbered;
    // Names are our own constants, and none is refused.
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_number(this: &Numbered, name: &JsString, value: f64);
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// Anything in the tree.
#[derive(Clone, Debug)]
pub struct Place(Node);

impl Place {
    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self(create_text(text))
    }

    /// Makes the text another one.
    pub fn retell(&self, text: &str) {
        self.0.set_text_content(Some(text));
    }

    /// Takes it out of the tree.
    pub fn remove(&self) {
        if let Some(parent) = self.0.parent_node() {
            // What has a parent can be taken from it.
            let _: Result<Node, JsValue> = parent.remove_child(&self.0);
        }
    }
}

/// What an element can be told about itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// An attribute; none takes it away.
    Attribute,
    /// An attribute that is "true" or "false".
    Truth,
    /// A class of its own, beside those of the attribute; none takes it away.
    Class,
    /// A property of its style.
    Style,
    /// Whether it is ticked.
    Checked,
    /// What stands in a field.
    Value,
    /// All that is in it, as markup of our own.
    Markup,
}

/// An element.
#[derive(Clone, Debug)]
pub struct Element(web_sys::Element);

impl Element {
    /// An element outside the tree.
    ///
    /// # Panics
    /// Where the browser makes none: nothing can be shown then but the card after a crash.
    #[must_use]
    #[expect(clippy::panic, reason = "without elements the card after a crash has to take over")]
    pub fn new(tag: &str, svg: bool) -> Self {
        let element = if svg { create_drawing(SVG, tag) } else { create_element(tag) };
        Self(element.unwrap_or_else(|_| panic!("the browser makes no elements")))
    }

    /// The element as a part of the tree.
    #[must_use]
    pub fn place(&self) -> Place {
        Place(self.0.clone().into())
    }

    /// Takes out all that is in it.
    pub fn empty(&self) {
        self.0.set_text_content(None);
    }

    /// Puts something into it, at its end or before something else in it.
    pub fn put(&self, place: &Place, before: Option<&Place>) {
        // `before` is always a child: it was put there by this same call.
        let _: Result<Node, JsValue> =
            self.0.insert_before(&place.0, before.map(|before| &before.0));
    }

    /// Tells it something.
    pub fn tell(&self, kind: Kind, name: &str, value: Option<&str>) {
        // Names are our own constants, and none is refused.
        let _: Result<(), JsValue> = match (kind, value) {
            (Kind::Attribute, Some(value)) => self.0.set_attribute(name, value),
            (Kind::Attribute, None) => self.0.remove_attribute(name),
            (Kind::Truth, truth) => {
                self.0.set_attribute(name, if truth.is_some() { "true" } else { "false" })
            }
            (Kind::Class, Some(_)) => self.0.class_list().add_1(name),
            (Kind::Class, None) => self.0.class_list().remove_1(name),
            (Kind::Style, value) => {
                let styled: &HtmlElement = self.0.unchecked_ref();
                styled.style().set_property(name, value.unwrap_or_default())
            }
            (Kind::Checked, value) => {
                self.field().set_checked(value.is_some());
                Ok(())
            }
            (Kind::Value, value) => {
                self.field().set_value(value.unwrap_or_default());
                Ok(())
            }
            (Kind::Markup, value) => {
                self.0.set_inner_html(value.unwrap_or_default());
                Ok(())
            }
        };
    }

    /// What stands in a field.
    #[must_use]
    pub fn value(&self) -> String {
        self.field().value()
    }

    /// Has the browser lay it out now, where it would only before the next frame.
    pub fn lay_out(&self) {
        // Who asks for a width makes it.
        let _: i32 = self.0.unchecked_ref::<HtmlElement>().offset_width();
    }

    /// Moves the focus to it.
    pub fn focus(&self) {
        let element: &HtmlElement = self.0.unchecked_ref();
        // Where the focus cannot be moved, it stays.
        let _: Result<(), JsValue> = element.focus();
    }

    /// Calls back whenever an event reaches it, until the handle is dropped.
    #[must_use = "dropping the handle ends it"]
    pub fn listen(&self, name: &'static str, callback: impl FnMut(Event) + 'static) -> Heard {
        Heard { _listener: Listener::on(Some(self.0.clone().into()), name, callback) }
    }

    fn field(&self) -> &HtmlInputElement {
        self.0.unchecked_ref()
    }
}

impl From<HtmlElement> for Element {
    fn from(element: HtmlElement) -> Self {
        Self(element.into())
    }
}

impl From<Element> for HtmlElement {
    fn from(element: Element) -> Self {
        element.0.unchecked_into()
    }
}

impl AsRef<JsValue> for Element {
    fn as_ref(&self) -> &JsValue {
        self.0.as_ref()
    }
}

/// An attribute that becomes another number many times: its name crosses to the browser once, and
/// the number as a number.
#[derive(Debug)]
pub struct Gauge {
    element: Numbered,
    name: JsString,
}

impl Gauge {
    /// The attribute of that name.
    #[must_use]
    pub fn new(element: &Element, name: &'static str) -> Self {
        Self { element: element.0.clone().unchecked_into(), name: name.into() }
    }

    /// Makes it that number.
    pub fn show(&self, value: f64) {
        self.element.set_number(&self.name, value);
    }
}

/// Something that is listened to.
#[derive(Debug)]
pub struct Heard {
    _listener: Listener,
}
