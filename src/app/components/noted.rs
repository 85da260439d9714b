//! What is noted of one session: the place, and what was passed over.
//!
//! *Invariant:* every change is kept at once.

use super::chips::area_chips;
use crate::app::element::{Node, el, group};
use crate::app::facts::Noted;
use crate::app::text::progress as words;
use unknot_core::catalog::Area;
use unknot_core::progress::{Record, table};

/// Where it was stiff, under a title.
pub(crate) fn noted_place(noted: Noted, title: &'static str) -> Node {
    let choose = move |area| noted.change(&|record| record.place = area);
    let chosen = move || noted.is(|record| record.place);
    group("").child(el("h2").child(title)).child(area_chips(title, None, Area::ALL, chosen, choose))
}

/// The movements that were passed over, if any were.
pub(crate) fn passed_over(record: &Record) -> Option<Node> {
    let names: Vec<&str> = record.skipped.iter().map(|id| table::movement(id)).collect();
    (!names.is_empty()).then(|| el("p").class("label").child(words::skipped(&names)))
}
