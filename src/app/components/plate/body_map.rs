//! The back as a map to point at: muscles, lines to their names, the moon behind.
//!
//! *Invariant:* one element, nothing moves.

use super::chart::{print, sides};
use super::markup::Markup;
use super::shape::{unit, view_box};
use leptos::prelude::*;
use unknot_core::figure::Point;
use unknot_core::figure::body_map::{self, MIDLINE};
use unknot_core::routine::Region;

/// The map.
#[component]
pub(crate) fn BodyMap(
    /// Left, top, width and height in units of the chart.
    view: [f64; 4],
    /// What is marked.
    regions: &'static [Region],
    /// Whether they are marked on the left side only.
    #[prop(optional)]
    one_side: bool,
    /// Lines from the left or the right edge, and where they end.
    ends: Vec<(bool, [f64; 2])>,
) -> impl IntoView {
    let [left, top, width, height] = view;
    let mut out = Markup::default();
    out.circle("m-full", Point::new(MIDLINE, 205.0), 132.0);
    let chart = body_map::back();
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
    for (from_left, [x, y]) in ends {
        let edge = if from_left { left } else { left + width };
        out.path("c-lead", &format!("M{} {}H{}", unit(edge, ""), unit(y, ""), unit(x, "")));
        out.circle("c-end", Point::new(x, y), 4.0);
    }
    view! {
        <svg
            class="body-map"
            viewBox=view_box(left, top, width, height)
            aria-hidden="true"
            inner_html=out.into_text()
        />
    }
}
