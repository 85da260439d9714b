//! Bringing nodes onto the page, and changing what is shown into what is to be shown.
//!
//! *Invariant:* where the same kind of thing stands in the same place, it stays and only changes:
//! focus, scrolled places and opened details survive. What goes takes its effects and its
//! listeners with it.

use super::call::Read;
use super::value::Value;
use super::{Body, Build, Node, Part};
use crate::platform::dom::{Element, Heard, Kind, Place};
use crate::platform::page;
use leptos::prelude::*;
use std::borrow::Cow;
use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

/// Something that is shown.
#[derive(Default)]
enum Shown {
    #[default]
    Nothing,
    Text(Place, Cow<'static, str>),
    Element(Standing),
    Group(&'static str, Vec<Shown>),
    Live(Living),
    Rehearsed(Rehearsal),
}

/// An element that is shown.
struct Standing {
    element: Element,
    tag: &'static str,
    fixed: Vec<(Kind, &'static str, Value)>,
    children: Vec<Shown>,
    _held: Vec<Held>,
}

/// What ends with its element.
enum Held {
    Effect { _effect: RenderEffect<()> },
    Listener { _heard: Heard },
}

/// What is made anew when something changes, before an empty text that keeps its place.
struct Living {
    inner: Rc<RefCell<Shown>>,
    end: Place,
    _effect: RenderEffect<()>,
}

/// Lets something own all that it makes for as long as the page lives.
pub(crate) fn root(place: Element, grow: impl FnOnce() + 'static) {
    // Leptos readies its effects; it shows nothing.
    leptos::mount::mount_to(place.into(), grow).forget();
}

/// Shows a node in the place of what stands there, for as long as its owner lives.
pub(crate) fn mount(place: &Element, node: Node) {
    place.empty();
    StoredValue::new_local(show(node, place, None, Shown::Nothing));
}

/// What stands for the words and the numbers to come.
const LETTERS: &str = "Breathe 0123456789:";

/// An element that is built before anybody sees it: as a node, it only has to be put in its place.
pub(crate) struct Rehearsal {
    owner: Owner,
    stage: Element,
    shown: Box<Shown>,
}

impl Rehearsal {
    /// Builds it; what it reads changes it from now on.
    pub(crate) fn of(node: Node) -> Self {
        let (owner, stage) = (Owner::new(), Element::new("div", false));
        stage.tell(Kind::Attribute, "class", Some("rehearsal"));
        let shown = owner.with(|| show(node, &stage, None, Shown::Nothing));
        Self { owner, stage, shown: Box::new(shown) }
    }

    /// Has it laid out too: a browser compiles a program piece by piece, and readies fonts size by
    /// size, when each is first needed, and then has those that show it.
    pub(crate) fn laid_out(self) -> Self {
        letter(&self.shown, Some(LETTERS));
        page::rehearse(&self.stage);
        letter(&self.shown, None);
        self
    }
}

impl Drop for Rehearsal {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

/// Shows a node in the place of what is shown there now.
fn show(node: Node, parent: &Element, before: Option<&Place>, old: Shown) -> Shown {
    match (*node.0, old) {
        (Body::Text(text), Shown::Text(place, shown)) => {
            if text != shown {
                place.retell(&text);
            }
            Shown::Text(place, text)
        }
        (Body::Element(build), Shown::Element(stands)) if same(&build, &stands) => {
            Shown::Element(fill(build, stands.element, stands.fixed, stands.children))
        }
        (Body::Group(name, nodes), Shown::Group(shown, olds)) if name == shown => {
            Shown::Group(name, row(nodes, parent, before, olds))
        }
        (Body::Live(read), Shown::Live(living)) => {
            let Living { inner, end, .. } = living;
            Shown::Live(live(read, parent, end, inner))
        }
        (body, old) => {
            remove(old);
            fresh(body, parent, before)
        }
    }
}

fn fresh(body: Body, parent: &Element, before: Option<&Place>) -> Shown {
    match body {
        Body::Nothing => Shown::Nothing,
        Body::Text(text) => {
            let place = Place::text(&text);
            parent.put(&place, before);
            Shown::Text(place, text)
        }
        Body::Element(build) => {
            let element = Element::new(build.tag, build.svg);
            let stands = fill(build, element, Vec::new(), Vec::new());
            parent.put(&stands.element.place(), before);
            Shown::Element(stands)
        }
        Body::Group(name, nodes) => Shown::Group(name, row(nodes, parent, before, Vec::new())),
        Body::Live(read) => {
            let end = Place::text("");
            parent.put(&end, before);
            Shown::Live(live(read, parent, end, Rc::default()))
        }
        Body::Rehearsed(rehearsal) => {
            if let Some(place) = first(&rehearsal.shown) {
                parent.put(&place, before);
            }
            Shown::Rehearsed(rehearsal)
        }
    }
}

/// Whether an element can become the other: of the same tag and of the same fixed classes.
fn same(build: &Build, stands: &Standing) -> bool {
    let class = build.parts.iter().find_map(|part| match part {
        Part::Fixed(Kind::Attribute, "class", value) => Some(value),
        _ => None,
    });
    let shown = stands.fixed.iter().find(|(_, name, _)| *name == "class").map(|(_, _, it)| it);
    build.tag == stands.tag && class == shown
}

/// Makes an element what it is to be, from what it was.
fn fill(
    build: Build,
    element: Element,
    mut old: Vec<(Kind, &'static str, Value)>,
    olds: Vec<Shown>,
) -> Standing {
    let mut fixed = Vec::new();
    let mut held = Vec::new();
    let mut after = Vec::new();
    for part in build.parts {
        match part {
            Part::Fixed(kind, name, value) => {
                let told = (kind, name, value);
                let kept = old.iter().position(|it| (it.0, it.1) == (kind, name));
                let before = kept.map(|place| old.swap_remove(place));
                if before.as_ref() != Some(&told) {
                    element.tell(kind, name, told.2.0.as_deref());
                }
                fixed.push(told);
            }
            Part::Live(kind, name, read) => {
                let element = element.clone();
                let mut last = None;
                let effect = RenderEffect::new(move |_| {
                    let value = read.read();
                    if last.as_ref() != Some(&value) {
                        element.tell(kind, name, value.0.as_deref());
                        last = Some(value);
                    }
                });
                held.push(Held::Effect { _effect: effect });
            }
            Part::Heard(name, act) => {
                let reached = element.clone();
                let heard = element.listen(name, move |_| act.act(&reached));
                held.push(Held::Listener { _heard: heard });
            }
            Part::Built(then) => after.push(then),
        }
    }
    for (kind, name, _) in old {
        element.tell(kind, name, None);
    }
    let children = row(build.children, &element, None, olds);
    for then in after {
        then(&element);
    }
    Standing { element, tag: build.tag, fixed, children, _held: held }
}

/// Shows nodes one after another.
fn row(nodes: Vec<Node>, parent: &Element, before: Option<&Place>, olds: Vec<Shown>) -> Vec<Shown> {
    let mut olds = olds.into_iter();
    let shown = nodes
        .into_iter()
        .map(|node| {
            let old = olds.next().unwrap_or_default();
            let next = olds.as_slice().iter().find_map(first);
            show(node, parent, next.as_ref().or(before), old)
        })
        .collect();
    olds.for_each(remove);
    shown
}

/// Shows what a closure gives, before `end`, and again whenever what it reads changes.
fn live(
    read: Box<dyn Read<Node>>,
    parent: &Element,
    end: Place,
    inner: Rc<RefCell<Shown>>,
) -> Living {
    // Held weakly: the effect of what has gone is itself dropped only when its task comes by, and
    // until then the effects within would read what is gone as well.
    let (parent, place, shown) = (parent.clone(), end.clone(), Rc::downgrade(&inner));
    let effect = RenderEffect::new(move |_| {
        let Some(shown) = shown.upgrade() else { return };
        let node = read.read();
        let old = shown.take();
        let new = untrack(|| show(node, &parent, Some(&place), old));
        shown.replace(new);
    });
    Living { inner, end, _effect: effect }
}

/// The first thing of it in the tree.
fn first(shown: &Shown) -> Option<Place> {
    match shown {
        Shown::Nothing => None,
        Shown::Text(place, _) => Some(place.clone()),
        Shown::Element(stands) => Some(stands.element.place()),
        Shown::Group(_, all) => all.iter().find_map(first),
        Shown::Live(living) => {
            Some(first(&living.inner.borrow()).unwrap_or_else(|| living.end.clone()))
        }
        Shown::Rehearsed(rehearsal) => first(&rehearsal.shown),
    }
}

/// Puts other letters where no text is yet, or none again.
fn letter(shown: &Shown, letters: Option<&str>) {
    match shown {
        Shown::Text(place, text) if text.is_empty() => place.retell(letters.unwrap_or_default()),
        Shown::Nothing | Shown::Text(..) => {}
        Shown::Element(Standing { children: all, .. }) | Shown::Group(_, all) => {
            for shown in all {
                letter(shown, letters);
            }
        }
        Shown::Live(living) => letter(&living.inner.borrow(), letters),
        Shown::Rehearsed(rehearsal) => letter(&rehearsal.shown, letters),
    }
}

/// Takes it off the page.
fn remove(shown: Shown) {
    match shown {
        Shown::Nothing => {}
        Shown::Text(place, _) => place.remove(),
        Shown::Element(stands) => stands.element.place().remove(),
        Shown::Group(_, all) => all.into_iter().for_each(remove),
        Shown::Live(living) => {
            living.end.remove();
            remove(living.inner.take());
        }
        Shown::Rehearsed(mut rehearsal) => remove(mem::take(&mut *rehearsal.shown)),
    }
}
