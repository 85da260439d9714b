//! A view as data: elements, texts and what becomes of them, put together by plain functions.
//!
//! *Invariant:* building a node touches nothing; only [`show`](show::show) does. Leptos's own
//! templates give every tree of elements a type of its own, and the compiler the code of each
//! anew: they were more than half of the program. Here all trees share one piece of code.

mod call;
mod conversion;
mod show;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;
mod told;
mod value;

pub(crate) use show::{Rehearsal, mount, root};
pub(crate) use value::Value;

use crate::app::route::Route;
use crate::app::signal::Memo;
use crate::platform::dom::{self, Kind};
use call::{Act, Read};
use std::borrow::Cow;

/// Something to show.
pub(crate) struct Node(Box<Body>);

/// What a node is.
enum Body {
    Nothing,
    Text(Cow<'static, str>),
    Element(Build),
    /// Several, and what makes them the same several when they are shown anew.
    Group(&'static str, Vec<Node>),
    /// Made anew whenever what it reads changes.
    Live(Box<dyn Read<Node>>),
    /// An element that was built before.
    Rehearsed(Rehearsal),
}

/// An element to be built.
struct Build {
    tag: &'static str,
    svg: bool,
    parts: Vec<Part>,
    children: Vec<Node>,
}

/// What an element is told.
enum Part {
    Fixed(Kind, &'static str, Value),
    Live(Kind, &'static str, Box<dyn Read<Value>>),
    Heard(&'static str, Box<dyn Act>),
    Built(Box<dyn FnOnce(&dom::Element)>),
}

/// An element with this tag.
pub(crate) fn el(tag: &'static str) -> Node {
    element(tag, false)
}

/// An element of a drawing.
pub(crate) fn svg(tag: &'static str) -> Node {
    element(tag, true)
}

fn element(tag: &'static str, svg: bool) -> Node {
    let (parts, children) = (Vec::new(), Vec::new());
    Node(Box::new(Body::Element(Build { tag, svg, parts, children })))
}

/// Several nodes without an element round them. Shown anew, they stay in place if the name is the
/// same, and make way for each other if it is not.
pub(crate) fn group(name: &'static str) -> Node {
    Node(Box::new(Body::Group(name, Vec::new())))
}

/// Something while a question is answered with yes, else something else.
pub(crate) fn either<N: Into<Node>, M: Into<Node>>(
    when: impl Fn() -> bool + Send + Sync + 'static,
    then: impl Fn() -> N + 'static,
    other: impl Fn() -> M + 'static,
) -> Node {
    let when = Memo::new(when);
    Node::from(move || if when.get() { then().into() } else { other().into() })
}

/// Something while a question is answered with yes.
pub(crate) fn show_when<N: Into<Node>>(
    when: impl Fn() -> bool + Send + Sync + 'static,
    then: impl Fn() -> N + 'static,
) -> Node {
    either(when, then, || ())
}

/// Something that is made anew whenever what it reads changes.
pub(crate) fn live<N: Into<Node>>(read: impl Fn() -> N + 'static) -> Node {
    read.into()
}

/// A link to a screen.
pub(crate) fn link(to: &Route) -> Node {
    el("a").attr("href", to.href())
}

/// Buttons that belong together, with what they are about.
pub(crate) fn buttons(class: &'static str, about: &'static str) -> Node {
    el("div").class(class).attr("role", "group").attr("aria-label", about)
}

/// Something to open, with its title.
pub(crate) fn details(title: &'static str) -> Node {
    el("details").child(el("summary").child(title))
}

/// The head of a table, by the names of its columns.
pub(crate) fn columns(names: impl IntoIterator<Item = &'static str>) -> Node {
    let column = |name| el("th").attr("scope", "col").child(name);
    el("thead").child(el("tr").child(all(names.into_iter().map(column))))
}

/// All that an iterator gives.
pub(crate) fn all<N: Into<Node>>(nodes: impl IntoIterator<Item = N>) -> Node {
    nodes.into_iter().fold(group(""), Node::child)
}

impl Node {
    /// Puts something inside, after what is there.
    #[inline]
    pub(crate) fn child(self, child: impl Into<Self>) -> Self {
        self.push(child.into())
    }

    // Not inlined, and a box in and a box out: a call of it is a few bytes.
    #[inline(never)]
    fn part(mut self, part: Part) -> Self {
        if let Body::Element(build) = &mut *self.0 {
            build.parts.push(part);
        }
        self
    }

    #[inline(never)]
    fn push(mut self, child: Self) -> Self {
        match &mut *self.0 {
            Body::Element(Build { children, .. }) | Body::Group(_, children) => {
                children.push(child);
            }
            Body::Nothing | Body::Text(_) | Body::Live(_) | Body::Rehearsed(_) => {}
        }
        self
    }
}
