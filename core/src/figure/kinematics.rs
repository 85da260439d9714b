//! From key frames to joints: forward kinematics, and limbs that reach for what they rest on.
//!
//! *Invariant:* bones never change their length, and every phase gives a body.

use super::skeleton::{
    FOOT, FOOT_DISCS, FOREARM, HALF_HIPS, HALF_SHOULDERS, LUMBAR, NECK, PELVIS, SHANK, SHOULDER,
    THIGH, THORAX, UPPER_ARM,
};
use super::{Actor, Key, Pair, Point, wrap};

/// An arm or a leg: its joints and the absolute angles of its three bones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limb {
    /// Shoulder or hip.
    pub root: Point,
    /// Elbow or knee.
    pub middle: Point,
    /// Wrist or ankle.
    pub end: Point,
    /// Upper arm or thigh.
    pub upper: f64,
    /// Forearm or shank.
    pub lower: f64,
    /// Hand or foot.
    pub tip: f64,
}

/// A body at a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// Where pelvis, lumbar spine, thorax, neck and skull begin.
    pub spine: [Point; 5],
    /// Their absolute angles.
    pub angles: [f64; 5],
    /// The arms.
    pub arms: Pair<Limb>,
    /// The legs.
    pub legs: Pair<Limb>,
    /// How far the belly has risen.
    pub belly: f64,
}

impl Actor {
    /// The body at a phase of the motion (cycles).
    #[must_use]
    pub fn body(&self, phase: f64) -> Body {
        let blend = self.blend(phase);
        let mut mixed = [0.0; 20];
        for (number, value) in mixed.iter_mut().enumerate() {
            *value = blend.of(self.keys, |key| key.0.get(number).copied().map_or(0.0, f64::from));
        }
        let free = self.pose(mixed);
        let still: Vec<Body> = self.keys.iter().map(|key| self.pose(numbers(key))).collect();
        let follow = |limb: fn(&Body) -> &Limb| Target {
            end: Point::new(
                blend.of(&still, |body| limb(body).end.x),
                blend.of(&still, |body| limb(body).end.y),
            ),
            tip: {
                let first = still.first().map_or(0.0, |body| limb(body).tip);
                blend.of(&still, |body| first + wrap(limb(body).tip - first))
            },
        };
        let lift = |target: Target| if self.lifts_feet { target.above_floor() } else { target };
        let Body { mut arms, mut legs, .. } = free;
        if self.pins.hands.near {
            arms.near = arms.near.reaching(self.arm_bones().near, follow(|body| &body.arms.near));
        }
        if self.pins.hands.far {
            arms.far = arms.far.reaching(self.arm_bones().far, follow(|body| &body.arms.far));
        }
        if self.pins.feet.near {
            let target = lift(follow(|body| &body.legs.near));
            legs.near = legs.near.reaching(self.leg_bones().near, target);
        }
        if self.pins.feet.far {
            let target = lift(follow(|body| &body.legs.far));
            legs.far = legs.far.reaching(self.leg_bones().far, target);
        }
        Body { arms, legs, ..free }
    }

    /// Upper arm and forearm as long as they look.
    #[must_use]
    pub fn arm_bones(&self) -> Pair<[f64; 2]> {
        let scale = |[upper, lower]: [f64; 2]| [UPPER_ARM * upper, FOREARM * lower];
        let Pair { near, far } = self.foreshortening.arms;
        Pair { near: scale(near), far: scale(far) }
    }

    /// Thigh and shank as long as they look.
    #[must_use]
    pub fn leg_bones(&self) -> Pair<[f64; 2]> {
        let scale = |[upper, lower]: [f64; 2]| [THIGH * upper, SHANK * lower];
        let Pair { near, far } = self.foreshortening.legs;
        Pair { near: scale(near), far: scale(far) }
    }

    /// Forward kinematics of one set of numbers.
    fn pose(&self, numbers: [f64; 20]) -> Body {
        let [x, y, pelvis, lumbar, thorax, neck, head, limbs @ .., belly] = numbers;
        let three = |first: usize| {
            let at = |number: usize| limbs.get(first + number).copied().unwrap_or_default();
            [at(0), at(1), at(2)]
        };
        let lumbar = pelvis - lumbar;
        let thorax = lumbar - thorax;
        let neck = thorax - neck;
        let head = neck - head;
        let hip = Point::new(x, y);
        let waist = hip.polar(pelvis, PELVIS);
        let chest = waist.polar(lumbar, LUMBAR);
        let throat = chest.polar(thorax, THORAX);
        let skull = throat.polar(neck, NECK);
        let shoulder = |near: f64| chest.local(thorax, SHOULDER, near * self.turn * HALF_SHOULDERS);
        let socket = |near: f64| hip.local(pelvis, 0.0, near * self.turn * HALF_HIPS);
        let arm = |near, bones, numbers| limb(shoulder(near), thorax, bones, numbers, Fold::Arm);
        let leg = |near, bones, numbers| limb(socket(near), pelvis, bones, numbers, Fold::Leg);
        let (arms, legs) = (self.arm_bones(), self.leg_bones());
        Body {
            spine: [hip, waist, chest, throat, skull],
            angles: [pelvis, lumbar, thorax, neck, head],
            arms: Pair { near: arm(1.0, arms.near, three(0)), far: arm(-1.0, arms.far, three(3)) },
            legs: Pair { near: leg(1.0, legs.near, three(6)), far: leg(-1.0, legs.far, three(9)) },
            belly,
        }
    }
}

fn numbers(key: &Key) -> [f64; 20] {
    key.0.map(f64::from)
}

/// How a limb's angles add up: an elbow opens forward, a knee backward.
#[derive(Clone, Copy)]
enum Fold {
    Arm,
    Leg,
}

fn limb(
    root: Point,
    trunk: f64,
    [long, short]: [f64; 2],
    [first, second, third]: [f64; 3],
    fold: Fold,
) -> Limb {
    let upper = trunk - 180.0 + first;
    let (lower, tip) = match fold {
        Fold::Arm => (upper + second, upper + second + third),
        Fold::Leg => (upper - second, upper - second + 90.0 + third),
    };
    let middle = root.polar(upper, long);
    Limb { root, middle, end: middle.polar(lower, short), upper, lower, tip }
}

/// Where a pinned limb ends, and how its hand or foot lies.
#[derive(Clone, Copy)]
struct Target {
    end: Point,
    tip: f64,
}

impl Target {
    /// The same foot with no part of it under the floor.
    fn above_floor(self) -> Self {
        let sole = |[along, aside, radius]: [f64; 3]| {
            self.end.local(self.tip, along * FOOT, aside).y - radius
        };
        let lowest = FOOT_DISCS.into_iter().map(sole).fold(0.0, f64::min);
        Self { end: Point::new(self.end.x, self.end.y - lowest), ..self }
    }
}

impl Limb {
    /// The same limb bent the same way so that it ends at the target (two-bone inverse
    /// kinematics, law of cosines); out of reach it stretches towards it.
    fn reaching(self, [upper, lower]: [f64; 2], target: Target) -> Self {
        let bend = if wrap(self.lower - self.upper) >= 0.0 { 1.0 } else { -1.0 };
        let arrow = target.end.minus(self.root);
        let least = (upper - lower).abs() + 0.01;
        let reach = arrow.length().min(upper + lower - 0.01).max(least);
        let opening = corner(upper, reach, lower);
        let first = arrow.direction() - bend * opening;
        let second = first + bend * (180.0 - corner(upper, lower, reach));
        let middle = self.root.polar(first, upper);
        Self {
            middle,
            end: middle.polar(second, lower),
            upper: first,
            lower: second,
            tip: target.tip,
            ..self
        }
    }
}

/// The angle between two sides of a triangle, from the lengths of all three.
fn corner(side: f64, other: f64, opposite: f64) -> f64 {
    let cosine = (side * side + other * other - opposite * opposite) / (2.0 * side * other);
    cosine.clamp(-1.0, 1.0).acos().to_degrees()
}
