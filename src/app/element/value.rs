//! What an attribute, a class or a style can be: some text, or nothing.
//!
//! *Invariant:* constants are not copied.

use std::borrow::Cow;

/// A text or nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value(pub(super) Option<Cow<'static, str>>);

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self(Some(Cow::Borrowed(text)))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self(Some(Cow::Owned(text)))
    }
}

/// Yes is an empty text, no is nothing.
impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        Self(yes.then_some(Cow::Borrowed("")))
    }
}

impl From<Option<&'static str>> for Value {
    fn from(text: Option<&'static str>) -> Self {
        Self(text.map(Cow::Borrowed))
    }
}
