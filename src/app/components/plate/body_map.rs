//! The back as a map to point at: muscles, lines to their names, the moon behind.
//!
//! *Invariant:* one element, nothing moves.

use super::chart::{print, sides};
use super::markup::Markup;
use super::shape::{unit, view_box};
use crate::app::element::{Node, svg};
use unknot_core::figure::Point;
use unknot_core::figure::body_map::{self as chart, MIDLINE};
use unknot_core::routine::Region;

/// The map: left, top, width and height of what is shown of it in units of the chart, the muscles
/// that are marked, whether on the left side only, and lines from the left or the right edge with
/// where they end.
pub(crate) fn body_map(
    view: [f64; 4],
    regions: &[Region],
    one_side: bool,
    ends: &[(bool, [f64; 2])],
) -> Node {
    let [left, top, width, height] = view;
    let mut out = Markup::default();
    out.circle("m-full", Point::new(MIDLINE, 205.0), 132.0);
    let chart = chart::back();
    out.path("b-paper", chart.outline);
    for area in chart.areas {
        let marked = regions.contains(&area.region);
        let class = |marked| if marked { "b-hot" } else { "b-idle" };
        out.path(class(marked && !one_side), area.outline);
        print(&mut out, class(marked), area.outline, true, &[]);
    }
    for mark in chart.landmarks {
        for side in sides(mark) {
            print(&mut out, "b-land", mark.path, *side, &[]);
        }
    }
    out.path("b-line", chart.outline);
    for &(from_left, [x, y]) in ends {
        let edge = if from_left { left } else { left + width };
        out.path("c-lead", &format!("M{} {}H{}", unit(edge, ""), unit(y, ""), unit(x, "")));
        out.circle("c-end", Point::new(x, y), 4.0);
    }
    svg("svg")
        .class("body-map")
        .attr("viewBox", view_box(left, top, width, height))
        .attr("aria-hidden", "true")
        .markup(out.into_text())
}
