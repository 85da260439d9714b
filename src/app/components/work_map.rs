//! Minutes of work by place, on the picture of the back.
//!
//! *Invariant:* every place stands in the list with its minutes; the picture only shows where.

use super::body_map;
use crate::app::element::{Node, all, el, group, live};
use crate::app::shell::shared;
use crate::app::text::progress as words;
use unknot_core::catalog::Area;
use unknot_core::progress::minutes_by_area;
use unknot_core::routine::Region;

/// The picture's own units: left, top, width and height.
const VIEW: [f64; 4] = [-62.0, 62.0, 444.0, 306.0];

/// The picture and the list; nothing before the first minute.
pub(crate) fn work_map() -> Node {
    let history = shared().facts.history;
    let worked = move || {
        let minutes = history.with(minutes_by_area);
        let mut worked: Vec<(Area, u32)> = Area::ALL.into_iter().zip(minutes).collect();
        worked.retain(|(_, minutes)| *minutes > 0);
        worked
    };
    live(move || {
        let worked = worked();
        let regions: Vec<Region> =
            worked.iter().flat_map(|(area, _)| area.regions()).copied().collect();
        let row =
            |(area, minutes): &(Area, u32)| el("li").child(words::minutes(area.name(), *minutes));
        (!worked.is_empty()).then(|| {
            let list = el("ul").child(all(worked.iter().map(row)));
            group("")
                .child(el("h2").child(words::WORK))
                .child(el("p").class("label").child(words::WORK_NOTE))
                .child(
                    el("div")
                        .class("worked")
                        .child(body_map(VIEW, &regions, false, &[]))
                        .child(list),
                )
        })
    })
}
