//! What stays at the bottom of a screen: what the app has to say meanwhile, above what is done there.
//!
//! *Invariant:* what is said while a person reads moves nothing under the finger.

use super::notice_list::news;
use crate::app::element::{Node, el};

/// The bar with this in it.
pub(crate) fn bottom(inside: impl Into<Node>) -> Node {
    el("div").class("bottom").child(news()).child(inside)
}
