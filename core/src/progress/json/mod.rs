//! JSON as the facts need it: read into a tree, and written from it, by way of serde.
//!
//! *Invariant:* total: whatever the text, reading ends with a tree or with [`Fault`]. An error says
//! only that there is one. The usual parser is a fifth of the program on a phone, mostly for
//! numbers and messages that no fact has; a law holds this one against it.

mod fault;
mod items;
mod read;
mod write;

pub(super) use fault::Fault;

use serde::{Serialize, de::DeserializeOwned};
use std::borrow::Cow;

/// A piece of JSON.
/// A text without escapes is not copied: that is most of the time of reading a year of sessions.
#[derive(Clone, Debug, PartialEq)]
enum Tree<'a> {
    Null,
    Truth(bool),
    Whole(i64),
    /// A number that no fact has: a fraction, or too large.
    Number,
    Text(Cow<'a, str>),
    List(Vec<Tree<'a>>),
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

/// A text as a tree.
#[derive(Debug)]
pub struct Parsed<'a>(Tree<'a>);

impl<'a> Parsed<'a> {
    /// Reads a text.
    pub(super) fn of(text: &'a str) -> Result<Self, Fault> {
        read::read(text).map(Self).ok_or(Fault)
    }

    /// What the tree says.
    pub(super) fn to<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        T::deserialize(&self.0)
    }

    /// Hands over every item of a list that can be read; what stands between them is passed over.
    pub(super) fn each<T: DeserializeOwned>(&self, list: &str, found: impl FnMut(T)) {
        if let Some(Tree::List(list)) = self.field(list) {
            list.iter().filter_map(|item| T::deserialize(item).ok()).for_each(found);
        }
    }

    /// The text in a field.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.field(name)? {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether there is such a field.
    pub(super) fn has(&self, name: &str) -> bool {
        self.field(name).is_some()
    }

    fn field(&self, name: &str) -> Option<&Tree<'a>> {
        let Tree::Object(fields) = &self.0 else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, tree)| tree)
    }
}

/// The text that says it.
pub(super) fn text<T: Serialize>(value: &T) -> Result<String, Fault> {
    let mut out = String::new();
    value.serialize(write::Pen(&mut out))?;
    Ok(out)
}
