//! The close-up of the body in two layers: translucent paper, and what is printed over it.
//!
//! *Invariant:* hatching lies over everything but the spots.

use super::markup::Markup;
use super::shape::unit;
use std::sync::atomic::{AtomicUsize, Ordering};
use unknot_core::figure::Point;
use unknot_core::figure::body_map::{Area, Chart, MIDLINE, Mark, ZoneKind, trail, way};
use unknot_core::routine::Side;

/// Turns the right half of a chart into the left.
const MIRROR: &str = "matrix(-1 0 0 1 320 0)";

/// What a close-up marks.
#[derive(Clone, Copy)]
pub(super) struct Marked {
    /// The view of the body.
    pub(super) chart: &'static Chart,
    /// The muscle, and the one next to it that is worked on too.
    pub(super) areas: [Option<&'static Area>; 2],
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
    /// Which of its halves a chart draws of something that both sides have; true is the left.
    fn halves(&self) -> &'static [bool] {
        if self.chart.symmetric() { &[false, true] } else { &[false] }
    }

    /// The marked muscles on each of their sides; true is the mirrored left.
    fn clay(&self) -> impl Iterator<Item = (&'static Area, bool)> + use<> {
        let sides: &[bool] = match self.side {
            Some(Side::Left) if self.chart.symmetric() => &[true],
            None => self.halves(),
            _ => &[false],
        };
        let areas = self.areas.into_iter().flatten();
        areas.flat_map(move |area| sides.iter().map(move |side| (area, *side)))
    }

    /// Draws; a view of the right side is mirrored for the left.
    fn turned(&self, out: &mut Markup, draw: impl FnOnce(&mut Markup)) {
        if self.chart.symmetric() || self.side == Some(Side::Right) {
            draw(out);
        } else {
            out.around("g", &[("transform", MIRROR)], draw);
        }
    }
}

/// The body's paper, through which the moon shines.
pub(super) fn paper(out: &mut Markup, marked: &Marked) {
    marked.turned(out, |out| out.path("b-paper", marked.chart.outline));
}

/// An empty sheet as large as the body, for what is printed over it.
pub(super) fn clear(out: &mut Markup, marked: &Marked) {
    marked.turned(out, |out| out.clear(marked.chart.outline));
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
    let chart = marked.chart;
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
    marked.turned(out, |out| {
        out.around("g", &[("clip-path", &url(&body))], |out| {
            under(out, marked);
            zones(out, chart, &url(&zone), true);
            out.path("b-bone", chart.vertebrae);
            out.around("g", &[("clip-path", &url(&hot))], |out| {
                zones(out, chart, &url(&over), false);
            });
            spots(out, marked);
        });
        out.path("b-line", chart.outline);
        if marked.glide {
            glides(out, marked);
        }
    });
}

/// A name that nothing else on the page has.
pub(super) fn unique(name: &str) -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("{name}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The names of body, clay, and the two hatchings.
fn names() -> [String; 4] {
    ["body", "hot", "zone", "over"].map(unique)
}

fn url(id: &str) -> String {
    format!("url(#{id})")
}

/// Adds a path on one side.
pub(super) fn print(
    out: &mut Markup,
    class: &str,
    path: &str,
    mirrored: bool,
    more: &[(&str, &str)],
) {
    let mut attributes = vec![("class", class), ("d", path)];
    attributes.extend(mirrored.then_some(("transform", MIRROR)));
    attributes.extend(more);
    out.element("path", &attributes);
}

/// On which sides a mark stands; true is the mirrored left.
pub(super) fn sides(mark: &Mark) -> &'static [bool] {
    if mark.mirrored { &[false, true] } else { &[false] }
}

/// Shadows, muscles, clay and landmarks.
fn under(out: &mut Markup, marked: &Marked) {
    for shade in marked.chart.shades {
        let opacity = unit(shade.opacity, "");
        for side in marked.halves() {
            print(out, "b-shade", shade.path, *side, &[("opacity", &opacity)]);
        }
    }
    for area in marked.chart.areas {
        for side in marked.halves() {
            print(out, "b-idle", area.outline, *side, &[]);
        }
    }
    for (area, side) in marked.clay() {
        let named = [("data-region", area.region.id()), ("data-active", "true")];
        print(out, "b-hot", area.outline, side, &named);
        print(out, "b-fibre", area.fibres, side, &[]);
    }
    for mark in marked.chart.landmarks {
        for side in sides(mark) {
            print(out, "b-land", mark.path, *side, &[]);
        }
    }
}

/// The way of a stroking hand: whole where it may press, broken where it is feather-light.
fn glides(out: &mut Markup, marked: &Marked) {
    for (area, side) in marked.clay() {
        let pressing = trail(area.glide, 0.0, area.press);
        let light = trail(area.glide, area.press, 1.0);
        let (tip, before) = (way(area.glide, 1.0), way(area.glide, 0.95));
        let along = tip.minus(before).times(9.0 / tip.minus(before).length().max(0.1));
        let aside = Point::new(-along.y, along.x).times(0.7);
        let barb = |by: Point| {
            let at = tip.minus(along).plus(by);
            format!("{} {}", unit(at.x, ""), unit(at.y, ""))
        };
        let [x, y] = [tip.x, tip.y].map(|value| unit(value, ""));
        let head = format!("M{}L{x} {y}L{}", barb(aside), barb(aside.times(-1.0)));
        for class in ["b-halo", "b-glide"] {
            print(out, class, &pressing, side, &[]);
            print(out, class, &head, side, &[]);
        }
        if area.press < 1.0 {
            print(out, "b-glide light", &light, side, &[]);
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
                out.number(Point::new(x, *y), nth);
            }
        }
    }
}
