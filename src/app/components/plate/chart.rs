//! The close-up of the back in two layers: translucent paper, and what is printed over it.
//!
//! *Invariant:* drawn for the left side; hatching lies over everything but the spots.

use super::shape::unit;
use leptos::prelude::*;
use std::sync::atomic::{AtomicUsize, Ordering};
use unknot_core::figure::body_map::{self, Area, Mark, ZoneKind};
use unknot_core::routine::Side;

/// Turns the right half of a chart into the left.
const MIRROR: &str = "matrix(-1 0 0 1 320 0)";

/// What a close-up marks.
#[derive(Clone, Copy)]
pub(super) struct Marked {
    /// The muscle.
    pub(super) area: Option<&'static Area>,
    /// On which side; none is both.
    pub(super) side: Option<Side>,
    /// How many tender spots are drawn, and which is drawn elsewhere.
    pub(super) spots: usize,
    /// The spot that is left out because the ring marks it.
    pub(super) ringed: Option<usize>,
    /// Whether the light stroke is drawn.
    pub(super) glide: bool,
}

/// A path with its colour and meaning.
#[derive(Default)]
struct Print {
    class: &'static str,
    path: &'static str,
    mirrored: bool,
    region: Option<&'static str>,
    zone: Option<&'static str>,
    fill: Option<String>,
    stroke: Option<String>,
    opacity: Option<f64>,
}

impl Print {
    fn new(class: &'static str, path: &'static str) -> Self {
        Self { class, path, ..Self::default() }
    }

    fn on(self, mirrored: bool) -> Self {
        Self { mirrored, ..self }
    }
}

fn printed(print: Print) -> impl IntoView {
    view! {
        <path
            class=print.class
            d=print.path
            transform=print.mirrored.then_some(MIRROR)
            data-region=print.region
            data-active=print.region.map(|_| "true")
            data-no-go=print.zone
            fill=print.fill
            stroke=print.stroke
            opacity=print.opacity.map(|opacity| unit(opacity, ""))
        />
    }
}

/// The body's paper, through which the moon shines.
pub(super) fn paper() -> impl IntoView {
    printed(Print::new("b-paper", body_map::back().outline))
}

/// A number that no other picture on the page has.
fn unique() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A pattern of slanting lines.
pub(super) fn hatching(id: String, class: &'static str) -> impl IntoView {
    view! {
        <pattern
            id=id
            patternUnits="userSpaceOnUse"
            width="4.6"
            height="4.6"
            patternTransform="rotate(45)"
        >
            <path class=class d="M2.3 0V4.6" />
        </pattern>
    }
}

fn both(mark: &Mark) -> &'static [bool] {
    if mark.mirrored { &[false, true] } else { &[false] }
}

/// Muscles, clay, landmarks, hatching, spots and outline.
pub(super) fn atlas(marked: Marked) -> impl IntoView {
    let chart = body_map::back();
    let id = unique();
    let (body, hot) = (format!("body-{id}"), format!("hot-{id}"));
    let (zone, over) = (format!("zone-{id}"), format!("over-{id}"));
    let url = |id: &str| format!("url(#{id})");
    let sides: &[bool] = match marked.side {
        Some(Side::Left) => &[true],
        Some(Side::Right) => &[false],
        None => &[false, true],
    };
    let clay = move || {
        marked.area.into_iter().flat_map(|area| sides.iter().map(move |side| (area, *side)))
    };
    let mut under = Vec::new();
    for shade in chart.shades {
        let shade = |mirrored| Print {
            opacity: Some(shade.opacity),
            ..Print::new("b-shade", shade.path).on(mirrored)
        };
        under.extend([shade(false), shade(true)]);
    }
    for area in chart.areas {
        under.extend([false, true].map(|side| Print::new("b-idle", area.outline).on(side)));
    }
    for (area, side) in clay() {
        under.push(Print {
            region: Some(area.region.id()),
            ..Print::new("b-hot", area.outline).on(side)
        });
        under.push(Print::new("b-fibre", area.fibres).on(side));
        if marked.glide {
            under.push(Print::new("b-glide", area.glide).on(side));
        }
    }
    for mark in chart.landmarks {
        under.extend(both(mark).iter().map(|side| Print::new("b-land", mark.path).on(*side)));
    }
    let zones = |ribs: bool, pattern: String, class: &'static str, named: bool| {
        let wanted = move |zone: &&body_map::Zone| ribs || zone.kind != ZoneKind::Ribs;
        let print = move |zone: &'static body_map::Zone| {
            let pattern = pattern.clone();
            both(&zone.mark).iter().map(move |side| {
                let rib = zone.kind == ZoneKind::Ribs;
                Print {
                    zone: named.then(|| zone.kind.id()),
                    fill: (!rib).then(|| pattern.clone()),
                    stroke: rib.then(|| pattern.clone()),
                    ..Print::new(if rib { "b-rib" } else { class }, zone.mark.path).on(*side)
                }
            })
        };
        chart.zones.iter().filter(wanted).flat_map(print).collect::<Vec<_>>()
    };
    let hatched = zones(true, url(&zone), "b-zone", true);
    let crossed = zones(false, url(&over), "b-zone", false);
    let spots = clay().flat_map(|(area, side)| {
        let spots = area.spots.iter().take(marked.spots).enumerate();
        spots.filter(|(nth, _)| Some(*nth) != marked.ringed).map(move |(_, [x, y])| {
            let x = if side { 2.0 * body_map::MIDLINE - x } else { *x };
            view! { <circle class="b-spot" cx=unit(x, "") cy=unit(*y, "") r="4.5" /> }
        })
    });
    view! {
        <defs>
            {hatching(zone, "b-hatch")}
            {hatching(over, "b-hatch over")}
            <clipPath id=body.clone()>{printed(Print::new("", chart.outline))}</clipPath>
            <clipPath id=hot.clone()>
                {clay()
                    .map(|(area, side)| printed(Print::new("", area.outline).on(side)))
                    .collect_view()}
            </clipPath>
        </defs>
        <g clip-path=url(&body)>
            {under.into_iter().map(printed).collect_view()}
            {hatched.into_iter().map(printed).collect_view()}
            {printed(Print::new("b-bone", chart.vertebrae))}
            <g clip-path=url(&hot)>{crossed.into_iter().map(printed).collect_view()}</g>
            {spots.collect_view()}
        </g>
        {printed(Print::new("b-line", chart.outline))}
    }
}
