//! What can be changed while a session runs, without stopping it.
//!
//! *Invariant:* it never covers the bar; every change holds at once.

use super::{Way, choice, pace_names, tones_loudness, voice_loudness};
use crate::app::element::{Node, el, group};
use crate::app::shell::shared;
use crate::app::text;
use crate::app::text::settings as words;
use crate::platform::device;
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
pub(crate) fn reach_settings() -> Node {
    group("")
        .child(choice(words::FAR, &FAR))
        .child(choice(words::WIDE, &WIDE))
        .child(choice(words::FLASH, &FLASH))
        .child(device::can_vibrate().then(|| choice(words::FELT, &FELT)))
}

/// The sheet.
pub(crate) fn adjust_sheet() -> Node {
    let session = shared().session;
    let close = move || session.adjusting.set(false);
    let lock = move || {
        close();
        session.locked.set(true);
    };
    let pair = el("div")
        .class("pair")
        .child(el("button").class("quiet").on_click(lock).child(text::LOCK))
        .child(el("button").class("quiet").on_click(close).child(text::CLOSE));
    el("section")
        .class("sheet adjust")
        .attr("role", "dialog")
        .attr("aria-label", text::SETTINGS)
        .child(pair)
        .child(pace_names())
        .child(tones_loudness())
        .child(voice_loudness())
        .child(reach_settings())
}
