//! In doubt the answer is no.

use super::moment;
use proptest::prelude::*;
use unknot_core::care::{Caution, Clearance, RedFlag, Screening, clearance};
use unknot_core::progress::Moment;

const DAY: i64 = 86_400_000;

fn later(moment: Moment, by: i64) -> Moment {
    Moment { epoch: moment.epoch + by, ..moment }
}

proptest! {
    #[test]
    fn one_red_flag_blocks_whatever_else_was_said(
        now in moment(), nth in 0..10_usize, cautions in any::<bool>(), passed in 0..400_i64,
    ) {
        let screening = Screening {
            answered: Some(now),
            red_flags: vec![RedFlag::ALL[nth]],
            cautions: if cautions { vec![Caution::Disc] } else { vec![] },
            rest: None,
        };
        let verdict = clearance(&screening, later(now, passed * DAY));
        prop_assert_eq!(verdict, Clearance::RedFlag(RedFlag::ALL[nth]));
    }

    #[test]
    fn any_caution_blocks_until_the_care_table_exists(now in moment(), nth in 0..15_usize) {
        let screening = Screening { answered: Some(now), cautions: vec![Caution::ALL[nth]], ..Screening::default() };
        prop_assert_eq!(clearance(&screening, now), Clearance::Caution(Caution::ALL[nth]));
    }

    #[test]
    fn answers_hold_for_30_days(now in moment(), passed in 0..90 * DAY) {
        let screening = Screening { answered: Some(now), ..Screening::default() };
        let expected = if passed < 30 * DAY { Clearance::Clear } else { Clearance::Ask };
        prop_assert_eq!(clearance(&screening, later(now, passed)), expected);
    }

    #[test]
    fn a_stop_sign_ends_the_day_and_asks_again_the_next(now in moment(), passed in 0..3 * DAY) {
        let mut screening = Screening { answered: Some(now), ..Screening::default() };
        screening.stop_sign(now);
        let then = later(now, passed);
        let expected = if then.day() == now.day() { Clearance::Rest } else { Clearance::Ask };
        prop_assert_eq!(clearance(&screening, then), expected);
    }
}

#[test]
fn nothing_answered_asks() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 60 };
    assert_eq!(clearance(&Screening::default(), now), Clearance::Ask);
}

#[test]
fn an_answer_from_the_future_asks_again() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let screening = Screening { answered: Some(later(now, DAY)), ..Screening::default() };
    assert_eq!(clearance(&screening, now), Clearance::Ask);
}

#[test]
fn the_most_urgent_red_flag_speaks_first() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let red_flags = vec![RedFlag::Night, RedFlag::Bladder];
    let screening = Screening { answered: Some(now), red_flags, ..Screening::default() };
    assert_eq!(clearance(&screening, now), Clearance::RedFlag(RedFlag::Bladder));
}

#[test]
fn a_withdrawn_red_flag_leads_back_to_the_questions() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let mut screening =
        Screening { answered: Some(now), red_flags: RedFlag::ALL.to_vec(), ..Screening::default() };
    screening.withdraw_red_flags();
    assert_eq!(clearance(&screening, now), Clearance::Ask);
}

#[test]
fn a_session_after_midnight_belongs_to_the_evening_until_four() {
    // 2026-11-21 in a zone one hour ahead: 03:59 and 04:00 local.
    let before = Moment { epoch: 1_795_229_940_000, offset: 60 };
    let after = later(before, 60_000);
    assert_eq!(after.day().0, before.day().0 + 1);
    assert_eq!(before.date(), (2026, 11, 21));
    assert_eq!(Moment { epoch: 951_782_400_000, offset: 0 }.date(), (2000, 2, 29));
    assert_eq!(Moment { epoch: 0, offset: -1 }.date(), (1969, 12, 31));
}
