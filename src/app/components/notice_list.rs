//! What the app has to say, at the head of a page.
//!
//! *Invariant:* announced politely; nothing moves away by itself.

use crate::app::element::{Node, all, el, live};
use crate::app::notices::Notice;
use crate::app::shell::shared;
use crate::app::text;
use crate::platform::worker;

/// The notices that stand.
pub(crate) fn notice_list() -> Node {
    let notices = shared().notices;
    let quiet = || el("button").class("quiet");
    let row = move |notice: Notice| {
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
    };
    let rows = live(move || all(notices.0.get().into_iter().map(row)));
    el("div")
        .attr("role", "status")
        .attr("aria-label", "Notices")
        .child(el("ul").class("notices").child(rows))
}
