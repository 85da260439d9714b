//! The frame around every screen: where the address leads, and what is known everywhere.
//!
//! *Invariant:* no screen is shown that the safety check forbids.

use super::element::{Node, live};
use super::facts::Facts;
use super::later::Later;
use super::notices::{Notice, Notices};
use super::pages::home_page;
use super::route::Route;
use super::session::Session;
use super::text;
use crate::app::signal::{Memo, RwSignal};
use crate::platform::visibility::{self, Seen};
use crate::platform::worker::{self, WorkerState};
use crate::platform::{address, page, timer};
use leptos::prelude::*;
use unknot_core::catalog::Filter;
use unknot_core::progress::{Record, Theme};

/// What every screen may ask for.
#[derive(Clone, Copy)]
pub(crate) struct Shared {
    pub(crate) facts: Facts,
    pub(crate) notices: Notices,
    pub(crate) session: Session,
    /// What comes after the first screen.
    pub(crate) later: Later,
    /// The routine that is waited for while the safety check is answered.
    pub(crate) wanted: RwSignal<Option<String>>,
    /// What the list of routines is narrowed to, until the app is closed.
    pub(crate) filter: RwSignal<Filter>,
    /// What the list of movements is narrowed to; only tool and area count.
    pub(crate) sought: RwSignal<Filter>,
    /// The session that was deleted last, to be brought back.
    pub(crate) deleted: RwSignal<Option<Record>>,
}

/// What every screen may ask for.
pub(crate) fn shared() -> Shared {
    #[expect(clippy::panic, reason = "the shell provides it before any screen is made")]
    use_context().unwrap_or_else(|| panic!("no shell"))
}

/// Goes to a screen.
pub(crate) fn go(route: &Route) {
    // A browser that refuses leaves the person where they are; the links still work.
    let _: Result<(), address::AddressError> = address::set(&route.address());
}

/// The app: all that it stands on, and then what shows it.
pub(crate) fn shell() -> impl FnOnce() -> Node {
    let notices = Notices::new();
    let facts = Facts::load(notices);
    let session = Session::new(facts);
    let later = Later::new(&session);
    provide_context(Shared {
        facts,
        notices,
        session,
        later,
        wanted: RwSignal::new(None),
        filter: RwSignal::new(Filter::default()),
        sought: RwSignal::new(Filter::default()),
        deleted: RwSignal::new(None),
    });

    let arrival = StoredValue::new_local(None);
    let here = RwSignal::new(resolve(&address::hash(), notices));
    // Where each list was left; going back to it from what it led to finds the place again.
    let left: StoredValue<Vec<(Route, f64)>> = StoredValue::new(Vec::new());
    let watch = address::Watch::new(move |hash| {
        let (from, to) = (here.get_untracked(), resolve(&hash, notices));
        if from == to {
            // The same screen, from its beginning.
            here.set(to);
            return;
        }
        let top = left
            .try_update_value(|left| {
                let back = from.list().as_ref() == Some(&to);
                let kept = left.iter().find(|(route, _)| back && *route == to);
                let top = kept.map_or(0.0, |(_, top)| *top);
                left.retain(|(route, _)| *route != from);
                left.push((from, page::scrolled()));
                top
            })
            .unwrap_or_default();
        here.set(to);
        later.ask(move || {
            arrival.set_value(Some(timer::After::new(0, move || page::arrive(top))));
        });
    });
    StoredValue::new_local(watch);
    // A page that the worker served from the start was told on an earlier visit.
    let returning = worker::serves();
    let hear = move |state| {
        if !(returning && state == WorkerState::OfflineReady) {
            tell(notices, state);
        }
    };
    StoredValue::new_local(worker::Watch::new(hear));
    hear(worker::state());
    // What depends on the time of day is asked anew on every return.
    let returns = visibility::Watch::new(move |seen| {
        if seen == Seen::Restored {
            facts.refresh();
        }
        if matches!(seen, Seen::Shown | Seen::Restored) {
            facts.bookmark.update(|_| ());
            facts.screening.update(|_| ());
            facts.history.update(|_| ());
        }
    });
    StoredValue::new_local(returns);

    Effect::new(move || {
        page::theme(match facts.settings.with(|settings| settings.theme) {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
            Theme::Black => Some("black"),
        });
    });

    let playing = Memo::new(move || session.live.with(Option::is_some));
    // Only these two choose the page; what it reads is its own affair. A session that is being
    // played has the player wherever the address leads.
    move || {
        live(move || {
            if playing.get() {
                return untrack(|| later.player());
            }
            match here.get() {
                Route::Home => untrack(home_page),
                other => later.page(other),
            }
        })
    }
}

fn resolve(hash: &str, notices: Notices) -> Route {
    Route::parse(hash).unwrap_or_else(|| {
        notices.show(Notice::brief(text::UNKNOWN_ADDRESS));
        Route::Home
    })
}

fn tell(notices: Notices, state: WorkerState) {
    match state {
        WorkerState::OfflineReady => notices.show(Notice::brief(text::OFFLINE_READY)),
        WorkerState::Update => {
            notices.withdraw(text::UPDATE_FAILED);
            notices.show(Notice::brief(text::UPDATE));
        }
        WorkerState::UpdateFailed => notices.show(Notice::brief(text::UPDATE_FAILED)),
        WorkerState::Absent => notices.show(Notice::brief(text::NO_WORKER)),
        WorkerState::Unknown | WorkerState::Controlled => {}
    }
}
