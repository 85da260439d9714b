//! A person's data: put away, brought in, taken away.
//!
//! *Invariant:* nothing changes before what is in a file was shown; an import can be taken back as
//! long as the page is open; erasing is asked twice.

use crate::app::element::{Node, either, el, group, live};
use crate::app::facts::{self, Facts};
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::data as words;
use crate::platform::{file, storage};
use unknot_core::progress::{
    Backup, Found, History, Preview, Settings, Unreadable, encode, table, undone,
};

/// The largest file that is read, in bytes.
const LIMIT: f64 = 4_000_000.0;

/// How far bringing in has come.
#[derive(Clone)]
enum Step {
    /// Nothing was picked.
    Idle,
    /// This is in the file.
    Shown(Found),
    /// It is in: what was there before and after, and the settings if they were changed.
    Done(History, History, Option<Settings>),
}

/// The whole section.
pub(crate) fn data_settings() -> Node {
    let said = RwSignal::new("");
    let kept = RwSignal::new(false);
    storage::persisted(move |yes| kept.set(yes));
    group("")
        .child(el("p").class("label").child(words::NOTE))
        .child(put_away(said))
        .child(bring_in(said))
        .child(el("p").class("label").attr("role", "status").child(live(move || said.get())))
        .child(
            el("p")
                .class("label")
                .child(live(move || if kept.get() { words::KEPT } else { words::SAFARI })),
        )
        .child(erase(said))
}

fn quiet(label: &'static str, act: impl Fn() + 'static) -> Node {
    el("button").class("quiet").child(label).on_click(act)
}

/// The backup as text.
fn backup(facts: Facts) -> Option<String> {
    let (history, settings) = (facts.history.get_untracked(), facts.settings.get_untracked());
    encode(&Backup { made: facts::now(), history, settings }).ok()
}

fn put_away(said: RwSignal<&'static str>) -> Node {
    let facts = shared().facts;
    let told = move |saved: bool| said.set(if saved { words::SAVED } else { words::NOT_SAVED });
    let save = move || {
        let offer = |text: String| file::offer("unknot-backup.json", "application/json", &text);
        told(backup(facts).is_some_and(|text| offer(text).is_ok()));
    };
    let share = move || {
        if let Some(text) = backup(facts) {
            file::share_file("unknot-backup.json", "application/json", &text);
        }
    };
    let table = move || {
        let text = facts.history.with_untracked(table::csv);
        told(file::offer("unknot-sessions.csv", "text/csv", &text).is_ok());
    };
    el("div")
        .class("pair")
        .child(quiet(words::BACKUP, save))
        .child(
            file::can_share_file("unknot-backup.json", "application/json")
                .then(|| quiet(words::SHARE, share)),
        )
        .child(quiet(words::TABLE, table))
}

fn bring_in(said: RwSignal<&'static str>) -> Node {
    let facts = shared().facts;
    let step = RwSignal::new(Step::Idle);
    let read = move |text: Result<String, file::PickError>| {
        step.set(Step::Idle);
        let reason = match text.map(|text| Found::read(&text)) {
            Ok(Ok(it)) => {
                step.set(Step::Shown(it));
                ""
            }
            Ok(Err(Unreadable::Newer(_))) => words::NEWER,
            Err(file::PickError::TooLarge) => words::TOO_LARGE,
            Err(file::PickError::Nothing) => return,
            Ok(Err(Unreadable::Corrupt(_))) | Err(file::PickError::Unreadable) => words::NOT_OURS,
        };
        said.set(reason);
    };
    let field = el("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .on("change", move |field| file::pick(field, LIMIT, read));
    let take = move |replace: bool| {
        let Step::Shown(it) = step.get_untracked() else { return };
        let old = facts.stored();
        let mut new = if replace { History::default() } else { old.clone() };
        new.merge(it.history.unwrap_or_default());
        let saved = facts.replace(new.clone(), None);
        let settings = it.settings.filter(|_| replace).map(|new| {
            let old = facts.settings.get_untracked();
            facts.set(|settings| *settings = new);
            old
        });
        step.set(Step::Done(old, new, settings));
        said.set(if saved { words::DONE } else { words::NOT_KEPT });
    };
    let back = move || {
        if let Step::Done(old, new, settings) = step.get_untracked() {
            let _: bool = facts.replace(undone(&old, &new, &facts.stored()), None);
            if let Some(settings) = settings {
                facts.set(|now| *now = settings);
            }
            step.set(Step::Idle);
            said.set(words::UNDONE);
        }
    };
    let shown = move |it: &Found| {
        let empty = History::default();
        let other = it.history.as_ref().unwrap_or(&empty);
        let seen = facts.history.with(|history| Preview::of(history, other));
        let ways = el("div")
            .class("pair")
            .child(quiet(words::MERGE, move || take(false)))
            .child(quiet(words::REPLACE, move || take(true)))
            .child(quiet(words::LEAVE, move || step.set(Step::Idle)));
        el("section")
            .class("gate")
            .attr("aria-label", words::IN_FILE)
            .child(el("p").class("statement").child(words::found(it, seen)))
            .child(it.settings.is_some().then(|| el("p").child(words::SETTINGS_NOTE)))
            .child(ways)
    };
    let way_on = live(move || {
        step.with(|step| match step {
            Step::Idle => None,
            Step::Shown(it) => Some(shown(it)),
            Step::Done(..) => Some(quiet(words::UNDO, back)),
        })
    });
    group("")
        .child(el("label").class("quiet pick").child(words::TAKE_IN).child(field))
        .child(el("div").attr("role", "status").child(way_on))
}

fn erase(said: RwSignal<&'static str>) -> Node {
    let facts = shared().facts;
    let asking = RwSignal::new(false);
    let sure = move || {
        let erase = move || {
            asking.set(false);
            said.set(if facts.erase() { words::ERASED } else { words::NOT_ERASED });
        };
        el("section")
            .class("gate red")
            .attr("aria-label", words::SURE)
            .child(el("h2").child(words::SURE))
            .child(el("p").child(words::SURE_NOTE))
            .child(put_away(said))
            .child(
                el("div")
                    .class("pair")
                    .child(quiet(words::YES, erase))
                    .child(quiet(words::NO, move || asking.set(false))),
            )
    };
    either(move || asking.get(), sure, move || quiet(words::ERASE, move || asking.set(true)))
}
