//! Laws that hold for every input, as property tests.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod advising;
mod breath;
mod care;
mod choosing;
mod clock;
mod fitting;
#[path = "../golden/mod.rs"]
mod golden;
mod keeping;
mod local_time;
mod soundtrack;
mod storage;
mod timeline;
mod transport;
mod voice;

use proptest::prelude::*;
use unknot_core::care::{Caution, Light, Limits};
use unknot_core::catalog::ROUTINES;
use unknot_core::catalog::movement::MOVEMENTS;
use unknot_core::engine::{BreathPattern, Length, Plan};
use unknot_core::progress::Moment;
use unknot_core::routine::{Routine, Side, Step};

/// Any pace a person can set; half of them without holding.
fn pattern() -> impl Strategy<Value = BreathPattern> {
    let quarters = (4..=24_i32, 0..=24_i32, 4..=24_i32, 0..=24_i32, any::<bool>());
    quarters.prop_filter_map("20 s at most", |(inhale, hold, exhale, rest, holds)| {
        let (hold, rest) = if holds { (hold, rest) } else { (0, 0) };
        BreathPattern::with_holds([inhale, hold, exhale, rest].map(|steps| steps * 500))
    })
}

/// A routine of these steps.
fn made_of(steps: Vec<Step>) -> &'static Routine {
    Box::leak(Box::new(Routine { steps: Vec::leak(steps), ..*ROUTINES[0] }))
}

/// Any plan a person can set.
fn plan() -> impl Strategy<Value = Plan> {
    let settle = proptest::option::of(5..=60_i32);
    (pattern(), 5..=60_i32, settle, any::<bool>(), 0..4_usize).prop_map(
        |(pattern, ready, settle, right, length)| Plan {
            pattern,
            get_ready: ready * 1_000,
            settle: settle.map(|seconds| seconds * 1_000),
            first: if right { Side::Right } else { Side::Left },
            length: Length::ALL[length],
        },
    )
}

/// Any moment between 1970 and 2100, anywhere on earth.
fn moment() -> impl Strategy<Value = Moment> {
    (0..4_102_444_800_000_i64, -720..=840_i32).prop_map(|(epoch, offset)| Moment { epoch, offset })
}

/// Any limits, of few cautions and few wishes.
fn limits() -> impl Strategy<Value = Limits> {
    let cautions = proptest::collection::vec(0..Caution::ALL.len(), 0..3);
    let wishes = proptest::collection::vec(0..MOVEMENTS.len(), 0..3);
    (cautions, wishes, any::<[bool; 4]>()).prop_map(
        |(cautions, wishes, [agreed, no_floor, stopped, flared])| Limits {
            cautions: cautions.into_iter().map(|nth| Caution::ALL[nth]).collect(),
            agreed,
            no_floor,
            light: stopped.then_some(Light::StopSign).or(flared.then_some(Light::Flare)),
            not_for_me: wishes.into_iter().map(|nth| MOVEMENTS[nth].id.to_owned()).collect(),
        },
    )
}
