//! One page for a clinician: what was done, what was felt, what was answered.
//!
//! *Invariant:* tells what was noted and claims nothing; the same words on paper and as text.

use crate::app::components::{back_to, bottom, notice_list};
use crate::app::element::{Node, all, columns, el};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, progress, summary as words};
use crate::platform::{file, page};
use unknot_core::care::soreness::meaning;
use unknot_core::care::trend::Soreness;
use unknot_core::progress::{Ending, History, Record, table};

/// How many sessions the table shows.
const SHOWN: usize = 20;

/// The page.
pub(crate) fn summary_page() -> Node {
    let facts = shared().facts;
    let rows = facts.history.with_untracked(told);
    let answers = answered();
    let sessions: Vec<[String; 6]> =
        facts.history.with_untracked(|it| it.records.iter().rev().take(SHOWN).map(line).collect());
    let plain = plain(&rows, &answers, &sessions);
    let made = format!("{} {}", words::MADE, long_date(facts::now().day()));
    let told = |(name, value): &(&'static str, String)| {
        el("div").child(el("dt").child(*name)).child(el("dd").child(value.clone()))
    };
    let row = |line: [String; 6]| el("tr").child(all(line.map(|text| el("td").child(text))));
    let table = el("table")
        .child(el("caption").child(words::TABLE))
        .child(columns(HEADS))
        .child(el("tbody").child(all(sessions.into_iter().map(row))));
    let quiet = |label: &'static str| el("button").class("quiet").child(label);
    let sharing = plain.clone();
    let share = file::can_share()
        .then(|| quiet(words::SHARE).on_click(move || file::share(words::TITLE, &sharing)));
    let save = move || {
        // Where it cannot be saved, the page can be printed.
        let _: Result<(), file::OfferError> =
            file::offer("unknot-summary.txt", "text/plain", &plain);
    };
    el("main")
        .class("page summary")
        .child(back_to(text::PROGRESS, &Route::Progress))
        .child(notice_list())
        .child(el("h1").child(words::TITLE))
        .child(el("p").class("lede").child(words::LEDE))
        .child(el("dl").child(all(rows.iter().map(told))))
        .child(el("h2").child(words::ANSWERS))
        .child(
            el("ul").class("answers").child(all(answers.into_iter().map(|it| el("li").child(it)))),
        )
        .child(el("div").class("wide").child(table))
        .child(el("p").class("label").child(made))
        .child(
            el("div")
                .class("pair")
                .child(quiet(words::PRINT).on_click(page::print))
                .child(share)
                .child(quiet(words::SAVE).on_click(save)),
        )
        .child(bottom(()))
}

const HEADS: [&str; 6] = [
    progress::DAY,
    progress::SESSION,
    progress::STIFFNESS,
    words::PLACE,
    words::ENDED,
    progress::SORE,
];

fn long_date(day: unknot_core::progress::Day) -> String {
    format!("{} {}", text::date(day.date()), day.date().0)
}

/// What is known of all sessions together.
fn told(history: &History) -> Vec<(&'static str, String)> {
    let records = &history.records;
    let (Some(first), Some(last)) = (records.first(), records.last()) else {
        return vec![(words::SESSIONS, "0".to_owned())];
    };
    let both = |of: fn(&Record) -> Option<u8>| {
        let mut rated = records.iter().filter_map(of);
        let first = rated.next()?;
        Some(format!("{first} → {}", rated.next_back().unwrap_or(first)))
    };
    let gap = || "–".to_owned();
    let seconds = records.iter().fold(0_u32, |sum, record| sum.saturating_add(record.seconds));
    let hard = |record: &&Record| record.sore.and_then(meaning) == Some(Soreness::BackOff);
    let pressure = records.iter().filter_map(|record| record.pressure).max();
    let stopped = |record: &&Record| record.ending != Ending::Finished;
    let stop = |record: &Record| {
        format!("{} ({})", table::ended(record.ending), text::date(record.started.date()))
    };
    let stops: Vec<String> = records.iter().rev().filter(stopped).take(6).map(stop).collect();
    vec![
        (
            words::PERIOD,
            format!("{} – {}", long_date(first.started.day()), long_date(last.started.day())),
        ),
        (words::SESSIONS, records.len().to_string()),
        (words::MINUTES, (seconds / 60).to_string()),
        (words::BEFORE, both(|it| it.before).unwrap_or_else(gap)),
        (words::AFTER, both(|it| it.after).unwrap_or_else(gap)),
        (words::PRESSURE, pressure.map_or_else(gap, |it| it.to_string())),
        (words::SORE, records.iter().filter(hard).count().to_string()),
        (words::STOPS, if stops.is_empty() { gap() } else { stops.join("; ") }),
    ]
}

/// What was answered in the safety check.
fn answered() -> Vec<String> {
    let mut all: Vec<String> = shared().facts.screening.with_untracked(|screening| {
        let flags = screening.red_flags.iter().map(|flag| flag.statement());
        let cautions = screening.cautions.iter().map(|caution| caution.statement());
        flags.chain(cautions).map(str::to_owned).collect()
    });
    if all.is_empty() {
        all.push(words::NO_ANSWERS.to_owned());
    }
    all
}

fn line(record: &Record) -> [String; 6] {
    [
        text::date(record.started.date()),
        format!("{}, {} min", table::routine(record), record.minutes()),
        progress::stiffness(record.before, record.after),
        record.place.map_or("–", unknot_core::catalog::Area::name).to_owned(),
        table::ended(record.ending).to_owned(),
        record.sore.map_or("", table::sore).to_owned(),
    ]
}

/// The whole page as text.
fn plain(rows: &[(&str, String)], answers: &[String], sessions: &[[String; 6]]) -> String {
    let mut lines = vec![words::TITLE.to_owned(), words::LEDE.to_owned()];
    lines.extend(rows.iter().map(|(name, value)| format!("{name}: {value}")));
    lines.push(format!("{}: {}", words::ANSWERS, answers.join("; ")));
    lines.extend(sessions.iter().map(|line| line.join(" | ")));
    lines.join("\n")
}
