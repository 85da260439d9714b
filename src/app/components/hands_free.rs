//! What makes a session go without hands and eyes: where the phone goes, whether it is heard, and
//! whether the screen may go off.
//!
//! *Invariant:* what a browser cannot is said before Start.

use super::{Choice, Icon, SoundCheck, Symbol, Way};
use crate::app::session::Making;
use crate::app::shell::shared;
use crate::app::text::briefing as words;
use crate::platform::audio;
use leptos::prelude::*;
use unknot_core::engine::Timeline;
use unknot_core::routine::{Posture, Routine};

pub(crate) const SCREEN: [Way; 2] = [
    (words::STAYS_ON, |it| !it.screen_off, |it| it.screen_off = false),
    (words::MAY_GO_OFF, |it| it.screen_off, |it| it.screen_off = true),
];

/// The folded part of the briefing; open until something was done in each of its positions.
#[component]
pub(crate) fn HandsFree(routine: &'static Routine, timeline: Signal<Timeline>) -> impl IntoView {
    let shared = shared();
    let all = [Posture::Standing, Posture::Seated, Posture::Floor];
    let has =
        move |posture: &Posture| routine.steps.iter().any(|step| step.movement.posture == *posture);
    let new = shared
        .facts
        .history
        .with_untracked(|history| all.iter().any(|it| has(it) && !history.knows_posture(*it)));
    let place = |posture: Posture| {
        view! {
            <li class="row">
                <Icon symbol=Symbol::Phone />
                <span>{words::place(posture)}</span>
            </li>
        }
    };
    view! {
        <details class="hands-free" open=new>
            <summary>{words::HANDS_FREE}</summary>
            <ul>{all.into_iter().filter(has).map(place).collect_view()}</ul>
            <SoundCheck line=routine.opening />
            <ScreenOff routine timeline />
        </details>
    }
}

/// Whether the screen may go off, and the sound as a file.
#[component]
fn ScreenOff(routine: &'static Routine, timeline: Signal<Timeline>) -> impl IntoView {
    let shared = shared();
    let session = shared.session;
    let can = audio::can_make();
    Effect::new(move || {
        // Whatever changes the sound changes the file.
        shared.facts.settings.track();
        timeline.with(|timeline| untrack(|| session.prepare(timeline)));
    });
    let status = move || match session.making.get() {
        _ if !can => words::CANNOT,
        Making::Idle => "",
        Making::Busy => words::MAKING,
        Making::Ready => words::READY,
        Making::Failed => words::CANNOT,
    };
    view! {
        {can.then(|| view! { <Choice label=words::SCREEN ways=&SCREEN /> })}
        <p class="label" role="status">
            {status}
        </p>
        <Show when=move || session.making.get() == Making::Ready>
            <button class="quiet" on:click=move |_| session.save_track(routine.id)>
                {words::SAVE}
            </button>
        </Show>
    }
}
