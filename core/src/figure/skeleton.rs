//! The measures of the body: bone lengths and the thickness of what lies round them.
//!
//! *Invariant:* one unit is one hundredth of body height; the numbers are the art's
//! (`figure.json`), after the segment tables of Drillis & Contini and of Winter.

/// A circle of a limb's outline: how far along the bone (1 is its end), how far to the left of
/// it, and how thick.
pub(super) type Disc = [f64; 3];

/// From the hip joint to the waist.
pub const PELVIS: f64 = 8.5;
/// From the waist to the lower end of the chest.
pub const LUMBAR: f64 = 9.5;
/// From the lower end of the chest to the root of the neck.
pub const THORAX: f64 = 13.5;
/// From the lower end of the chest to the height of the shoulder joint.
pub const SHOULDER: f64 = 10.8;
/// From the root of the neck to the skull.
pub const NECK: f64 = 3.9;
/// From shoulder to elbow.
pub const UPPER_ARM: f64 = 18.6;
/// From elbow to wrist.
pub const FOREARM: f64 = 14.6;
/// From wrist to the tips of the relaxed fingers.
pub const HAND: f64 = 7.8;
/// From hip to knee.
pub const THIGH: f64 = 24.5;
/// From knee to ankle.
pub const SHANK: f64 = 24.6;
/// From the ankle to the tip of the toes.
pub const FOOT: f64 = 15.2;
/// Half the distance between the hip joints, seen when the body turns.
pub const HALF_HIPS: f64 = 4.5;
/// Half the distance between the shoulder joints.
pub const HALF_SHOULDERS: f64 = 7.5;

pub(super) const UPPER_ARM_DISCS: [Disc; 3] = [[0.0, 0.0, 3.3], [0.4, 0.0, 2.9], [1.0, 0.0, 2.2]];
pub(super) const SLEEVE_DISCS: [Disc; 2] = [[0.0, 0.0, 3.5], [0.52, 0.0, 3.2]];
pub(super) const FOREARM_DISCS: [Disc; 3] = [[0.0, 0.0, 2.2], [0.28, 0.1, 2.35], [1.0, 0.0, 1.55]];
pub(super) const HAND_DISCS: [Disc; 3] = [[0.0, 0.0, 1.55], [0.42, 0.15, 1.95], [1.0, 0.3, 1.2]];
pub(super) const THIGH_DISCS: [Disc; 3] = [[0.0, 0.0, 6.0], [0.45, 0.4, 5.0], [1.0, 0.0, 3.5]];
pub(super) const SHANK_DISCS: [Disc; 3] = [[0.0, 0.0, 3.5], [0.3, -0.6, 3.45], [1.0, 0.0, 2.0]];
/// The ankle, the heel, the ball of the foot and the toes; closed, for a flat sole.
pub(super) const FOOT_DISCS: [Disc; 4] =
    [[0.0, 0.1, 2.0], [-0.12, -1.9, 2.0], [0.42, -2.3, 1.6], [0.68, -2.75, 1.15]];
/// For neck, head and nose the second number points to the front, and the first is in units.
pub(super) const NECK_DISCS: [Disc; 3] =
    [[-0.9 * NECK, 0.2, 3.6], [0.0, 0.0, 3.0], [1.2 * NECK, 0.3, 2.8]];
pub(super) const HEAD_DISCS: [Disc; 2] = [[5.0, 0.3, 5.6], [0.9, 2.6, 2.7]];
pub(super) const NOSE_DISCS: [Disc; 2] = [[4.7, 5.0, 1.1], [3.9, 6.0, 0.7]];

/// The hair, drawn along the axis of the head (screen coordinates: y down).
pub(super) const HAIR: &str = "M8.7 4.9C11.5 3.4 12.2-1.2 9.8-3.7C7.1-6.6 2.7-6.5 .4-3.8\
    C0-2.8 .7-2.2 1.6-2C4-1.5 5.9-.5 6.9 1.1C7.6 2.3 7.8 3.8 8.7 4.9Z";

/// One cross-section of the trunk.
pub(super) struct Station {
    /// 0 pelvis, 1 lumbar, 2 thorax.
    pub segment: usize,
    /// How far along the segment.
    pub along: f64,
    /// From the spine's axis to the front of the body.
    pub front: f64,
    /// From the spine's axis to the back.
    pub back: f64,
    /// How much of the belly's rise it takes part in.
    pub belly: f64,
}

const fn station(segment: usize, along: f64, front: f64, back: f64, belly: f64) -> Station {
    Station { segment, along, front, back, belly }
}

/// From the seat to the root of the neck.
pub(super) const STATIONS: [Station; 8] = [
    station(0, -0.35, 5.2, 6.3, 0.0),
    station(0, 0.25, 5.9, 6.9, 0.35),
    station(0, 0.9, 5.9, 5.5, 0.9),
    station(1, 0.5, 5.6, 4.7, 1.0),
    station(2, 0.03, 5.9, 5.3, 0.75),
    station(2, 0.42, 6.2, 6.1, 0.3),
    station(2, 0.8, 5.0, 5.4, 0.0),
    station(2, 1.03, 2.7, 3.3, 0.0),
];
/// The station at which the trousers end.
pub(super) const WAISTBAND: usize = 2;
