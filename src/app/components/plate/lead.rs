//! The line that names the side, the ring on the spot, and arrows that tell the stroke.
//!
//! *Invariant:* the line comes from the edge of the page and ends on the ring.

use super::scene::Scene;
use super::shape::unit;
use leptos::prelude::*;
use unknot_core::figure::{Point, plate};
use unknot_core::routine::Stroke;

/// The ring's radius on the plate.
const RING: f64 = 11.6;

/// Line, ring and arrows.
pub(super) fn lead(scene: &Scene, layout: &plate::Layout) -> impl IntoView + use<> {
    let Point { x, y } = layout.spot;
    let from = layout.line.map(|line| {
        let end = x - if layout.lens.is_some() { 15.0 } else { RING };
        format!("M-1200 {}H{}", unit(line, ""), unit(end, ""))
    });
    let arrows = match scene.stroke {
        _ if layout.lens.is_some() => None,
        Stroke::Roll => Some("M0-16v-34m-8 8l8-8 8 8M0 16v34m-8-8l8 8 8-8"),
        Stroke::SmallRolls => Some("M0-16v-16m-6 6l6-6 6 6M0 16v16m-6-6l6 6 6-6"),
        Stroke::Across => Some("M-16 20h-12m6-6l-6 6 6 6M-16 20h46m-6-6l6 6-6 6"),
        _ => None,
    };
    let at = format!("translate({} {})", unit(x, ""), unit(y, ""));
    let ring = layout.chart.is_some() && layout.lens.is_none();
    view! {
        {from.map(|path| view! { <path class="p-line" d=path /> })}
        <g transform=at>
            {arrows.map(|path| view! { <path class="p-arrow" d=path /> })}
            {ring
                .then(|| {
                    view! {
                        <circle class="p-ring" r=unit(RING, "") />
                        <circle class="p-dot" r="4.2" />
                    }
                })}
        </g>
    }
}

/// What is drawn over the figure: a ring round the ball, or the way the hips go.
pub(super) fn overlay(scene: &Scene, layout: &plate::Layout) -> impl IntoView + use<> {
    let Point { x, y } = layout.spot;
    let ball = layout.lens.is_some() && scene.drawing().tool().is_some();
    let turned = scene.turned();
    let circling = scene.stroke == Stroke::Circle;
    let figure = layout.figure;
    let hips = format!(
        "translate({} {}) scale({})",
        unit(figure.at.x, ""),
        unit(figure.at.y, ""),
        unit(figure.scale, ""),
    );
    view! {
        {ball
            .then(|| {
                view! { <circle class="p-ball" cx=unit(x, "") cy=unit(y, "") r="15" /> }
            })}
        {circling
            .then(|| {
                view! {
                    <path
                        class="p-turn"
                        transform=hips
                        d=if turned {
                            "M13-50c-2 6-20 7-26 0M13-50l.5 5M13-50l-4.5 1.5"
                        } else {
                            "M-13-50c2 6 20 7 26 0M-13-50l-.5 5M-13-50l4.5 1.5"
                        }
                    />
                }
            })}
    }
}
