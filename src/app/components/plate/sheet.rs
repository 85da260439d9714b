//! A layer as large as the plate that can slide as a whole.
//!
//! *Invariant:* it slides with the stroke and keeps its place otherwise.

use super::follow::follow;
use super::markup::Markup;
use super::scene::{Beat, Scene};
use super::shape::moved;
use crate::app::element::{Node, svg};
use crate::platform::animation::{Frame, Property};
use unknot_core::figure::{Breathing, Moment, Point, moments, plate, travel};

/// Which of the two things that slide it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Sliding {
    /// The close-up.
    Chart,
    /// The line and its ring.
    Line,
}

/// A layer of the plate.
pub(super) fn sheet(scene: Scene, sliding: Sliding, beat: Beat, drawn: Markup) -> Node {
    let slide = Slide { scene, sliding };
    let (lap, frames) = (scene.act().lap(), move |pace| slide.frames(pace));
    let rest = moved(slide.at(&scene.rest(), travel(scene.stroke, 0.0, PACE)));
    svg("svg")
        .class("p-layer")
        .attr("viewBox", "0 0 390 370")
        .style("transform", rest)
        .markup(drawn.into_text())
        .built(move |element| {
            follow(element, Property::Transform, beat, lap, Box::new(frames));
        })
}

/// At the very start of a breath every pace is the same.
pub(super) const PACE: Breathing =
    Breathing { inhale: 4_000.0, hold: 0.0, exhale: 6_000.0, rest: 0.0 };

#[derive(Clone, Copy)]
struct Slide {
    scene: Scene,
    sliding: Sliding,
}

impl Slide {
    fn at(self, moment: &Moment, gone: f64) -> Point {
        let slide = slide(&self.scene, moment, gone);
        match self.sliding {
            Sliding::Chart => slide.chart,
            Sliding::Line => slide.line,
        }
    }

    fn frames(self, pace: Breathing) -> Vec<Frame> {
        let act = self.scene.act();
        let lap = f64::from(act.lap());
        moments(&act, pace)
            .iter()
            .map(|(offset, moment)| {
                let gone = travel(self.scene.stroke, offset * lap * pace.cycle(), pace);
                let value = moved(self.at(moment, gone));
                Frame { offset: *offset, value, easing: None }
            })
            .collect()
    }
}

/// How far close-up and line have moved; nothing moves in a lens, or where nothing presses.
pub(super) fn slide(scene: &Scene, moment: &Moment, gone: f64) -> plate::Slide {
    let layout = scene.composition();
    match scene.area() {
        Some(area) if layout.lens.is_none() && scene.grip.is_some() => {
            plate::slide(&layout, area, scene.stroke, moment, gone)
        }
        _ => plate::Slide::default(),
    }
}
