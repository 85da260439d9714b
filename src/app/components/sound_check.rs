//! Hearing the sounds before a session.
//!
//! *Invariant:* nothing sounds before its button is pressed; what could not be heard is said.

use super::{Symbol, icon};
use crate::app::element::{Node, el, live};
use crate::app::session::Sample;
use crate::app::shell::shared;
use crate::app::text::briefing as words;
use unknot_core::progress::Profile;

/// The button, what is heard, and what to do when nothing is. A line may be said at the end.
pub(crate) fn sound_check(line: Option<&'static str>) -> Node {
    let shared = shared();
    let sampled = shared.session.sampled;
    sampled.set(Sample::Idle);
    let off = move || shared.facts.settings.with(|it| it.muted || it.profile == Profile::Silent);
    let row = move |nth: usize, text: String| {
        let now = move || (sampled.get() == Sample::Plays(nth)).then_some("step");
        el("li").live("aria-current", now).child(text)
    };
    let status = move || match (off(), sampled.get()) {
        (true, _) => words::SOUND_OFF,
        (_, Sample::Lost) => words::SOUND_LOST,
        (_, Sample::Over) => words::HEARD,
        (_, Sample::Idle | Sample::Plays(_)) => "",
    };
    let said = line.map(|line| shared.facts.say(line));
    let play = el("button")
        .class("quiet")
        .on_click(move || shared.session.sample(line))
        .child(icon(Symbol::Sound))
        .child(if line.is_some() { words::CHECK } else { words::LISTEN });
    let rows = el("ol")
        .child(row(0, words::RISES.to_owned()))
        .child(row(1, words::FALLS.to_owned()))
        .child(said.map(|said| row(2, format!("“{said}”"))));
    el("div")
        .class("check")
        .child(play)
        .child(rows)
        .child(el("p").class("label").attr("role", "status").child(live(status)))
}
