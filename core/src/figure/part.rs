//! A body cut into rigid pieces, in the order in which they are painted.
//!
//! *Invariant:* a piece never changes its shape; it lies along the x-axis from its own joint, and
//! only its [`super::Placement`] moves.

use super::limb::{arm, arm_edge, leg, leg_edge};
use super::outline::{Bounds, Outline};
use super::torso::torso;
use super::{Actor, Body, Drawing, Moment, belly, tool};

/// A bone of an arm or a leg.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Bone {
    /// From the shoulder.
    UpperArm,
    /// From the elbow.
    Forearm,
    /// From the wrist.
    Hand,
    /// From the hip.
    Thigh,
    /// From the knee.
    Shank,
    /// From the ankle.
    Foot,
}

/// Whose part it is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Who {
    /// The person the routine is for.
    Person,
    /// The one who helps.
    Helper,
}

/// Something that moves as one.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Part {
    /// A bone towards the viewer.
    Near(Bone),
    /// A bone away from the viewer.
    Far(Bone),
    /// The lowest plate of the trunk.
    Pelvis,
    /// The middle plate.
    Waist,
    /// The upper plate.
    Chest,
    /// What rises with the breath.
    Belly,
    /// The neck.
    Neck,
    /// Head and hair.
    Head,
    /// The ball or roller.
    Tool,
}

/// What a shape is of; the app gives it its colour.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Paint {
    /// The knocked-out rim round the whole figure: ground colour, filled and stroked.
    Rim,
    /// The knocked-out edge that parts a near limb from what it crosses: ground colour.
    Edge,
    /// Skin.
    Skin,
    /// Skin of a far limb.
    FarSkin,
    /// The shirt.
    Top,
    /// The sleeve of the far arm.
    FarTop,
    /// The trousers.
    Leg,
    /// The far leg.
    FarLeg,
    /// Hair.
    Hair,
    /// Ball or roller.
    Tool,
    /// A seam on it: a line, not a surface.
    Seam,
    /// What is cut into it.
    Hole,
    /// Furniture: surfaces.
    Prop,
    /// Furniture: lines.
    Frame,
}

/// A shape of one colour.
#[derive(Clone, Debug)]
pub struct Shape {
    /// What it is of.
    pub paint: Paint,
    /// Path data, y down.
    pub path: String,
}

/// What is painted in one go and moves as one.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Whose it is.
    pub who: Who,
    /// Which placement it follows.
    pub part: Part,
    /// Its shapes, the lowest first.
    pub shapes: Vec<Shape>,
    /// What they cover.
    pub bounds: Bounds,
}

/// Room for the stroke of the rim.
const RIM: f64 = 0.75;

impl Piece {
    /// A piece of one or more coloured outlines.
    pub(super) fn new(part: Part, shapes: impl IntoIterator<Item = (Paint, Outline)>) -> Self {
        let mut bounds = Bounds::EMPTY;
        let shapes = shapes
            .into_iter()
            .map(|(paint, outline)| {
                bounds = bounds.and(outline.bounds());
                Shape { paint, path: outline.into_path() }
            })
            .collect();
        Self { who: Who::Person, part, shapes, bounds }
    }

    /// The same shapes as a rim of ground colour.
    fn rim(&self) -> Self {
        let rim = |shape: &Shape| Shape { paint: Paint::Rim, path: shape.path.clone() };
        Self {
            who: self.who,
            part: self.part,
            shapes: self.shapes.iter().map(rim).collect(),
            bounds: self.bounds.wider(RIM),
        }
    }
}

/// The pieces of a person, the lowest first: rims, far limbs, trunk, head, near leg, near arm.
/// The trunk is cut from `body`; `belly` is the most that the belly will rise.
#[must_use]
pub fn pieces(actor: &Actor, body: &Body, belly: f64) -> Vec<Piece> {
    let (arms, legs) = (actor.arm_bones(), actor.leg_bones());
    let far_arm = arm(Part::Far, Paint::FarSkin, Paint::FarTop, arms.far);
    let far_leg = leg(Part::Far, Paint::FarSkin, Paint::FarLeg, legs.far, actor.turn);
    let near_leg = leg(Part::Near, Paint::Skin, Paint::Leg, legs.near, actor.turn);
    let near_arm = arm(Part::Near, Paint::Skin, Paint::Top, arms.near);
    let torso = torso(actor, body, belly);
    // The edge of a near limb covers its rim, but at its root. The far hand's rim comes last, right
    // below the hand itself: what lies next to each other can be moved as one.
    let roots = [near_arm.last(), near_leg.last()].into_iter().flatten();
    let rims = roots.chain(&torso).chain(&far_leg).chain(far_arm.iter().rev());
    let mut all: Vec<Piece> = rims.map(Piece::rim).collect();
    all.extend(
        [
            far_arm,
            far_leg,
            torso,
            leg_edge(legs.near, actor.turn),
            near_leg,
            arm_edge(arms.near),
            near_arm,
        ]
        .concat(),
    );
    all
}

/// How many pieces the arm towards the viewer has, with its edge; they are painted last.
const NEAR_ARM: usize = 6;

/// Everyone and the tool, the lowest first: the helper behind the person, and the arm that reaches
/// over the person above.
#[must_use]
pub fn cast(drawing: &Drawing, moment: &Moment) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut over = Vec::new();
    if let Some((helper, body)) = drawing.partner.as_ref().zip(moment.helper) {
        all = pieces(helper, &body, 0.0);
        for piece in &mut all {
            piece.who = Who::Helper;
        }
        over = all.split_off(all.len().saturating_sub(NEAR_ARM));
    }
    all.extend(pieces(&drawing.person, &moment.body, belly(drawing)));
    all.extend(over);
    all.extend(tool(drawing.props));
    all
}
