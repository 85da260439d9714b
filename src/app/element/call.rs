//! What is called when something is read or done.
//!
//! *Invariant:* one way to call each. A boxed closure of the standard library can be called in three
//! ways, and the code of all three would be there for every closure of every view.

use crate::platform::dom::Element;

/// Gives what to show.
pub(super) trait Read<T> {
    fn read(&self) -> T;
}

impl<T, V: Into<T>, F: Fn() -> V> Read<T> for F {
    fn read(&self) -> T {
        self().into()
    }
}

/// Does something with the element that an event reached.
pub(super) trait Act {
    fn act(&self, reached: &Element);
}

/// Does something, whatever was clicked.
pub(super) struct Click<F>(pub(super) F);

impl<F: Fn()> Act for Click<F> {
    fn act(&self, _: &Element) {
        (self.0)();
    }
}

/// Does something with the element.
pub(super) struct Event<F>(pub(super) F);

impl<F: Fn(&Element)> Act for Event<F> {
    fn act(&self, reached: &Element) {
        (self.0)(reached);
    }
}
