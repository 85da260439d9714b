//! How far along its motion a pose is: the phase as a function of time and breath.
//!
//! *Invariant:* pure and total; time is milliseconds since the span began, which is the start of an
//! in-breath. After [`Act::lap`] breaths everything is where it was.

use super::turn::{sin_cos, soft};
use super::{Breathing, Drawing, Motion, Point, drawing};
use crate::routine::{Pose, Region, Stroke};
use std::f64::consts::PI;

/// What share of a full roll the small rolls take: an inch or two of a hand's width.
const SMALL: f64 = 0.3;
/// How far a body that leans in, or a hand that melts in, sinks with the out-breath.
const LEANING: f64 = 0.12;
/// How far a body or a hand that holds still sinks: hardly.
const SETTLING: f64 = 0.04;
/// How far a hand that lifts and rolls the muscle goes up and down.
const LIFTING: f64 = 0.18;
/// How far a hand that draws circles goes up and down.
const CIRCLING: f64 = 0.1;
/// How far a person steps away from the wall to take the pressure off.
const STEP: f64 = 4.5;

/// A drawing at work.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// The body and what is round it.
    pub drawing: &'static Drawing,
    /// What is done.
    pub stroke: Stroke,
    /// Where between the two key frames a hand works that does not travel, 0 to 1.
    pub rest: f64,
}

/// How far the tool has gone along its stroke, 0 to 1.
///
/// A roll goes up with the in-breath and down with the out-breath; a roll across goes one way
/// with each half; small rolls go there and back with each half, so two to a breath.
#[must_use]
pub fn travel(stroke: Stroke, elapsed: f64, breathing: Breathing) -> f64 {
    match stroke {
        Stroke::Roll => 1.0 - breathing.fullness(elapsed),
        Stroke::Across | Stroke::Release | Stroke::Glide => breathing.fullness(elapsed),
        Stroke::SmallRolls => SMALL * breathing.pulse(elapsed),
        _ => 0.0,
    }
}

impl Act {
    /// A drawing at work, hands at the first key frame.
    #[must_use]
    pub const fn new(drawing: &'static Drawing, stroke: Stroke) -> Self {
        Self { drawing, stroke, rest: 0.0 }
    }

    /// The pose at work on a muscle; `motion` counts the motions or spots of the movement.
    #[must_use]
    pub fn of(pose: Pose, region: Option<Region>, stroke: Stroke, motion: usize) -> Self {
        let drawing = drawing(pose);
        let rest = match (region, stroke, motion) {
            _ if drawing.tool().is_some() => 0.0,
            (Some(Region::ErectorSpinae), Stroke::Knead, 0) => 0.7,
            (Some(Region::ErectorSpinae), Stroke::Knead, 1) => 0.35,
            (Some(Region::ErectorSpinae), Stroke::Knead, _) => 0.1,
            (Some(Region::Thoracolumbar), ..) => 0.85,
            (Some(Region::GluteusMedius), ..) => 0.8,
            (Some(Region::QuadratusLumborum), ..) => 0.4,
            _ => 0.55,
        };
        Self { drawing, stroke, rest }
    }

    /// Where the ball is at first, or the hand: at the start of a long stroke, else at its place.
    #[must_use]
    pub fn touch(&self) -> Option<Point> {
        let rest =
            if matches!(self.stroke, Stroke::Glide | Stroke::Release) { 0.0 } else { self.rest };
        self.drawing.tool().map(|tool| tool.at).or_else(|| self.drawing.contact(rest))
    }

    /// After how many breaths the motion begins anew.
    #[must_use]
    pub fn lap(&self) -> u32 {
        match (self.drawing.motion, self.drawing.person.keys.len()) {
            (Motion::Exhale, 4) => 2,
            _ => 1,
        }
    }

    /// The phase of the key frames: 0 and 1 are the first, one half of two is the second.
    #[must_use]
    pub fn phase(&self, elapsed: f64, breathing: Breathing) -> f64 {
        match self.drawing.motion {
            Motion::Tool if self.drawing.tool().is_some() => {
                second(self.rolled(elapsed, breathing))
            }
            Motion::Tool => second(self.handled(elapsed, breathing)),
            Motion::Breath => second(breathing.fullness(elapsed)),
            Motion::Halves => second(breathing.pulse(elapsed)),
            Motion::Exhale => {
                let (inward, share) = breathing.half(elapsed);
                let depth = if inward { 0.0 } else { soft(2.0 * share) };
                let lap = f64::from(self.lap());
                let breath = (elapsed / breathing.cycle()).floor().rem_euclid(lap);
                (breath + second(depth)) / lap
            }
            Motion::Own => {
                let rounds = f64::from(self.rounds(breathing));
                (elapsed / breathing.cycle() * rounds).rem_euclid(1.0)
            }
        }
    }

    /// How far a body has gone over its ball or roller.
    fn rolled(&self, elapsed: f64, breathing: Breathing) -> f64 {
        let empty = 1.0 - breathing.fullness(elapsed);
        match self.stroke {
            Stroke::Roll | Stroke::SmallRolls => travel(self.stroke, elapsed, breathing),
            Stroke::Lean | Stroke::Melt => LEANING * empty,
            // A roll ends low with the breath out, and the roll across goes on from there.
            Stroke::Across => 1.0 - SETTLING * (1.0 - empty),
            Stroke::Release => 0.0,
            _ => SETTLING * empty,
        }
    }

    /// How far a hand has gone over the body.
    fn handled(&self, elapsed: f64, breathing: Breathing) -> f64 {
        let empty = 1.0 - breathing.fullness(elapsed);
        let moved = match self.stroke {
            Stroke::Glide | Stroke::Release => return travel(self.stroke, elapsed, breathing),
            Stroke::Knead | Stroke::SmallRolls => LIFTING * (breathing.pulse(elapsed) - 0.5),
            Stroke::Circles => {
                let (_, share) = breathing.half(elapsed);
                CIRCLING * sin_cos(share).0
            }
            Stroke::Melt => -LEANING * empty,
            _ => -SETTLING * empty,
        };
        self.rest + moved
    }

    /// How often a motion of its own comes round in one breath, so that both end together.
    #[must_use]
    pub(super) fn rounds(&self, breathing: Breathing) -> u32 {
        if self.drawing.motion != Motion::Own {
            return 1;
        }
        let rounds = (breathing.cycle() / (self.drawing.period * 1000.0).max(1.0)).round();
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
    pub fn step_away(&self) -> f64 {
        let away = self.stroke == Stroke::Release && self.drawing.wall().is_some();
        if away { STEP } else { 0.0 }
    }
}

/// The phase at which the second of two key frames has a share of `depth`.
fn second(depth: f64) -> f64 {
    depth.clamp(0.0, 1.0).sqrt().asin() / PI
}
