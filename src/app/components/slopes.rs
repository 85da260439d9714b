//! How stiff it was before and after the last sessions: a line from a ring down to a dot.
//!
//! *Invariant:* only sessions with both ratings are drawn; the numbers stand in the list as well.

use super::area_chips;
use super::drawing::{dot, drawing, label};
use crate::app::element::{Node, either, el, group, live};
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::progress as words;
use std::fmt::Write;
use unknot_core::catalog::Area;
use unknot_core::progress::{History, Record};

/// How many sessions are drawn.
const SHOWN: usize = 10;

/// The chart, narrowed to a place where several were named.
pub(crate) fn slopes() -> Node {
    let history = shared().facts.history;
    let place: RwSignal<Option<Area>> = RwSignal::new(None);
    let any = move || history.with(|history| rated(history, None).next().is_some());
    let picture = live(move || {
        history.with(|history| {
            let mut pairs: Vec<_> = rated(history, place.get()).take(SHOWN).collect();
            pairs.reverse();
            drawing("slopes", "0 0 350 158", drawn(&pairs))
        })
    });
    let places = live(move || {
        let named = history.with(named);
        (named.len() > 1).then(|| {
            let choose = move |area| place.set(area);
            area_chips(words::WHERE, Some(words::EVERYWHERE), named, move || place.get(), choose)
        })
    });
    let chart = either(
        any,
        move || el("p").class("label").child(words::HOLLOW),
        || el("p").class("label").child(words::NOT_RATED),
    );
    group("").child(el("h2").child(words::BEFORE_AFTER)).child(places).child(picture).child(chart)
}

/// Before and after, the last session first.
fn rated(history: &History, place: Option<Area>) -> impl Iterator<Item = (u8, u8)> {
    let here = move |record: &&Record| place.is_none() || record.place == place;
    history.records.iter().rev().filter(here).filter_map(|it| it.before.zip(it.after))
}

/// The places that were named.
fn named(history: &History) -> Vec<Area> {
    let is = |area: &Area| history.records.iter().any(|record| record.place == Some(*area));
    Area::ALL.into_iter().filter(is).collect()
}

fn drawn(pairs: &[(u8, u8)]) -> String {
    let height = |rating: u8| 140 - 13 * i64::from(rating);
    let mut out = String::new();
    for rating in [0, 2, 4, 6, 8, 10] {
        let y = height(rating);
        // Writing to a text cannot fail.
        let _: std::fmt::Result = write!(out, "<path class=\"grid\" d=\"M24 {y}H350\"/>");
        label(&mut out, "start", (0, y + 5), &rating.to_string());
    }
    for (nth, (before, after)) in (0_i64..).zip(pairs) {
        let (from, to) = ((34 + nth * 32, height(*before)), (48 + nth * 32, height(*after)));
        let _: std::fmt::Result =
            write!(out, "<path class=\"slope\" d=\"M{} {}L{} {}\"/>", from.0, from.1, to.0, to.1);
        dot(&mut out, "ring", from, 5);
        dot(&mut out, "dot here", to, 5);
    }
    out
}
