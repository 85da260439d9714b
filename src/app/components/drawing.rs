//! What charts are made of: a picture, dots and words in it.
//!
//! *Invariant:* whole units, our own constants and numbers only; hidden from screen readers, which
//! get a table.

use crate::app::element::{Node, svg};
use std::fmt::Write;

/// A picture of marks.
pub(super) fn drawing(class: &'static str, view: &'static str, marks: String) -> Node {
    svg("svg")
        .class(class)
        .attr("viewBox", view)
        .attr("preserveAspectRatio", "xMinYMid")
        .attr("aria-hidden", "true")
        .markup(marks)
}

/// A dot.
pub(super) fn dot(out: &mut String, class: &str, (x, y): (i64, i64), radius: i64) {
    // Writing to a text cannot fail.
    let _: std::fmt::Result =
        write!(out, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
}

/// A word.
pub(super) fn label(out: &mut String, anchor: &str, (x, y): (i64, i64), text: &str) {
    let _: std::fmt::Result =
        write!(out, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>");
}
