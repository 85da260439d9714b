//! Where every rigid piece is at a phase, and its way through one breath.
//!
//! *Invariant:* a piece is only moved, turned and (the belly) stretched; its angle never jumps by a
//! full turn, so that what lies between two samples is the short way.

use super::trunk::{Chord, Trunk};
use super::{Act, Body, Bone, Breathing, Drawing, Limb, Part, Piece, Point, Who, wrap};

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

impl Placement {
    /// The same place as something sees it that lies at `other` and is not stretched.
    #[must_use]
    pub fn seen_from(self, other: Self) -> Self {
        let at = self.at.seen_from(other.at, other.angle);
        Self { at, angle: wrap(self.angle - other.angle), stretch: self.stretch }
    }

    /// So much of the straight way to another place.
    #[must_use]
    pub fn towards(self, other: Self, share: f64) -> Self {
        let between = |from: f64, to: f64| from + share * (to - from);
        Self {
            at: self.at.plus(other.at.minus(self.at).times(share)),
            angle: between(self.angle, other.angle),
            stretch: between(self.stretch, other.stretch),
        }
    }
}

/// What moves no farther than this, in units of the figure, stands still to the eye.
const SEEN: f64 = 0.1;

/// How far a way may be from where it should be because it goes straight, in units of the figure.
const STRAIGHT: f64 = SEEN / 2.0;

/// How far any point of a piece is at most from where it would be in another place.
fn apart(piece: &Piece, one: Placement, other: Placement) -> f64 {
    let turned = wrap(one.angle - other.angle).to_radians().abs();
    let stretched = (one.stretch - other.stretch).abs();
    one.at.minus(other.at).length() + piece.bounds.reach() * (turned + stretched)
}

/// Whether nobody would see a piece go from one place to another.
#[must_use]
pub fn alike(piece: &Piece, one: Placement, other: Placement) -> bool {
    apart(piece, one, other) <= SEEN
}

/// A drawing at a moment.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    drawing: &'static Drawing,
    /// The person's body.
    pub body: Body,
    /// The helper's.
    pub helper: Option<Body>,
    phase: f64,
    step: Point,
}

impl Moment {
    /// The drawing at a phase of its key frames.
    #[must_use]
    pub fn at_phase(drawing: &'static Drawing, phase: f64) -> Self {
        let helper = drawing.partner.as_ref().map(|helper| helper.body(phase));
        Self { drawing, body: drawing.person.body(phase), helper, phase, step: Point::default() }
    }

    /// The act `elapsed` milliseconds into a span.
    #[must_use]
    pub fn new(act: &Act, elapsed: f64, breathing: Breathing) -> Self {
        let step = Point::new(act.step_away(), 0.0);
        Self { step, ..Self::at_phase(act.drawing, act.phase(elapsed, breathing)) }
    }

    /// Where a piece is.
    #[must_use]
    pub fn place_of(&self, piece: &Piece) -> Placement {
        match (piece.who, self.helper) {
            (Who::Helper, Some(body)) => {
                Self { body, step: Point::default(), ..*self }.place(piece.part)
            }
            _ => self.place(piece.part),
        }
    }

    /// How far the second key frame is reached, 0 to 1.
    #[must_use]
    pub fn depth(&self) -> f64 {
        let actor = self.drawing.partner.as_ref().unwrap_or(&self.drawing.person);
        actor.blend(self.phase).of(&[0.0, 1.0], |key| *key)
    }

    /// Where a part of the person is, or the tool.
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
    if most > 0.5 { most } else { 0.0 }
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

/// Samples in each part of the breath, for each round that the motion makes in it.
const SAMPLES: u32 = 16;

/// A lap of an act in samples: the share of the lap that has gone by, and the moment. The turns of
/// the breath are always among them; the last is the first again.
#[must_use]
pub fn moments(act: &Act, breathing: Breathing) -> Vec<(f64, Moment)> {
    let (cycle, lap) = (breathing.cycle(), f64::from(act.lap()));
    let count = SAMPLES * act.rounds(breathing);
    let samples = move |start: f64, length: f64| {
        (0..count).map(move |sample| start + length * f64::from(sample) / f64::from(count))
    };
    (0..act.lap())
        .flat_map(|breath| {
            let mut start = f64::from(breath) * cycle;
            let Breathing { inhale, hold, exhale, rest } = breathing;
            let parts = [inhale, hold, exhale, rest].into_iter().filter(|length| *length > 0.0);
            parts.flat_map(move |length| {
                let from = start;
                start += length;
                samples(from, length)
            })
        })
        .chain([cycle * lap])
        .map(|elapsed| (elapsed / cycle / lap, Moment::new(act, elapsed, breathing)))
        .collect()
}

/// The way of one piece through the samples, its angle unwound: those of its places between which
/// it may go straight.
#[must_use]
pub fn track(moments: &[(f64, Moment)], piece: &Piece) -> Vec<(f64, Placement)> {
    let mut last: Option<f64> = None;
    let way: Vec<_> = moments
        .iter()
        .map(|(share, moment)| {
            let mut placement = moment.place_of(piece);
            if let Some(last) = last {
                placement.angle = last + wrap(placement.angle - last);
            }
            last = Some(placement.angle);
            (*share, placement)
        })
        .collect();
    let mut kept: Vec<_> = way.first().copied().into_iter().collect();
    straighten(&way, piece, &mut kept);
    kept
}

/// Adds the places after the first that a way needs: where it is farthest from straight, it is kept,
/// and so on in both halves.
fn straighten(way: &[(f64, Placement)], piece: &Piece, kept: &mut Vec<(f64, Placement)>) {
    let [(start, from), between @ .., (end, to)] = way else { return };
    let off = between.iter().map(|(share, place)| {
        apart(piece, *place, from.towards(*to, (share - start) / (end - start)))
    });
    match off.enumerate().max_by(|(_, one), (_, other)| one.total_cmp(other)) {
        Some((nth, most)) if most > STRAIGHT => {
            let (before, after) = (way.get(..nth + 2), way.get(nth + 1..));
            straighten(before.unwrap_or_default(), piece, kept);
            straighten(after.unwrap_or_default(), piece, kept);
        }
        _ => kept.push((*end, *to)),
    }
}
