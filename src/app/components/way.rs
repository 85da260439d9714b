//! A row that leads somewhere: an icon, a name, a note, an arrow.
//!
//! *Invariant:* the whole row is the link.

use super::{Symbol, icon};
use crate::app::element::{Node, el, link};
use crate::app::route::Route;

/// The row.
pub(crate) fn way(to: &Route, symbol: Symbol, name: &'static str, note: &'static str) -> Node {
    let said = el("span").child(el("b").child(name)).child(el("small").child(note));
    link(to).class("row").child(icon(symbol)).child(said).child(icon(Symbol::Arrow))
}
