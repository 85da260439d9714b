//! What an element is told: attributes, classes, style, and what is heard on it.
//!
//! *Invariant:* a style is told property by property, never as text.

use super::call::{Click, Event};
use super::{Node, Part, Value};
use crate::platform::dom::{self, Kind};

impl Node {
    /// An attribute, or none.
    #[inline]
    pub(crate) fn attr(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.fixed(Kind::Attribute, name, value.into())
    }

    /// An attribute that follows what is read.
    pub(crate) fn live<V: Into<Value>>(
        self,
        name: &'static str,
        value: impl Fn() -> V + 'static,
    ) -> Self {
        self.part(Part::Live(Kind::Attribute, name, Box::new(value)))
    }

    /// Classes.
    pub(crate) fn class(self, name: &'static str) -> Self {
        self.fixed(Kind::Attribute, "class", Value::from(name))
    }

    /// A class that is there while a question is answered with yes.
    pub(crate) fn class_when(self, name: &'static str, when: impl Fn() -> bool + 'static) -> Self {
        self.part(Part::Live(Kind::Class, name, Box::new(when)))
    }

    /// A class that is there or not.
    pub(crate) fn class_if(self, name: &'static str, when: bool) -> Self {
        if when { self.fixed(Kind::Class, name, true.into()) } else { self }
    }

    /// Whether it is pressed, for who cannot see it.
    pub(crate) fn pressed(self, pressed: impl Fn() -> bool + 'static) -> Self {
        self.part(Part::Live(Kind::Truth, "aria-pressed", Box::new(pressed)))
    }

    /// A property of the style.
    #[inline]
    pub(crate) fn style(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.fixed(Kind::Style, name, value.into())
    }

    /// A property of the style that follows what is read.
    pub(crate) fn style_live(
        self,
        name: &'static str,
        value: impl Fn() -> String + 'static,
    ) -> Self {
        self.part(Part::Live(Kind::Style, name, Box::new(value)))
    }

    /// Whether it is ticked.
    pub(crate) fn ticked(self, ticked: impl Fn() -> bool + 'static) -> Self {
        self.part(Part::Live(Kind::Checked, "", Box::new(ticked)))
    }

    /// What stands in a field.
    pub(crate) fn value(self, value: impl Fn() -> String + 'static) -> Self {
        self.part(Part::Live(Kind::Value, "", Box::new(value)))
    }

    /// All that is inside, as markup: our own constants and numbers, never a person's words.
    pub(crate) fn markup(self, markup: String) -> Self {
        self.fixed(Kind::Markup, "", markup.into())
    }

    /// What a click does.
    pub(crate) fn on_click(self, act: impl Fn() + 'static) -> Self {
        self.part(Part::Heard("click", Box::new(Click(act))))
    }

    /// What another event does, given the element it reached.
    pub(crate) fn on(self, event: &'static str, act: impl Fn(&dom::Element) + 'static) -> Self {
        self.part(Part::Heard(event, Box::new(Event(act))))
    }

    /// What is done with the element as soon as it is built, and again when it is built on.
    pub(crate) fn built(self, then: impl FnOnce(&dom::Element) + 'static) -> Self {
        self.part(Part::Built(Box::new(then)))
    }

    fn fixed(self, kind: Kind, name: &'static str, value: Value) -> Self {
        self.part(Part::Fixed(kind, name, value))
    }
}
