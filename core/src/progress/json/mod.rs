//! JSON as the facts need it: read into a tree, and written from it, by way of serde.
//!
//! *Invariant:* total: whatever the text, reading ends with a tree or with [`Fault`]. An error says
//! only that there is one. The usual parser is a fifth of the program on a phone, mostly for
//! numbers and messages that no fact has; a law holds this one against it.

mod fault;
mod items;
mod read;
mod variant;
mod write;

pub(super) use fault::Fault;

use serde::{Serialize, de::DeserializeOwned};

/// A piece of JSON.
#[derive(Clone, Debug, PartialEq)]
enum Tree {
    Null,
    Truth(bool),
    Whole(i64),
    /// A number that no fact has: a fraction, or too large.
    Number,
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// A text as a tree.
pub(super) struct Parsed(Tree);

impl Parsed {
    /// Reads a text.
    pub(super) fn of(text: &str) -> Result<Self, Fault> {
        read::read(text).map(Self).ok_or(Fault)
    }

    /// What the tree says.
    pub(super) fn to<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        T::deserialize(&self.0)
    }
}

/// The text that says it.
pub(super) fn text<T: Serialize>(value: &T) -> Result<String, Fault> {
    let mut out = String::new();
    value.serialize(write::Pen(&mut out))?;
    Ok(out)
}
