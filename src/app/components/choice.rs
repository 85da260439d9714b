//! Rows of the settings: one of several, and how loud.
//!
//! *Invariant:* every change is kept at once.

use crate::app::element::{Node, all, buttons, el};
use crate::app::shell::shared;
use crate::app::text::settings as text;
use unknot_core::progress::Settings;

/// A name, whether it is chosen, and how to choose it. Plain functions: closures would be compiled
/// anew for each.
pub(crate) type Way = (&'static str, fn(&Settings) -> bool, fn(&mut Settings));

/// The least sessions a week to aim for.
pub(crate) const GOALS: [Way; 5] = [
    ("1", |it| it.goal == 1, |it| it.goal = 1),
    ("2", |it| it.goal == 2, |it| it.goal = 2),
    ("3", |it| it.goal == 3, |it| it.goal = 3),
    ("4", |it| it.goal == 4, |it| it.goal = 4),
    ("5", |it| it.goal == 5, |it| it.goal = 5),
];

/// One of several, as a row of buttons.
pub(crate) fn choice(label: &'static str, ways: &'static [Way]) -> Node {
    let facts = shared().facts;
    let button = |&(name, is, choose): &Way| {
        el("button")
            .pressed(move || facts.settings.with(is))
            .on_click(move || facts.set(choose))
            .child(name)
    };
    labelled(label, "segments", all(ways.iter().map(button)))
}

/// A row of buttons under its name.
pub(super) fn labelled(label: &'static str, class: &'static str, ways: Node) -> Node {
    buttons("choice", label).child(el("p").child(label)).child(el("div").class(class).child(ways))
}

/// The loudness of breath and marks.
pub(crate) fn tones_loudness() -> Node {
    loudness(text::LOUDNESS, |it| it.volume, |it, volume| it.volume = volume)
}

/// The loudness of the voice.
pub(crate) fn voice_loudness() -> Node {
    loudness(text::VOICE_LOUDNESS, |it| it.voice, |it, voice| it.voice = voice)
}

/// A loudness in percent: its name, what it is, and how to make it so many percent.
fn loudness(label: &'static str, is: fn(&Settings) -> u8, set: fn(&mut Settings, u8)) -> Node {
    let facts = shared().facts;
    let range = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", "100")
        .attr("step", "5")
        .value(move || facts.settings.with(is).to_string())
        .on("input", move |field| {
            if let Ok(percent) = field.value().parse::<u8>() {
                facts.set(|settings| set(settings, percent.min(100)));
            }
        });
    el("label").class("row").child(el("span").child(label)).child(range)
}
