//! What a session is made of: the vocabulary of movements, doses, anatomy, tools and safety.
//!
//! *Invariant:* types and rules only; which movements exist is the catalogue's business.

mod anatomy;
mod pose;
mod stroke;

pub use anatomy::{Region, Side};
pub use pose::Pose;
pub use stroke::Stroke;
