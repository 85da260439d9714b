//! Where every rigid piece is at a phase, and its way through one breath.
//!
//! *Invariant:* a piece is only moved, turned and (the belly) stretched; its angle never jumps by a
//! full turn, so that what lies between two samples is the short way.

use super::phase::{rounds, step_away};
use super::trunk::{Chord, Trunk};
use super::{Body, Motion};
use super::{Bone, Breathing, Drawing, Limb, Part, Point, phase, wrap};
use crate::routine::Stroke;

/// Where a piece is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// Its joint.
    pub at: Point,
    /// The direction of its axis in degrees, counter-clockwise.
    pub angle: f64,
    /// How much it is stretched across its axis; 1 for all but the belly.
    pub stretch: f64,
}

/// A drawing at a moment.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    drawing: &'static Drawing,
    /// The person's body.
    pub body: Body,
    phase: f64,
    step: Point,
}

impl Moment {
    /// The drawing at a phase of its key frames.
    #[must_use]
    pub fn at_phase(drawing: &'static Drawing, phase: f64) -> Self {
        Self { drawing, body: drawing.person.body(phase), phase, step: Point::default() }
    }

    /// The drawing `elapsed` milliseconds into a span.
    #[must_use]
    pub fn new(
        drawing: &'static Drawing,
        stroke: Stroke,
        elapsed: f64,
        breathing: Breathing,
    ) -> Self {
        let step = Point::new(step_away(drawing, stroke), 0.0);
        Self { step, ..Self::at_phase(drawing, phase(drawing, stroke, elapsed, breathing)) }
    }

    /// How far the second key frame is reached, 0 to 1.
    #[must_use]
    pub fn depth(&self) -> f64 {
        self.drawing.person.blend(self.phase).of(&[0.0, 1.0], |key| *key)
    }

    /// Where a part is.
    #[must_use]
    pub fn place(&self, part: Part) -> Placement {
        let Body { spine: [hip, waist, chest, neck, skull], angles, arms, legs, .. } = self.body;
        let [pelvis, lumbar, thorax, throat, head] = angles;
        let (at, angle) = match part {
            Part::Near(bone) => bone_of(bone, arms.near, legs.near),
            Part::Far(bone) => bone_of(bone, arms.far, legs.far),
            Part::Pelvis => (hip, pelvis),
            Part::Waist => (waist, lumbar),
            Part::Chest => (chest, thorax),
            Part::Neck => (neck, throat),
            Part::Head => (skull, head),
            Part::Belly => return self.belly(),
            Part::Tool => return self.tool(),
        };
        Placement { at: at.plus(self.step), angle, stretch: 1.0 }
    }

    fn belly(&self) -> Placement {
        let trunk = Trunk::new(&self.body, self.drawing.person.turn, 0.0);
        let Chord { root, direction, height } = trunk.chord();
        let most = belly(self.drawing);
        let stretch = (height + self.body.belly).max(0.0) / (height + most).max(0.1);
        Placement { at: root.plus(self.step), angle: direction, stretch }
    }

    /// Where the tool is at the first key frame.
    #[must_use]
    pub fn rest(&self) -> Placement {
        let at = self.drawing.tool().map_or_else(Point::default, |tool| tool.at);
        Placement { at, angle: 0.0, stretch: 1.0 }
    }

    fn tool(&self) -> Placement {
        let (at, angle) = self.drawing.tool().map_or_else(Default::default, |tool| {
            let share = self.depth();
            (tool.at.plus(tool.travel.times(share)), -tool.spin * share)
        });
        Placement { at, angle, stretch: 1.0 }
    }
}

/// The most that the belly rises in a drawing; 0 if it is not worth drawing.
#[must_use]
pub fn belly(drawing: &Drawing) -> f64 {
    let rise = drawing.person.keys.iter().map(|key| {
        let [.., rise] = key.0;
        f64::from(rise)
    });
    let most = rise.fold(0.0, f64::max);
    if drawing.motion == Motion::Breath || most > 0.5 { most } else { 0.0 }
}

fn bone_of(bone: Bone, arm: Limb, leg: Limb) -> (Point, f64) {
    match bone {
        Bone::UpperArm => (arm.root, arm.upper),
        Bone::Forearm => (arm.middle, arm.lower),
        Bone::Hand => (arm.end, arm.tip),
        Bone::Thigh => (leg.root, leg.upper),
        Bone::Shank => (leg.middle, leg.lower),
        Bone::Foot => (leg.end, leg.tip),
    }
}

/// Samples in each half of the breath, for each round that the motion makes in it.
const SAMPLES: u32 = 16;

/// One breath of a drawing in samples: the share of the breath that has gone by, and the moment.
/// The turn of the breath is always among them; the last is the first again.
#[must_use]
pub fn moments(
    drawing: &'static Drawing,
    stroke: Stroke,
    breathing: Breathing,
) -> Vec<(f64, Moment)> {
    let cycle = breathing.cycle();
    let count = SAMPLES * rounds(drawing, breathing);
    let half = |start: f64, length: f64| {
        (0..count).map(move |sample| start + length * f64::from(sample) / f64::from(count))
    };
    half(0.0, breathing.inhale)
        .chain(half(breathing.inhale, breathing.exhale))
        .chain([cycle])
        .map(|elapsed| (elapsed / cycle, Moment::new(drawing, stroke, elapsed, breathing)))
        .collect()
}

/// The way of one part through the samples, its angle unwound.
#[must_use]
pub fn track(moments: &[(f64, Moment)], part: Part) -> Vec<(f64, Placement)> {
    let mut last: Option<f64> = None;
    moments
        .iter()
        .map(|(share, moment)| {
            let mut placement = moment.place(part);
            if let Some(last) = last {
                placement.angle = last + wrap(placement.angle - last);
            }
            last = Some(placement.angle);
            (*share, placement)
        })
        .collect()
}
