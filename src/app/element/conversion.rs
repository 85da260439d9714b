//! What can be shown: texts, numbers, closures that give them anew, or nothing.
//!
//! *Invariant:* nothing is read here; a closure is called when it is shown.

use super::{Body, Node, Rehearsal};
use std::borrow::Cow;

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self(Box::new(Body::Text(Cow::Borrowed(text))))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self(Box::new(Body::Text(Cow::Owned(text))))
    }
}

impl From<u32> for Node {
    fn from(number: u32) -> Self {
        number.to_string().into()
    }
}

impl From<()> for Node {
    fn from((): ()) -> Self {
        Self(Box::new(Body::Nothing))
    }
}

impl From<Rehearsal> for Node {
    fn from(rehearsal: Rehearsal) -> Self {
        Self(Box::new(Body::Rehearsed(rehearsal)))
    }
}

impl<N: Into<Self>> From<Option<N>> for Node {
    fn from(node: Option<N>) -> Self {
        node.map_or_else(|| ().into(), Into::into)
    }
}

impl<N: Into<Self>, F: Fn() -> N + 'static> From<F> for Node {
    fn from(read: F) -> Self {
        Self(Box::new(Body::Live(Box::new(read))))
    }
}
