//! Where: the body as numbers, for drawing.
//!
//! *Invariant:* pure geometry; colours and elements belong to the app.

mod actor;
mod blend;
pub mod body_map;
mod breathing;
mod drawing;
mod glyph;
mod group;
mod kinematics;
mod limb;
mod mark;
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
mod turn;

pub use actor::{Actor, Foreshortening, Key, Pair, Pins};
pub use blend::{Blend, Ease};
pub use breathing::Breathing;
pub use drawing::{Drawing, Motion, Prop, Tool};
pub use glyph::glyph;
pub use group::{Group, groups};
pub use kinematics::{Body, Limb};
pub use mark::{Mark, Marking, coin, marks};
pub use outline::{Bounds, Outline, number};
pub use part::{Bone, Paint, Part, Piece, Shape, Who, cast, pieces};
pub use phase::{Act, travel};
pub use point::{Point, wrap};
pub use pose::drawing;
pub use prop::{furniture, tool};
pub use track::{Moment, Placement, alike, belly, moments, track};
pub use turn::sin_cos;
