//! Days, weeks and the calendar file, held against a library that knows every zone.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use unknot_core::care::plan;
use unknot_core::catalog::WeekPlan;
use unknot_core::progress::{Event, Moment, calendar};

/// Zones that change their clocks, changed their date, or lie half an hour beside the others.
const ZONES: [&str; 10] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "America/St_Johns",
    "Africa/Casablanca",
];

/// A moment as the browser gives it in a zone.
fn local(epoch: i64, zone: &TimeZone) -> (Moment, jiff::Zoned) {
    let zoned = Timestamp::from_millisecond(epoch).unwrap().to_zoned(zone.clone());
    (Moment { epoch, offset: zoned.offset().seconds() / 60 }, zoned)
}

fn weekday(weekday: Weekday) -> i64 {
    weekday.to_monday_zero_offset().into()
}

fn agrees(epoch: i64, zone: &TimeZone) {
    let (moment, zoned) = local(epoch, zone);
    let date = (
        zoned.year().into(),
        zoned.month().unsigned_abs().into(),
        zoned.day().unsigned_abs().into(),
    );
    assert_eq!(moment.date(), date, "{zoned}");
    assert_eq!(moment.time(), (zoned.hour().into(), zoned.minute().into()), "{zoned}");
    // A day begins at four by the clock on the wall, on the days of a change too.
    let evening = zoned.datetime().checked_sub(4.hours()).unwrap().date();
    let day = moment.day();
    assert_eq!(
        day.date(),
        (
            evening.year().into(),
            evening.month().unsigned_abs().into(),
            evening.day().unsigned_abs().into()
        ),
        "{zoned}"
    );
    assert_eq!(day.weekday(), weekday(evening.weekday()), "{zoned}");
    let monday = evening.checked_sub(day.weekday().days()).unwrap();
    assert_eq!(monday.weekday(), Weekday::Monday);
    let (_, month, date) = day.monday().date();
    assert_eq!(
        (month, date),
        (monday.month().unsigned_abs().into(), monday.day().unsigned_abs().into())
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn days_are_those_of_the_library(epoch in 0..4_102_444_800_000_i64, zone in 0..ZONES.len()) {
        agrees(epoch, &TimeZone::get(ZONES[zone]).unwrap());
    }

    #[test]
    fn a_reminder_comes_on_its_weekday_at_its_hour(
        epoch in 1_700_000_000_000..4_000_000_000_000_i64, zone in 0..ZONES.len(), on in 0..7_i64, minute in 0..1_440_u16,
    ) {
        let zone = TimeZone::get(ZONES[zone]).unwrap();
        let (now, zoned) = local(epoch, &zone);
        let event = Event { weekday: on, name: "Wall, and ball", minutes: 10 };
        let text = calendar(&[event], minute, now);
        for line in text.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
        }
        let field = |name: &str| {
            text.lines().find_map(|line| line.trim_end().strip_prefix(name)).unwrap().to_owned()
        };
        let start: jiff::civil::DateTime =
            jiff::fmt::strtime::parse("%Y%m%dT%H%M%S", field("DTSTART:")).unwrap().to_datetime().unwrap();
        assert_eq!(weekday(start.weekday()), on);
        assert_eq!(u16::from(start.hour().unsigned_abs()) * 60 + u16::from(start.minute().unsigned_abs()), minute);
        let ahead = zoned.datetime().checked_sub(4.hours()).unwrap().date().until(start.date()).unwrap();
        assert!((0..7).contains(&ahead.get_days()), "{ahead}");
        // Every week at the same time of the wall, whatever the clocks do in between.
        for week in 0..60 {
            let then = start.checked_add(week.weeks()).unwrap();
            assert_eq!((weekday(then.weekday()), then.time()), (on, start.time()));
        }
        let stamp = jiff::fmt::strtime::parse("%Y%m%dT%H%M%SZ", field("DTSTAMP:")).unwrap().to_datetime().unwrap();
        let utc = zoned.with_time_zone(TimeZone::UTC).datetime();
        assert_eq!((stamp.date(), stamp.hour(), stamp.minute()), (utc.date(), utc.hour(), utc.minute()));
        assert_eq!(field("RRULE:"), "FREQ=WEEKLY");
        assert_eq!(field("SUMMARY:"), "Unknot: Wall\\, and ball");
    }
}

#[test]
fn every_week_to_go_by_is_a_file_that_a_calendar_takes() {
    for plan in WeekPlan::ALL {
        for moved in 0..7 {
            for minute in [0, 1_439, u16::MAX] {
                let events = plan::events(plan, moved);
                let text = calendar(&events, minute, Moment { epoch: 0, offset: 0 });
                assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), events.len());
                for line in text.trim_end().split("\r\n") {
                    assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
                    let (name, value) = line.split_once(':').unwrap();
                    assert!(name.chars().all(|sign| sign.is_ascii_uppercase()), "{line}");
                    // In a text a backslash, a semicolon and a comma have a meaning of their own.
                    if name == "SUMMARY" || name == "DESCRIPTION" {
                        let plain = value.replace("\\,", "");
                        assert!(!plain.contains(['\\', ';', ',']), "{line}");
                    }
                }
            }
        }
    }
}

#[test]
fn changes_of_the_clocks_and_leap_days_are_right_to_the_minute() {
    for zone in ZONES {
        let zone = TimeZone::get(zone).unwrap();
        let from = Timestamp::from_millisecond(1_577_836_800_000).unwrap();
        for change in zone.following(from).take(8) {
            for minutes in -300..300 {
                agrees(change.timestamp().as_millisecond() + minutes * 60_000, &zone);
            }
        }
        for year in [2000, 2024, 2026, 2028, 2100] {
            let last = jiff::civil::date(year, 2, 28).to_zoned(zone.clone()).unwrap();
            for hours in 0..72 {
                agrees(last.timestamp().as_millisecond() + hours * 3_600_000, &zone);
            }
        }
    }
}

#[test]
fn a_session_after_midnight_belongs_to_the_evening_before_in_every_zone() {
    for zone in ZONES {
        let zone = TimeZone::get(zone).unwrap();
        let at = |hour, minute| {
            let date = jiff::civil::date(2026, 11, 21).at(hour, minute, 0, 0);
            local(date.to_zoned(zone.clone()).unwrap().timestamp().as_millisecond(), &zone).0.day()
        };
        assert_eq!(at(0, 30).date(), (2026, 11, 20));
        assert_eq!(at(3, 59).date(), (2026, 11, 20));
        assert_eq!(at(4, 0).date(), (2026, 11, 21));
    }
}
