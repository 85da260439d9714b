//! The body to tap: where is it stiff?
//!
//! *Invariant:* every place is a button with its name; the picture only shows what is chosen.

use super::{BodyMap, Chips};
use crate::app::shell::shared;
use crate::app::text::home as text;
use leptos::prelude::*;
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
#[component]
pub(crate) fn PlacePicker() -> impl IntoView {
    let filter = shared().filter;
    let chosen = Signal::derive(move || filter.with(|filter| filter.area));
    let choose = move |area: Option<Area>| filter.update(|filter| filter.area = area);
    let place = move |(area, left, [x, y]): (Area, bool, [f64; 2])| {
        let [start, top, width, height] = VIEW;
        let share = |part: f64, whole: f64| format!("{:.2}%", 100.0 * part / whole);
        let pressed = move || chosen.get() == Some(area);
        // A little past the end of its line, so that the spot can be tapped too.
        let reach = if left { x - start } else { start + width - x } + 16.0;
        view! {
            <button
                class:left=left
                style:top=share(y - top, height)
                style:width=share(reach, width)
                aria-pressed=move || if pressed() { "true" } else { "false" }
                on:click=move |_| choose(Some(area).filter(|_| !pressed()))
            >
                <span>{area.name()}</span>
            </button>
        }
    };
    view! {
        <h2>{text::PLACE}</h2>
        <p class="label">{text::PLACE_NOTE}</p>
        <div class="places" role="group" aria-label=text::PLACE>
            {move || {
                let regions = chosen.get().map(Area::regions).unwrap_or_default();
                view! {
                    <BodyMap
                        view=VIEW
                        regions
                        ends=PLACES.map(|(_, left, end)| (left, end)).to_vec()
                    />
                }
            }} {PLACES.map(place)}
        </div>
        <Chips
            label=text::PLACE
            all=vec![(Area::FrontOfHip, Area::FrontOfHip.name().to_owned())]
            any=text::EVERYWHERE
            value=chosen
            change=choose
        />
    }
}
