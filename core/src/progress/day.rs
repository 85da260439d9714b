//! Moments of the wall clock, and the person's local days.
//!
//! *Invariant:* a day begins at 04:00 local time: a session after midnight belongs to the evening.

use serde::{Deserialize, Serialize};

/// A moment of the wall clock with the person's local time.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970 in UTC.
    pub epoch: i64,
    /// Minutes that local time is ahead of UTC.
    pub offset: i32,
}

/// A local day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
pub struct Day(pub i64);

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// Four hours: when a day begins.
const DAWN: i64 = 4 * 60 * MINUTE;

impl Moment {
    /// The local day it belongs to.
    #[must_use]
    pub fn day(self) -> Day {
        Day(self.local().saturating_sub(DAWN).div_euclid(DAY))
    }

    /// Milliseconds since an earlier moment; 0 if the clock was set back.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        self.epoch.saturating_sub(earlier.epoch).max(0)
    }

    /// Whole days since an earlier moment; 0 if the clock was set back.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.since(earlier) / DAY
    }

    /// Local year, month and day of the month, by the civil calendar (at midnight, not at 04:00).
    #[must_use]
    pub fn date(self) -> (i64, u32, u32) {
        civil(self.local().div_euclid(DAY))
    }

    /// Local hour and minute.
    #[must_use]
    pub fn time(self) -> (i64, i64) {
        let minutes = self.local().rem_euclid(DAY) / MINUTE;
        (minutes / 60, minutes % 60)
    }

    /// Whether it is a moment that a phone's clock can show: after 1970, with a year of four digits, no
    /// farther from Greenwich than anybody lives.
    pub(super) fn is_ours(self) -> bool {
        (0..253_370_764_800_000).contains(&self.epoch) && self.offset.unsigned_abs() <= 18 * 60
    }

    /// The same moment by the clock of Greenwich.
    #[must_use]
    pub const fn utc(self) -> Self {
        Self { offset: 0, ..self }
    }

    fn local(self) -> i64 {
        self.epoch.saturating_add(i64::from(self.offset) * MINUTE)
    }
}

impl Day {
    /// Year, month and day of the month.
    #[must_use]
    pub fn date(self) -> (i64, u32, u32) {
        civil(self.0)
    }

    /// The day of the week, from 0 for Monday.
    #[must_use]
    pub const fn weekday(self) -> i64 {
        // The first of January 1970 was a Thursday.
        self.0.saturating_add(3).rem_euclid(7)
    }

    /// The Monday of its week.
    #[must_use]
    pub const fn monday(self) -> Self {
        self.plus(-self.weekday())
    }

    /// So many days later.
    #[must_use]
    pub const fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Days since another one.
    #[must_use]
    pub const fn since(self, other: Self) -> i64 {
        self.0.saturating_sub(other.0)
    }
}

/// Year, month and day of the proleptic Gregorian calendar for a day counted from 1970-01-01,
/// by counting in eras of 400 years from 1 March of year 0.
fn civil(day: i64) -> (i64, u32, u32) {
    let day = day.saturating_add(719_468);
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let date = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, u32::try_from(month).unwrap_or(1), u32::try_from(date).unwrap_or(1))
}
