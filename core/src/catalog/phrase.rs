//! Spoken lines that belong to no single movement.
//!
//! *Invariant:* the side is named last.

use crate::routine::{BySide, Movement, Posture};

/// The same movement goes on with the other side.
pub const SWITCH: BySide =
    BySide { left: "Switch sides. Now the left side.", right: "Switch sides. Now the right side." };

/// Answers "Too much" during a hold.
pub const SMALL_ROLLS: &str = "Press less. Roll an inch or two, twelve times.";

/// Answers "Too much" during other work with a ball at the wall.
pub const LESS_BALL: &str =
    "Take some weight off the ball. Step closer to the wall, or use a softer ball.";

/// Answers "Too much" during any other work.
pub const LESS: &str = "Press less, or take some weight off. Stay where you can breathe easily.";

/// The answer to "Too much" where nothing turns into small rolls.
#[must_use]
pub fn less(movement: &Movement) -> &'static str {
    let wall = movement.tool.is_ball() && matches!(movement.posture, Posture::Standing);
    if wall { LESS_BALL } else { LESS }
}

/// Said when a pause begins.
pub const PAUSED: &str = "Paused. Take the pressure off.";

/// Said when a session goes on after a pause.
pub const RESUMING: &str = "Going on in a moment, with a full breath in.";

/// Asked every 30 to 60 seconds of work that a second person does.
pub const PRESSURE_OKAY: &str = "Is this pressure okay?";

/// Opens a session whose routine was changed for the person.
pub const CHANGED: &str = "This session is changed for you. Stop at any time.";

/// Ends such a session.
pub const CHANGED_DONE: &str = "Done. Roll onto your side first if you lie, then get up slowly.";

/// Where to press and where not, on every briefing.
pub const WHERE: &str = "Stay 1 to 2 inches beside the spine, never on it. Keep off the ribs and \
                         the tailbone.";

/// How hard, on every briefing.
pub const HOW_HARD: &str = "Press 3 to 6 of 10: strong but comfortable. Stop at once if it turns \
                            sharp, electric, burning, shooting, tingling or numb.";

/// How to lie down from standing or sitting.
pub const GET_DOWN: &str = "Kneel, lie on your side, roll onto your back. Bend your knees.";

/// How to stand up from lying.
pub const GET_UP: &str = "Roll onto your side and push up with your hands. Stand up slowly.";

/// Said near the middle of long work.
pub const HALFWAY: &str = "Halfway.";

/// How long work lasts, up to the milliseconds at which the next one fits better.
const ABOUT: [(i32, &str); 9] = [
    (45_000, "About half a minute."),
    (75_000, "About a minute."),
    (105_000, "About a minute and a half."),
    (150_000, "About two minutes."),
    (210_000, "About three minutes."),
    (255_000, "About four minutes."),
    (345_000, "About five minutes."),
    (510_000, "About seven minutes."),
    (i32::MAX, "About ten minutes."),
];

/// Work of fewer milliseconds is over before one could say how long it lasts.
const BRIEF: i32 = 20_000;

/// How long work of so many milliseconds lasts, in words; none where it is brief.
#[must_use]
pub fn about(work: i32) -> Option<&'static str> {
    let said = ABOUT.iter().find(|(until, _)| work < *until);
    said.filter(|_| work >= BRIEF).map(|(_, text)| *text)
}

/// When to stop, at the beginning of a sound file that is played without the app.
pub const STOP_RULES: [&str; 3] = [
    "Stop at any time.",
    "Stop at once if it is sharp, electric, burning or numb.",
    "If you hold your breath, press less.",
];

/// All of them.
pub fn all() -> impl Iterator<Item = &'static str> {
    FIXED.into_iter().chain(STOP_RULES).chain(ABOUT.map(|(_, text)| text))
}

const FIXED: [&str; 13] = [
    SWITCH.left,
    SWITCH.right,
    SMALL_ROLLS,
    LESS,
    LESS_BALL,
    GET_DOWN,
    GET_UP,
    PAUSED,
    RESUMING,
    PRESSURE_OKAY,
    CHANGED,
    CHANGED_DONE,
    HALFWAY,
];
