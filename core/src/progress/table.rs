//! The sessions as a table for other programs: comma-separated values.
//!
//! *Invariant:* one line a session; no field begins with a sign that a spreadsheet would reckon with,
//! also where it takes a semicolon for the end of a field.

use super::record::is_name;
use super::{Ending, History, Record, Sore, StopReason};
use crate::catalog;
use std::fmt::Write;

const HEAD: &str = "date,time,session,minutes,ended,place,before,after,pressure,too much,skipped,sore next day\r\n";

/// The whole table.
#[must_use]
pub fn csv(history: &History) -> String {
    let mut out = HEAD.to_owned();
    for record in &history.records {
        line(&mut out, record);
    }
    out
}

fn line(out: &mut String, record: &Record) {
    let number = |number: Option<u8>| number.map(|it| it.to_string()).unwrap_or_default();
    let (year, month, day) = record.started.date();
    let (hour, minute) = record.started.time();
    let skipped: Vec<_> = record.skipped.iter().map(|id| movement(id)).collect();
    let fields = [
        format!("{year:04}-{month:02}-{day:02}"),
        format!("{hour:02}:{minute:02}"),
        routine(record).to_owned(),
        record.minutes().to_string(),
        ended(record.ending).to_owned(),
        record.place.map(|place| place.name().to_owned()).unwrap_or_default(),
        number(record.before),
        number(record.after),
        number(record.pressure),
        record.eased.to_string(),
        skipped.join("; "),
        record.sore.map(sore).unwrap_or_default().to_owned(),
    ];
    for (nth, text) in fields.iter().enumerate() {
        if nth > 0 {
            out.push(',');
        }
        field(out, text);
    }
    out.push_str("\r\n");
}

fn field(out: &mut String, text: &str) {
    let reckons = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if !reckons && !text.contains([',', '"', '\n', '\r']) {
        out.push_str(text);
        return;
    }
    let sign = if reckons { "'" } else { "" };
    // Writing to a text cannot fail.
    let _: std::fmt::Result = write!(out, "\"{sign}{}\"", text.replace('"', "\"\""));
}

/// What a session is called; its id where the catalogue does not know it.
#[must_use]
pub fn routine(record: &Record) -> &str {
    let id = &record.routine;
    catalog::routine(id).map_or_else(|| own(id), |routine| routine.name)
}

/// What a movement is called; its id where the catalogue does not know it.
#[must_use]
pub fn movement(id: &str) -> &str {
    catalog::movement(id).map_or_else(|| own(id), |movement| movement.name)
}

/// An id that may be shown; what no version of the app has written is shown to nobody.
fn own(id: &str) -> &str {
    if is_name(id) { id } else { "unknown" }
}

/// How a session ended.
#[must_use]
pub const fn ended(ending: Ending) -> &'static str {
    match ending {
        Ending::Finished => "finished",
        Ending::Stopped(StopReason::Sharp) => "stopped: sharp, tingling or numb",
        Ending::Stopped(StopReason::Unwell) => "stopped: dizzy or unwell",
        Ending::Stopped(StopReason::Unasked) => "stopped early",
    }
}

/// How sore it was the day after; empty where nothing was said.
#[must_use]
pub const fn sore(sore: Sore) -> &'static str {
    match sore {
        Sore::None => "not sore",
        Sore::Mild => "a little sore",
        Sore::Strong => "strongly sore",
        Sore::Long => "sore for more than two days",
        Sore::Worse => "worse overall",
        Sore::Unsaid => "",
    }
}
