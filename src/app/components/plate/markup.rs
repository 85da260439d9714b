//! Drawings as markup: what never changes once it is drawn is written in one go.
//!
//! *Invariant:* only our own constants and numbers go in, never a person's words, and no `style`
//! attribute. A view for each path would be three times the code for the same picture.

use super::shape::{class, put, unit};
use unknot_core::figure::{Point, Shape, plate};

/// Markup that grows.
#[derive(Clone, Debug, Default)]
pub(super) struct Markup(String);

impl Markup {
    /// The markup.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Adds an element with nothing in it.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.close(name);
    }

    /// Adds an element round what `inside` adds.
    pub(super) fn around(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(name, attributes);
        inside(self);
        self.close(name);
    }

    /// Adds a path.
    pub(super) fn path(&mut self, class: &str, path: &str) {
        self.element("path", &[("class", class), ("d", path)]);
    }

    /// Adds an empty sheet as large as all that will lie on it, where that moves: a browser that finds
    /// shapes far from each other gives each a layer of its own.
    pub(super) fn clear(&mut self, path: &str) {
        self.path("clear", path);
    }

    /// Adds a circle.
    pub(super) fn circle(&mut self, class: &str, centre: Point, radius: f64) {
        let [x, y, r] = [centre.x, centre.y, radius].map(|value| unit(value, ""));
        self.element("circle", &[("class", class), ("cx", &x), ("cy", &y), ("r", &r)]);
    }

    /// Adds a tender spot with its number, counted from 0.
    pub(super) fn number(&mut self, centre: Point, nth: usize) {
        self.circle("p-badge", centre, 8.0);
        // A group of its own: on the right side the number is mirrored back about its own zero.
        let at = put(plate::Frame::new(centre, 1.0));
        self.around("g", &[("transform", &at)], |out| {
            out.around("text", &[("class", "p-number")], |out| {
                out.0.push_str(&nth.saturating_add(1).to_string());
            });
        });
    }

    /// Adds shapes in their colours.
    pub(super) fn shapes<'a>(&mut self, shapes: impl IntoIterator<Item = &'a Shape>) {
        for shape in shapes {
            self.path(class(shape.paint), &shape.path);
        }
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            for part in [" ", name, "=\"", value, "\""] {
                self.0.push_str(part);
            }
        }
        self.0.push('>');
    }

    fn close(&mut self, name: &str) {
        for part in ["</", name, ">"] {
            self.0.push_str(part);
        }
    }
}
