//! The offer to put the app on the home screen: the browser's own, or how it is done by hand.
//!
//! *Invariant:* nothing stands here where there is nothing to offer; nothing is asked by itself.

use super::{Symbol, icon};
use crate::app::element::{Node, el, group, live};
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::install as words;
use crate::platform::install::{self, Install};
use leptos::prelude::{LocalStorage, StoredValue};

/// The offer; after a session it can be put away for good, and then it is found in the settings.
pub(crate) fn install_offer(after_session: bool) -> Node {
    let facts = shared().facts;
    let way = RwSignal::new(install::way());
    let watch = install::Watch::new(move || way.set(install::way()));
    let _kept: StoredValue<install::Watch, LocalStorage> = StoredValue::new_local(watch);
    live(move || {
        let put_away = after_session && facts.settings.with(|settings| settings.no_install);
        let how = match way.get()? {
            _ if put_away => return None,
            Install::Offered => {
                let ask = move || {
                    install::ask();
                    way.set(install::way());
                };
                el("button").class("quiet").on_click(ask).child(words::ADD)
            }
            Install::ByHand => by_hand(),
        };
        let later = move || facts.set(|settings| settings.no_install = true);
        let later =
            after_session.then(|| el("button").class("quiet").on_click(later).child(words::NO));
        Some(
            group("")
                .child(el("h2").child(words::TITLE))
                .child(el("p").class("label").child(words::WHY))
                .child(el("div").class("pair").child(how).child(later)),
        )
    })
}

/// The two steps in Safari, drawn.
fn by_hand() -> Node {
    let step = |symbol, said: &'static str| {
        el("li").class("row").child(icon(symbol)).child(el("span").child(said))
    };
    el("ol").child(step(Symbol::Share, words::SHARE)).child(step(Symbol::Add, words::THEN_ADD))
}
