//! The figure on the plate: every rigid piece on its own way, and the ball.
//!
//! *Invariant:* what is drawn at a moment is what the figure's numbers say for it.

use super::markup::Markup;
use super::moving::{Way, moving};
use super::scene::{Beat, Scene};
use super::shape::Joint;
use crate::app::element::{Node, all};
use crate::platform::animation::Frame;
use std::cell::RefCell;
use std::rc::Rc;
use unknot_core::figure::{
    Breathing, Moment, Part, Piece, Placement, Who, alike, cast, moments, plate, track,
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
    all(pieces.into_iter().map(|piece| {
        let samples = samples.clone();
        let joint = Joint::new(piece.bounds, frame);
        let mut drawn = Markup::default();
        drawn.shapes(&piece.shapes);
        let place = rest.place_of(&piece);
        let at_rest = joint.placed(place);
        let helper = piece.who == Who::Helper;
        let frame = move |(offset, placement)| Frame {
            offset,
            value: joint.placed(placement),
            easing: None,
        };
        // What stands still has no animation: each costs a little in every frame.
        let frames = move |pace| {
            let way = samples.track(pace, &piece);
            let stands = way.iter().all(|(_, it)| alike(&piece, *it, place));
            if stands { Vec::new() } else { way.into_iter().map(frame).collect() }
        };
        moving(joint, at_rest, drawn, Way { lap, frames: Box::new(frames) }, beat)
            .class_if("helper", helper)
    }))
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

    fn track(&self, pace: Breathing, piece: &Piece) -> Vec<(f64, Placement)> {
        let kept = self.kept.borrow().clone().filter(|(of, _)| *of == pace);
        let (_, samples) = kept.unwrap_or_else(|| {
            let fresh = moments(&self.scene.act(), pace).into();
            self.kept.replace(Some((pace, Rc::clone(&fresh))));
            (pace, fresh)
        });
        let way = track(&samples, piece);
        if !self.scene.turned() {
            return way;
        }
        way.into_iter().rev().map(|(share, placement)| (1.0 - share, placement)).collect()
    }
}
