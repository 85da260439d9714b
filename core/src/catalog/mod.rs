//! Which: the bundled movements and routines, and their English text.
//!
//! *Invariant:* data and its text, nothing else; every sentence is our own.

pub mod movement;
pub mod phrase;
mod routines;

use crate::routine::{Movement, Routine};

/// Every bundled routine, in the order they are offered.
pub const ROUTINES: &[&Routine] = &[&routines::WALL_BALL];

/// The routine with this id.
#[must_use]
pub fn routine(id: &str) -> Option<&'static Routine> {
    ROUTINES.iter().copied().find(|routine| routine.id == id)
}

/// Every movement of every bundled routine, each once.
#[must_use]
pub fn movements() -> Vec<&'static Movement> {
    let mut all: Vec<&'static Movement> = Vec::new();
    for step in ROUTINES.iter().flat_map(|routine| routine.steps) {
        if !all.iter().any(|known| known.id == step.movement.id) {
            all.push(step.movement);
        }
    }
    all
}
