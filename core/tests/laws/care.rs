//! In doubt the answer is no.

use super::golden::agree;
use super::{limits, made_of, moment};
use proptest::prelude::*;
use std::collections::BTreeSet;
use unknot_core::care::{
    Caution, Clearance, Feeling, Light, Limits, Reason, RedFlag, Screening, Thermal, Verdict,
    alternative, clearance, suggest, tailor, verdict,
};
use unknot_core::catalog::{AFTER, ROUTINES, WeekPlan, movement, movements, routine, solo};
use unknot_core::engine::{CueKind, Plan, Timeline};
use unknot_core::progress::{Moment, Settings};
use unknot_core::routine::{Intensity, Posture, Step, Stroke};

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;

fn later(moment: Moment, by: i64) -> Moment {
    Moment { epoch: moment.epoch + by, ..moment }
}

fn answered(now: Moment) -> Screening {
    Screening { answered: Some(now), ..Screening::default() }
}

proptest! {
    #[test]
    fn one_red_flag_blocks_whatever_else_was_said(
        now in moment(), nth in 0..11_usize, cautions in any::<bool>(), passed in 0..400_i64,
    ) {
        let screening = Screening {
            red_flags: vec![RedFlag::ALL[nth]],
            cautions: if cautions { vec![Caution::Disc] } else { vec![] },
            ..answered(now)
        };
        let verdict = clearance(&screening, later(now, passed * DAY));
        prop_assert_eq!(verdict, Clearance::RedFlag(RedFlag::ALL[nth]));
    }

    #[test]
    fn no_caution_blocks_but_each_changes_what_is_played(now in moment(), nth in 0..16_usize) {
        let caution = Caution::ALL[nth];
        let screening = Screening { cautions: vec![caution], ..answered(now) };
        prop_assert_eq!(clearance(&screening, now), Clearance::Clear);
        let limits = Limits { cautions: vec![caution], ..Limits::default() };
        let changed = ROUTINES.iter().any(|routine| !tailor(routine, &limits).changes.is_empty());
        prop_assert!(changed);
    }

    #[test]
    fn answers_hold_for_30_days(now in moment(), passed in 0..90 * DAY) {
        let expected = if passed < 30 * DAY { Clearance::Clear } else { Clearance::Ask };
        prop_assert_eq!(clearance(&answered(now), later(now, passed)), expected);
    }

    #[test]
    fn answers_given_while_it_rests_do_not_spare_the_questions(
        now in moment(), early in 0..2 * DAY, later_by in 0..5 * DAY,
    ) {
        let mut worse = answered(now);
        worse.got_worse(now);
        worse.answer(vec![], true, later(now, early));
        let then = later(now, early + later_by);
        let locked = early + later_by < 2 * DAY;
        let expected = if locked { Clearance::Worse } else { Clearance::Ask };
        prop_assert_eq!(clearance(&worse, then), expected);
        let mut sharp = answered(now);
        sharp.stop_sign(now);
        sharp.answer(vec![], true, now);
        let expected = if then.day() == now.day() { Clearance::Rest } else { Clearance::Ask };
        prop_assert_eq!(clearance(&sharp, then), expected);
    }

    #[test]
    fn nobody_lies_down_and_stands_up_and_lies_down_again(nth in 0..16_usize, limits in limits()) {
        let all: Vec<_> = ROUTINES.iter().chain(AFTER).collect();
        let routine = all[nth % all.len()];
        let offer = tailor(routine, &limits);
        let lying = |posture: Posture| posture == Posture::Floor;
        if offer.offered && routine.steps.iter().all(|step| lying(step.movement.posture)) {
            let played = Timeline::tailored(routine, Plan::default(), offer.swaps());
            let down = played.steps().iter().filter(|step| lying(step.movement.posture)).count();
            prop_assert!(down == 0 || down == played.steps().len());
        }
    }

    #[test]
    fn with_pain_down_a_leg_each_session_asks(now in moment(), passed in 0..4 * HOUR) {
        let mut screening = Screening::default();
        screening.answer(vec![Caution::Sciatica], true, now);
        let fresh = passed < HOUR / 2;
        let expected = if fresh { Clearance::Clear } else { Clearance::Ask };
        prop_assert_eq!(clearance(&screening, later(now, passed)), expected);
        screening.session_over();
        prop_assert_eq!(clearance(&screening, later(now, passed)), Clearance::Ask);
    }

    #[test]
    fn without_it_a_session_leaves_the_answers(now in moment(), nth in 0..16_usize) {
        let caution = Caution::ALL[nth];
        prop_assume!(caution != Caution::Sciatica);
        let mut screening = Screening::default();
        screening.answer(vec![caution], true, now);
        screening.session_over();
        prop_assert_eq!(clearance(&screening, now), Clearance::Clear);
    }

    #[test]
    fn a_clinicians_word_ends_with_new_answers(now in moment(), nth in 0..16_usize) {
        let mut screening = Screening { agreed: true, ..Screening::default() };
        let caution = Caution::ALL[nth];
        screening.answer(vec![caution], false, now);
        prop_assert!(!screening.agreed && screening.floor == Some(false));
        prop_assert_eq!(screening.waits_for_clinician(), caution.stops_all_but_breathing());
        screening.agreed = true;
        prop_assert!(!screening.waits_for_clinician());
    }

    #[test]
    fn a_feeling_holds_for_its_day_and_a_flare_keeps_all_gentle(
        now in moment(), nth in 0..6_usize, passed in 0..3 * DAY, of in 0..14_usize,
    ) {
        let feeling = Feeling::ALL[nth];
        let screening = Screening { feeling: Some((feeling, now)), ..answered(now) };
        let then = later(now, passed);
        let today = then.day() == now.day();
        prop_assert_eq!(screening.felt(then), today.then_some(feeling));
        let limits = Limits::of(&screening, &Settings::default(), then);
        let flared = today && feeling == Feeling::FreshFlare;
        prop_assert_eq!(limits.light, flared.then_some(Light::Flare));
        let offer = tailor(ROUTINES[of], &limits);
        let played = Timeline::tailored(ROUTINES[of], Plan::default(), offer.swaps());
        let gentle = played.steps().iter().all(|it| it.movement.intensity == Intensity::Gentle);
        prop_assert!(!flared || gentle);
    }

    #[test]
    fn a_stop_sign_ends_the_day_and_asks_again_the_next(now in moment(), passed in 0..3 * DAY) {
        let mut screening = answered(now);
        screening.stop_sign(now);
        let then = later(now, passed);
        let expected = if then.day() == now.day() { Clearance::Rest } else { Clearance::Ask };
        prop_assert_eq!(clearance(&screening, then), expected);
        // The day after is a light one still.
        let light = then.day().0 - now.day().0 <= 1;
        let limits = Limits::of(&screening, &Settings::default(), then);
        prop_assert_eq!(limits.light, light.then_some(Light::StopSign));
    }

    #[test]
    fn worse_locks_for_48_hours_and_asks_then(now in moment(), passed in 0..5 * DAY) {
        let mut screening = answered(now);
        screening.got_worse(now);
        let expected = if passed < 2 * DAY { Clearance::Worse } else { Clearance::Ask };
        prop_assert_eq!(clearance(&screening, later(now, passed)), expected);
    }

    #[test]
    fn what_is_offered_is_allowed_by_everything(nth in 0..56_usize, limits in limits()) {
        let bundled = ROUTINES.iter().chain(AFTER).copied();
        let alone = movements().into_iter().filter_map(|movement| solo(movement.id));
        let all: Vec<_> = bundled.chain(alone).collect();
        let routine = all[nth % all.len()];
        let offer = tailor(routine, &limits);
        let timeline = Timeline::tailored(routine, Plan::default(), offer.swaps());
        for step in timeline.steps() {
            let movement = step.movement;
            for &caution in &limits.cautions {
                prop_assert_eq!(verdict(caution, limits.agreed, movement), Verdict::Allowed);
            }
            prop_assert!(!limits.no_floor || movement.posture != Posture::Floor);
            let exercise = |it: &Stroke| matches!(it, Stroke::Repeat | Stroke::Rock);
            let light = movement.intensity == Intensity::Gentle
                && !movement.tool.is_implement()
                && !movement.strokes.iter().any(exercise);
            prop_assert!(limits.light.is_none() || light);
            prop_assert!(limits.not_for_me.iter().all(|id| id != movement.id));
        }
        for pair in timeline.steps().windows(2) {
            prop_assert_ne!(pair[0].movement.id, pair[1].movement.id);
        }
        if offer.offered {
            prop_assert_eq!(timeline.steps()[0].movement.intensity, Intensity::Gentle);
            prop_assert!(timeline.end() >= 30_000);
        }
        // Something of the routine's own is left, and the session begins and ends as it should.
        let gone = |nth: usize| offer.changes.iter().any(|it| it.part == nth && it.to.is_none());
        let own = (0..routine.steps.len()).any(|nth| !routine.steps[nth].ours && !gone(nth));
        let intensity = |step: Option<&Step>| step.map(|step| step.movement.intensity);
        let gentle = intensity(timeline.steps().first()) == Some(Intensity::Gentle);
        let ends = intensity(timeline.steps().last()).is_some_and(|it| it != Intensity::Deep);
        prop_assert_eq!(offer.offered, own && gentle && ends);
        let changed: Vec<_> = offer.changes.iter().map(|change| change.part).collect();
        prop_assert!(changed.is_sorted());
        prop_assert!(offer.changes.iter().all(|change| !change.reason.text().is_empty()));
    }

    #[test]
    fn what_is_suggested_is_offered_or_rest(limits in limits(), nth in 0..6_usize) {
        let id = suggest(Feeling::ALL[nth], &limits);
        prop_assert!(id == "rest" || tailor(routine(id).unwrap(), &limits).offered);
    }
}

#[test]
fn what_is_offered_begins_gently_ends_without_depth_and_has_a_step_of_the_source() {
    let none = Limits::default();
    let source = ROUTINES[0].sources[0];
    let step = |id: &str| Step::new(movement(id).unwrap(), 120, source);
    let offered = |steps: Vec<Step>| tailor(made_of(steps), &none).offered;
    assert!(offered(vec![step("hip-circles"), step("wall-ball-glute")]));
    assert!(!offered(vec![step("wall-ball-glute"), step("hip-circles")]));
    assert!(!offered(vec![step("hip-circles"), step("roller-piriformis")]));
    assert!(!offered(vec![step("hip-circles").of_ours(), step("wall-ball-glute").of_ours()]));
}

#[test]
fn without_limits_nothing_changes() {
    for routine in ROUTINES.iter().chain(AFTER) {
        let offer = tailor(routine, &Limits::default());
        assert!(offer.offered && offer.changes.is_empty(), "{}", routine.id);
    }
}

/// The whole table, for people to review. `UNKNOT_BLESS=1` accepts a change.
#[test]
fn the_care_table_is_as_reviewed() {
    let mut text = String::new();
    for movement in movements() {
        for caution in Caution::ALL {
            let said = match verdict(caution, false, movement) {
                Verdict::Allowed => continue,
                Verdict::Gentle(id) => id,
                Verdict::LeftOut => "-",
            };
            text.push_str(&[movement.id, ": ", &format!("{caution:?}"), ": ", said, "\n"].concat());
        }
    }
    agree("care-table.txt", &text);
}

#[test]
fn stand_ins_exist_and_the_gentle_ones_are_gentle() {
    for one in movements() {
        let of =
            [alternative::gentle(one.id), alternative::equal(one.id), alternative::upright(one.id)];
        for id in of.into_iter().flatten() {
            assert!(movement(id).is_some() && id != one.id, "{id}");
        }
        if let Some(id) = of[0] {
            assert_eq!(movement(id).unwrap().intensity, Intensity::Gentle, "{id}");
        }
        if let Some(id) = of[2] {
            assert_ne!(movement(id).unwrap().posture, Posture::Floor, "{id}");
        }
    }
}

#[test]
fn four_cautions_leave_only_breathing_until_a_clinician_has_agreed() {
    for caution in Caution::ALL.into_iter().filter(|caution| caution.stops_all_but_breathing()) {
        let limits = Limits { cautions: vec![caution], ..Limits::default() };
        let offered: Vec<_> = ROUTINES
            .iter()
            .filter(|routine| tailor(routine, &limits).offered)
            .map(|routine| routine.id)
            .collect();
        assert_eq!(offered, ["breathing-reset"], "{caution:?}");
        let agreed = Limits { agreed: true, ..limits };
        assert!(tailor(routine("quick-start").unwrap(), &agreed).offered);
    }
}

#[test]
fn feelings_lead_to_routines_and_heat_or_cold() {
    let table = [
        (Feeling::FreshFlare, "flare-up-day-one", Thermal::Cold),
        (Feeling::CalmerFlare, "flare-up-day-two", Thermal::Either),
        (Feeling::Stiff, "wall-ball", Thermal::Heat),
        (Feeling::Sore, "quick-start", Thermal::Cold),
        (Feeling::Tight, "breathing-reset", Thermal::Heat),
        (Feeling::Stressed, "stress-melt", Thermal::Heat),
    ];
    for (feeling, id, thermal) in table {
        assert_eq!(suggest(feeling, &Limits::default()), id);
        assert_eq!(feeling.thermal(), thermal);
    }
    let clot = Limits { cautions: vec![Caution::Clot], ..Limits::default() };
    assert_eq!(suggest(Feeling::Stiff, &clot), "breathing-reset");
}

/// A changed session never speaks of a ball or a wall that it does not use.
#[test]
fn a_changed_session_opens_and_ends_in_words_that_are_true_of_it() {
    let limits = Limits { cautions: vec![Caution::Sciatica], ..Limits::default() };
    let wall = routine("wall-ball").unwrap();
    let timeline = Timeline::tailored(wall, Plan::default(), tailor(wall, &limits).swaps());
    for cue in timeline.cues() {
        if let CueKind::Line(text) = cue.kind {
            assert!(!text.contains("ball") && !text.contains("wall with"), "{text}");
        }
    }
}

#[test]
fn nothing_answered_asks() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 60 };
    assert_eq!(clearance(&Screening::default(), now), Clearance::Ask);
}

#[test]
fn only_an_answer_that_forbids_closes_a_session() {
    assert!(Clearance::Clear.is_open() && Clearance::Ask.is_open());
    let forbids = [Clearance::Rest, Clearance::Worse, Clearance::RedFlag(RedFlag::ALL[0])];
    assert!(!forbids.into_iter().any(Clearance::is_open));
}

#[test]
fn every_feeling_has_a_name_of_its_own() {
    let names: BTreeSet<_> = Feeling::ALL.into_iter().map(Feeling::name).collect();
    assert!(names.len() == Feeling::ALL.len() && !names.contains(""));
}

#[test]
fn an_answer_from_the_future_asks_again() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    assert_eq!(clearance(&answered(later(now, DAY)), now), Clearance::Ask);
}

#[test]
fn answers_have_gone_after_30_days_to_the_millisecond() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let after = |passed| clearance(&answered(now), later(now, passed));
    assert_eq!((after(30 * DAY - 1), after(30 * DAY)), (Clearance::Clear, Clearance::Ask));
}

#[test]
fn only_who_says_no_to_the_floor_stays_off_it() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    for (floor, no_floor) in [(None, false), (Some(true), false), (Some(false), true)] {
        let screening = Screening { floor, ..answered(now) };
        assert_eq!(Limits::of(&screening, &Settings::default(), now).no_floor, no_floor);
    }
}

#[test]
fn the_most_urgent_red_flag_speaks_first() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let red_flags = vec![RedFlag::Night, RedFlag::Bladder];
    let screening = Screening { red_flags, ..answered(now) };
    assert_eq!(clearance(&screening, now), Clearance::RedFlag(RedFlag::Bladder));
}

#[test]
fn a_withdrawn_red_flag_leads_back_to_the_questions() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let mut screening = Screening { red_flags: RedFlag::ALL.to_vec(), ..answered(now) };
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

#[test]
fn neither_heat_nor_cold_on_an_infection_a_clot_or_after_surgery() {
    for caution in Caution::ALL {
        let limits = Limits { cautions: vec![caution], ..Limits::default() };
        let risky = matches!(caution, Caution::Infection | Caution::Clot | Caution::Surgery);
        let expected = (!risky).then_some(Thermal::Heat);
        assert_eq!(limits.thermal(Feeling::Stiff), expected, "{caution:?}");
    }
}

#[test]
fn a_session_that_made_it_worse_locks_even_with_the_clock_set_back() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let mut screening = Screening::default();
    screening.got_worse(now);
    assert_eq!(clearance(&screening, later(now, -3 * DAY)), Clearance::Worse);
}

#[test]
fn only_a_fresh_flare_keeps_the_day_light() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    for feeling in [Feeling::FreshFlare, Feeling::CalmerFlare, Feeling::Stiff] {
        let screening = Screening { feeling: Some((feeling, now)), ..answered(now) };
        let light = Limits::of(&screening, &Settings::default(), now).light;
        assert_eq!(light, (feeling == Feeling::FreshFlare).then_some(Light::Flare));
    }
    let limits = Limits::of(&answered(now), &Settings::default(), now);
    assert_eq!(limits.light, None);
}

/// Each a sentence or a name of its own, so that no two things are asked or said in one text.
fn all_different<'a>(texts: impl IntoIterator<Item = &'a str>) {
    let mut seen = std::collections::BTreeSet::new();
    for text in texts {
        assert!(text.starts_with(char::is_uppercase), "{text}");
        assert!(seen.insert(text), "twice: {text}");
    }
}

#[test]
fn whatever_is_asked_and_answered_has_words_of_its_own() {
    let reasons = [
        Reason::Floor,
        Reason::NotForMe,
        Reason::StopSign,
        Reason::Flare,
        Reason::Together,
        Reason::Same,
    ];
    all_different(reasons.map(Reason::text));
    all_different(Caution::ALL.map(Caution::statement));
    all_different(RedFlag::ALL.map(RedFlag::statement));
    for caution in Caution::ALL {
        assert_eq!(Reason::Caution(caution).text(), caution.advice());
        assert!(caution.advice().ends_with('.'), "{caution:?}");
    }
    all_different(WeekPlan::ALL.map(WeekPlan::name));
    all_different(WeekPlan::ALL.map(WeekPlan::about));
    all_different(WeekPlan::ALL.map(WeekPlan::why));
}

#[test]
fn the_more_urgent_the_flag_the_sooner_somebody_is_called() {
    for flag in RedFlag::ALL {
        let soon = match flag {
            RedFlag::Bladder | RedFlag::Saddle => "emergency",
            RedFlag::Weakness | RedFlag::Numbness | RedFlag::Shooting => "a doctor today",
            _ => "a doctor soon",
        };
        assert!(flag.advice().contains(soon), "{flag:?}: {}", flag.advice());
    }
}

#[test]
fn answers_count_again_from_the_day_after_the_rest() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let rested = |at: Moment| Screening { rest: Some(now.day()), ..answered(at) };
    let next = later(now, DAY);
    assert_eq!(clearance(&rested(now), next), Clearance::Ask);
    assert_eq!(clearance(&rested(next), later(next, HOUR)), Clearance::Clear);
}

#[test]
fn who_does_not_want_a_movement_gets_one_for_the_same_purpose() {
    let limits = Limits { not_for_me: vec!["wall-ball-lean".into()], ..Limits::default() };
    let changes = tailor(routine("wall-ball").unwrap(), &limits).changes;
    let to: Vec<_> = changes.iter().map(|change| change.to.map(|to| to.id)).collect();
    assert_eq!(to, [Some("knead")]);
}

#[test]
fn a_rest_day_that_began_in_another_time_zone_rests_and_then_lets_go() {
    let noon = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let tomorrow = later(noon, DAY);
    let rest = |day: Moment, answered_at: Moment| Screening {
        rest: Some(day.day()),
        ..answered(answered_at)
    };
    assert_eq!(clearance(&rest(tomorrow, noon), noon), Clearance::Rest, "it is tomorrow elsewhere");
    let year = later(noon, 365 * DAY);
    assert_eq!(clearance(&rest(year, noon), noon), Clearance::Clear, "the clock was wrong");
}

#[test]
fn who_cannot_get_down_stays_up_and_mostly_does_something_in_its_place() {
    let up = Limits { no_floor: true, ..Limits::default() };
    let mut instead = BTreeSet::new();
    for &routine in ROUTINES {
        let offer = tailor(routine, &up);
        let done = Timeline::tailored(routine, Plan::default(), offer.swaps());
        if offer.offered {
            assert!(done.spans().iter().all(|span| span.movement.posture != Posture::Floor));
        }
        instead.extend(offer.swaps().into_iter().filter_map(|swap| swap.movement));
    }
    assert!(instead.len() >= 4, "{instead:?}");
}

#[test]
fn nothing_starts_after_ask_again_until_the_questions_are_answered() {
    let now = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let mut screening = answered(now);
    assert_eq!(clearance(&screening, now), Clearance::Clear);
    screening.ask_again();
    assert_ne!(clearance(&screening, now), Clearance::Clear);
    screening.answered = Some(now);
    assert_eq!(clearance(&screening, now), Clearance::Clear);
}
