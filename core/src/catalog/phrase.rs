//! Spoken lines that belong to no single movement.
//!
//! *Invariant:* the side is named last.

use crate::routine::BySide;

/// The same movement goes on with the other side.
pub const SWITCH: BySide =
    BySide { left: "Switch sides. Now the left side.", right: "Switch sides. Now the right side." };

/// Answers "Too much" during a hold.
pub const SMALL_ROLLS: &str = "Press less. Roll an inch or two, twelve times.";

/// Answers "Too much" during other work.
pub const LESS: &str =
    "Take some weight off the ball. Step closer to the wall, or use a softer ball.";

/// Said when a pause begins.
pub const PAUSED: &str = "Paused. Take your weight off the ball.";

/// Said when a session goes on after a pause.
pub const RESUMING: &str = "Going on in a moment, with a full breath in.";

/// Asked every 30 to 60 seconds of work that a second person does.
pub const PRESSURE_OKAY: &str = "Is this pressure okay?";

/// Opens a session whose routine was changed for the person.
pub const CHANGED: &str = "This session is changed for you. Stop at any time.";

/// Ends such a session.
pub const CHANGED_DONE: &str = "Done. Get up slowly and walk a few steps.";

/// Said near the middle of long work.
pub const HALFWAY: &str = "Halfway.";

/// All of them.
pub const ALL: [&str; 10] = [
    SWITCH.left,
    SWITCH.right,
    SMALL_ROLLS,
    LESS,
    PAUSED,
    RESUMING,
    PRESSURE_OKAY,
    CHANGED,
    CHANGED_DONE,
    HALFWAY,
];
