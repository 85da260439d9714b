//! The close-up of the back in two layers: translucent paper, and what is printed over it.
//!
//! *Invariant:* hatching lies over everything but the spots.

use super::markup::Markup;
use std::sync::atomic::{AtomicUsize, Ordering};
use unknot_core::figure::Point;
use unknot_core::figure::body_map::{self, Area, Chart, MIDLINE, Mark, ZoneKind};
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
    /// How many tender spots are drawn.
    pub(super) spots: usize,
    /// The one that is left out because the ring marks it.
    pub(super) ringed: Option<usize>,
    /// Whether the light stroke is drawn.
    pub(super) glide: bool,
}

impl Marked {
    /// The marked muscle on each of its sides; true is the mirrored left.
    fn clay(&self) -> impl Iterator<Item = (&'static Area, bool)> + use<> {
        let sides: &[bool] = match self.side {
            Some(Side::Left) => &[true],
            Some(Side::Right) => &[false],
            None => &[false, true],
        };
        self.area.into_iter().flat_map(move |area| sides.iter().map(move |side| (area, *side)))
    }
}

/// The body's paper, through which the moon shines.
pub(super) fn paper(out: &mut Markup) {
    out.path("b-paper", body_map::back().outline);
}

/// Adds a pattern of slanting lines.
pub(super) fn hatching(out: &mut Markup, id: &str, class: &str) {
    let pattern = [
        ("id", id),
        ("patternUnits", "userSpaceOnUse"),
        ("width", "4.6"),
        ("height", "4.6"),
        ("patternTransform", "rotate(45)"),
    ];
    out.around("pattern", &pattern, |out| out.path(class, "M2.3 0V4.6"));
}

/// Muscles, clay, landmarks, hatching, spots and outline.
pub(super) fn atlas(out: &mut Markup, marked: &Marked) {
    let chart = body_map::back();
    let [body, hot, zone, over] = names();
    out.around("defs", &[], |out| {
        hatching(out, &zone, "b-hatch");
        hatching(out, &over, "b-hatch over");
        out.around("clipPath", &[("id", &body)], |out| out.path("", chart.outline));
        out.around("clipPath", &[("id", &hot)], |out| {
            for (area, side) in marked.clay() {
                print(out, "", area.outline, side, &[]);
            }
        });
    });
    out.around("g", &[("clip-path", &url(&body))], |out| {
        under(out, chart, marked);
        zones(out, chart, &url(&zone), true);
        out.path("b-bone", chart.vertebrae);
        out.around("g", &[("clip-path", &url(&hot))], |out| zones(out, chart, &url(&over), false));
        spots(out, marked);
    });
    out.path("b-line", chart.outline);
}

/// Names that nothing else on the page has: body, clay, and the two hatchings.
fn names() -> [String; 4] {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    ["body", "hot", "zone", "over"].map(|name| format!("{name}-{id}"))
}

fn url(id: &str) -> String {
    format!("url(#{id})")
}

/// Adds a path on one side.
fn print(out: &mut Markup, class: &str, path: &str, mirrored: bool, more: &[(&str, &str)]) {
    let mut attributes = vec![("class", class), ("d", path)];
    attributes.extend(mirrored.then_some(("transform", MIRROR)));
    attributes.extend(more);
    out.element("path", &attributes);
}

fn sides(mark: &Mark) -> &'static [bool] {
    if mark.mirrored { &[false, true] } else { &[false] }
}

/// Shadows, muscles, clay and landmarks.
fn under(out: &mut Markup, chart: &Chart, marked: &Marked) {
    for shade in chart.shades {
        let opacity = super::shape::unit(shade.opacity, "");
        for side in [false, true] {
            print(out, "b-shade", shade.path, side, &[("opacity", &opacity)]);
        }
    }
    for area in chart.areas {
        for side in [false, true] {
            print(out, "b-idle", area.outline, side, &[]);
        }
    }
    for (area, side) in marked.clay() {
        let named = [("data-region", area.region.id()), ("data-active", "true")];
        print(out, "b-hot", area.outline, side, &named);
        print(out, "b-fibre", area.fibres, side, &[]);
        if marked.glide {
            print(out, "b-glide", area.glide, side, &[]);
        }
    }
    for mark in chart.landmarks {
        for side in sides(mark) {
            print(out, "b-land", mark.path, *side, &[]);
        }
    }
}

/// The places never to press, hatched: all of them by name, or again where clay would hide them.
fn zones(out: &mut Markup, chart: &Chart, pattern: &str, named: bool) {
    for zone in chart.zones {
        let rib = zone.kind == ZoneKind::Ribs;
        for side in sides(&zone.mark) {
            if named {
                let (class, paint) = if rib { ("b-rib", "stroke") } else { ("b-zone", "fill") };
                let more = [(paint, pattern), ("data-no-go", zone.kind.id())];
                print(out, class, zone.mark.path, *side, &more);
            } else if !rib {
                print(out, "b-zone", zone.mark.path, *side, &[("fill", pattern)]);
            }
        }
    }
}

fn spots(out: &mut Markup, marked: &Marked) {
    for (area, side) in marked.clay() {
        for (nth, [x, y]) in area.spots.iter().take(marked.spots).enumerate() {
            if Some(nth) != marked.ringed {
                let x = if side { 2.0 * MIDLINE - x } else { *x };
                out.circle("b-spot", Point::new(x, *y), 4.5);
            }
        }
    }
}
