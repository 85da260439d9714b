//! A body that moves: key frames, pins and what points out of the picture.
//!
//! *Invariant:* numbers only; how they become a body is [`super::kinematics`]' business.

use super::{Blend, Ease};

/// One key frame: hip x and y; pelvis (absolute, 90 upright, 180 on the back); lumbar, thorax,
/// neck, head (bending forward is positive); near arm, far arm (shoulder, elbow, wrist); near
/// leg, far leg (hip, knee, ankle); the belly's rise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Key(pub [f32; 20]);

/// Something for the near and for the far side of the body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Pair<T> {
    /// Towards the viewer.
    pub near: T,
    /// Away from the viewer.
    pub far: T,
}

impl<T> Pair<T> {
    /// Near, then far.
    #[must_use]
    pub fn both(self) -> [T; 2] {
        [self.near, self.far]
    }
}

/// How much shorter limbs look that do not lie in the picture's plane: upper, lower.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Foreshortening {
    /// Upper arm and forearm.
    pub arms: Pair<[f64; 2]>,
    /// Thigh and shank.
    pub legs: Pair<[f64; 2]>,
}

impl Foreshortening {
    /// Everything in the picture's plane.
    pub const NONE: Self = Self {
        arms: Pair { near: [1.0, 1.0], far: [1.0, 1.0] },
        legs: Pair { near: [1.0, 1.0], far: [1.0, 1.0] },
    };
    /// Only the arms are shorter.
    #[must_use]
    pub const fn arms(near: [f64; 2], far: [f64; 2]) -> Self {
        Self { arms: Pair { near, far }, ..Self::NONE }
    }
    /// Only the legs are shorter.
    #[must_use]
    pub const fn legs(near: [f64; 2], far: [f64; 2]) -> Self {
        Self { legs: Pair { near, far }, ..Self::NONE }
    }
}

/// Which limbs' ends follow their own straight path, so that what rests does not slide.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Pins {
    /// The hands.
    pub hands: Pair<bool>,
    /// The feet.
    pub feet: Pair<bool>,
}

impl Pins {
    /// Nothing is held.
    pub const NONE: Self = Self::of(false, false);
    /// The feet stand.
    pub const FEET: Self = Self::of(false, true);
    /// The hands rest.
    pub const HANDS: Self = Self::of(true, false);
    /// Hands and feet rest.
    pub const ALL: Self = Self::of(true, true);

    const fn of(hands: bool, feet: bool) -> Self {
        Self { hands: Pair { near: hands, far: hands }, feet: Pair { near: feet, far: feet } }
    }
}

/// A body that moves through key frames.
#[derive(Clone, Copy, Debug)]
pub struct Actor {
    /// Two go there and back, four make a round.
    pub keys: &'static [Key],
    /// The way between them.
    pub ease: Ease,
    /// What stays where it rests.
    pub pins: Pins,
    /// What points out of the picture.
    pub foreshortening: Foreshortening,
    /// 0 is profile, 1 would be a three-quarter view.
    pub turn: f64,
    /// Lifts a foot that would dip under the floor.
    pub lifts_feet: bool,
}

impl Actor {
    /// An actor in profile whose feet stand.
    #[must_use]
    pub const fn new(keys: &'static [Key]) -> Self {
        Self {
            keys,
            ease: Ease::Sine,
            pins: Pins::FEET,
            foreshortening: Foreshortening::NONE,
            turn: 0.0,
            lifts_feet: false,
        }
    }

    /// The shares of the key frames at a phase.
    #[must_use]
    pub fn blend(&self, phase: f64) -> Blend {
        Blend::new(self.keys.len(), phase, self.ease)
    }
}
