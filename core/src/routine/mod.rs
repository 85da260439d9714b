//! What a session is made of: the vocabulary of movements, doses, anatomy, tools and safety.
//!
//! *Invariant:* types and rules only; which movements exist is the catalogue's business.

mod anatomy;
mod dose;
mod grip;
mod movement;
mod pose;
mod pressure;
#[expect(clippy::module_inception, reason = "the room is named after its main inhabitant")]
mod routine;
mod source;
mod step;
mod stroke;
mod tool;
mod units;
mod validator;
mod wording;

pub use anatomy::{Region, Side};
pub use dose::{Basis, Dose, Range};
pub use grip::Grip;
pub use movement::{Intensity, Movement, Place, Posture};
pub use pose::Pose;
pub use pressure::Pressure;
pub use routine::Routine;
pub use source::{Document, Source};
pub use step::Step;
pub use stroke::Stroke;
pub use tool::Tool;
pub use units::Units;
pub use validator::{Violation, violations};
pub use wording::{BySide, Wording};
