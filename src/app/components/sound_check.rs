//! Hearing the sounds before a session.
//!
//! *Invariant:* nothing sounds before its button is pressed; what could not be heard is said.

use super::{Icon, Symbol};
use crate::app::session::Sample;
use crate::app::shell::shared;
use crate::app::text::briefing as words;
use leptos::prelude::*;
use unknot_core::progress::Profile;

/// The button, what is heard, and what to do when nothing is.
#[component]
pub(crate) fn SoundCheck(
    /// What is said at the end.
    #[prop(optional)]
    line: Option<&'static str>,
) -> impl IntoView {
    let shared = shared();
    let sampled = shared.session.sampled;
    sampled.set(Sample::Idle);
    let off = move || shared.facts.settings.with(|it| it.muted || it.profile == Profile::Silent);
    let row = move |nth: usize, text: String| {
        view! {
            <li aria-current=move || (sampled.get() == Sample::Plays(nth)).then_some("step")>{text}</li>
        }
    };
    let status = move || match (off(), sampled.get()) {
        (true, _) => words::SOUND_OFF,
        (_, Sample::Lost) => words::SOUND_LOST,
        (_, Sample::Over) => words::HEARD,
        (_, Sample::Idle | Sample::Plays(_)) => "",
    };
    let said = line.map(|line| shared.facts.say(line));
    view! {
        <div class="check">
            <button class="quiet" on:click=move |_| shared.session.sample(line)>
                <Icon symbol=Symbol::Sound />
                {if line.is_some() { words::CHECK } else { words::LISTEN }}
            </button>
            <ol>
                {row(0, words::RISES.to_owned())} {row(1, words::FALLS.to_owned())}
                {said.map(|said| row(2, format!("“{said}”")))}
            </ol>
            <p class="label" role="status">
                {status}
            </p>
        </div>
    }
}
