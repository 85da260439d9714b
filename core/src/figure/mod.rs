//! Where: the body as numbers, for drawing.
//!
//! *Invariant:* pure geometry; colours and elements belong to the app.

mod blend;
pub mod body_map;
mod drawing;
mod kinematics;
mod limb;
mod outline;
mod part;
mod phase;
pub mod plate;
mod point;
mod pose;
mod prop;
pub mod skeleton;
mod torso;
mod track;
mod trunk;

pub use blend::{Blend, Ease};
pub use drawing::{Actor, Drawing, Foreshortening, Key, Motion, Pair, Pins, Prop, Tool};
pub use kinematics::{Body, Limb};
pub use outline::{Bounds, Outline, number};
pub use part::{Bone, Paint, Part, Piece, Shape, pieces};
pub use phase::{Breathing, phase, step_away, travel};
pub use point::{Point, wrap};
pub use pose::drawing;
pub use prop::{furniture, tool};
pub use track::{Moment, Placement, belly, moments, track};
