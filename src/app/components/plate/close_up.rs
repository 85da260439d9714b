//! A still piece of the close-up: what a part of a routine works on.
//!
//! *Invariant:* one element, nothing moves; the side is the person's.

use super::chart::{Marked, atlas, paper};
use super::lead::{circling, ring};
use super::markup::Markup;
use super::shape::{unit, view_box};
use crate::app::element::{Node, svg};
use unknot_core::figure::body_map::{self, MIDLINE};
use unknot_core::figure::{Point, coin, marks, plate};
use unknot_core::routine::{Region, Side, Stroke};

/// A thumbnail of the close-up: the muscle, on one side or on both, and what is done to it. A roll
/// shows arrows, a hold the ring, leaning the ball.
pub(crate) fn close_up(
    region: Region,
    side: Option<Side>,
    stroke: Stroke,
    spots: usize,
) -> Option<Node> {
    let chart = body_map::chart(region);
    let area = chart.area(region)?;
    let holds = stroke == Stroke::Hold;
    let pressed = !marks(stroke).is_empty();
    // What is only felt is felt on both sides.
    let side = side.filter(|_| pressed);
    let glide = matches!(stroke, Stroke::Glide | Stroke::Release);
    let place = if holds { Stroke::Hold } else { Stroke::Lean };
    let spot = plate::spot_on(area, place, holds.then_some(0));
    let left = side != Some(Side::Right);
    let x = if left { 2.0 * MIDLINE - spot.x } else { spot.x };
    let marked = Marked {
        chart,
        areas: [Some(area).filter(|_| stroke != Stroke::Lean), None],
        side,
        spots: if holds { spots } else { 0 },
        ringed: holds.then_some(0),
        glide,
    };
    let (middle, span) = match (pressed, region) {
        (false, _) => (MIDLINE, 240.0),
        (true, Region::ErectorSpinae) => (x + if left { 5.0 } else { -5.0 }, 96.0),
        (true, Region::GluteusMaximus | Region::Hamstrings) => (x, 140.0),
        (true, _) => (x + if left { 5.0 } else { -5.0 }, 110.0),
    };
    let at = Point::new(x, spot.y);
    let mut out = Markup::default();
    paper(&mut out, &marked);
    atlas(&mut out, &marked);
    match stroke {
        Stroke::Hold => ring(&mut out, at, Some(0)),
        Stroke::Melt => {
            out.circle("p-palm", at, 25.0);
            ring(&mut out, at, None);
        }
        Stroke::Circles => circling(&mut out, at, coin(area.region) + 6.0, !left),
        Stroke::Lean => out.around("g", &[("transform", &moved(at))], |out| {
            out.circle("f-tool", Point::default(), 20.0);
            out.path("c-seam", "M-10-16c8 9 8 23 0 32M10-16c-8 9-8 23 0 32");
        }),
        Stroke::Roll => arrow(&mut out, at, "M0-28V28M-7-21l7-9 7 9M-7 21l7 9 7-9"),
        Stroke::SmallRolls => arrow(&mut out, at, "M0-14V14M-7-7l7-9 7 9M-7 7l7 9 7-9"),
        Stroke::Knead => arrow(&mut out, at, "M-26 0H-8M-15-7l8 7-8 7M26 0H8M15-7l-8 7 8 7"),
        Stroke::Across => arrow(&mut out, at, "M-22 0H22M-15-7l-9 7 9 7M15-7l9 7-9 7"),
        _ => {}
    }
    let view = view_box(middle - span / 2.0, spot.y - span / 2.0, span, span);
    Some(
        svg("svg")
            .class("close-up")
            .attr("viewBox", view)
            .attr("preserveAspectRatio", "xMidYMid slice")
            .attr("aria-hidden", "true")
            .markup(out.into_text()),
    )
}

fn moved(at: Point) -> String {
    format!("translate({} {})", unit(at.x, ""), unit(at.y, ""))
}

fn arrow(out: &mut Markup, at: Point, path: &str) {
    for class in ["p-halo", "p-arrow"] {
        out.element("path", &[("class", class), ("transform", &moved(at)), ("d", path)]);
    }
}
