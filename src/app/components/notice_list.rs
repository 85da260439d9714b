//! What the app has to say: what lasts at the head of a page, what has just happened at its bottom.
//!
//! *Invariant:* announced politely; nothing moves away by itself.

use crate::app::element::{Node, all, el, live};
use crate::app::notices::Notice;
use crate::app::shell::shared;
use crate::app::text;
use crate::platform::worker;

/// What stays until it is no longer true.
pub(crate) fn notice_list() -> Node {
    list("Notices", true)
}

/// What stays until it is dismissed.
pub(super) fn news() -> Node {
    list("News", false)
}

fn list(name: &'static str, lasting: bool) -> Node {
    let notices = shared().notices;
    let wanted = move |notice: &Notice| notice.lasting == lasting;
    let rows = el("ul")
        .class("notices")
        .child(live(move || all(notices.0.get().into_iter().filter(wanted).map(row))));
    el("div").attr("role", "status").attr("aria-label", name).child(rows)
}

fn row(notice: Notice) -> Node {
    let notices = shared().notices;
    let quiet = || el("button").class("quiet");
    let update = notice.text == text::UPDATE;
    let update = update.then(|| {
        let now = move || {
            // Where nobody answers, the notice stays.
            if worker::update() {
                notices.withdraw(text::UPDATE);
            }
        };
        quiet().on_click(now).child(text::UPDATE_NOW)
    });
    let word = if update.is_some() { text::LATER } else { text::DISMISS };
    let said = el("span").child(notice.text.clone());
    let close = (!notice.lasting)
        .then(|| quiet().on_click(move || notices.withdraw(&notice.text)).child(word));
    el("li").child(said).child(update).child(close)
}
