//! Where a session was left.
//!
//! *Invariant:* older than half an hour, it is not offered: the tissue has cooled down. One that no
//! session could have written is not read.

use super::record::{is_none, rating};
use super::{Fact, Moment};
use crate::catalog::{self, Area};
use crate::engine::{BreathPattern, Ms, Plan, Repaced, Swap, Timeline};
use serde::{Deserialize, Deserializer, Serialize};

/// A session that was interrupted.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Bookmark {
    /// The record's id-to-be.
    pub id: String,
    /// The routine's id.
    pub routine: String,
    /// What the timeline was compiled for.
    pub plan: Plan,
    /// What was done differently from the routine.
    #[serde(default, deserialize_with = "few")]
    pub swaps: Vec<Swap>,
    /// Where "Too much" was pressed during holds, in order: replayed, they give the same timeline.
    #[serde(default, deserialize_with = "few")]
    pub eased: Vec<Ms>,
    /// How often "Too much" was pressed.
    #[serde(default, skip_serializing_if = "is_none")]
    pub too_much: u16,
    /// The position, in milliseconds.
    #[serde(deserialize_with = "within_a_day")]
    pub position: Ms,
    /// Milliseconds really done.
    #[serde(deserialize_with = "within_a_day")]
    pub played: Ms,
    /// When the session began.
    pub started: Moment,
    /// When this was written.
    pub saved: Moment,
    /// Tension before, 0 to 10.
    #[serde(default, deserialize_with = "rating", skip_serializing_if = "Option::is_none")]
    pub before: Option<u8>,
    /// Where the tension is, if it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Area>,
    /// The parts that were jumped over.
    #[serde(default, deserialize_with = "few", skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<usize>,
}

impl Fact for Bookmark {
    const KEY: &'static str = "unknot.bookmark";
    const VERSION: u32 = 1;
    const NAME: &'static str = "the session you left";
}

/// A list as long as one session can make it: each "Too much" compiles the timeline anew.
fn few<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    let list = Vec::deserialize(from)?;
    if list.len() <= 100 { Ok(list) } else { Err(serde::de::Error::custom("too many")) }
}

/// A length that can be added to another without end.
fn within_a_day<'de, D: Deserializer<'de>>(from: D) -> Result<Ms, D::Error> {
    let value = Ms::deserialize(from)?;
    let day = 86_400_000;
    if (-day..=day).contains(&value) { Ok(value) } else { Err(serde::de::Error::custom("a day")) }
}

/// Half an hour, in milliseconds.
const FRESH: i64 = 30 * 60_000;

impl Bookmark {
    /// The timeline as it was: the routine with its plan, its swaps and every "Too much".
    #[must_use]
    pub fn timeline(&self) -> Option<Timeline> {
        let routine = catalog::routine(&self.routine)?;
        let whole = Timeline::tailored(routine, self.plan, self.swaps.clone());
        let ease = |timeline: Timeline, &at: &Ms| match timeline.eased(at) {
            Some((eased, _)) => eased,
            None => timeline,
        };
        Some(self.eased.iter().fold(whole, ease))
    }

    /// The bookmark of the same place at another pace; none for an unknown routine.
    #[must_use]
    pub fn repaced(&self, pattern: BreathPattern) -> Option<Self> {
        let before = self.timeline()?;
        let Repaced { timeline, eased, position } =
            before.repaced(pattern, &self.eased, self.position);
        let plan = Plan { pattern, ..self.plan };
        let skipped = timeline.parts_of(&before, &self.skipped);
        Some(Self { plan, eased, position, skipped, ..self.clone() })
    }

    /// Whether going on is offered at this moment.
    #[must_use]
    pub fn is_fresh(&self, now: Moment) -> bool {
        now.since(self.saved) <= FRESH
    }
}
