//! The figure on the plate: all that moves as one on its own way, and the ball.
//!
//! *Invariant:* what is drawn at a moment is what the figure's numbers say for it.

use super::markup::Markup;
use super::moving::{Way, moving};
use super::scene::{Beat, Layout, Scene, breathing};
use super::shape::{Joint, attribute, unit};
use crate::app::element::{Node, all};
use crate::platform::animation::Frame;
use leptos::prelude::untrack;
use std::cell::RefCell;
use std::rc::Rc;
use unknot_core::figure::{
    Bounds, Breathing, Group, Moment, Part, Piece, Placement, Shape, Who, alike, cast, groups,
    moments, plate, track,
};

/// The moving figure.
pub(super) fn limbs(scene: Scene, frame: plate::Frame, beat: Beat) -> Node {
    let drawing = scene.drawing();
    let rest = scene.rest();
    let mut pieces = cast(drawing, &rest);
    // A person who steps away from the wall leaves no ball hanging there.
    let away = scene.act().step_away() > 0.0;
    pieces.retain(|piece| piece.part != Part::Tool || !away);
    let lap = scene.act().lap();
    let samples = Samples::new(scene);
    let groups = if scene.layout == Layout::Settling {
        // Nothing moves until the breath is paced.
        groups(pieces, &rest, &[])
    } else {
        let pace = breathing(untrack(|| beat.playhead.with(|playhead| playhead.pattern)));
        groups(pieces, &rest, &samples.of(pace))
    };
    all(groups.into_iter().map(|Group { lead, others }| {
        let samples = samples.clone();
        let joint = Joint::new(lead.bounds, frame);
        let drawn = drawn(&lead, &others);
        let place = rest.place_of(&lead);
        let at_rest = joint.placed(place);
        let helper = lead.who == Who::Helper;
        let frame = move |(offset, placement)| Frame {
            offset,
            value: joint.placed(placement),
            easing: None,
        };
        // What stands still has no animation: each costs a little in every frame.
        let frames = move |pace| {
            let way = samples.track(pace, &lead);
            let stands = way.iter().all(|(_, it)| alike(&lead, *it, place));
            if stands { Vec::new() } else { way.into_iter().map(frame).collect() }
        };
        moving(joint, at_rest, drawn, Way { lap, frames: Box::new(frames) }, beat)
            .class_if("helper", helper)
    }))
}

/// The shapes of a group.
fn drawn(lead: &Piece, others: &[(Placement, Vec<Shape>)]) -> Markup {
    let Bounds { left, top, right, bottom } = lead.bounds;
    let mut out = Markup::default();
    if !others.is_empty() {
        let [left, top, right, bottom] = [left, top, right, bottom].map(|edge| unit(edge, ""));
        out.clear(&format!("M{left} {top}H{right}V{bottom}H{left}z"));
    }
    out.shapes(&lead.shapes);
    for (place, shapes) in others {
        out.around("g", &[("transform", &attribute(*place))], |out| out.shapes(shapes));
    }
    out
}

/// A breath in samples: bodies are computed once for all pieces.
type Sampled = Option<(Breathing, Rc<[(f64, Moment)]>)>;

/// The samples of the last pace.
#[derive(Clone)]
struct Samples {
    scene: Scene,
    kept: Rc<RefCell<Sampled>>,
}

impl Samples {
    fn new(scene: Scene) -> Self {
        Self { scene, kept: Rc::default() }
    }

    fn of(&self, pace: Breathing) -> Rc<[(f64, Moment)]> {
        let kept = self.kept.borrow().clone().filter(|(of, _)| *of == pace);
        let (_, samples) = kept.unwrap_or_else(|| {
            let fresh = moments(&self.scene.act(), pace).into();
            self.kept.replace(Some((pace, Rc::clone(&fresh))));
            (pace, fresh)
        });
        samples
    }

    fn track(&self, pace: Breathing, piece: &Piece) -> Vec<(f64, Placement)> {
        let way = track(&self.of(pace), piece);
        if !self.scene.turned() {
            return way;
        }
        way.into_iter().rev().map(|(share, placement)| (1.0 - share, placement)).collect()
    }
}
