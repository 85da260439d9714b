//! What the catalogue promises: sound routines, stable ids, calm words.

use std::collections::BTreeSet;
use unknot_core::care::counsel::COUNSELS;
use unknot_core::care::today::{GENTLER_WHY, PLAN_WHY};
use unknot_core::care::trend::{DEEP_RESTS, Notice, Soreness};
use unknot_core::care::{
    Caution, Feeling, Limits, Reason, RedFlag, StopAnswer, WORSE, advice, tailor,
};
use unknot_core::catalog::WeekPlan;
use unknot_core::catalog::learn::{AVOID, TOOLS, cards, disagreements};
use unknot_core::catalog::{self, AFTER, ROUTINES, movements, phrase, routine, solo, wording};
use unknot_core::engine::{BreathPattern, Plan, Span, SpanKind, Timeline};
use unknot_core::progress::StopReason;
use unknot_core::routine::{
    Document, Dose, Intensity, Movement, Place, Pose, Posture, Pressure, Range, Side, Step, Tool,
    violations,
};

#[test]
fn every_bundled_routine_is_sound() {
    for routine in ROUTINES.iter().chain(AFTER) {
        assert_eq!(violations(routine, wording), [], "{}", routine.id);
    }
}

/// Ids are what records and links name: adding at the end is fine, changing or removing is not.
#[test]
fn every_movement_alone_is_a_sound_routine() {
    for movement in movements() {
        let routine = solo(movement.id).unwrap();
        assert_eq!(violations(routine, wording), [], "{}", movement.id);
        assert_eq!(catalog::routine(routine.id).unwrap().id, routine.id);
        assert!(routine.steps.iter().any(|step| step.movement.id == movement.id && !step.ours));
        assert!(routine.total() <= 600 + 100, "{}", movement.id);
        for inhale in [2_000, 4_000, 8_000] {
            let pattern = BreathPattern::new(inhale, inhale + 2_000).unwrap();
            let plan = Plan { pattern, ..Plan::default() };
            let timeline = Timeline::compile(routine, plan);
            let works = |span: &&Span| span.kind == SpanKind::Work;
            let played = timeline.spans().iter().filter(works);
            let sides: std::collections::BTreeSet<_> =
                played.map(|span| (span.movement.id, span.side.map(Side::id))).collect();
            let own = sides.iter().filter(|(id, _)| *id == movement.id).count();
            assert_eq!(own, if movement.sided { 2 } else { 1 }, "{}", movement.id);
        }
    }
}

#[test]
fn ids_never_change() {
    let routines = ROUTINES.iter().chain(AFTER).map(|routine| routine.id);
    let ids = routines.chain([""]).chain(movements().into_iter().map(|movement| movement.id));
    let ids: Vec<_> = ids.collect();
    assert_eq!(ids.join("\n"), include_str!("ids.txt").trim_end());
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len());
}

/// Source 1, lines 109 to 115, with settling, switching and release inside the figures.
#[test]
fn wall_ball_is_600_seconds_with_the_sources_parts() {
    let timeline = Timeline::compile(routine("wall-ball").unwrap(), Plan::default());
    assert_eq!(timeline.end(), 600_000);
    assert_eq!(timeline.start(), -10_000);
    let starts: Vec<_> = (0..5)
        .map(|part| timeline.spans().iter().find(|span| span.part == part).unwrap().start)
        .collect();
    assert_eq!(starts, [0, 60_000, 180_000, 360_000, 480_000]);
    let work = |part: usize, side: Option<Side>| -> Vec<i32> {
        let of =
            |span: &&Span| span.part == part && span.side == side && span.kind == SpanKind::Work;
        timeline.spans().iter().filter(of).map(|span| span.length).collect()
    };
    assert_eq!(work(0, None), [30_000, 20_000]);
    for side in [Some(Side::Left), Some(Side::Right)] {
        assert_eq!(work(1, side), [50_000]);
        assert_eq!(work(2, side), [40_000, 40_000]);
        assert_eq!(work(3, side), [20_000, 20_000]);
        assert_eq!(work(4, side), [20_000, 30_000]);
    }
    let releases = timeline.spans().iter().filter(|span| span.kind == SpanKind::Release);
    assert_eq!(releases.map(|span| span.length).collect::<Vec<_>>(), [10_000, 10_000]);
}

/// Seconds of a hold: source 1, lines 87, 92, 114 and 121; source 3, line 29.
#[test]
fn holds_keep_the_sources_range() {
    for movement in movements() {
        if let Dose::Holds { seconds, .. } = movement.dose {
            let expected = match (movement.tool, movement.id) {
                (_, "circles") => Range::sourced(15, 30),
                (Tool::Roller, _) => Range::sourced(30, 60),
                _ => Range::sourced(20, 45),
            };
            assert_eq!(seconds, expected, "{}", movement.id);
        }
    }
}

/// The sums of the design, at ten seconds a breath.
#[test]
fn routines_are_as_long_as_their_sources_say() {
    let seconds = |id: &str| {
        let routine = routine(id).unwrap();
        let timeline = Timeline::compile(routine, Plan::default());
        assert_eq!(timeline.end(), i32::from(routine.total()) * 1_000, "{id}");
        (routine.seconds, routine.total())
    };
    assert_eq!(seconds("wall-ball"), (600, 600));
    assert_eq!(seconds("partner-flow"), (900, 900));
    assert_eq!(seconds("desk-worker"), (480, 480));
    assert_eq!(seconds("hands-only"), (600, 600));
    assert_eq!(seconds("roller-reset"), (200, 240));
    assert_eq!(seconds("roller-hips"), (600, 660));
    assert_eq!(seconds("floor-glutes"), (320, 380));
    for routine in ROUTINES.iter().chain(AFTER) {
        seconds(routine.id);
    }
}

#[test]
fn every_pressing_movement_has_the_band_3_to_6() {
    assert_eq!(Pressure::BAND, Pressure { min: 3, max: 6 });
    assert!((0..=10).filter(|&felt| Pressure::BAND.contains(felt)).eq(3..=6));
    assert_eq!(Pressure::REDUCE_FROM, 7);
    for movement in movements() {
        assert!(movement.pressure.is_none_or(|band| band == Pressure::BAND), "{}", movement.id);
    }
}

fn sentences(movement: &Movement) -> Vec<&'static str> {
    let wording = wording(movement);
    let mut all =
        vec![movement.name, wording.feel, wording.ease_off, wording.last, wording.release];
    for line in [wording.announce, wording.setup] {
        all.extend([line.left, line.right]);
    }
    all.extend(wording.action.iter().map(|(_, text)| *text));
    all.push(wording.brief);
    all
}

fn spoken() -> BTreeSet<&'static str> {
    let lines = movements().into_iter().flat_map(sentences);
    let more = [phrase::SMALL_ROLLS, phrase::LESS, phrase::PAUSED, phrase::RESUMING];
    let switch = [phrase::SWITCH.left, phrase::SWITCH.right];
    let routines = ROUTINES
        .iter()
        .chain(AFTER)
        .flat_map(|routine| [routine.opening, routine.closing, routine.purpose]);
    lines
        .chain(more)
        .chain([phrase::PRESSURE_OKAY, phrase::CHANGED, phrase::CHANGED_DONE])
        .chain(switch)
        .chain(routines)
        .filter(|line| !line.is_empty())
        .collect()
}

fn care() -> Vec<&'static str> {
    let mut all: Vec<_> =
        RedFlag::ALL.iter().flat_map(|flag| [flag.statement(), flag.advice()]).collect();
    all.extend(Caution::ALL.iter().flat_map(|caution| [caution.statement(), caution.advice()]));
    all.extend(StopAnswer::ALL.iter().flat_map(|answer| [answer.name(), answer.consequence()]));
    all.extend([StopReason::Sharp, StopReason::Unwell].map(advice));
    all.extend([WORSE, DEEP_RESTS]);
    all.extend(Feeling::ALL.iter().flat_map(|it| [it.name(), it.why(), it.thermal().advice()]));
    all.extend([Notice::NoChange, Notice::Worse, Notice::Severe].map(Notice::text));
    all.extend([Soreness::Normal, Soreness::BackOff].map(Soreness::text));
    all.extend(COUNSELS.iter().flat_map(|counsel| [counsel.text, counsel.why]));
    all.extend(WeekPlan::ALL.iter().flat_map(|week| [week.about(), week.why()]));
    all.extend([GENTLER_WHY, PLAN_WHY]);
    let reasons = [Reason::Floor, Reason::NotForMe, Reason::StopSign, Reason::Flare, Reason::Same];
    all.extend(reasons.map(Reason::text));
    all
}

fn learn() -> Vec<&'static str> {
    let mut all: Vec<_> = cards().flat_map(|card| card.body.iter().copied()).collect();
    all.extend(disagreements().map(|one| one.rule));
    all.extend(TOOLS.iter().flat_map(|tool| [tool.good_for, tool.limit]));
    all.extend(AVOID.iter().map(|avoid| avoid.why));
    all
}

/// What the sources claim, told as theirs: read for its level, not for its promises.
fn views() -> Vec<&'static str> {
    disagreements().flat_map(|one| one.views).map(|view| view.says).collect()
}

/// The school grade a text asks for, by the formula of Flesch and Kincaid:
/// 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Syllables are groups of vowels, a
/// silent last e aside.
fn grade(text: &str) -> f64 {
    let sentences =
        text.split(['.', '?', '!', ':', ';']).filter(|it| it.contains(char::is_alphabetic));
    let words: Vec<_> =
        text.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|w| !w.is_empty()).collect();
    let syllables = |word: &&str| {
        let word = word.to_lowercase();
        let stem = word.strip_suffix('e').filter(|stem| !stem.ends_with('l')).unwrap_or(&word);
        let groups = stem.split(|c: char| !"aeiouy".contains(c)).filter(|it| !it.is_empty());
        groups.count().max(1)
    };
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    let all = words.iter().map(syllables).sum();
    let (sentences, words) = (count(sentences.count().max(1)), count(words.len().max(1)));
    0.39 * words / sentences + 11.8 * count(all) / words - 15.59
}

#[test]
fn the_reading_level_formula_gives_known_grades() {
    assert!(grade("The cat sat on the mat.") < 1.0);
    assert!(
        grade("Physiological considerations necessitate individualised therapeutic intervention.")
            > 20.0
    );
}

#[test]
fn every_group_of_texts_is_read_at_grade_8_or_lower() {
    let spoken: Vec<_> = spoken().into_iter().collect();
    let groups = [("spoken", spoken), ("care", care()), ("learn", learn()), ("views", views())];
    for (name, lines) in groups {
        let grade = grade(&lines.join(" . "));
        assert!(grade <= 8.0, "{name}: {grade}");
    }
    for card in cards() {
        let grade = grade(&card.body.join(" "));
        assert!(grade <= 9.0, "{}: {grade}", card.id);
    }
    for movement in movements() {
        let grade = grade(&sentences(movement).join(" . "));
        assert!(grade <= 8.0, "{}: {grade}", movement.id);
    }
}

#[test]
fn a_spoken_line_is_at_most_two_short_sentences() {
    for line in spoken() {
        let sentences: Vec<_> =
            line.split_inclusive(['.', '?', '!', ':']).filter(|s| s.len() > 1).collect();
        assert!(sentences.len() <= 2, "{line}");
        for sentence in sentences {
            assert!(sentence.split_whitespace().count() <= 14, "{sentence}");
        }
    }
}

/// A person with closed eyes hears the side last.
#[test]
fn a_line_that_names_a_side_ends_with_it() {
    for line in spoken() {
        let word =
            |side: &str| line.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|w| w == side);
        for side in ["left", "right"] {
            if word(side) && !line.starts_with("A dull ache that fades is right") {
                let end = line.trim_end_matches(['.', '!']).to_lowercase();
                assert!(end.ends_with(side) || end.ends_with(&format!("{side} side")), "{line}");
            }
        }
    }
}

#[test]
fn nothing_promises_a_cure_or_aims_at_pain() {
    let banned = [
        "cure",
        "heal you",
        "fix your",
        "eradicate",
        "guarantee",
        "no pain",
        "pain level",
        "decompress",
        "permanent",
        "all symptoms",
        "miracle",
        "proven",
        "pain-free",
        "get rid of",
        "toxin",
    ];
    for line in spoken().into_iter().chain(care()).chain(learn()) {
        let lower = line.to_lowercase();
        for word in banned {
            assert!(!lower.contains(word), "{line}");
        }
    }
}

#[test]
fn a_massage_line_never_speaks_of_pain() {
    for line in spoken() {
        assert!(!line.to_lowercase().contains("pain"), "{line}");
    }
}

#[test]
fn the_red_flags_of_the_sources_and_ours_are_asked() {
    let words = [
        "fall", "weakness", "numbness", "shoots", "bladder", "Fever", "swelling", "weight",
        "Cancer", "night", "saddle",
    ];
    assert_eq!(RedFlag::ALL.len(), words.len());
    for (flag, word) in RedFlag::ALL.iter().zip(words) {
        assert!(flag.statement().contains(word), "{}", flag.statement());
        assert_eq!(flag.source().is_none(), *flag == RedFlag::Saddle);
    }
    assert!(RedFlag::Bladder.advice().contains("urgent care now"));
}

/// A source names lines that the document has.
#[test]
fn sources_name_lines_that_exist() {
    let of_movements = movements().into_iter().flat_map(|movement| movement.sources);
    let routines = || ROUTINES.iter().chain(AFTER);
    let of_routines = routines().flat_map(|routine| routine.sources);
    let of_steps = routines().flat_map(|routine| routine.steps).map(|step| &step.source);
    let of_cards = cards().flat_map(|card| card.sources);
    let of_views = disagreements().flat_map(|one| one.views).flat_map(|view| view.sources);
    let of_tools = TOOLS.iter().flat_map(|tool| tool.sources);
    let all = of_movements.chain(of_routines).chain(of_steps);
    for source in all.chain(of_cards).chain(of_views).chain(of_tools) {
        let lines = match source.document {
            Document::MassageBalls => 59,
            Document::Techniques => 223,
            Document::FoamRolling => 52,
            Document::RollingSafely => 37,
        };
        let (first, last) = source.lines;
        assert!(first >= 1 && first <= last && last <= lines, "{source:?}");
    }
}

/// Ours, beyond the sources: numbness in the saddle area blocks, pregnancy changes what is played.
#[test]
fn what_is_beyond_the_sources_is_marked() {
    assert_eq!(RedFlag::Saddle.source(), None);
    assert_eq!(Caution::Pregnancy.source(), None);
    let limits = Limits { cautions: vec![Caution::Pregnancy], ..Limits::default() };
    for routine in ROUTINES {
        let swaps = tailor(routine, &limits).swaps();
        let timeline = Timeline::tailored(routine, Plan::default(), swaps);
        for step in timeline.steps() {
            assert!(step.movement.posture != Posture::Floor, "{}", step.movement.id);
            assert!(step.movement.intensity != Intensity::Deep, "{}", step.movement.id);
        }
    }
}

#[test]
fn every_pose_has_a_name_of_its_own() {
    let ids: BTreeSet<_> = Pose::ALL.into_iter().map(Pose::id).collect();
    assert_eq!(ids.len(), Pose::ALL.len());
    for id in ids {
        let plain = |sign: char| sign.is_ascii_lowercase() || sign == '-';
        assert!(id.len() > 3 && id.chars().all(plain) && id != "xyzzy", "{id}");
    }
}

#[test]
fn a_bed_will_do_only_for_what_is_done_lying() {
    for routine in ROUTINES {
        let can = |step: &Step| step.movement.places().contains(&Place::Bed);
        let bed = routine.posture() == Posture::Floor && routine.steps.iter().all(can);
        assert_eq!(routine.places().contains(&Place::Bed), bed, "{}", routine.id);
    }
}

#[test]
fn a_dose_is_told_in_seconds_of_work() {
    let table = [
        (Dose::Continuous { seconds: Range::ours(60, 120) }, (60, 120)),
        (Dose::Holds { spots: Range::ours(2, 3), seconds: Range::ours(20, 30) }, (40, 90)),
        (Dose::Repetitions { count: Range::ours(5, 12), to_a_breath: 2 }, (30, 60)),
    ];
    for (dose, expected) in table {
        assert_eq!(dose.seconds(), expected, "{dose:?}");
    }
}
