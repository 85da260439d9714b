//! The body to tap: where is it stiff?
//!
//! *Invariant:* every place is a button with its name; the picture only shows what is chosen.

use super::{area_chips, body_map, percent};
use crate::app::element::{Node, all, buttons, el, group, live};
use crate::app::shell::shared;
use crate::app::text::home as text;
use unknot_core::catalog::Area;

/// The places on the picture: which, on which side its name stands, and where its line ends.
const PLACES: [(Area, bool, [f64; 2]); 6] = [
    (Area::LowBack, true, [126.0, 132.0]),
    (Area::SideOfHip, true, [70.0, 200.0]),
    (Area::DeepHip, true, [96.0, 268.0]),
    (Area::Waist, false, [226.0, 150.0]),
    (Area::Buttock, false, [240.0, 240.0]),
    (Area::Thigh, false, [222.0, 338.0]),
];
/// The picture's own units: left, top, width and height.
const VIEW: [f64; 4] = [-62.0, 62.0, 444.0, 306.0];

/// The picture and the places.
pub(crate) fn place_picker() -> Node {
    let filter = shared().filter;
    let chosen = move || filter.with(|filter| filter.area);
    let choose = move |area: Option<Area>| filter.update(|filter| filter.area = area);
    let place = move |(area, left, [x, y]): (Area, bool, [f64; 2])| {
        let [start, top, width, height] = VIEW;
        let share = |part: f64, whole: f64| percent(part / whole);
        let pressed = move || chosen() == Some(area);
        // A little past the end of its line, so that the spot can be tapped too.
        let reach = if left { x - start } else { start + width - x } + 16.0;
        el("button")
            .class_if("left", left)
            .style("top", share(y - top, height))
            .style("width", share(reach, width))
            .pressed(pressed)
            .on_click(move || choose(Some(area).filter(|_| !pressed())))
            .child(el("span").child(area.name()))
    };
    let picture = live(move || {
        let regions = chosen().map(Area::regions).unwrap_or_default();
        body_map(VIEW, regions, false, &PLACES.map(|(_, left, end)| (left, end)))
    });
    let places = buttons("places", text::PLACE).child(picture).child(all(PLACES.map(place)));
    group("")
        .child(el("h2").child(text::PLACE))
        .child(el("p").class("label").child(text::PLACE_NOTE))
        .child(places)
        .child(area_chips(text::PLACE, Some(text::EVERYWHERE), [Area::FrontOfHip], chosen, choose))
}
