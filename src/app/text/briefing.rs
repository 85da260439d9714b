//! The words of the briefing.
//!
//! *Invariant:* words only.

use unknot_core::care::Change;
use unknot_core::routine::Posture;

pub(crate) const WARM: &str = "Best when warm, after a shower.";
pub(crate) const ENDS: &str = "The end";
pub(crate) const YOUR_ANSWERS: &str = "What your answers mean";
pub(crate) const NOT_FOR_ME: &str = "Not for me";
pub(crate) const BRING_BACK: &str = "Bring it back";
pub(crate) const CHANGED: &str = "Changed for you";
pub(crate) const NOT_NOW: &str = "Not for now";
pub(crate) const HOW: &str = "How it is done";
pub(crate) const FEEL: &str = "What you should feel: ";
pub(crate) const EASE: &str = "When to press less: ";
pub(crate) const EACH_SIDE: &str = "on each side";

pub(crate) const HANDS_FREE: &str = "Phone, sound and screen";
pub(crate) const CHECK: &str = "Check the sound";
pub(crate) const LISTEN: &str = "Listen";
pub(crate) const RISES: &str = "A tone that rises: breathe in";
pub(crate) const FALLS: &str = "A tone that falls: breathe out";
pub(crate) const HEARD: &str =
    "All played. Heard nothing? Turn the volume up, and the silent switch of an iPhone off.";
pub(crate) const SOUND_LOST: &str = "No sound comes out here. Follow the words and the picture.";
pub(crate) const SOUND_OFF: &str = "All sound is off in the settings.";
pub(crate) const SCREEN: &str = "The screen";
pub(crate) const STAYS_ON: &str = "Stays on";
pub(crate) const MAY_GO_OFF: &str = "May go off";
pub(crate) const MAKING: &str = "Making the sound ahead. You can start already.";
pub(crate) const READY: &str =
    "The sound is ready: it goes on when you lock the phone, and other sound stops.";
pub(crate) const CANNOT: &str =
    "This browser cannot make the sound ahead. Keep the screen on for this session.";
pub(crate) const SAVE: &str = "Save it as a sound file";

/// Where the phone goes for a position.
pub(crate) const fn place(posture: Posture) -> &'static str {
    match posture {
        Posture::Standing => {
            "Standing: lean the phone on a chair or shelf two steps in front of you, screen upright."
        }
        Posture::Seated => "Sitting: stand the phone on the table, an arm's length away.",
        Posture::Floor => {
            "Lying: lean the phone on a wall or a shoe beside your head, within reach of your hand."
        }
    }
}

/// "Strokes in place of Slow rolls."
pub(crate) fn change(change: &Change) -> String {
    match change.to {
        Some(to) => format!("{} in place of {}.", to.name, change.from.name),
        None => format!("Without {}.", change.from.name),
    }
}
