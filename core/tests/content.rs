//! What the catalogue promises: sound routines, stable ids, calm words.

use std::collections::BTreeSet;
use unknot_core::care::{Caution, RedFlag, StopAnswer, advice};
use unknot_core::catalog::{ROUTINES, movements, phrase, routine};
use unknot_core::engine::{Plan, Span, SpanKind, Timeline};
use unknot_core::progress::StopReason;
use unknot_core::routine::{Dose, Movement, Pressure, Side, violations};

#[test]
fn every_bundled_routine_is_sound() {
    for routine in ROUTINES {
        assert_eq!(violations(routine), [], "{}", routine.id);
    }
}

/// Ids are what records and links name: adding is fine, changing or removing is not.
#[test]
fn ids_never_change() {
    let routines: Vec<_> = ROUTINES.iter().map(|routine| routine.id).collect();
    assert_eq!(routines, ["wall-ball"]);
    let movements: Vec<_> = movements().iter().map(|movement| movement.id).collect();
    assert_eq!(
        movements,
        ["hip-circles", "wall-ball-lean", "wall-ball-roll", "wall-ball-hold", "wall-ball-glute"]
    );
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

/// Source 1, line 114: two or three spots for 20 to 45 seconds each.
#[test]
fn holds_keep_the_sources_range() {
    for movement in movements() {
        if let Dose::Holds { spots, seconds } = movement.dose {
            assert_eq!((spots.min, spots.max), (2, 3), "{}", movement.id);
            assert_eq!((seconds.min, seconds.max), (20, 45), "{}", movement.id);
        }
    }
}

#[test]
fn every_pressing_movement_has_the_band_3_to_6() {
    assert_eq!(Pressure::BAND, Pressure { min: 3, max: 6 });
    assert_eq!(Pressure::REDUCE_FROM, 7);
    for movement in movements() {
        assert!(movement.pressure.is_none_or(|band| band == Pressure::BAND), "{}", movement.id);
    }
}

fn sentences(movement: &Movement) -> Vec<&'static str> {
    let wording = &movement.wording;
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
    let routines =
        ROUTINES.iter().flat_map(|routine| [routine.opening, routine.closing, routine.purpose]);
    lines.chain(more).chain(switch).chain(routines).filter(|line| !line.is_empty()).collect()
}

fn care() -> Vec<&'static str> {
    let mut all: Vec<_> =
        RedFlag::ALL.iter().flat_map(|flag| [flag.statement(), flag.advice()]).collect();
    all.extend(Caution::ALL.iter().flat_map(|caution| [caution.statement(), caution.advice()]));
    all.extend(StopAnswer::ALL.iter().flat_map(|answer| [answer.name(), answer.consequence()]));
    all.extend([StopReason::Sharp, StopReason::Unwell].map(advice));
    all
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
    ];
    for line in spoken().into_iter().chain(care()) {
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
fn the_ten_red_flags_of_the_sources_are_asked() {
    let words = [
        "fall", "weakness", "numbness", "shoots", "bladder", "Fever", "swelling", "weight",
        "Cancer", "night",
    ];
    assert_eq!(RedFlag::ALL.len(), words.len());
    for (flag, word) in RedFlag::ALL.iter().zip(words) {
        assert!(flag.statement().contains(word), "{}", flag.statement());
    }
    assert!(RedFlag::Bladder.advice().contains("urgent care now"));
}
