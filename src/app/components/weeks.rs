//! The last weeks as columns of dots against the goal.
//!
//! *Invariant:* a drawing for the eye, and the same as a table for everybody; a week with few dots
//! looks as calm as one with many.

use super::drawing::{dot, drawing, label};
use crate::app::element::{Node, all, columns, details, el, group, live};
use crate::app::facts;
use crate::app::shell::shared;
use crate::app::text::{self, progress as words};
use std::fmt::Write;
use unknot_core::care::trend::GOAL;
use unknot_core::progress::{Day, weeks};

/// How many weeks are shown.
const SHOWN: usize = 8;
/// How many dots stand above each other at most.
const HIGH: u32 = 7;

/// The drawing and the table.
pub(crate) fn week_dots() -> Node {
    let facts = shared().facts;
    let seen = move || {
        let today = facts::now().day();
        let counts: [u32; SHOWN] = facts.history.with(|history| weeks(history, today));
        (counts, today.monday())
    };
    let goal = move || facts.settings.with(|settings| settings.goal);
    let picture = live(move || {
        let (counts, monday) = seen();
        // Higher only where a week needs it.
        let high = counts.iter().any(|count| *count > GOAL.1.into());
        let (view, foot) = if high { ("0 0 390 222", 194) } else { ("0 0 390 178", 150) };
        drawing("weeks", view, drawn(counts, monday, goal(), foot))
    });
    let rows = live(move || {
        let (counts, monday) = seen();
        all(counts.into_iter().zip(mondays(monday)).rev().map(row))
    });
    let table =
        el("table").child(columns([words::WEEK_OF, words::WEEKS])).child(el("tbody").child(rows));
    group("").child(picture).child(details(words::WEEKS_TABLE).child(table))
}

fn mondays(monday: Day) -> [Day; SHOWN] {
    let mut back = 7 * i64::try_from(SHOWN).unwrap_or_default();
    [(); SHOWN].map(|()| {
        back -= 7;
        monday.plus(-back)
    })
}

fn row((count, monday): (u32, Day)) -> Node {
    el("tr")
        .child(el("td").child(text::date(monday.date())))
        .child(el("td").child(el("b").child(count)))
}

fn drawn(counts: [u32; SHOWN], monday: Day, goal: u8, lowest: i64) -> String {
    let height = |count: u32| lowest - 22 * i64::from(count);
    let most = u32::from(GOAL.1);
    let (top, foot) = (height(most), height(u32::from(goal)) + 22);
    let mut out = String::new();
    // Writing to a text cannot fail.
    let _: std::fmt::Result = write!(
        out,
        "<path class=\"goal\" d=\"M-999 {top}H1400V{foot}H-999Z\"/><path class=\"goal-edge\" d=\"M-999 {top}H1400M-999 {foot}H1400\"/>"
    );
    label(&mut out, "start", (20, 22), &words::goal(goal, GOAL.1));
    let mut month = 0;
    for (nth, (count, from)) in (0_i64..).zip(counts.into_iter().zip(mondays(monday))) {
        let x = 38 + nth * 45;
        for dots in 1..=HIGH.max(most) {
            let y = height(dots) + 12;
            if dots <= count {
                dot(&mut out, if from == monday { "dot here" } else { "dot" }, (x, y), 8);
            } else if dots <= most {
                dot(&mut out, "dot none", (x, y), 2);
            }
        }
        let (year, next, _) = from.date();
        let name = if from == monday {
            words::NOW
        } else if next == month {
            ""
        } else {
            text::month((year, next, 1))
        };
        month = next;
        label(&mut out, "middle", (x, lowest + 22), name);
    }
    out
}
