//! A rating from 0 to 10, in steps or on a row of numbers.
//!
//! *Invariant:* none is a rating too: nothing has to be answered.

use super::{Symbol, icon};
use crate::app::element::{Node, all, buttons, el};
use leptos::prelude::*;

/// A big number between two buttons; without an answer the first step goes on from `start`.
pub(crate) fn rating(
    label: &'static str,
    start: u8,
    value: impl Fn() -> Option<u8> + Copy + 'static,
    change: impl Fn(u8) + Copy + 'static,
) -> Node {
    let button = move |label: &'static str, by: i8, symbol| {
        let step = move || {
            let from = untrack(value).unwrap_or(start);
            change(from.saturating_add_signed(by).min(10));
        };
        el("button").attr("aria-label", label).on_click(step).child(icon(symbol))
    };
    let told = move || value().map_or_else(|| "–".to_owned(), |value| value.to_string());
    buttons("rating", label)
        .child(button("Less", -1, Symbol::Minus))
        .child(el("output").attr("aria-live", "polite").child(told))
        .child(button("More", 1, Symbol::Plus))
}

/// A row of numbers to choose from.
pub(crate) fn rating_scale(
    label: &'static str,
    value: impl Fn() -> Option<u8> + Copy + 'static,
    change: impl Fn(Option<u8>) + Copy + 'static,
) -> Node {
    let button = move |step: u8| {
        let chosen = move || value() == Some(step);
        el("button")
            .pressed(chosen)
            .on_click(move || change((!chosen()).then_some(step)))
            .child(u32::from(step))
    };
    buttons("rating-scale", label).child(all((0..=10).map(button)))
}
