//! Advice, the day after, the plan and the suggestion, as tables.

use super::limits;
use super::storage::history;
use proptest::prelude::*;
use unknot_core::care::counsel::{COUNSELS, counsels};
use unknot_core::care::today::{GENTLER_WHY, PLAN_WHY};
use unknot_core::care::trend::Soreness;
use unknot_core::care::trend::{Notice, deep_rests, notices};
use unknot_core::care::{
    Caution, Feeling, Light, Limits, Screening, Today, plan, soreness, tailor,
};
use unknot_core::catalog::{Area, WALK, WeekPlan, routine};
use unknot_core::engine::{Length, Plan, Timeline, reachable};
use unknot_core::progress::{
    Ending, History, Moment, Record, Settings, Sore, StopReason, counts, part, weeks,
};
use unknot_core::routine::{Intensity, Posture};

const DAY: i64 = 86_400_000;
/// A Tuesday, nine in the morning.
const NOW: Moment = Moment { epoch: 1_773_133_200_000, offset: 0 };

fn days(days: i64) -> Moment {
    Moment { epoch: NOW.epoch + days * DAY, offset: 0 }
}

/// A session so many days ago: 600 seconds, to its end.
fn did(ago: i64, id: &str) -> Record {
    Record { seconds: 600, ..Record::new(&format!("{ago}-{id}"), id, days(-ago)) }
}

fn of(records: &[Record]) -> History {
    let mut history = History::default();
    records.iter().cloned().for_each(|record| history.keep(record));
    history
}

/// What these sessions call for.
fn advised(records: &[Record], limits: &Limits) -> Vec<&'static str> {
    counsels(&of(records), limits, NOW).into_iter().map(|counsel| counsel.id).collect()
}

fn rated(ago: i64, before: u8, after: u8) -> Record {
    Record { before: Some(before), after: Some(after), ..did(ago, "floor-glutes") }
}

fn sore(ago: i64, sore: Sore) -> Record {
    Record { sore: Some(sore), ..did(ago, "hands-only") }
}

#[test]
fn each_piece_of_advice_has_its_days() {
    let soft_fine = did(1, "wall-ball");
    let too_much = Record { eased: 2, ..did(1, "wall-ball") };
    let daily: Vec<_> = (0..7).map(|ago| did(ago, "flare-up-day-one")).collect();
    let table: &[(&str, Vec<Record>, &[&str])] = &[
        ("nothing yet", vec![], &[]),
        ("one of hands", vec![did(0, "hands-only")], &[]),
        ("one of hands long ago", vec![did(90, "hands-only")], &[]),
        ("eight before the last", vec![rated(0, 8, 3)], &["severe", "firmer"]),
        ("seven before the last", vec![rated(0, 7, 3)], &["firmer"]),
        (
            "more after than before, twice",
            vec![rated(2, 4, 5), rated(1, 4, 6)],
            &["worse", "soft-first"],
        ),
        ("more after than before, once", vec![rated(2, 5, 4), rated(1, 4, 6)], &["soft-first"]),
        ("a week, and no lower", vec![rated(8, 5, 4), rated(1, 5, 4)], &["no-change", "firmer"]),
        ("a week, and lower", vec![rated(8, 5, 4), rated(1, 4, 3)], &["firmer"]),
        ("six days, and no lower", vec![rated(6, 5, 4), rated(1, 5, 4)], &["firmer"]),
        ("strongly sore", vec![sore(1, Sore::Strong)], &["back-off"]),
        ("sore for long", vec![sore(4, Sore::Long)], &["back-off"]),
        ("worse overall", vec![sore(1, Sore::Worse)], &["back-off"]),
        ("a little sore", vec![sore(1, Sore::Mild)], &["little-sore"]),
        ("not sore", vec![sore(1, Sore::None)], &[]),
        ("strongly sore, later fine", vec![sore(3, Sore::Strong), sore(1, Sore::None)], &[]),
        (
            "strongly sore, later put away",
            vec![sore(3, Sore::Strong), sore(1, Sore::Unsaid)],
            &["back-off"],
        ),
        ("strongly sore three weeks ago", vec![sore(21, Sore::Strong)], &[]),
        ("deep work yesterday", vec![did(1, "roller-hips")], &["deep-rests"]),
        ("deep work two days ago", vec![did(2, "roller-hips")], &[]),
        (
            "twenty-five minutes",
            vec![Record { seconds: 1_500, ..did(3, "hands-only") }],
            &["ten-minutes"],
        ),
        ("twice ten minutes", vec![did(3, "hands-only"), did(3, "knots")], &[]),
        ("forty minutes of walking", vec![Record { seconds: 2_400, ..did(3, WALK) }], &[]),
        ("every day of a week", daily.clone(), &["daily"]),
        ("six days running", daily[..6].to_vec(), &[]),
        ("the soft ball was too much", vec![too_much], &["soft-first"]),
        ("the soft ball was fine", vec![soft_fine], &["firmer"]),
    ];
    for (name, records, expected) in table {
        assert_eq!(advised(records, &Limits::default()), *expected, "{name}");
    }
    // Six in one week, of Monday and Tuesday.
    let six: Vec<_> = (0..6)
        .map(|nth| Record { id: nth.to_string(), seconds: 60, ..did(nth % 2, "breathing-reset") })
        .collect();
    assert_eq!(advised(&six, &Limits::default()), ["enough"]);
    assert!(advised(&six[..5], &Limits::default()).is_empty());
}

#[test]
fn advice_says_why_and_by_whom_and_blames_nobody() {
    for counsel in COUNSELS {
        assert!(counsel.why.len() > 20, "{}", counsel.id);
        assert!(counsel.source.lines.0 > 0 && counsel.source.lines.0 <= counsel.source.lines.1);
        let words = format!("{} {}", counsel.text, counsel.why).to_lowercase();
        for word in
            ["missed", "streak", "should have", "failed", "cure", "heal", "lazy", "pain", "broke"]
        {
            assert!(!words.contains(word), "{}: {word}", counsel.id);
        }
    }
}

#[test]
fn the_day_after_is_asked_once_for_the_last_session_with_pressure() {
    let asks =
        |records: &[Record]| soreness::asked(&of(records), NOW).map(|record| record.id.clone());
    assert_eq!(asks(&[]), None);
    assert_eq!(asks(&[did(0, "wall-ball")]), None, "not on the same day");
    assert_eq!(asks(&[did(1, "wall-ball")]), Some("1-wall-ball".to_owned()));
    assert_eq!(asks(&[did(7, "wall-ball")]), Some("7-wall-ball".to_owned()));
    assert_eq!(asks(&[did(8, "wall-ball")]), None, "nobody remembers");
    assert_eq!(asks(&[did(2, "wall-ball"), did(1, WALK)]), Some("2-wall-ball".to_owned()));
    assert_eq!(asks(&[did(1, "rest")]), None, "nothing was pressed");
    assert_eq!(asks(&[did(3, "knots"), did(1, "wall-ball"), did(0, "knots")]), None);
    for answer in [Sore::None, Sore::Mild, Sore::Strong, Sore::Long, Sore::Worse, Sore::Unsaid] {
        assert_eq!(asks(&[sore(1, answer)]), None, "answered");
        assert!(!soreness::name(answer).is_empty());
    }
    // At half past midnight it is still the evening of the session.
    let late = Moment { epoch: NOW.epoch - 9 * 3_600_000 + 30 * 60_000, offset: 0 };
    let evening = Record {
        started: Moment { epoch: late.epoch - 3 * 3_600_000, offset: 0 },
        ..did(0, "wall-ball")
    };
    assert_eq!(soreness::asked(&of(&[evening]), late), None);
    let yesterday = did(1, "wall-ball");
    assert!(!soreness::answers(&yesterday, NOW).contains(&Sore::Long));
    assert!(soreness::answers(&yesterday, days(1)).contains(&Sore::Long));
    assert_eq!(soreness::meaning(Sore::Mild), Some(Soreness::Normal));
    assert_eq!(soreness::meaning(Sore::Long), Some(Soreness::BackOff));
}

fn suggests(history: &History, settings: &Settings, felt: Option<Feeling>) -> Today {
    let screening = Screening { feeling: felt.map(|felt| (felt, NOW)), ..Screening::default() };
    Today::of(history, settings, &screening, &Limits::default(), NOW)
}

#[test]
fn the_suggestion_changes_after_strong_soreness() {
    let plain = Settings::default();
    let usual = suggests(&History::default(), &plain, None);
    assert_eq!((usual.routine, usual.length, usual.why), ("wall-ball", Length::AsWritten, None));
    for answer in [Sore::Strong, Sore::Long, Sore::Worse] {
        let gentler =
            suggests(&of(&[Record { sore: Some(answer), ..did(2, "wall-ball") }]), &plain, None);
        let chosen = routine(gentler.routine).unwrap();
        assert_eq!(chosen.intensity(), Intensity::Gentle, "{answer:?}");
        assert!(chosen.minutes() <= 5 || gentler.length == Length::Five);
        assert_eq!(gentler.why, Some(GENTLER_WHY));
    }
    for answer in [Sore::None, Sore::Mild, Sore::Unsaid] {
        let same =
            suggests(&of(&[Record { sore: Some(answer), ..did(2, "wall-ball") }]), &plain, None);
        assert_eq!(same, usual, "{answer:?}");
    }
    // How it feels today still counts, as far as it is gentle, and five minutes are enough.
    let strong = of(&[sore(1, Sore::Strong)]);
    for feeling in Feeling::ALL {
        let today = suggests(&strong, &plain, Some(feeling));
        let chosen = routine(today.routine).unwrap();
        let five = reachable(chosen, &plain.plan(), &[]).contains(&Length::Five);
        assert_eq!(today.length == Length::Five, five && chosen.minutes() > 5, "{feeling:?}");
    }
    assert_eq!(suggests(&strong, &plain, Some(Feeling::Stressed)).routine, "stress-melt");
    assert_eq!(suggests(&strong, &plain, Some(Feeling::Stiff)).routine, "flare-up-day-one");
}

#[test]
fn a_plan_suggests_and_a_day_without_changes_nothing_else() {
    let settings = Settings { plan: Some(WeekPlan::Desk), ..Settings::default() };
    // Monday: the wall; Tuesday, today: a walk.
    let done = suggests(&of(&[did(1, "desk-worker")]), &settings, None);
    assert_eq!((done.routine, done.why), (WALK, Some(PLAN_WHY)));
    // Nothing on Monday: its session is suggested on the day of rest, and that is all.
    let left = suggests(&History::default(), &settings, None);
    assert_eq!((left.routine, left.length), ("desk-worker", Length::AsWritten));
    // A walk is no session; a session today leaves the usual suggestion.
    assert_eq!(suggests(&of(&[did(1, WALK)]), &settings, None).routine, "desk-worker");
    assert_eq!(suggests(&of(&[did(0, "knots")]), &settings, None).why, None);
    // Moved on by a day, today is a day of the wall.
    let moved = Settings { moved: 1, ..settings.clone() };
    assert_eq!(plan::on(WeekPlan::Desk, 1, NOW.day()).unwrap().id, "desk-worker");
    assert_eq!(suggests(&of(&[did(1, "desk-worker")]), &moved, None).routine, "desk-worker");
    // How it feels today comes first.
    assert_eq!(
        suggests(&History::default(), &settings, Some(Feeling::Tight)).routine,
        "breathing-reset"
    );
}

#[test]
fn plans_keep_the_rules_they_tell() {
    for week in WeekPlan::ALL {
        let days: Vec<_> = (0..7).map(|day| week.on(day)).collect();
        let work: Vec<_> = days.iter().flatten().filter(|routine| routine.id != WALK).collect();
        assert!((3..=5).contains(&work.len()), "{}", week.name());
        assert!(days.iter().any(Option::is_none), "a day of rest");
        assert!(!week.sources().is_empty() && !week.why().is_empty() && !week.about().is_empty());
        for nth in 0..7 {
            let deep =
                |day: usize| days[day % 7].is_some_and(|it| it.intensity() == Intensity::Deep);
            assert!(!(deep(nth) && deep(nth + 1)), "deep work every other day");
        }
        let on = |moved, day| plan::on(week, moved, day).map(|routine| routine.id);
        for moved in 0..7_u8 {
            let day = NOW.day().plus(i64::from(moved));
            assert_eq!(on(moved, day), on(0, NOW.day()), "the week goes on later by so many days");
            let events = plan::events(week, moved);
            assert_eq!(events.len(), days.iter().flatten().count());
        }
        assert!(work.iter().all(|routine| routine.minutes() <= 15));
    }
    // Day one of the weekend is gentle, and the slow holds come a day later.
    let week = |day| WeekPlan::Weekend.on(day).unwrap().id;
    assert_eq!(
        [week(5), week(6), week(0)],
        ["warm-up-before-activity", "flare-up-day-one", "flare-up-day-two"]
    );
    // Sitting is followed by a walk.
    assert!(WeekPlan::Desk.sources()[0].lines == (184, 191));
}

#[test]
fn weeks_are_counted_from_monday_at_four() {
    // The Monday before NOW at 03:59 belongs to Sunday.
    let early = Moment { epoch: NOW.epoch - DAY - 5 * 3_600_000 - 60_000, offset: 0 };
    let sunday = Record { started: early, ..did(0, "wall-ball") };
    let monday = Record {
        id: "m".into(),
        started: Moment { epoch: early.epoch + 60_000, offset: 0 },
        ..did(0, "wall-ball")
    };
    assert_eq!(
        weeks(&of(&[sunday, monday, did(0, WALK), did(13, "knots")]), NOW.day()),
        [0_u32, 1, 1, 1]
    );
}

#[test]
fn what_was_jumped_over_was_not_done() {
    let timeline = Timeline::compile(routine("wall-ball").unwrap(), Plan::default());
    let mut skipped = Vec::new();
    // Most of the warm-up was done; the second part was left in its first half.
    part::jumped(&timeline, &mut skipped, 50_000, 60_000);
    assert!(skipped.is_empty());
    part::jumped(&timeline, &mut skipped, 70_000, 180_000);
    assert_eq!(part::left_out(&timeline, &skipped), ["wall-ball-lean"]);
    // Ten seconds at a time across the middle of the third part.
    for step in 0..18 {
        part::jumped(&timeline, &mut skipped, 180_000 + step * 10_000, 190_000 + step * 10_000);
    }
    assert_eq!(skipped, [1, 2]);
    // Back into the third part: that is done after all.
    part::jumped(&timeline, &mut skipped, 360_000, 190_000);
    assert_eq!(skipped, [1]);
    let all = part::worked(&timeline, &[], timeline.end());
    let some = part::worked(&timeline, &skipped, timeline.end());
    let sum =
        |worked: &[(Area, u16)]| worked.iter().map(|(_, seconds)| u32::from(*seconds)).sum::<u32>();
    assert!(sum(&some) < sum(&all) && sum(&all) <= 600);
    assert!(all.iter().any(|(area, _)| *area == Area::SideOfHip));
    assert!(part::worked(&timeline, &[], 0).is_empty());
}

proptest! {
    #[test]
    fn whatever_the_days_were_the_suggestion_is_allowed(
        history in history(), limits in limits(), week in 0..5_usize, moved in any::<u8>(), nth in 0..7_usize,
    ) {
        let felt = Feeling::ALL.get(nth).map(|felt| (*felt, NOW));
        let screening = Screening { feeling: felt, ..Screening::default() };
        let settings = Settings { plan: WeekPlan::ALL.get(week).copied(), moved, ..Settings::default() };
        let today = Today::of(&history, &settings, &screening, &limits, NOW);
        let chosen = routine(today.routine).unwrap();
        prop_assert!(tailor(chosen, &limits).offered || today.routine == "rest");
        prop_assert!(reachable(chosen, &settings.plan(), &[]).contains(&today.length));
        let _ = counsels(&history, &Limits::default(), NOW);
        let _: [u32; 10] = weeks(&history, NOW.day());
        let _ = unknot_core::progress::minutes_by_area(&history);
    }
}

#[test]
fn an_unwell_stop_is_no_finished_session() {
    let stopped = Record { ending: Ending::Stopped(StopReason::Unwell), ..did(1, "wall-ball") };
    assert_eq!(advised(&[stopped], &Limits::default()), ["soft-first"]);
}

#[test]
fn who_felt_nothing_from_the_start_is_not_told_of_no_change() {
    let table: [(u8, bool); 2] = [(0, false), (1, true)];
    for (rating, told) in table {
        let history = of(&[rated(8, rating, rating), rated(1, rating, rating)]);
        let found = notices(&history, NOW).contains(&Notice::NoChange);
        assert_eq!(found, told, "rated {rating}");
    }
}

#[test]
fn a_bout_is_three_weeks_long() {
    for (ago, told) in [(20, true), (21, true), (22, false)] {
        let history = of(&[rated(ago, 4, 4), rated(1, 5, 5)]);
        assert_eq!(notices(&history, NOW).contains(&Notice::NoChange), told, "{ago} days ago");
    }
}

#[test]
fn a_posture_is_known_once_something_was_finished_in_it() {
    let stopped = Record { ending: Ending::Stopped(StopReason::Unasked), ..did(1, "floor-glutes") };
    let history = of(&[did(2, "hands-only"), stopped]);
    assert!(history.knows_posture(Posture::Standing) && !history.knows_posture(Posture::Floor));
}

#[test]
fn every_answer_about_the_day_after_has_a_name_of_its_own() {
    let answers = [Sore::None, Sore::Mild, Sore::Strong, Sore::Long, Sore::Worse, Sore::Unsaid];
    let names: std::collections::BTreeSet<_> = answers.map(soreness::name).into();
    assert!(names.len() == answers.len() && names.iter().all(|name| name.len() > 3), "{names:?}");
}

/// Ten minutes of a routine from before the app noted on what it worked.
#[test]
fn an_older_session_counts_for_the_places_that_its_routine_works_on() {
    let minutes = unknot_core::progress::minutes_by_area(&of(&[did(1, "wall-ball")]));
    assert!(minutes[Area::LowBack as usize] >= 4 && minutes[Area::SideOfHip as usize] >= 1);
    assert!((8..=10).contains(&minutes.iter().sum::<u32>()), "{minutes:?}");
}

#[test]
fn a_walk_alone_is_no_session_either() {
    let walk = Record { seconds: 1_500, ..did(0, "only-walk") };
    assert!(!counts(&walk) && !counts(&did(0, WALK)) && counts(&did(0, "wall-ball")));
}

#[test]
fn what_was_severe_a_year_ago_is_not_told_today() {
    for (ago, told) in [(21, true), (22, false), (400, false)] {
        let history = of(&[rated(ago, 9, 4), did(3, "hands-only")]);
        assert_eq!(notices(&history, NOW).contains(&Notice::Severe), told, "{ago} days ago");
    }
}

#[test]
fn deep_work_two_hours_ago_rests_also_where_it_is_still_the_day_before() {
    let east = Record {
        started: Moment { epoch: NOW.epoch - 7_200_000, offset: 9 * 60 },
        ..did(0, "roller-hips")
    };
    let west = Moment { epoch: NOW.epoch, offset: -8 * 60 };
    assert!(deep_rests(&of(&[east]), west));
}

#[test]
fn a_firmer_ball_is_for_nobody_with_a_caution_and_nobody_for_whom_the_last_was_too_much() {
    let firmer = |records: &[Record], limits: &Limits| advised(records, limits).contains(&"firmer");
    let (none, fine) = (Limits::default(), [did(3, "wall-ball")]);
    assert!(firmer(&fine, &none));
    for caution in Caution::ALL {
        let limits = Limits { cautions: vec![caution], ..Limits::default() };
        assert!(!firmer(&fine, &limits), "{caution:?}");
    }
    let light = Limits { light: Some(Light::Flare), ..Limits::default() };
    assert!(!firmer(&fine, &light), "on a day of light hands");
    let ending = Ending::Stopped(StopReason::Sharp);
    let [fine] = fine;
    let sharp = Record { eased: 4, ending, ..rated(1, 4, 7) };
    assert!(!firmer(&[fine, sharp], &none), "the last was too much");
}
