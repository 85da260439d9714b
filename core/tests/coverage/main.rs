//! The contract with the sources: one live assertion for each of the 198 rows of `coverage.json`.
//!
//! An assertion compiles, plays or judges something and looks at what comes out; where a row is a
//! fact to be told, it looks at the card that tells it, and at the lines that the card cites.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod ask;
mod contact;
mod disagree;
mod known;
mod rhythm;
mod routines;
mod stop;
mod technique;
mod tools;

use std::collections::BTreeSet;
use unknot_core::care::{
    Caution, Clearance, Limits, RedFlag, Screening, Verdict, clearance, tailor, verdict,
};
use unknot_core::catalog::learn::card;
use unknot_core::catalog::{movement, movements, routine, wording};
use unknot_core::engine::{Plan, Span, SpanKind, Timeline};
use unknot_core::progress::Moment;
use unknot_core::routine::{Document, Movement, Region, Source};

/// A row's number and its assertion.
type Row = (u16, fn());

/// Rows that are seen only on a screen: here the data is asserted that the screen is built from.
const UI_ROWS: [(u16, &str); 7] = [
    (47, "the check is one tap away from the player and from home"),
    (51, "the scale is drawn on every pressure step"),
    (56, "the zone is drawn on every diagram of the back"),
    (57, "the zone is drawn on every diagram of the back"),
    (61, "the zone is drawn on every diagram of the back"),
    (135, "the plan of a week is a card"),
    (198, "our own moving picture stands for the lost video"),
];

fn rows() -> Vec<Row> {
    [
        ask::ROWS,
        stop::ROWS,
        contact::ROWS,
        technique::ROWS,
        routines::ROWS,
        rhythm::ROWS,
        tools::ROWS,
        disagree::ROWS,
        known::ROWS,
    ]
    .concat()
}

#[test]
fn every_row_of_the_sources_is_kept() {
    let text = include_str!("../coverage.json");
    let asked: BTreeSet<u16> = text
        .lines()
        .filter_map(|line| line.strip_prefix("\"id\": ")?.trim_end_matches(',').parse().ok())
        .collect();
    assert_eq!(asked.len(), 198);
    let mut kept = BTreeSet::new();
    for (number, assertion) in rows() {
        assert!(kept.insert(number), "row {number} twice");
        println!("row {number}");
        assertion();
    }
    assert_eq!(asked, kept);
    assert!(UI_ROWS.iter().all(|(number, why)| kept.contains(number) && !why.is_empty()));
}

const NOW: Moment = Moment { epoch: 1_800_000_000_000, offset: 0 };

/// The flag blocks, alone and with everything else fine, and cites this line.
fn blocks(flag: RedFlag, line: u16) {
    let screening =
        Screening { answered: Some(NOW), red_flags: vec![flag], ..Screening::default() };
    assert_eq!(clearance(&screening, NOW), Clearance::RedFlag(flag));
    let lines = flag.source().unwrap().lines;
    assert!((lines.0..=lines.1).contains(&line));
}

fn with(caution: Caution) -> Limits {
    Limits { cautions: vec![caution], ..Limits::default() }
}

/// What a caution says about a movement.
fn says(caution: Caution, id: &str) -> Verdict {
    verdict(caution, false, movement(id).unwrap())
}

/// The ids of what is played of a routine under a caution.
fn played(id: &str, limits: &Limits) -> Vec<&'static str> {
    let routine = routine(id).unwrap();
    let timeline = Timeline::tailored(routine, Plan::default(), tailor(routine, limits).swaps());
    timeline.steps().iter().map(|step| step.movement.id).collect()
}

fn timeline(id: &str) -> Timeline {
    Timeline::compile(routine(id).unwrap(), Plan::default())
}

/// Seconds of every part.
fn parts(id: &str) -> Vec<i32> {
    let timeline = timeline(id);
    (0..timeline.steps().len())
        .map(|part| {
            timeline
                .spans()
                .iter()
                .filter(|span| span.part == part)
                .map(|span| span.length)
                .sum::<i32>()
                / 1_000
        })
        .collect()
}

fn ids(id: &str) -> Vec<&'static str> {
    routine(id).unwrap().steps.iter().map(|step| step.movement.id).collect()
}

/// Seconds of the spans of work of a movement in a routine.
fn works(id: &str, movement: &str) -> Vec<i32> {
    let of = |span: &&Span| span.movement.id == movement && span.kind == SpanKind::Work;
    timeline(id).spans().iter().filter(of).map(|span| span.length / 1_000).collect()
}

/// Everything a movement says.
fn words(movement: &Movement) -> String {
    let wording = wording(movement);
    let mut all = vec![
        wording.setup.left,
        wording.feel,
        wording.ease_off,
        wording.last,
        wording.release,
        wording.brief,
    ];
    all.extend(wording.action.iter().map(|(_, text)| *text));
    all.join(" ").to_lowercase()
}

/// The movement says all of these.
fn tells(id: &str, needed: &[&str]) {
    let said = words(movement(id).unwrap());
    for word in needed {
        assert!(said.contains(word), "{id} does not say {word}: {said}");
    }
}

fn cites(sources: &[Source], document: Document, line: u16) -> bool {
    let has = |source: &Source| {
        source.document == document && (source.lines.0..=source.lines.1).contains(&line)
    };
    sources.iter().any(has)
}

/// The card says all of these and cites the line.
fn teaches(id: &str, document: Document, line: u16, needed: &[&str]) {
    let card = card(id).unwrap();
    assert!(cites(card.sources, document, line), "{id} does not cite {line}");
    let body = card.body.join(" ").to_lowercase();
    for word in needed {
        assert!(body.contains(word), "{id} does not say {word}");
    }
}

const BACK: [Region; 3] = [Region::Thoracolumbar, Region::ErectorSpinae, Region::QuadratusLumborum];

/// Movements on the low back.
fn on_the_back() -> Vec<&'static Movement> {
    movements().into_iter().filter(|it| it.region.is_some_and(|at| BACK.contains(&at))).collect()
}
