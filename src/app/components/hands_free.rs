//! What makes a session go without hands and eyes: where the phone goes, whether it is heard, and
//! whether the screen may go off.
//!
//! *Invariant:* what a browser cannot is said before Start.

use super::{Symbol, Way, choice, icon, sound_check};
use crate::app::element::{Node, all, details, el, group, live, show_when};
use crate::app::session::Making;
use crate::app::shell::shared;
use crate::app::text::briefing as words;
use crate::platform::audio;
use leptos::prelude::{Effect, untrack};
use unknot_core::engine::Timeline;
use unknot_core::routine::{Posture, Routine};

pub(crate) const SCREEN: [Way; 2] = [
    (words::STAYS_ON, |it| !it.screen_off, |it| it.screen_off = false),
    (words::MAY_GO_OFF, |it| it.screen_off, |it| it.screen_off = true),
];

/// The folded part of the briefing; open until something was done in each of its positions.
pub(crate) fn hands_free(
    routine: &'static Routine,
    timeline: impl Fn() -> Timeline + 'static,
) -> Node {
    let history = shared().facts.history;
    let all_of = [Posture::Standing, Posture::Seated, Posture::Floor];
    let has =
        move |posture: &Posture| routine.steps.iter().any(|step| step.movement.posture == *posture);
    let new = history
        .with_untracked(|history| all_of.iter().any(|it| has(it) && !history.knows_posture(*it)));
    let place = |posture: Posture| {
        let words = el("span").child(words::place(posture));
        el("li").class("row").child(icon(Symbol::Phone)).child(words)
    };
    details(words::HANDS_FREE)
        .class("hands-free")
        .attr("open", new)
        .child(el("ul").child(all(all_of.into_iter().filter(has).map(place))))
        .child(sound_check(Some(routine.opening)))
        .child(screen_off(routine, timeline))
}

/// Whether the screen may go off, and the sound as a file.
fn screen_off(routine: &'static Routine, timeline: impl Fn() -> Timeline + 'static) -> Node {
    let shared = shared();
    let session = shared.session;
    let can = audio::can_make();
    Effect::new(move || {
        // Whatever changes the sound changes the file.
        shared.facts.settings.track();
        let timeline = timeline();
        untrack(|| session.prepare(&timeline));
    });
    let status = move || match session.making.get() {
        _ if !can => words::CANNOT,
        Making::Idle => "",
        Making::Busy => words::MAKING,
        Making::Ready => words::READY,
        Making::Failed => words::CANNOT,
    };
    let save = move || {
        el("button")
            .class("quiet")
            .on_click(move || session.save_track(routine.id))
            .child(words::SAVE)
    };
    group("")
        .child(can.then(|| choice(words::SCREEN, &SCREEN)))
        .child(el("p").class("label").attr("role", "status").child(live(status)))
        .child(show_when(move || session.making.get() == Making::Ready, save))
}
