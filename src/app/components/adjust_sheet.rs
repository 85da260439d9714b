//! What can be changed while a session runs, without stopping it.
//!
//! *Invariant:* it never covers the bar; every change holds at once.

use super::{Choice, Loudness, PaceNames, Way};
use crate::app::shell::shared;
use crate::app::text;
use crate::app::text::settings as words;
use crate::platform::device;
use leptos::prelude::*;
use unknot_core::progress::Felt;

const FELT: [Way; 3] = [
    (words::WHEN_SILENT, |it| it.felt == Felt::Silent, |it| it.felt = Felt::Silent),
    (words::ALWAYS, |it| it.felt == Felt::Always, |it| it.felt = Felt::Always),
    (words::NEVER, |it| it.felt == Felt::Never, |it| it.felt = Felt::Never),
];
const FLASH: [Way; 2] = [
    (words::OFF, |it| !it.flash, |it| it.flash = false),
    (words::ON, |it| it.flash, |it| it.flash = true),
];
const WIDE: [Way; 2] = [
    (words::OFF, |it| !it.wide, |it| it.wide = false),
    (words::ON, |it| it.wide, |it| it.wide = true),
];
const FAR: [Way; 2] =
    [(words::OFF, |it| !it.far, |it| it.far = false), (words::ON, |it| it.far, |it| it.far = true)];

/// How a session is seen, felt and steered from a distance.
#[component]
pub(crate) fn ReachSettings() -> impl IntoView {
    view! {
        <Choice label=words::FAR ways=&FAR />
        <Choice label=words::WIDE ways=&WIDE />
        <Choice label=words::FLASH ways=&FLASH />
        {device::can_vibrate().then(|| view! { <Choice label=words::FELT ways=&FELT /> })}
    }
}

/// The sheet.
#[component]
pub(crate) fn AdjustSheet() -> impl IntoView {
    let session = shared().session;
    let lock = move |_| {
        session.adjusting.set(false);
        session.locked.set(true);
    };
    view! {
        <section class="sheet adjust" role="dialog" aria-label=text::SETTINGS>
            <div class="pair">
                <button class="quiet" on:click=lock>
                    {text::LOCK}
                </button>
                <button class="quiet" on:click=move |_| session.adjusting.set(false)>
                    {text::CLOSE}
                </button>
            </div>
            <PaceNames />
            <Loudness
                label=words::LOUDNESS
                is=|settings| settings.volume
                set=|settings, volume| settings.volume = volume
            />
            <Loudness
                label=words::VOICE_LOUDNESS
                is=|settings| settings.voice
                set=|settings, voice| settings.voice = voice
            />
            <ReachSettings />
        </section>
    }
}
