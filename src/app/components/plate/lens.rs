//! The close-up in a lens, while the person gets into place.
//!
//! *Invariant:* one element, nothing moves; the spots are ringed inside it.

use super::chart::{Marked, atlas, paper};
use super::lead;
use super::markup::Markup;
use super::scene::Scene;
use super::shape::{unit, view_box};
use crate::app::element::{Node, svg};
use unknot_core::figure::body_map::MIDLINE;
use unknot_core::figure::{Point, plate};

/// The lens: its centre, its radius, and where the chart lies in it.
pub(super) fn lens(
    (centre, radius): (Point, f64),
    chart: plate::Frame,
    marked: &Marked,
    scene: &Scene,
) -> Node {
    let [left, top] = [centre.x - radius, centre.y - radius].map(|length| unit(length, "px"));
    let size = unit(2.0 * radius, "px");
    let view = view_box(
        (centre.x - radius - chart.at.x) / chart.scale,
        (centre.y - radius - chart.at.y) / chart.scale,
        2.0 * radius / chart.scale,
        2.0 * radius / chart.scale,
    );
    let mut out = Markup::default();
    paper(&mut out, marked);
    atlas(&mut out, marked);
    if let Some(spot) = scene.spot().filter(|_| scene.grip.is_some()) {
        let left = Point::new(2.0 * MIDLINE - spot.x, spot.y);
        if scene.composition().register.is_some() && marked.side.is_some() {
            let [x, y] = [left.x, left.y].map(|value| unit(value, ""));
            out.path("p-line", &format!("M-400 {y}H{x}"));
        }
        let nth = (marked.spots > 1).then_some(scene.spot);
        lead::ring(&mut out, left, nth);
        if marked.side.is_none() {
            lead::ring(&mut out, spot, nth);
        }
    }
    svg("svg")
        .class("lens")
        .attr("viewBox", view)
        .style("left", left)
        .style("top", top)
        .style("width", size.clone())
        .style("height", size)
        .markup(out.into_text())
}
