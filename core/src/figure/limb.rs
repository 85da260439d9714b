//! Arms and legs as pieces along the x-axis.
//!
//! *Invariant:* each piece begins and ends with the disc of its joint, so that neighbours meet
//! round at every angle.

use super::outline::Outline;
use super::skeleton::{
    FOOT, FOOT_DISCS, FOREARM_DISCS, HAND, HAND_DISCS, SHANK_DISCS, SLEEVE_DISCS, THIGH_DISCS,
    UPPER_ARM_DISCS,
};
use super::{Bone, Paint, Part, Piece};

/// How far the parting edge stands out.
const EDGE: f64 = 0.75;

/// Hand, forearm and sleeved upper arm.
pub(super) fn arm(part: fn(Bone) -> Part, skin: Paint, top: Paint, bones: [f64; 2]) -> Vec<Piece> {
    let [upper, lower] = bones;
    vec![
        Piece::new(part(Bone::Hand), [(skin, chain(&HAND_DISCS, HAND, 0.0, 0.0))]),
        Piece::new(part(Bone::Forearm), [(skin, chain(&FOREARM_DISCS, lower, 0.0, 0.0))]),
        Piece::new(
            part(Bone::UpperArm),
            [
                (skin, chain(&UPPER_ARM_DISCS, upper, 0.0, 0.0)),
                (top, chain(&SLEEVE_DISCS, upper, 0.0, 0.0)),
            ],
        ),
    ]
}

/// Foot, shank and thigh.
pub(super) fn leg(
    part: fn(Bone) -> Part,
    skin: Paint,
    leg: Paint,
    bones: [f64; 2],
    turn: f64,
) -> Vec<Piece> {
    let [upper, lower] = bones;
    vec![
        Piece::new(part(Bone::Foot), [(skin, foot(0.0, turn))]),
        Piece::new(part(Bone::Shank), [(leg, chain(&SHANK_DISCS, lower, 0.0, 0.0))]),
        Piece::new(part(Bone::Thigh), [(leg, chain(&THIGH_DISCS, upper, 0.0, 0.0))]),
    ]
}

/// The near arm's edge: nothing at the shoulder, so that the arm melts into it.
pub(super) fn arm_edge([upper, lower]: [f64; 2]) -> Vec<Piece> {
    let edge = |bone, outline| Piece::new(Part::Near(bone), [(Paint::Edge, outline)]);
    let mut shoulder = chain(&UPPER_ARM_DISCS, upper, 0.0, EDGE);
    shoulder.chain(&SLEEVE_DISCS, upper, -0.3, 2.0 * EDGE);
    vec![
        edge(Bone::UpperArm, shoulder),
        edge(Bone::Forearm, chain(&FOREARM_DISCS, lower, EDGE, EDGE)),
        edge(Bone::Hand, chain(&HAND_DISCS, HAND, EDGE, EDGE)),
    ]
}

/// The near leg's edge: less than nothing at the hip.
pub(super) fn leg_edge([upper, lower]: [f64; 2], turn: f64) -> Vec<Piece> {
    let edge = |bone, outline| Piece::new(Part::Near(bone), [(Paint::Edge, outline)]);
    vec![
        edge(Bone::Thigh, chain(&THIGH_DISCS, upper, -1.2, EDGE)),
        edge(Bone::Shank, chain(&SHANK_DISCS, lower, EDGE, EDGE)),
        edge(Bone::Foot, foot(EDGE, turn)),
    ]
}

fn foot(growth: f64, turn: f64) -> Outline {
    let length = FOOT * (1.0 - 0.45 * turn);
    let [ankle, ..] = FOOT_DISCS;
    let mut closed = FOOT_DISCS.to_vec();
    closed.push(ankle);
    let mut foot = chain(&closed, length, growth, growth);
    foot.filling(&FOOT_DISCS, length);
    foot
}

/// Capsules along a bone.
pub(super) fn chain(discs: &[[f64; 3]], length: f64, root: f64, tip: f64) -> Outline {
    let mut outline = Outline::default();
    outline.chain(discs, length, root, tip);
    outline
}
