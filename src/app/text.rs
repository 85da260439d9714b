//! The words of the interface.
//!
//! *Invariant:* every sentence a person reads outside the content is here, and nowhere else.

pub(crate) mod briefing;
pub(crate) mod card;
pub(crate) mod data;
mod date;
pub(crate) mod done;
pub(crate) mod home;
pub(crate) mod install;
pub(crate) mod learn;
pub(crate) mod movement;
mod picture;
pub(crate) mod plan;
pub(crate) mod progress;
pub(crate) mod safety;
pub(crate) mod settings;
pub(crate) mod soreness;
pub(crate) mod source;
pub(crate) mod summary;

pub(crate) use date::{date, day, minute, month, time, weekday};
pub(crate) use picture::{Picture, picture};

use unknot_core::engine::{Length, Ms, Span, SpanKind};
use unknot_core::routine::{Routine, Side, Stroke};

pub(crate) const NAME: &str = "Unknot";
pub(crate) const START: &str = "Start";
pub(crate) const CONTINUE: &str = "Continue";
pub(crate) const BACK: &str = "Back";
pub(crate) const DONE: &str = "Done";
pub(crate) const STOP: &str = "Stop";
pub(crate) const CHECK_AGAIN: &str = "Check again";
pub(crate) const TOO_MUCH: &str = "Too much";
pub(crate) const TODAY: &str = "Today";
pub(crate) const PLAN: &str = "A calm week";
pub(crate) const PROGRESS: &str = "Progress";
pub(crate) const SETTINGS: &str = "Settings";
pub(crate) const SAFETY: &str = "Safety";
pub(crate) const SAFETY_CHECK: &str = "Safety check";
pub(crate) const MOVEMENTS: &str = "Movements";
pub(crate) const LEARN: &str = "Learn";

pub(crate) const NO_TOOLS: &str = "nothing needed";

pub(crate) const NOT_FOR_NOW: &str = " · not for now, with your answers";

pub(crate) const WAITING: &str = "One moment.";
pub(crate) const UNKNOWN_ADDRESS: &str = "That address leads nowhere. Here is the first page.";
pub(crate) const NOT_SAVED: &str =
    "This browser does not let the app save. You can do a session, but it will be forgotten.";
pub(crate) const FULL: &str =
    "There is no room to save on this phone. Free some space; the app tries again each time.";
pub(crate) const OFFLINE_READY: &str = "Ready for use without a network.";
pub(crate) const UPDATE: &str = "A new version is ready.";
pub(crate) const UPDATE_FAILED: &str =
    "A new version could not be kept on this phone. The one you have goes on working.";
pub(crate) const UPDATE_NOW: &str = "Update";
pub(crate) const LATER: &str = "Later";
pub(crate) const DISMISS: &str = "OK";
pub(crate) const NO_WORKER: &str =
    "Opened like this, the app is not kept for use without a network.";

pub(crate) const SOUND_LOST: &str = "Sound lost.";
pub(crate) const SOUND_BACK: &str = "Bring it back";
pub(crate) const SOUND_ABSENT: &str = "No sound on this browser. Follow the words and the picture.";
pub(crate) const SLEEPY: &str = "The screen may switch off. Set your phone to stay awake.";
pub(crate) const SLEPT: &str =
    "The phone was asleep, so the session waited here. Press Resume to go on.";
pub(crate) const INTERRUPTED: &str = "Something else took the sound. Press Resume to go on.";
pub(crate) const REFUSED: &str = "The browser did not start the sound. Press Resume to go on.";

pub(crate) const GET_READY: &str = "Get ready";
pub(crate) const GET_INTO_PLACE: &str = "Get into place";
pub(crate) const SWITCH_SIDES: &str = "Switch sides";
pub(crate) const BREATHE_IN: &str = "Breathe in";
pub(crate) const BREATHE_OUT: &str = "Breathe out";
pub(crate) const HOLD: &str = "Hold";
pub(crate) const PAUSED: &str = "Paused";
pub(crate) const GOING_ON: &str = "Going on";
pub(crate) const OFF_NOW: &str = "Paused. Take the pressure off now.";
pub(crate) const WHAT_FELT: &str = "What did you feel?";
pub(crate) const ADJUST: &str = "Adjust";
pub(crate) const CLOSE: &str = "Close";
pub(crate) const LOCK: &str = "Lock touch";
pub(crate) const UNLOCK: &str = "Locked. Press twice to unlock.";
pub(crate) const UNLOCK_AGAIN: &str = "Press again to unlock.";
pub(crate) const STOP_AGAIN: &str = "Press Stop again to end now.";
pub(crate) const THEN: &str = "Then";
pub(crate) const NEXT: &str = "Next";
pub(crate) const ALL_DONE: &str = "All done";

pub(crate) const BAND: &str = "Strong but comfortable";
pub(crate) const BAND_LABEL: &str = "Pressure, 0 to 10. Aim for 3 to 6. From 7 on, press less.";
pub(crate) const NEVER_PRESS: &str = "Never press here";

/// What could not be read, and where it went.
pub(crate) fn set_aside(name: &str, key: &str) -> String {
    format!(
        "The app could not read {name}. They are kept aside as {key}; you can save them in Settings."
    )
}

/// What a newer version wrote.
pub(crate) fn newer(name: &str) -> String {
    format!(
        "A newer version of the app wrote {name}. They are left as they are; nothing new is saved there."
    )
}

/// What the browser would not show.
pub(crate) fn unread(name: &str) -> String {
    format!(
        "The browser would not show {name}. They are left as they are; nothing new is saved there."
    )
}

/// Minutes and seconds, rounded up to the whole second.
pub(crate) fn clock(left: Ms) -> String {
    let seconds = (left.max(0) + 999) / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Minutes and seconds of a position.
pub(crate) fn position(at: Ms) -> String {
    let seconds = at.max(0) / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// "Left side".
pub(crate) const fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "Left side",
        Side::Right => "Right side",
    }
}

/// The side inside a sentence.
pub(crate) const fn on_side(side: Side) -> &'static str {
    match side {
        Side::Left => "left side",
        Side::Right => "right side",
    }
}

/// What comes next, from the span that is on.
pub(crate) fn next(now: &Span, next: Option<&Span>) -> String {
    let Some(next) = next else { return "The end".to_owned() };
    let with_side = |what: &str| match next.side {
        Some(on) => format!("{}, {what}", side(on)),
        None => what.to_owned(),
    };
    match next.kind {
        SpanKind::Settle { switch: true } => next.side.map_or("", side).to_owned(),
        SpanKind::Settle { switch: false } => next.movement.name.to_owned(),
        SpanKind::Release => with_side("let go slowly"),
        SpanKind::Work if now.settles() => work(next),
        SpanKind::Work if next.spots > 0 => with_side(match next.spot {
            0 => "first spot",
            1 => "second spot",
            2 => "third spot",
            3 => "fourth spot",
            _ => "fifth spot",
        }),
        SpanKind::Work => with_side(match next.stroke {
            Stroke::Across => "from side to side",
            Stroke::Circle => "The other way round",
            _ => "the same again",
        }),
    }
}

fn work(span: &Span) -> String {
    match span.stroke {
        Stroke::Circle => "Slow hip circles",
        Stroke::Lean => "Lean in and let it settle",
        Stroke::Roll => "Roll up and down",
        Stroke::Across => "Roll from side to side",
        Stroke::Hold => "Hold still and breathe",
        Stroke::SmallRolls => "Small rolls",
        Stroke::Release => "Let go slowly",
        Stroke::Glide => "Long, slow strokes",
        Stroke::Knead => "Lift and roll the muscle",
        Stroke::Circles => "Small, slow circles",
        Stroke::Melt => "Sink in and stay",
        Stroke::Rock => "Rock, small and slow",
        Stroke::Repeat => "One with each breath",
        Stroke::Breathe => "Breathe and rest",
        Stroke::Walk => "Walk at an easy pace",
    }
    .to_owned()
}

/// "1 of 2", where there are spots.
pub(crate) fn spot(span: &Span) -> Option<String> {
    (span.spots > 1 && !span.settles()).then(|| format!("{} of {}", span.spot + 1, span.spots))
}

/// "Wall".
pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// "Five parts".
pub(crate) fn parts(count: usize) -> String {
    const NUMBERS: [&str; 10] =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    match (NUMBERS.get(count), count) {
        (_, 1) => "One part".to_owned(),
        (Some(number), _) => format!("{number} parts"),
        (None, _) => format!("{count} parts"),
    }
}

/// "10 min".
pub(crate) const fn length(length: Length) -> &'static str {
    match length {
        Length::AsWritten => "As written",
        Length::Five => "5 min",
        Length::Ten => "10 min",
        Length::Fifteen => "15 min",
    }
}

/// "soft ball · standing · medium".
pub(crate) fn kind(routine: &Routine) -> String {
    let tools = tools(routine);
    format!("{tools} · {} · {}", routine.posture().name(), routine.intensity().name())
}

fn tools(routine: &Routine) -> String {
    let tools: Vec<_> = routine.tools().iter().map(|tool| tool.name()).collect();
    if tools.is_empty() { NO_TOOLS.to_owned() } else { tools.join(", ") }
}

/// "10 minutes · standing · soft ball".
pub(crate) fn summary(routine: &Routine) -> String {
    let tools = tools(routine);
    format!("{} minutes · {} · {tools}", routine.minutes(), routine.posture().name())
}

/// Seconds to a tenth: "4", "4.5".
fn tenths(length: Ms) -> String {
    let tenths = length / 100;
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}
