//! What moves over the close-up: ring, pulse, palm, thumb and fingers.
//!
//! *Invariant:* each its own small element; where it is at a moment is what the figure's numbers
//! say for it, on the other side mirrored.

use super::follow::follow;
use super::markup::Markup;
use super::scene::{Beat, Scene};
use super::shape::{moved, unit};
use super::sheet::{PACE, slide};
use crate::app::element::{Node, all, svg};
use crate::platform::animation::{Frame, Property};
use unknot_core::figure::body_map::Area;
use unknot_core::figure::{Breathing, Mark, Marking, Moment, Point, moments, plate, travel};

/// Half the size of a mark's box.
const HALF: f64 = 36.0;
/// The ring's radius.
pub(super) const RING: f64 = 11.6;

/// All marks of a scene, on one side or on both.
pub(super) fn all_marks(scene: Scene, layout: plate::Layout, beat: Beat) -> Option<Node> {
    let area = scene.area().filter(|_| layout.lens.is_none() && layout.chart.is_some())?;
    let scale = layout.chart.map_or(1.0, |chart| chart.scale);
    let sides = [Some((layout.spot, -1.0)), layout.twin.map(|twin| (twin, 1.0))];
    let each = sides.into_iter().flatten().flat_map(move |(spot, outward)| {
        scene.marks().iter().map(move |mark| Going {
            scene,
            area,
            mark: *mark,
            spot,
            outward,
            scale,
        })
    });
    Some(all(each.map(|going| one(going, beat))))
}

/// One mark on one side.
#[derive(Clone, Copy)]
struct Going {
    scene: Scene,
    area: &'static Area,
    mark: Mark,
    spot: Point,
    /// −1 on the person's left, 1 on the right.
    outward: f64,
    scale: f64,
}

impl Going {
    fn at(&self, moment: &Moment, elapsed: f64, pace: Breathing) -> (String, Marking) {
        let stroke = self.scene.stroke;
        let spot = self.scene.spot().unwrap_or_default();
        let marking = self.mark.at(self.area, stroke, spot, elapsed, pace);
        let slide = slide(&self.scene, moment, travel(stroke, elapsed, pace)).line;
        // The slide is the left side's.
        let slide = Point::new(-self.outward * slide.x, slide.y);
        let by = Point::new(self.outward * marking.by.x, marking.by.y).times(self.scale);
        let corner = self.spot.plus(by).plus(slide).minus(Point::new(HALF, HALF));
        let mut transform = moved(corner);
        transform.push_str(" scale(");
        transform.push_str(&unit(marking.scale, ")"));
        (transform, marking)
    }

    fn frames(&self, pace: Breathing, value: fn(String, Marking) -> String) -> Vec<Frame> {
        let act = self.scene.act();
        let lap = f64::from(act.lap());
        moments(&act, pace)
            .iter()
            .map(|(offset, moment)| {
                let (transform, marking) = self.at(moment, offset * lap * pace.cycle(), pace);
                Frame { offset: *offset, value: value(transform, marking), easing: None }
            })
            .collect()
    }
}

fn one(going: Going, beat: Beat) -> Node {
    let lap = going.scene.act().lap();
    let place = move |pace| going.frames(pace, |moved, _| moved);
    let shine = move |pace| going.frames(pace, |_, marking| unit(marking.opacity, ""));
    let (rest, marking) = going.at(&going.scene.rest(), 0.0, PACE);
    // What fades in with the breath is seen while the breath is not paced, but for the pulse.
    let opacity = if going.mark == Mark::Pulse { 0.0 } else { marking.opacity.max(0.6) };
    svg("svg")
        .class("p-mark")
        .attr("viewBox", "-36 -36 72 72")
        .style("transform", rest)
        .style("opacity", unit(opacity, ""))
        .markup(draw(&going).into_text())
        .built(move |element| {
            follow(element, Property::Transform, beat, lap, Box::new(place));
            follow(element, Property::Opacity, beat, lap, Box::new(shine));
        })
}

fn draw(going: &Going) -> Markup {
    let mut out = Markup::default();
    let middle = Point::default();
    match going.mark {
        Mark::Ring => {
            out.circle("p-ring", middle, RING);
            if going.scene.spots > 1 {
                out.number(middle, going.scene.spot);
            } else {
                out.circle("p-dot", middle, 4.2);
            }
        }
        Mark::Pulse => out.circle("p-pulse", middle, 14.5),
        Mark::Palm => out.circle("p-palm", middle, 25.0),
        Mark::Thumb => out.path("p-pad", "M-4.6-7a4.6 4.6 0 0 1 9.2 0V7a4.6 4.6 0 0 1-9.2 0z"),
        Mark::Fingers => {
            for y in [-9.0, 0.0, 9.0] {
                out.circle("p-pad", Point::new(going.outward, y), 4.2);
            }
        }
    }
    out
}
