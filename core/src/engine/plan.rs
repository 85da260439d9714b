//! A person's choices that shape a timeline.
//!
//! *Invariant:* with the same routine, plan and swaps the same timeline comes out, today and after
//! a reload; a stored plan that no person could have chosen is not read.

use super::{BreathPattern, Ms};
use crate::catalog;
use crate::routine::{Routine, Side, Step};
use serde::{Deserialize, Deserializer, Serialize};

/// How long a session is to be.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// As the routine has it.
    #[default]
    AsWritten,
    /// Five minutes.
    Five,
    /// Ten minutes.
    Ten,
    /// A quarter of an hour.
    Fifteen,
}

impl Length {
    /// Every length, in the order of the chips.
    pub const ALL: [Self; 4] = [Self::AsWritten, Self::Five, Self::Ten, Self::Fifteen];

    /// The milliseconds to reach; none for the routine's own.
    #[must_use]
    pub const fn target(self) -> Option<Ms> {
        match self {
            Self::AsWritten => None,
            Self::Five => Some(300_000),
            Self::Ten => Some(600_000),
            Self::Fifteen => Some(900_000),
        }
    }
}

/// A person's choices that shape a timeline.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The pace of the breath.
    pub pattern: BreathPattern,
    /// Length of the get-ready countdown before zero, in milliseconds, a minute at most.
    #[serde(deserialize_with = "a_minute")]
    pub get_ready: Ms,
    /// Time to get into place, in milliseconds, a minute at most; none for one breath.
    #[serde(default, deserialize_with = "maybe_a_minute")]
    pub settle: Option<Ms>,
    /// The side that comes first.
    pub first: Side,
    /// How long the session is to be.
    #[serde(default)]
    pub length: Length,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            pattern: BreathPattern::default(),
            get_ready: 10_000,
            settle: None,
            first: Side::Left,
            length: Length::AsWritten,
        }
    }
}

fn a_minute<'de, D: Deserializer<'de>>(from: D) -> Result<Ms, D::Error> {
    Ms::deserialize(from).and_then(up_to_a_minute)
}

fn maybe_a_minute<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Ms>, D::Error> {
    Option::<Ms>::deserialize(from)?.map(up_to_a_minute).transpose()
}

fn up_to_a_minute<E: serde::de::Error>(value: Ms) -> Result<Ms, E> {
    if (0..=60_000).contains(&value) { Ok(value) } else { Err(E::custom("a minute at most")) }
}

/// A part of a routine that is done differently, or left out.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Swap {
    /// Which part of the routine, from 0.
    pub part: usize,
    /// The id of the movement done instead; none where the part is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub movement: Option<String>,
}

/// The parts of a routine with these swaps made, each with its place in the routine; what names an
/// unknown movement is left out.
pub(super) fn steps(routine: &Routine, swaps: &[Swap]) -> Vec<(usize, Step)> {
    let swapped = |(part, step): (usize, &Step)| {
        let Some(swap) = swaps.iter().find(|swap| swap.part == part) else {
            return Some((part, *step));
        };
        let movement = catalog::movement(swap.movement.as_deref()?)?;
        Some((part, step.with(movement)))
    };
    routine.steps.iter().enumerate().filter_map(swapped).collect()
}
