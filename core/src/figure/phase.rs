//! How far along its motion a pose is: the phase as a function of time and breath.
//!
//! *Invariant:* pure and total; time is milliseconds since the span began, which is the start of an
//! in-breath.

use super::{Drawing, Motion};
use crate::routine::Stroke;
use std::f64::consts::PI;

/// The lengths of the breath in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Breathing {
    /// The in-breath.
    pub inhale: f64,
    /// The out-breath.
    pub exhale: f64,
}

impl Breathing {
    /// One breath, at least a millisecond.
    #[must_use]
    pub fn cycle(self) -> f64 {
        (self.inhale + self.exhale).max(1.0)
    }

    /// How full the lungs are, 0 to 1, if the chest rises and sinks like half waves.
    fn fullness(self, elapsed: f64) -> f64 {
        let (inward, share) = self.half(elapsed);
        let wave = 0.5 - 0.5 * (PI * share).cos();
        if inward { wave } else { 1.0 - wave }
    }

    /// Whether it is the in-breath, and how much of that half has gone by.
    fn half(self, elapsed: f64) -> (bool, f64) {
        let into = elapsed.rem_euclid(self.cycle());
        if into < self.inhale {
            (true, into / self.inhale.max(1.0))
        } else {
            (false, (into - self.inhale) / self.exhale.max(1.0))
        }
    }
}

/// What share of a full roll the small rolls take: an inch or two of a hand's width.
const SMALL: f64 = 0.3;
/// How far a body that leans in sinks with the out-breath.
const LEANING: f64 = 0.12;
/// How far a body that holds still sinks: hardly.
const SETTLING: f64 = 0.04;
/// How far a person steps away from the wall to take the pressure off.
const STEP: f64 = 4.5;

/// How far the tool has gone along its stroke, 0 to 1.
///
/// A roll goes up with the in-breath and down with the out-breath; a roll across goes one way
/// with each half; small rolls go there and back with each half, so two to a breath.
#[must_use]
pub fn travel(stroke: Stroke, elapsed: f64, breathing: Breathing) -> f64 {
    match stroke {
        Stroke::Roll => 1.0 - breathing.fullness(elapsed),
        Stroke::Across | Stroke::Release | Stroke::Glide | Stroke::Knead => {
            breathing.fullness(elapsed)
        }
        Stroke::SmallRolls => {
            let (_, share) = breathing.half(elapsed);
            SMALL * (PI * share).sin().powi(2)
        }
        _ => 0.0,
    }
}

/// The phase of a pose's key frames: 0 and 1 are the first, one half of two is the second.
#[must_use]
pub fn phase(drawing: &Drawing, stroke: Stroke, elapsed: f64, breathing: Breathing) -> f64 {
    let full = breathing.fullness(elapsed);
    match drawing.motion {
        Motion::Tool => second_key(match stroke {
            Stroke::Roll | Stroke::SmallRolls | Stroke::Glide | Stroke::Knead => {
                travel(stroke, elapsed, breathing)
            }
            Stroke::Lean | Stroke::Melt => LEANING * (1.0 - full),
            // A roll ends low with the breath out, and the roll across goes on from there.
            Stroke::Across => 1.0 - SETTLING * full,
            Stroke::Release => 0.0,
            _ => SETTLING * (1.0 - full),
        }),
        Motion::Breath => second_key(full),
        Motion::Own => {
            let rounds = f64::from(rounds(drawing, breathing));
            (elapsed / breathing.cycle() * rounds).rem_euclid(1.0)
        }
    }
}

/// How often a motion of its own comes round in one breath, so that both end together.
#[must_use]
pub(super) fn rounds(drawing: &Drawing, breathing: Breathing) -> u32 {
    if drawing.motion != Motion::Own {
        return 1;
    }
    let rounds = (breathing.cycle() / (drawing.period * 1000.0).max(1.0)).round();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "brought between 1 and 16 first"
    )]
    let rounds = rounds.clamp(1.0, 16.0) as u32;
    rounds
}

/// How far the person stands away from the wall.
#[must_use]
pub fn step_away(drawing: &Drawing, stroke: Stroke) -> f64 {
    if stroke == Stroke::Release && drawing.wall().is_some() { STEP } else { 0.0 }
}

/// The phase at which the second of two key frames has a share of `depth`.
fn second_key(depth: f64) -> f64 {
    depth.clamp(0.0, 1.0).sqrt().asin() / PI
}
