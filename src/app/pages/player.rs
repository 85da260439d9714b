//! The player: everything a session shows, on one screen.
//!
//! *Invariant:* Stop is one tap away in every state; words change once a second at most.

use crate::app::components::{
    Icon, Layout, Plate, PressureScale, ProgressRail, Scene, StopSheet, Symbol, TransportBar,
};
use crate::app::session::Shown;
use crate::app::shell::shared;
use crate::app::text;
use crate::platform::audio::SoundState;
use crate::platform::clock;
use crate::platform::wake_lock::WakeState;
use leptos::prelude::*;
use unknot_core::engine::Breath;
use unknot_core::routine::{Pose, Side, Stroke};

/// What the plate shows before anything is known.
const EMPTY: Scene = Scene {
    pose: Pose::StandTall,
    region: None,
    side: None,
    stroke: Stroke::Circle,
    spot: 0,
    spots: 0,
    layout: Layout::Settling,
};

/// The player.
#[component]
pub(crate) fn PlayerPage() -> impl IntoView {
    let shared = shared();
    let session = shared.session;
    let shown = Memo::new(move |_| {
        let (at, lead, over) = (session.position.get(), session.lead.get(), session.over.get());
        let transport = session.transport.get();
        session
            .live
            .with(|live| live.as_ref().and_then(|live| live.shown(at, transport, lead, over)))
    });
    let of = move |pick: fn(&Shown) -> String| {
        Memo::new(move |_| shown.with(|shown| shown.as_ref().map(pick).unwrap_or_default()))
    };
    let is = move |pick: fn(&Shown) -> bool| {
        Memo::new(move |_| shown.with(|shown| shown.as_ref().is_some_and(pick)))
    };
    let state = of(|shown| shown.state.to_owned());
    let side = of(|shown| shown.side.map_or("both", Side::id).to_owned());
    let breath = of(|shown| {
        match shown.breath {
            Some(Breath::In) => "in",
            Some(Breath::Out) => "out",
            None => "none",
        }
        .to_owned()
    });
    let line = of(|shown| shown.line.clone());
    let settling = is(|shown| shown.settling);
    let presses = is(|shown| shown.presses && !shown.settling);
    let too_much = is(|shown| shown.too_much && shown.state != "finished");
    let running =
        Memo::new(move |_| session.transport.with(unknot_core::engine::Transport::is_running));
    let caption = move || session.remark.get().unwrap_or_else(|| line.get());
    let side_words = of(|shown| shown.side.map(text::side).unwrap_or_default().to_owned());
    let spot = of(|shown| shown.spot.clone().unwrap_or_default());
    let index = Memo::new(move |_| {
        shown.with(|shown| shown.as_ref().map(|shown| (shown.index, shown.settling)))
    });
    let scene = Memo::new(move |_| {
        // Read and not merely tracked: a memo that nobody reads never runs.
        let _ = index.get();
        let at = session.position.get_untracked();
        session.live.with(|live| live.as_ref().and_then(|live| live.scene(at))).unwrap_or(EMPTY)
    });
    let picture = Memo::new(move |_| {
        let _ = index.get();
        let at = session.position.get_untracked();
        session.live.with(|live| live.as_ref().map(|live| live.picture(at)).unwrap_or_default())
    });
    let playhead = Memo::new(move |_| {
        session.beat.track();
        let (transport, over) = (session.transport.get_untracked(), session.over.get_untracked());
        let live = session.live.get_untracked();
        live.map(|live| live.playhead(transport, clock::monotonic(), over)).unwrap_or_default()
    });
    view! {
        <main
            class="player"
            class:rest=move || settling.get()
            class:right=move || side.get() == "right"
            data-testid="player"
            data-state=move || state.get()
            data-step=of(|shown| shown.part.to_string())
            data-movement=of(|shown| shown.movement.to_owned())
            data-side=move || side.get()
            data-breath=move || breath.get()
            data-position-ms=move || session.position.get()
        >
            <div class="top">
                <ProgressRail timeline=session.live position=session.position />
                <header>
                    <h1>{of(|shown| shown.name.to_owned())}</h1>
                    <SoundButton />
                </header>
            </div>
            <Plate
                scene
                playhead
                label=picture
                side=side_words
                spot
                never=text::NEVER_PRESS
                on:click=move |_| session.toggle()
            />
            <div class="say">
                <p class="cue">
                    <span>{of(|shown| shown.cue.to_owned())}</span>
                    <span>{of(|shown| shown.count.clone())}</span>
                </p>
                <p class="count" role="timer">
                    {of(|shown| shown.clock.clone())}
                </p>
                <Show when=move || presses.get()>
                    <div class="press">
                        <div>
                            <PressureScale />
                            <p class="note">{text::BAND}</p>
                        </div>
                        <Show when=move || too_much.get()>
                            <button class="much" on:click=move |_| session.too_much()>
                                {text::TOO_MUCH}
                            </button>
                        </Show>
                    </div>
                </Show>
                <p class="caption" aria-live="polite">
                    {caption}
                </p>
                <Show when=move || matches!(session.wake_state.get(), WakeState::Refused | WakeState::Absent)>
                    <p class="hint">{text::SLEEPY}</p>
                </Show>
            </div>
            <p class="next">
                <span>{move || if settling.get() { "Then" } else { "Next" }}</span>
                <b>{of(|shown| shown.next.clone())}</b>
            </p>
            <Show when=move || session.asking.get()>
                <StopSheet session />
            </Show>
            <TransportBar session running />
        </main>
    }
}

/// Mute, or what happened to the sound.
#[component]
fn SoundButton() -> impl IntoView {
    let shared = shared();
    let session = shared.session;
    let muted = move || shared.facts.settings.with(|settings| settings.muted);
    move || match session.sound_state.get() {
        SoundState::Lost(_) => view! {
            <button class="lost" on:click=move |_| session.bring_sound_back()>
                <Icon symbol=Symbol::SoundOff />
                <span>
                    {text::SOUND_LOST} " " <u>{text::SOUND_BACK}</u>
                </span>
            </button>
        }
        .into_any(),
        SoundState::Absent => view! { <p class="lost">{text::SOUND_ABSENT}</p> }.into_any(),
        _ => view! {
            <button
                class="sound"
                aria-label="Mute"
                aria-pressed=move || if muted() { "true" } else { "false" }
                on:click=move |_| session.mute()
            >
                {move || {
                    let symbol = if muted() { Symbol::SoundOff } else { Symbol::Sound };
                    view! { <Icon symbol /> }
                }}
            </button>
        }
        .into_any(),
    }
}
