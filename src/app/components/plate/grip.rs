//! What touches the body, as a small picture with its name.
//!
//! *Invariant:* one element, nothing moves; it says nothing that the picture's own words do not.

use super::markup::Markup;
use super::shape::class;
use crate::app::element::{Node, el, svg};
use unknot_core::figure;
use unknot_core::routine::Grip;

/// A grip on the wall of the plate.
pub(super) fn grip_picture(grip: Grip) -> Node {
    let name = el("span").child(grip.name());
    el("p").class("grip").attr("aria-hidden", "true").child(glyph(grip)).child(name)
}

/// The picture alone.
fn glyph(grip: Grip) -> Node {
    let mut out = Markup::default();
    for (paint, path) in figure::glyph(grip) {
        out.path(class(*paint), path);
    }
    svg("svg")
        .class("glyph")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .markup(out.into_text())
}
