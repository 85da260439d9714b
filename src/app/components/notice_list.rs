//! What the app has to say, at the head of a page.
//!
//! *Invariant:* announced politely; nothing moves away by itself.

use crate::app::notices::Notice;
use crate::app::shell::shared;
use crate::app::text;
use crate::platform::worker;
use leptos::prelude::*;

/// The notices that stand.
#[component]
pub(crate) fn NoticeList() -> impl IntoView {
    let notices = shared().notices;
    let row = move |notice: Notice| {
        let said = notice.text.clone();
        let gone = notice.text.clone();
        let update = notice.text == text::UPDATE;
        let close = if update { text::LATER } else { text::DISMISS };
        view! {
            <li>
                <span>{said}</span>
                {update
                    .then(|| {
                        view! {
                            <button
                                class="quiet"
                                on:click=move |_| {
                                    // Where nobody answers, the notice stays.
                                    if worker::update() {
                                        notices.withdraw(text::UPDATE);
                                    }
                                }
                            >
                                {text::UPDATE_NOW}
                            </button>
                        }
                    })}
                {(!notice.lasting)
                    .then(|| {
                        view! {
                            <button class="quiet" on:click=move |_| notices.withdraw(&gone)>
                                {close}
                            </button>
                        }
                    })}
            </li>
        }
    };
    view! {
        <div role="status" aria-label="Notices">
            <ul class="notices">
                {move || notices.0.get().into_iter().map(row).collect_view()}
            </ul>
        </div>
    }
}
