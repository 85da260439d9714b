//! Neck, trunk, belly and head as pieces along the x-axis.
//!
//! *Invariant:* the trunk's plates are cut from one smooth outline.

use super::limb::chain;
use super::outline::{Bounds, Outline};
use super::skeleton::{HAIR, HEAD_DISCS, NECK_DISCS, NOSE_DISCS};
use super::trunk::{Chord, Trunk, seen_from};
use super::{Actor, Body, Paint, Part, Piece, Point};

/// Neck, three plates, belly and head.
pub(super) fn torso(actor: &Actor, body: &Body, belly: f64) -> Vec<Piece> {
    let trunk = Trunk::new(body, actor.turn, 0.0);
    let [hip, waist, chest, ..] = body.spine;
    let [pelvis, lumbar, thorax, ..] = body.angles;
    let facing = 1.0 - 0.5 * actor.turn;
    let front = |discs: &[[f64; 3]]| {
        let discs: Vec<_> =
            discs.iter().map(|[along, aside, r]| [*along, -aside * facing, *r]).collect();
        chain(&discs, 1.0, 0.0, 0.0)
    };
    let mut shoulders = seen_from(trunk.cut(4, 7), chest, thorax);
    if actor.turn > 0.0 {
        let joint = |point: Point| point.seen_from(chest, thorax);
        shoulders.capsule(joint(body.arms.near.root), 3.4, joint(body.arms.far.root), 3.4);
    }
    let mut hair = Outline::default();
    hair.ready(HAIR, Bounds { left: 0.0, top: -6.6, right: 12.2, bottom: 4.9 });
    let mut pieces = vec![
        Piece::new(Part::Neck, [(Paint::Skin, front(&NECK_DISCS))]),
        Piece::new(Part::Chest, [(Paint::Top, shoulders)]),
        Piece::new(Part::Waist, [(Paint::Top, seen_from(trunk.cut(2, 5), waist, lumbar))]),
        Piece::new(
            Part::Pelvis,
            [
                (Paint::Top, seen_from(trunk.cut(0, 3), hip, pelvis)),
                (Paint::Leg, seen_from(trunk.trousers(), hip, pelvis)),
            ],
        ),
    ];
    if belly > 0.0 {
        let full = Trunk::new(body, actor.turn, belly);
        let Chord { root, direction, .. } = trunk.chord();
        let cap = |high| seen_from(full.front_of(high), root, direction);
        pieces.push(Piece::new(Part::Belly, [(Paint::Top, cap(6)), (Paint::Leg, cap(2))]));
    }
    let mut face = front(&HEAD_DISCS);
    let nose = front(&NOSE_DISCS);
    let bounds = nose.bounds();
    face.ready(&nose.into_path(), bounds);
    pieces.push(Piece::new(Part::Head, [(Paint::Skin, face), (Paint::Hair, hair)]));
    pieces
}
