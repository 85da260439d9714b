//! The player: everything a session shows, on one screen.
//!
//! *Invariant:* Stop is one tap away in every state; words change once a second at most.

use crate::app::components::{
    AdjustSheet, Icon, PressureScale, ProgressRail, SessionPlate, StopSheet, Symbol, TransportBar,
};
use crate::app::session::Shown;
use crate::app::shell::shared;
use crate::app::text;
use crate::platform::audio::SoundState;
use crate::platform::wake_lock::WakeState;
use leptos::prelude::*;
use unknot_core::engine::Quarter;
use unknot_core::routine::Side;

/// What is shown; every part of the player picks from it.
type Seen = Memo<Option<Shown>>;

/// One piece of what is shown, told only when it changes.
fn piece<T>(seen: Seen, pick: fn(&Shown) -> T) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| seen.with(|shown| shown.as_ref().map(pick).unwrap_or_default()))
}

const fn breath(shown: &Shown) -> &'static str {
    match shown.breath {
        Some(Quarter::In) => "in",
        Some(Quarter::Out) => "out",
        Some(Quarter::Hold | Quarter::Rest) | None => "none",
    }
}

const fn then(shown: &Shown) -> &'static str {
    match (shown.next.is_empty(), shown.settling) {
        (true, _) => "",
        (_, true) => text::THEN,
        (_, false) => text::NEXT,
    }
}

/// The player.
#[component]
pub(crate) fn PlayerPage() -> impl IntoView {
    let session = shared().session;
    let seen = Memo::new(move |_| {
        let (at, lead) = (session.position.get(), session.lead.get());
        let (transport, over) = (session.transport.get(), session.over.get());
        session.live.with(|live| live.as_ref().map(|live| live.shown(at, transport, lead, over)))
    });
    let seen: Seen = Memo::new(move |_| seen.get().flatten());
    let side = piece(seen, |shown| shown.side.map_or("both", Side::id));
    let settling = piece(seen, |shown| shown.settling);
    let settings = shared().facts.settings;
    // Where a browser lost the sound, any tap may bring it back.
    let revive = move |_| {
        if matches!(session.sound_state.get_untracked(), SoundState::Lost(_)) {
            session.bring_sound_back();
        }
    };
    view! {
        <main
            class="player"
            class:rest=move || settling.get()
            class:right=move || side.get() == "right"
            class:far=move || settings.with(|it| it.far)
            class:wide=move || settings.with(|it| it.wide)
            class:flashes=move || settings.with(|it| it.flash)
            on:click=revive
            data-testid="player"
            data-state=piece(seen, |shown| shown.state)
            data-step=piece(seen, |shown| shown.part)
            data-movement=piece(seen, |shown| shown.movement)
            data-side=side
            data-breath=piece(seen, breath)
            data-position-ms=session.position
        >
            <div class="top">
                <ProgressRail timeline=session.live position=session.position />
                <header>
                    <h1>{piece(seen, |shown| shown.name)}</h1>
                    <button
                        class="sound"
                        aria-label=text::SAFETY_CHECK
                        on:click=move |_| session.check()
                    >
                        <Icon symbol=Symbol::Shield />
                    </button>
                    <SoundButton />
                    <button
                        class="sound"
                        aria-label=text::ADJUST
                        on:click=move |_| session.adjusting.update(|open| *open = !*open)
                    >
                        <Icon symbol=Symbol::Settings />
                    </button>
                </header>
            </div>
            <SessionPlate
                place=piece(seen, |shown| (shown.index, shown.settling))
                side=piece(seen, |shown| shown.side.map(text::side).unwrap_or_default().to_owned())
                spot=piece(seen, |shown| shown.spot.clone().unwrap_or_default())
            />
            <Words seen />
            <p class="next">
                <span>{piece(seen, then)}</span>
                <b>{piece(seen, |shown| shown.next.clone())}</b>
            </p>
            <Show when=move || settings.with(|it| it.wide)>
                // The keyboard has the space bar for it, and a screen reader the button in the bar.
                <div class="half" aria-hidden="true" on:click=move |_| session.toggle()></div>
            </Show>
            <Show when=move || session.adjusting.get()>
                <AdjustSheet />
            </Show>
            <Show when=move || session.asking.get()>
                <StopSheet />
            </Show>
            <TransportBar />
        </main>
    }
}

/// The breath, the countdown, the pressure and the spoken line.
#[component]
fn Words(seen: Seen) -> impl IntoView {
    let session = shared().session;
    let line = piece(seen, |shown| shown.line.clone());
    let presses = piece(seen, |shown| shown.presses && !shown.settling);
    let eases = piece(seen, |shown| shown.too_much && shown.state != "finished");
    let facts = shared().facts;
    let caption = move || facts.say(&session.remark.get().unwrap_or_else(|| line.get()));
    let sleepy = move || {
        matches!(session.wake_state.get(), WakeState::Lost | WakeState::Refused | WakeState::Absent)
    };
    view! {
        <div class="say">
            <Show when=move || facts.settings.with(|it| it.far)>
                <p class="side">
                    {piece(seen, |shown| shown.side.map(text::side).unwrap_or_default())}
                </p>
            </Show>
            <p class="cue">
                <span>{piece(seen, |shown| shown.cue)}</span>
                <span>{piece(seen, |shown| shown.count.clone())}</span>
            </p>
            <p class="count" role="timer" class:long=move || seen.with(|it| it.as_ref().is_some_and(|it| it.clock.len() > 4))>
                {piece(seen, |shown| shown.clock.clone())}
            </p>
            <Show when=move || presses.get()>
                <div class="press">
                    <div>
                        <PressureScale />
                        <p class="note">{text::BAND}</p>
                    </div>
                    <Show when=move || eases.get()>
                        <button class="much" on:click=move |_| session.too_much()>
                            {text::TOO_MUCH}
                        </button>
                    </Show>
                </div>
            </Show>
            <p class="caption" aria-live="polite">
                {caption}
            </p>
            <Show when=sleepy>
                <p class="hint">{text::SLEEPY}</p>
            </Show>
        </div>
    }
}

/// Mute, or what happened to the sound.
#[component]
fn SoundButton() -> impl IntoView {
    let shared = shared();
    let session = shared.session;
    let muted = move || shared.facts.settings.with(|settings| settings.muted);
    let state = move || {
        // The audio element does not depend on it.
        if session.carried.get() { SoundState::Playing } else { session.sound_state.get() }
    };
    move || match state() {
        SoundState::Lost(_) => view! {
            <button class="lost" on:click=move |_| session.bring_sound_back()>
                <Icon symbol=Symbol::SoundOff />
                <span>{text::SOUND_LOST} " " <u>{text::SOUND_BACK}</u></span>
            </button>
        }
        .into_any(),
        SoundState::Absent => view! { <p class="lost">{text::SOUND_ABSENT}</p> }.into_any(),
        SoundState::Off | SoundState::Waking | SoundState::Playing => view! {
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
