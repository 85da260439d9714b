//! A copy of what a person has, to keep elsewhere, and what a picked file holds.
//!
//! *Invariant:* the answers of the safety check are neither written nor read; a file that cannot be
//! read whole gives nothing, nor does one with more, longer or stranger things than the app writes.

use super::json::Parsed;
use super::record::is_name;
use super::{Fact, History, Moment, Settings, Unreadable, decode};
use serde::{Deserialize, Serialize};

/// Everything but the safety check.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Backup {
    /// When it was made.
    pub made: Moment,
    /// The sessions.
    pub history: History,
    /// The settings.
    pub settings: Settings,
}

impl Fact for Backup {
    const KEY: &'static str = "unknot.backup";
    const VERSION: u32 = 1;
    const NAME: &'static str = "this file";
}

/// What a file holds of it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Found {
    /// The sessions, each once, in their order.
    pub history: Option<History>,
    /// The settings.
    pub settings: Option<Settings>,
}

/// The most sessions a file may hold, with those deleted: one a day for twenty-seven years.
const SESSIONS: usize = 10_000;
/// The most movements that can be left out.
const LEFT_OUT: usize = 200;

fn is_ours(history: &History) -> bool {
    history.records.len() + history.gone.len() <= SESSIONS
        && history.records.iter().all(super::Record::is_ours)
        && history.gone.iter().all(|gone| is_name(&gone.id))
}

impl Found {
    /// Reads a file: a backup, the raw copy that every version can save, or the sessions alone.
    ///
    /// # Errors
    /// [`Unreadable`], if it is none of these, or holds what the app never wrote.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let parsed = Parsed::of(text)?;
        let (history, settings) = (parsed.text(History::KEY), parsed.text(Settings::KEY));
        let found = if history.is_some() || settings.is_some() {
            Self {
                history: history.map(decode).transpose()?,
                settings: settings.map(decode).transpose()?,
            }
        } else if parsed.has(History::LIST) {
            Self { history: Some(decode(text)?), settings: None }
        } else {
            let backup: Backup = decode(text)?;
            Self { history: Some(backup.history), settings: Some(backup.settings) }
        };
        let history_fits = found.history.as_ref().is_none_or(is_ours);
        let left_out = found.settings.as_ref().map_or(&[][..], |settings| &settings.not_for_me);
        if !history_fits || left_out.len() > LEFT_OUT || !left_out.iter().all(|id| is_name(id)) {
            return Err(Unreadable::Corrupt("not what the app writes"));
        }
        let whole = |history: History| {
            let mut ordered = History::default();
            ordered.merge(history);
            ordered
        };
        Ok(Self { history: found.history.map(whole), ..found })
    }
}

/// What merging would do.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Preview {
    /// Sessions that are not here yet.
    pub new: u32,
    /// Sessions that are known otherwise here, and would be changed.
    pub changed: u32,
    /// Sessions that stay as they are here.
    pub known: u32,
}

impl Preview {
    /// What merging another history into one would do.
    #[must_use]
    pub fn of(here: &History, other: &History) -> Self {
        let mut merged = here.clone();
        merged.merge(other.clone());
        let mut preview = Self::default();
        for record in &other.records {
            match (here.find(&record.id), merged.find(&record.id)) {
                (None, Some(_)) => preview.new += 1,
                (Some(old), Some(new)) if old != new => preview.changed += 1,
                _ => preview.known += 1,
            }
        }
        preview
    }
}

/// The history as it was before an import, with what was done since.
#[must_use]
pub fn undone(before: &History, after: &History, now: &History) -> History {
    let mut history = before.clone();
    for record in now.records.iter().filter(|record| after.find(&record.id) != Some(record)) {
        history.restore(record.clone());
    }
    for gone in now.gone.iter().filter(|gone| !after.gone.contains(gone)) {
        // Deleted since; none if it came with the import.
        let _: Option<super::Record> = history.delete(&gone.id);
    }
    history
}
