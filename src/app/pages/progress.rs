//! The sessions so far.
//!
//! *Invariant:* counts what was done; nothing is called missed.

use crate::app::components::{NameMast, Navigation, NoticeList};
use crate::app::facts;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::catalog;
use unknot_core::progress::{Ending, Record};

/// How many sessions the list shows.
const SHOWN: usize = 30;

/// The list of sessions.
#[component]
pub(crate) fn ProgressPage() -> impl IntoView {
    let history = shared().facts.history;
    let week = move || {
        let today = facts::now().day().0;
        let recent = |record: &&Record| today - record.started.day().0 < 7;
        history.with(|history| history.records.iter().filter(recent).count())
    };
    let headline = move || match week() {
        0 => "No session in the last seven days".to_owned(),
        1 => "One session in the last seven days".to_owned(),
        count => format!("{count} sessions in the last seven days"),
    };
    let rows = move || {
        history.with(|history| history.records.iter().rev().take(SHOWN).map(row).collect_view())
    };
    let empty = move || history.with(|history| history.records.is_empty());
    view! {
        <main class="page progress">
            <NameMast />
            <NoticeList />
            <h1>{headline}</h1>
            <p class="lede">"Three to five a week is plenty."</p>
            <Show when=move || !empty() fallback=|| view! { <p>"Your sessions will stand here."</p> }>
                <table>
                    <caption>"Lately"</caption>
                    <thead>
                        <tr>
                            <th scope="col">"Day"</th>
                            <th scope="col">"Session"</th>
                            <th scope="col">"Stiffness"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </Show>
            <Navigation here=Route::Progress />
        </main>
    }
}

fn row(record: &Record) -> impl IntoView + use<> {
    let name = catalog::routine(&record.routine).map_or("Session", |routine| routine.name);
    let minutes = record.seconds.div_ceil(60);
    let early = if record.ending == Ending::Finished { "" } else { ", stopped early" };
    let stiffness = match (record.before, record.after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (Some(before), None) => format!("{before} →"),
        (None, Some(after)) => format!("→ {after}"),
        (None, None) => "–".to_owned(),
    };
    view! {
        <tr>
            <td>{text::date(record.started.date())}</td>
            <td>
                <b>{name}</b>
                <small>{minutes} " min" {early}</small>
            </td>
            <td>{stiffness}</td>
        </tr>
    }
}
