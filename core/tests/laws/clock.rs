//! Gaps: slept, frozen, set back.

use proptest::prelude::*;
use unknot_core::engine::{Gap, Reading};

const START: Reading = Reading { monotonic: 5_000.0, wall: 1.8e12 };

fn after(monotonic: f64, wall: f64) -> Option<Gap> {
    Reading { monotonic: START.monotonic + monotonic, wall: START.wall + wall }.gap_since(START)
}

#[test]
fn f45_asleep_while_the_monotonic_clock_stood_still() {
    assert_eq!(after(100.0, 600_000.0), Some(Gap::Slept));
}

#[test]
fn f46_asleep_while_both_clocks_ran() {
    assert_eq!(after(600_000.0, 600_000.0), Some(Gap::Frozen));
}

#[test]
fn f47_a_wall_clock_set_back_a_day_is_no_gap() {
    assert_eq!(after(250.0, -86_400_000.0), None);
}

#[test]
fn f48_a_hidden_page_woken_once_a_minute_is_no_gap() {
    assert_eq!(after(61_000.0, 61_000.0), None);
}

proptest! {
    #[test]
    fn clocks_that_agree_have_no_gap_below_75_seconds(passed in 0.0..75_000.0_f64, drift in -1_000.0..1_000.0_f64) {
        prop_assert_eq!(after(passed, passed + drift), None);
    }

    #[test]
    fn a_sleep_is_seen_whichever_clock_ran(slept in 80_000.0..1e9_f64, ran in 0.0..=1.0_f64) {
        prop_assert!(after(slept * ran, slept).is_some());
    }
}
