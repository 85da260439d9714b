//! Back, ten seconds back, pause or resume, ten seconds on, next; and Stop in its corner.
//!
//! *Invariant:* Stop is always there, always in the same corner, above every sheet.

use super::{Icon, Symbol, TouchLock};
use crate::app::session::JUMP;
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::engine::Transport;
use unknot_core::progress::StopReason;

/// The bar.
#[component]
pub(crate) fn TransportBar() -> impl IntoView {
    let session = shared().session;
    let running = Memo::new(move |_| session.transport.with(Transport::is_running));
    let asking = session.asking;
    let stop = move |_| {
        if asking.get_untracked() {
            session.end(StopReason::Unasked);
        } else {
            session.ask();
        }
    };
    view! {
        <div
            class="bar"
            class:asking=move || asking.get()
            class:locked=move || session.locked.get() && !asking.get()
        >
            <p class="again">{text::STOP_AGAIN}</p>
            <Show when=move || session.locked.get() && !asking.get()>
                <TouchLock />
            </Show>
            <button aria-label=text::BACK on:click=move |_| session.back()>
                <Icon symbol=Symbol::Back />
            </button>
            <button aria-label="Back 10 seconds" on:click=move |_| session.jump(-JUMP)>
                <Icon symbol=Symbol::Rewind10 />
            </button>
            <button
                class="toggle"
                aria-label=move || if running.get() { "Pause" } else { "Resume" }
                on:click=move |_| session.toggle()
            >
                {move || {
                    let symbol = if running.get() { Symbol::Pause } else { Symbol::Play };
                    view! { <Icon symbol /> }
                }}
            </button>
            <button aria-label="Forward 10 seconds" on:click=move |_| session.jump(JUMP)>
                <Icon symbol=Symbol::Forward10 />
            </button>
            <button aria-label="Next" on:click=move |_| session.next()>
                <Icon symbol=Symbol::Next />
            </button>
            <button class="stop" on:click=stop>
                <Icon symbol=Symbol::Octagon />
                {text::STOP}
            </button>
        </div>
    }
}
