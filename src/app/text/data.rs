//! The words for copies of a person's data, and for taking them away.
//!
//! *Invariant:* words only.

use unknot_core::progress::{Found, Preview};

pub(crate) const BACKUP: &str = "Save a backup";
pub(crate) const SHARE: &str = "Share a backup";
pub(crate) const TABLE: &str = "Save as a table";
pub(crate) const TAKE_IN: &str = "Bring a backup in";
pub(crate) const NOTE: &str = "Your sessions and settings stay in this browser. A backup is one file with both. The answers of the safety check are never in it.";
pub(crate) const RAW_NOTE: &str =
    "If something could not be read: everything as it lies here, unread texts too.";
pub(crate) const SAFARI: &str = "Safari may empty a page that was not opened for seven days. Put Unknot on the home screen (Share, then Add to Home Screen), or save a backup now and then.";
pub(crate) const KEPT: &str = "This browser has promised to keep your data.";
pub(crate) const SAVED: &str = "Saved.";
pub(crate) const NOT_SAVED: &str = "The browser did not let it be saved.";
pub(crate) const IN_FILE: &str = "In this file";
pub(crate) const SETTINGS_NOTE: &str =
    "Adding keeps your settings. In place of what is here, those of the file come in.";
pub(crate) const MERGE: &str = "Add to what is here";
pub(crate) const REPLACE: &str = "Put in place of what is here";
pub(crate) const LEAVE: &str = "Leave it";
pub(crate) const DONE: &str = "It is in.";
pub(crate) const NOT_KEPT: &str =
    "It is in, but could not be saved. The app tries again at the next change.";
pub(crate) const UNDO: &str = "Take it back";
pub(crate) const UNDONE: &str = "All as it was before.";
pub(crate) const NOT_OURS: &str =
    "This file holds no data of Unknot, or is damaged. Nothing was changed.";
pub(crate) const NEWER: &str =
    "A newer version of the app wrote this file. Update first. Nothing was changed.";
pub(crate) const TOO_LARGE: &str = "This file is too large to be a backup. Nothing was changed.";
pub(crate) const ERASE: &str = "Erase everything";
pub(crate) const SURE: &str = "Erase everything?";
pub(crate) const SURE_NOTE: &str = "Sessions, settings, plan and the answers of the safety check go. Nothing can bring them back but a backup.";
pub(crate) const YES: &str = "Yes, erase it all";
pub(crate) const NO: &str = "No, keep it";
pub(crate) const ERASED: &str = "All is erased.";
pub(crate) const NOT_ERASED: &str = "The browser did not let all of it be erased.";

/// "12 sessions, 10 of them new. Settings as well."
pub(crate) fn found(found: &Found, preview: Preview) -> String {
    let Preview { new, changed, known } = preview;
    let all = new + changed + known;
    let word = if all == 1 { "session" } else { "sessions" };
    let settings = if found.settings.is_some() { " And settings." } else { "" };
    match (all, changed) {
        (0, _) => format!("No sessions.{settings}"),
        (_, 0) => format!("{all} {word}, {new} new here.{settings}"),
        _ => format!("{all} {word}, {new} new here, {changed} known differently.{settings}"),
    }
}
