//! A still piece of the close-up: what a part of a routine works on.
//!
//! *Invariant:* one element, nothing moves; the side is the person's, seen from behind.

use super::chart::{Marked, atlas, paper};
use super::lead::ring;
use super::markup::Markup;
use super::shape::{unit, view_box};
use leptos::prelude::*;
use unknot_core::figure::body_map::{self, MIDLINE};
use unknot_core::figure::{Point, plate};
use unknot_core::routine::{Region, Side, Stroke};

/// A thumbnail of the close-up.
#[component]
pub(crate) fn CloseUp(
    /// The muscle.
    region: Region,
    /// The side; both without one.
    #[prop(optional_no_strip)]
    side: Option<Side>,
    /// What is done: a roll shows arrows, a hold the ring, leaning the ball.
    stroke: Stroke,
) -> impl IntoView {
    let area = body_map::back().area(region)?;
    let holds = stroke == Stroke::Hold;
    let spot = plate::spot_on(area, Stroke::Hold, holds.then_some(0));
    let left = side != Some(Side::Right);
    let x = if left { 2.0 * MIDLINE - spot.x } else { spot.x };
    let marked = Marked {
        area: Some(area).filter(|_| stroke != Stroke::Lean),
        side,
        spots: if holds { 3 } else { 0 },
        ringed: holds.then_some(0),
        glide: stroke == Stroke::Release,
    };
    let span = if region == Region::ErectorSpinae { 96.0 } else { 110.0 };
    let middle = x + if left { 5.0 } else { -5.0 };
    let at = Point::new(x, spot.y);
    let mut out = Markup::default();
    paper(&mut out);
    atlas(&mut out, &marked);
    match stroke {
        Stroke::Hold | Stroke::Circles | Stroke::Melt => ring(&mut out, at),
        Stroke::Lean => out.around("g", &[("transform", &moved(at))], |out| {
            out.circle("f-tool", Point::default(), 20.0);
            out.path("c-seam", "M-10-16c8 9 8 23 0 32M10-16c-8 9-8 23 0 32");
        }),
        Stroke::Roll | Stroke::SmallRolls | Stroke::Glide | Stroke::Knead => {
            arrow(&mut out, at, "M0-28V28M-7-21l7-9 7 9M-7 21l7 9 7-9");
        }
        Stroke::Across => arrow(&mut out, at, "M-22 0H22M-15-7l-9 7 9 7M15-7l9 7-9 7"),
        _ => {}
    }
    Some(view! {
        <svg
            class="close-up"
            viewBox=view_box(middle - span / 2.0, spot.y - span / 2.0, span, span)
            preserveAspectRatio="xMidYMid slice"
            aria-hidden="true"
            inner_html=out.into_text()
        />
    })
}

fn moved(at: Point) -> String {
    format!("translate({} {})", unit(at.x, ""), unit(at.y, ""))
}

fn arrow(out: &mut Markup, at: Point, path: &str) {
    out.element("path", &[("class", "c-arrow"), ("transform", &moved(at)), ("d", path)]);
}
