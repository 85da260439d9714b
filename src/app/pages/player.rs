//! The player: everything a session shows, on one screen.
//!
//! *Invariant:* Stop is one tap away in every state; words change once a second at most.

use crate::app::components::{
    Symbol, adjust_sheet, icon, pressure_scale, progress_rail, session_plate, stop_sheet,
    transport_bar,
};
use crate::app::element::{Node, el, live, show_when};
use crate::app::session::Shown;
use crate::app::shell::shared;
use crate::app::signal::{Memo, RwSignal, following};
use crate::app::text;
use crate::platform::audio::SoundState;
use crate::platform::wake_lock::WakeState;
use unknot_core::engine::Quarter;
use unknot_core::routine::Side;

/// What is shown; every part of the player picks from it.
type Seen = RwSignal<Option<Shown>>;

/// One piece of what is shown. The page is written only where it differs from what stands there.
fn piece<T: Default>(seen: Seen, pick: fn(&Shown) -> T) -> impl Fn() -> T + Copy {
    move || seen.with(|shown| shown.as_ref().map(pick).unwrap_or_default())
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
pub(crate) fn player_page() -> Node {
    let session = shared().session;
    let seen = following(move || {
        let (at, lead) = (session.told.get(), session.lead.get());
        let (transport, over) = (session.transport.get(), session.over.get());
        session.live.with(|live| live.as_ref()?.shown(at, transport, lead, over))
    });
    let side = piece(seen, |shown| shown.side.map_or("both", Side::id));
    let place = Memo::new(move || piece(seen, |shown| (shown.index, shown.settling))());
    let check = el("button")
        .class("sound")
        .attr("aria-label", text::SAFETY_CHECK)
        .on_click(move || session.check())
        .child(icon(Symbol::Shield));
    let adjust = el("button")
        .class("sound")
        .attr("aria-label", text::ADJUST)
        .on_click(move || session.adjusting.update(|open| *open = !*open))
        .child(icon(Symbol::Settings));
    let header = el("header")
        .child(el("h1").child(live(piece(seen, |shown| shown.name))))
        .child(check)
        .child(sound_button())
        .child(adjust);
    let next = el("p")
        .class("next")
        .child(el("span").child(live(piece(seen, then))))
        .child(el("b").child(live(piece(seen, |shown| shown.next.clone()))));
    let settings = shared().facts.settings;
    // Where a browser lost the sound, any tap may bring it back.
    let revive = move || {
        if matches!(session.sound_state.get_untracked(), SoundState::Lost(_)) {
            session.bring_sound_back();
        }
    };
    // The keyboard has the space bar for it, and a screen reader the button in the bar.
    let half = move || {
        el("div").class("half").attr("aria-hidden", "true").on_click(move || session.toggle())
    };
    el("main")
        .class("player")
        .class_when("rest", piece(seen, |shown| shown.settling))
        .class_when("right", move || side() == "right")
        .class_when("far", move || settings.with(|it| it.far))
        .class_when("wide", move || settings.with(|it| it.wide))
        .class_when("flashes", move || settings.with(|it| it.flash))
        .on_click(revive)
        .attr("data-testid", "player")
        .live("data-state", piece(seen, |shown| shown.state))
        .live("data-step", piece(seen, |shown| shown.part.to_string()))
        .live("data-movement", piece(seen, |shown| shown.movement))
        .live("data-side", side)
        .live("data-breath", piece(seen, breath))
        .built(move |element| session.position.tell(element))
        .child(el("div").class("top").child(progress_rail()).child(header))
        .child(session_plate(
            place,
            piece(seen, |shown| shown.side.map(text::side).unwrap_or_default().to_owned()),
            piece(seen, |shown| shown.spot.clone().unwrap_or_default()),
        ))
        .child(words(seen))
        .child(next)
        .child(show_when(move || settings.with(|it| it.wide), half))
        .child(show_when(move || session.adjusting.get(), adjust_sheet))
        .child(show_when(move || session.asking.get(), stop_sheet))
        .child(transport_bar())
}

/// The breath, the countdown, the pressure and the spoken line.
fn words(seen: Seen) -> Node {
    let session = shared().session;
    let facts = shared().facts;
    let line = piece(seen, |shown| shown.line.clone());
    let presses = piece(seen, |shown| shown.presses && !shown.settling);
    let eases = piece(seen, |shown| shown.too_much && shown.state != "finished");
    let caption = live(move || facts.say(&session.remark.get().unwrap_or_else(line)));
    let sleepy = move || {
        matches!(session.wake_state.get(), WakeState::Lost | WakeState::Refused | WakeState::Absent)
    };
    let cue = el("p")
        .class("cue")
        .child(el("span").child(live(piece(seen, |shown| shown.cue))))
        .child(el("span").child(live(piece(seen, |shown| shown.count.clone()))));
    let clock = live(piece(seen, |shown| shown.clock.clone()));
    let count = el("p")
        .class("count")
        .class_when("long", piece(seen, |shown| shown.clock.len() > 4))
        .attr("role", "timer")
        .child(clock);
    let far = move || facts.settings.with(|it| it.far);
    let side = move || {
        let side = piece(seen, |shown| shown.side.map(text::side).unwrap_or_default());
        el("p").class("side").child(live(side))
    };
    let much = move || {
        el("button").class("much").on_click(move || session.too_much()).child(text::TOO_MUCH)
    };
    let press = move || {
        let scale =
            el("div").child(pressure_scale()).child(el("p").class("note").child(text::BAND));
        el("div").class("press").child(scale).child(show_when(eases, much))
    };
    el("div")
        .class("say")
        .child(show_when(far, side))
        .child(cue)
        .child(count)
        .child(show_when(presses, press))
        .child(el("p").class("caption").attr("aria-live", "polite").child(caption))
        .child(show_when(sleepy, || el("p").class("hint").child(text::SLEEPY)))
}

/// Mute, or what happened to the sound.
fn sound_button() -> Node {
    let shared = shared();
    let session = shared.session;
    let muted = move || shared.facts.settings.with(|settings| settings.muted);
    let state = move || {
        // The audio element does not depend on it.
        if session.carried.get() { SoundState::Playing } else { session.sound_state.get() }
    };
    live(move || match state() {
        SoundState::Lost(_) => {
            let words = el("span")
                .child(text::SOUND_LOST)
                .child(" ")
                .child(el("u").child(text::SOUND_BACK));
            el("button")
                .class("lost")
                .on_click(move || session.bring_sound_back())
                .child(icon(Symbol::SoundOff))
                .child(words)
        }
        SoundState::Absent => el("p").class("lost").child(text::SOUND_ABSENT),
        SoundState::Off | SoundState::Waking | SoundState::Playing => {
            let symbol = move || if muted() { Symbol::SoundOff } else { Symbol::Sound };
            el("button")
                .class("sound")
                .attr("aria-label", "Mute")
                .pressed(muted)
                .on_click(move || session.mute())
                .child(live(move || icon(symbol())))
        }
    })
}
