//! Reminders without a server: a file that a calendar takes in.
//!
//! *Invariant:* times are those of the wall, without a zone, so that they stay what they are when
//! the clocks are changed or the person travels; no line is longer than a calendar must take.

use super::Moment;
use std::fmt::Write;

/// Something on a day of every week.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Event {
    /// The day of the week, from 0 for Monday.
    pub weekday: i64,
    /// What it is called.
    pub name: &'static str,
    /// How long it takes, in minutes.
    pub minutes: u16,
}

/// The file: each event from its next day on, every week, at so many minutes after midnight.
#[must_use]
pub fn calendar(events: &[Event], minute: u16, now: Moment) -> String {
    let mut out = String::from(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Unknot//Plan//EN\r\nCALSCALE:GREGORIAN\r\n",
    );
    let (hour, past) = now.utc().time();
    let stamp = date(now.utc().date());
    for event in events {
        let today = now.day();
        let ahead = (event.weekday - today.weekday()).rem_euclid(7);
        let start = date(today.plus(ahead).date());
        let Event { weekday, name, minutes } = event;
        // Writing to a text cannot fail.
        let _: std::fmt::Result = write!(
            out,
            "BEGIN:VEVENT\r\nUID:plan-{weekday}@unknot\r\nDTSTAMP:{stamp}T{hour:02}{past:02}00Z\r\n\
             DTSTART:{start}T{:02}{:02}00\r\nDURATION:PT{minutes}M\r\nRRULE:FREQ=WEEKLY\r\n\
             SUMMARY:Unknot: {}\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0M\r\n\
             DESCRIPTION:If it suits you today\r\nEND:VALARM\r\nEND:VEVENT\r\n",
            minute / 60 % 24,
            minute % 60,
            name.replace(',', "\\,"),
        );
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}

/// "20261123".
fn date((year, month, day): (i64, u32, u32)) -> String {
    format!("{year:04}{month:02}{day:02}")
}
