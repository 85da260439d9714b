//! What a pose is drawn from: who, what is round them, and places of contact.
//!
//! *Invariant:* numbers only; how they become a body is [`super::kinematics`]' business.

use super::{Actor, Point};

/// A tool that rolls: where it is, and what it has done by the second key frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tool {
    /// Its centre at the first key frame.
    pub at: Point,
    /// Its radius.
    pub radius: f64,
    /// How far it has moved by the second: half as far as the body.
    pub travel: Point,
    /// How far it has turned, clockwise, in degrees.
    pub spin: f64,
}

/// What stands or lies round the body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prop {
    /// The floor, without a mat.
    Floor,
    /// A wall; its face is at `x`, and it fills the side of the sign.
    Wall {
        /// Where its face is.
        x: f64,
        /// −1 behind the person, 1 at the feet.
        side: f64,
    },
    /// A mat from `from` to `to`.
    Mat {
        /// Its left end.
        from: f64,
        /// Its right end.
        to: f64,
    },
    /// A ball.
    Ball(Tool),
    /// A foam roller, seen from its end.
    Roller(Tool),
    /// A chair, or a stool when it has no back.
    Chair {
        /// Where its back is.
        x: f64,
        /// The height of the seat.
        seat: f64,
        /// The depth of the seat.
        depth: f64,
        /// Whether it has a back.
        back: bool,
    },
    /// A table.
    Table {
        /// Its left end.
        from: f64,
        /// Its right end.
        to: f64,
        /// The height of its top.
        top: f64,
    },
    /// A pillow or bolster.
    Pillow {
        /// Its centre.
        at: Point,
        /// Half the length between its round ends.
        half: f64,
        /// The radius of its ends.
        radius: f64,
    },
}

/// What a pose's key frames stand for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Motion {
    /// The body against a tool or hand: the stroke says how.
    Tool,
    /// With the breath: the second key frame is reached when the lungs are full.
    Breath,
    /// There and back with each out-breath; of four key frames, the odd ones take turns.
    Exhale,
    /// There and back with each half of the breath.
    Halves,
    /// A round at its own pace.
    Own,
}

/// A pose, ready to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Drawing {
    /// The person.
    pub person: Actor,
    /// A second person who helps.
    pub partner: Option<Actor>,
    /// Things around.
    pub props: &'static [Prop],
    /// Where it is felt: for each place, one point for each key frame, or one that stays.
    pub contacts: &'static [&'static [Point]],
    /// What the key frames stand for.
    pub motion: Motion,
    /// How long the motion takes by itself, in seconds.
    pub period: f64,
    /// The phase that explains the pose best in a still.
    pub still: f64,
    /// What a still shows: left, bottom, width and height.
    pub camera: [f64; 4],
}

impl Drawing {
    /// The wall behind the person, if there is one: where its face is.
    #[must_use]
    pub fn wall(&self) -> Option<f64> {
        self.props.iter().find_map(|prop| match prop {
            Prop::Wall { x, side } if *side < 0.0 => Some(*x),
            _ => None,
        })
    }

    /// The ball or roller.
    #[must_use]
    pub fn tool(&self) -> Option<&'static Tool> {
        self.props.iter().find_map(|prop| match prop {
            Prop::Ball(tool) | Prop::Roller(tool) => Some(tool),
            _ => None,
        })
    }

    /// Where it is felt when the second key frame is reached by `share`.
    #[must_use]
    pub fn contact(&self, share: f64) -> Option<Point> {
        match self.contacts.first()? {
            [from, to, ..] => Some(from.plus(to.minus(*from).times(share))),
            [only] => Some(*only),
            [] => None,
        }
    }

    /// Whether a chair stands under or behind the body.
    #[must_use]
    pub fn has_chair(&self) -> bool {
        self.props.iter().any(|prop| matches!(prop, Prop::Chair { .. }))
    }

    /// The left and right end of what is drawn, and how high it reaches, over all key frames.
    #[must_use]
    pub fn reach(&self) -> [f64; 3] {
        let mut reach: [f64; 3] = [f64::INFINITY, f64::NEG_INFINITY, 0.0];
        let mut cover = |point: Point, margin: f64| {
            let [left, right, top] = reach;
            reach = [
                left.min(point.x - margin),
                right.max(point.x + margin),
                top.max(point.y + margin),
            ];
        };
        for actor in std::iter::once(&self.person).chain(&self.partner) {
            for step in 0..4 {
                let body = actor.body(f64::from(step) / 4.0);
                let [.., skull] = body.spine;
                let [.., head] = body.angles;
                cover(skull.polar(head, 5.0), 6.2);
                for limb in body.arms.both().into_iter().chain(body.legs.both()) {
                    cover(limb.middle, 3.5);
                    cover(limb.end.polar(limb.tip, 7.8), 1.5);
                }
            }
        }
        reach
    }

    /// Whether the body lies or sits on the floor.
    #[must_use]
    pub fn on_floor(&self) -> bool {
        self.props.iter().any(|prop| matches!(prop, Prop::Mat { .. }))
    }
}
