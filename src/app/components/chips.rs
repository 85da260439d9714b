//! A row of words to choose one from, or none.
//!
//! *Invariant:* what is chosen is told by `aria-pressed` too, not by looks alone.

use crate::app::element::{Node, all, buttons, el};
use std::rc::Rc;
use unknot_core::catalog::Area;

/// The row. Choosing what is chosen takes it back, unless `any` names the choice of none.
pub(crate) fn chips<T: Copy + PartialEq + 'static>(
    label: &'static str,
    any: Option<&'static str>,
    all: Vec<(T, String)>,
    value: impl Fn() -> Option<T> + 'static,
    change: impl Fn(Option<T>) + 'static,
) -> Node {
    let (items, names): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    let items: Rc<[T]> = items.into();
    let of = Rc::clone(&items);
    let row = Row {
        is: Box::new(move |nth| value() == nth.and_then(|nth| of.get(nth).copied())),
        choose: Box::new(move |nth| change(nth.and_then(|nth| items.get(nth).copied()))),
        returns: any.is_none(),
    };
    show(label, any, names, row)
}

/// The row for parts of the body.
pub(crate) fn area_chips(
    label: &'static str,
    any: Option<&'static str>,
    areas: impl IntoIterator<Item = Area>,
    value: impl Fn() -> Option<Area> + 'static,
    change: impl Fn(Option<Area>) + 'static,
) -> Node {
    let named = areas.into_iter().map(|area| (area, area.name().to_owned())).collect();
    chips(label, any, named, value, change)
}

/// What the buttons of a row ask and do, each by its place; none is the choice of none.
struct Row {
    is: Box<dyn Fn(Option<usize>) -> bool>,
    choose: Box<dyn Fn(Option<usize>)>,
    /// Whether choosing again chooses nothing.
    returns: bool,
}

fn show(label: &'static str, any: Option<&'static str>, names: Vec<String>, row: Row) -> Node {
    let row = Rc::new(row);
    let chip = |(nth, name): (Option<usize>, String)| {
        let (asked, told) = (Rc::clone(&row), Rc::clone(&row));
        let choose = move || (told.choose)(nth.filter(|_| !(told.returns && (told.is)(nth))));
        el("button").pressed(move || (asked.is)(nth)).on_click(choose).child(name)
    };
    let first = any.map(|name| (None, name.to_owned()));
    let rest = names.into_iter().enumerate().map(|(nth, name)| (Some(nth), name));
    buttons("chips", label).child(all(first.into_iter().chain(rest).map(chip)))
}
