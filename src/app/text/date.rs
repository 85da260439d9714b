//! Days and times in words.
//!
//! *Invariant:* short, and the same everywhere.

use super::TODAY;
use unknot_core::progress::Day;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// "Nov".
pub(crate) fn month((_, month, _): (i64, u32, u32)) -> &'static str {
    let name = usize::try_from(month).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    name.copied().unwrap_or_default()
}

/// "21 Nov".
pub(crate) fn date(date: (i64, u32, u32)) -> String {
    format!("{} {}", date.2, month(date))
}

/// "Mon".
pub(crate) fn weekday(day: Day) -> &'static str {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let nth = usize::try_from(day.weekday()).unwrap_or_default();
    DAYS.get(nth).copied().unwrap_or_default()
}

/// "Today", "Thu", "21 Nov".
pub(crate) fn day(day: Day, today: Day) -> String {
    match today.since(day) {
        0 => TODAY.to_owned(),
        1..7 => weekday(day).to_owned(),
        _ => date(day.date()),
    }
}

/// "18:00".
pub(crate) fn time(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

/// The minute of the day of "18:00".
pub(crate) fn minute(clock: &str) -> Option<u16> {
    let (hour, minute) = clock.split_once(':')?;
    let (hour, minute) = (hour.parse::<u16>().ok()?, minute.get(..2)?.parse::<u16>().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}
