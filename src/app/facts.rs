//! What the app knows about the person, in memory and in the browser's storage.
//!
//! *Invariant:* what could not be read is never written over; what could not be written is said,
//! kept in memory and tried again.

mod noted;
mod sessions;

pub(crate) use noted::Noted;

use super::notices::{Notice, Notices};
use super::text;
use crate::app::signal::RwSignal;
use crate::platform::clock;
use crate::platform::storage::{Change, ReadError, Store, Watch, WriteError};
use leptos::prelude::*;
use unknot_core::care::{Clearance, Feeling, Limits, Screening, Thermal, Today, clearance};
use unknot_core::progress::{
    Bookmark, Fact, History, Moment, Settings, Unreadable, decode, encode, salvage,
};

/// The facts, as signals.
#[derive(Clone, Copy)]
pub(crate) struct Facts {
    pub(crate) settings: RwSignal<Settings>,
    pub(crate) history: RwSignal<History>,
    pub(crate) bookmark: RwSignal<Option<Bookmark>>,
    pub(crate) screening: RwSignal<Screening>,
    notices: Notices,
    keeper: StoredValue<Keeper, LocalStorage>,
}

/// The keys of all facts.
const FACTS: [&str; 4] = [Settings::KEY, History::KEY, Bookmark::KEY, Screening::KEY];

/// The way to the storage, and what must not be touched there.
struct Keeper {
    store: Option<Store>,
    sealed: Vec<&'static str>,
    /// What could not be written, and is only here.
    unwritten: Vec<&'static str>,
    /// What was done to the sessions and could not be written yet.
    unsaved: History,
    /// Hears what other tabs write.
    watch: Option<Watch>,
}

/// The present moment of the wall clock.
pub(crate) fn now() -> Moment {
    let wall = clock::wall();
    #[expect(clippy::cast_possible_truncation, reason = "a float cast saturates")]
    let epoch = wall as i64;
    Moment { epoch, offset: clock::local_offset_minutes(wall) }
}

impl Facts {
    /// Reads everything once.
    pub(crate) fn load(notices: Notices) -> Self {
        let store = Store::open().ok();
        if store.is_none() {
            notices.show(Notice::lasting(text::NOT_SAVED));
        }
        let (sealed, unwritten, unsaved) = (Vec::new(), Vec::new(), History::default());
        let keeper = Keeper { store, sealed, unwritten, unsaved, watch: None };
        let facts = Self {
            settings: RwSignal::new(Settings::default()),
            history: RwSignal::new(History::default()),
            bookmark: RwSignal::new(None),
            screening: RwSignal::new(Screening::default()),
            notices,
            keeper: StoredValue::new_local(keeper),
        };
        for key in FACTS {
            facts.reload(key);
        }
        let watch = Watch::new(move |change| match change {
            Change::Written(key) | Change::Removed(key) => facts.reload(&key),
            Change::Cleared => {
                for key in FACTS {
                    facts.reload(key);
                }
            }
        });
        facts.keeper.update_value(|keeper| keeper.watch = Some(watch));
        facts
    }

    fn reload(self, key: &str) {
        match key {
            Settings::KEY => _ = self.found().map(|found| self.settings.set(found)),
            History::KEY => self.history.set(self.stored()),
            Bookmark::KEY => self.bookmark.set(self.read()),
            Screening::KEY => _ = self.found().map(|found| self.screening.set(found)),
            _ => {}
        }
    }

    /// The stored fact, or an empty one. `None` where it cannot be read: what is known holds.
    fn found<T: Fact + Default>(self) -> Option<T> {
        let found = self.read();
        let sealed = self.keeper.with_value(|keeper| keeper.sealed.contains(&T::KEY));
        if sealed { found } else { Some(found.unwrap_or_default()) }
    }

    /// Reads anew what other tabs may have written while the page was put away and heard nothing.
    pub(crate) fn refresh(self) {
        let only_here = self.keeper.with_value(|keeper| match keeper.store {
            Some(_) => [&keeper.unwritten[..], &keeper.sealed].concat(),
            None => FACTS.to_vec(),
        });
        for key in FACTS.into_iter().filter(|key| !only_here.contains(key)) {
            self.reload(key);
        }
    }

    /// The stored fact. What cannot be read is set aside, or sealed against writing.
    fn read<T: Fact>(self) -> Option<T> {
        let store = self.keeper.with_value(|keeper| keeper.store.clone())?;
        let stored = match store.read(T::KEY) {
            Ok(stored) => stored?,
            Err(ReadError::Refused) => {
                self.seal::<T>(text::NOT_SAVED.to_owned());
                return None;
            }
            Err(ReadError::NotText) => {
                self.set_aside::<T>(&store);
                return None;
            }
        };
        match decode(&stored) {
            Ok(fact) => Some(fact),
            Err(Unreadable::Newer(_)) => {
                self.seal::<T>(text::newer(T::NAME));
                None
            }
            Err(Unreadable::Corrupt(_)) => {
                self.set_aside::<T>(&store);
                salvage(&stored)
            }
        }
    }

    fn set_aside<T: Fact>(self, store: &Store) {
        match store.set_aside(T::KEY) {
            Ok(Some(name)) => self.notices.show(Notice::lasting(text::set_aside(T::NAME, &name))),
            Ok(None) => {}
            Err(_) => self.seal::<T>(text::unread(T::NAME)),
        }
    }

    fn seal<T: Fact>(self, why: String) {
        self.keeper.update_value(|keeper| {
            if !keeper.sealed.contains(&T::KEY) {
                keeper.sealed.push(T::KEY);
            }
        });
        self.notices.show(Notice::lasting(why));
    }

    fn write<T: Fact>(self, fact: &T) -> bool {
        let sealed = self.keeper.with_value(|keeper| keeper.sealed.contains(&T::KEY));
        let store = self.keeper.with_value(|keeper| keeper.store.clone());
        let (Some(store), false) = (store, sealed) else { return false };
        let Ok(text) = encode(fact) else { return false };
        let written = store.write(T::KEY, &text);
        if written.is_err() {
            self.keeper.update_value(|keeper| {
                keeper.unwritten.retain(|key| *key != T::KEY);
                keeper.unwritten.push(T::KEY);
            });
        }
        match written {
            Ok(()) => self.settled(T::KEY),
            Err(WriteError::Full) => self.notices.show(Notice::lasting(text::FULL)),
            Err(WriteError::Unread | WriteError::Refused | WriteError::NotKept) => {
                self.notices.show(Notice::lasting(text::NOT_SAVED));
            }
        }
        written.is_ok()
    }

    /// Nothing of this fact is left to be written; where nothing of any is, there is room again.
    fn settled(self, key: &'static str) {
        let all = self.keeper.try_update_value(|keeper| {
            keeper.unwritten.retain(|other| *other != key);
            keeper.unwritten.is_empty()
        });
        if all == Some(true) {
            self.notices.withdraw(text::FULL);
        }
    }

    /// Changes the settings.
    pub(crate) fn set(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.settings.with_untracked(|settings| self.write(settings));
    }

    /// Changes the answers of the safety check.
    pub(crate) fn screen(self, change: impl FnOnce(&mut Screening)) {
        self.screening.update(change);
        self.screening.with_untracked(|screening| self.write(screening));
    }

    /// Takes everything of ours out of the storage; says whether nothing is left.
    pub(crate) fn erase(self) -> bool {
        let erased = self.keeper.try_update_value(|keeper| {
            keeper.unsaved = History::default();
            keeper.unwritten.clear();
            keeper.sealed.clear();
            let Some(store) = &keeper.store else { return true };
            let keys = store.keys().unwrap_or_default();
            let gone = keys.iter().filter(|key| store.remove(key).is_ok()).count();
            gone == keys.len() && store.keys().is_ok_and(|left| left.is_empty())
        });
        self.notices.clear();
        self.history.set(History::default());
        self.settings.set(Settings::default());
        self.screening.set(Screening::default());
        for key in FACTS {
            self.reload(key);
        }
        if self.keeper.with_value(|keeper| keeper.store.is_none()) {
            self.notices.show(Notice::lasting(text::NOT_SAVED));
        }
        erased.unwrap_or_default()
    }

    /// Marks the place of the session, or forgets it.
    pub(crate) fn mark(self, bookmark: Option<Bookmark>) {
        if let Some(bookmark) = &bookmark {
            self.write(bookmark);
        } else {
            self.keeper.with_value(|keeper| {
                if let (Some(store), false) =
                    (&keeper.store, keeper.sealed.contains(&Bookmark::KEY))
                {
                    // Where it cannot be removed, it grows old: it is offered for half an hour.
                    let _: Result<(), WriteError> = store.remove(Bookmark::KEY);
                }
            });
            self.settled(Bookmark::KEY);
        }
        self.bookmark.set(bookmark);
    }

    /// Forgets the place of this session, and of no other.
    pub(crate) fn forget_place(self, id: &str) {
        if self.bookmark.with_untracked(|place| place.as_ref().is_some_and(|it| it.id == id)) {
            self.mark(None);
        }
    }

    /// Whether the person may start now; tracks the answers.
    pub(crate) fn clearance(self) -> Clearance {
        self.screening.with(|screening| clearance(screening, now()))
    }

    /// What the person may do now; tracks the answers and the settings.
    pub(crate) fn limits(self) -> Limits {
        self.screening
            .with(|screening| self.settings.with(|settings| Limits::of(screening, settings, now())))
    }

    /// What to do today; tracks everything it depends on.
    pub(crate) fn today(self) -> Today {
        let limits = self.limits();
        self.screening.with(|screening| {
            self.settings.with(|settings| {
                self.history.with(|history| Today::of(history, settings, screening, &limits, now()))
            })
        })
    }

    /// How it feels today, if that was said; tracks the answers.
    pub(crate) fn feeling(self) -> Option<Feeling> {
        self.screening.with(|screening| screening.felt(now()))
    }

    /// Heat or cold for a feeling, where nothing speaks against it; tracks the answers.
    pub(crate) fn thermal(self, feeling: Feeling) -> Option<Thermal> {
        let open = self.clearance().is_open();
        self.limits().thermal(feeling).filter(|_| open)
    }

    /// A sentence of the content with the person's units; tracks the settings.
    pub(crate) fn say(self, sentence: &str) -> String {
        self.settings.with(|settings| settings.units.say(sentence).into_owned())
    }

    /// All stored strings as they are, as one JSON text, but for the answers of the safety check.
    pub(crate) fn raw(self) -> Option<String> {
        self.keeper.with_value(|keeper| keeper.store.as_ref()?.raw_dump(Screening::KEY).ok())
    }
}
