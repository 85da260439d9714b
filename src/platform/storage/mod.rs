//! Reads and writes text under keys that begin with `unknot.`.
//!
//! *Invariant:* every call may throw and none panics; what cannot be read is never overwritten.
//!
//! A browser refuses in many places: the getter throws when site data is blocked, or gives null;
//! `getItem` throws on a damaged profile; `setItem` throws when full, or keeps nothing and says
//! nothing (excalidraw#8395). So a write is read back, and nothing is written over a key that
//! could not be read just before.

mod change;
mod lasting;
mod raw;

pub use change::{Change, Watch};
pub use lasting::{persist, persisted};

use js_sys::{JSON, JsString, Object};
use raw::RawStorage;
use wasm_bindgen::{JsCast, JsValue};

/// Every key of ours begins with this.
pub const PREFIX: &str = "unknot.";

/// How many different unreadable texts are kept for one key.
const ASIDE_LIMIT: u32 = 20;

/// Why there is no storage at all.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OpenError {
    /// Reading `localStorage` threw: site data is blocked.
    Blocked,
    /// `localStorage` is null or missing.
    Absent,
}

/// Which step of reading failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReadError {
    /// The browser threw when asked.
    Refused,
    /// The stored string is not valid text (lone surrogates).
    NotText,
}

/// Which step of writing failed. In all cases the old text is as it was, or its loss is named.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum WriteError {
    /// What stands there could not be read, so nothing was written over it.
    Unread,
    /// There is no room.
    Full,
    /// The browser threw for another reason.
    Refused,
    /// The browser took the text without a word, but does not have it.
    NotKept,
}

/// The storage of this origin.
#[derive(Clone, Debug)]
pub struct Store {
    raw: RawStorage,
}

impl Store {
    /// The storage, if the browser lets us see one.
    ///
    /// # Errors
    /// When the getter throws or gives nothing.
    pub fn open() -> Result<Self, OpenError> {
        let found = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("localStorage"))
            .map_err(|_| OpenError::Blocked)?;
        if found.is_object() {
            Ok(Self { raw: found.unchecked_into() })
        } else {
            Err(OpenError::Absent)
        }
    }

    /// The text under `key`.
    ///
    /// # Errors
    /// When the browser refuses, or the string is not text.
    pub fn read(&self, key: &str) -> Result<Option<String>, ReadError> {
        let Some(found) = self.raw_text(key)? else { return Ok(None) };
        if found.is_valid_utf16() { Ok(Some(String::from(found))) } else { Err(ReadError::NotText) }
    }

    /// Puts `text` under `key` and reads it back.
    ///
    /// # Errors
    /// When the old text cannot be read, the browser refuses, or the text is not there afterwards.
    pub fn write(&self, key: &str, text: &str) -> Result<(), WriteError> {
        self.write_raw(key, &JsString::from(text))
    }

    /// Copies what stands under `key` beside it, byte for byte, and gives the name of the copy:
    /// `<key>.unreadable`, or with `-2`, `-3`… where another text is kept already. `None` when
    /// there is nothing to keep.
    ///
    /// # Errors
    /// When the copy could not be made: then the key must not be overwritten.
    pub fn set_aside(&self, key: &str) -> Result<Option<String>, WriteError> {
        let unread = |_: ReadError| WriteError::Unread;
        let Some(text) = self.raw_text(key).map_err(unread)? else { return Ok(None) };
        for number in 1..=ASIDE_LIMIT {
            let name = match number {
                1 => format!("{key}.unreadable"),
                _ => format!("{key}.unreadable-{number}"),
            };
            match self.raw_text(&name).map_err(unread)? {
                Some(kept) if kept != text => {}
                Some(_) => return Ok(Some(name)),
                None => return self.write_raw(&name, &text).map(|()| Some(name)),
            }
        }
        Err(WriteError::Full)
    }

    /// Takes `key` away.
    ///
    /// # Errors
    /// When the browser refuses, or the key is still there afterwards.
    pub fn remove(&self, key: &str) -> Result<(), WriteError> {
        self.raw.remove_item(&JsString::from(key)).map_err(|_| WriteError::Refused)?;
        match self.raw_text(key) {
            Ok(None) => Ok(()),
            Ok(Some(_)) | Err(_) => Err(WriteError::NotKept),
        }
    }

    /// All keys of ours, in the browser's order.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn keys(&self) -> Result<Vec<String>, ReadError> {
        let refused = |_: JsValue| ReadError::Refused;
        let mut keys = Vec::new();
        for index in 0..self.raw.length().map_err(refused)? {
            if let Some(key) = self.raw.key(index).map_err(refused)?.as_string()
                && key.starts_with(PREFIX)
            {
                keys.push(key);
            }
        }
        Ok(keys)
    }

    /// All our keys but one with their raw strings, as the text of one JSON object. What is not text is
    /// written as escapes, so that nothing is lost.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn raw_dump(&self, without: &str) -> Result<String, ReadError> {
        let dump = Object::new();
        for key in self.keys()?.into_iter().filter(|key| key != without) {
            let text = self.raw_text(&key)?.map_or(JsValue::NULL, JsValue::from);
            super::probe::set(&dump, &key, &text);
        }
        JSON::stringify(&dump).map(String::from).map_err(|_| ReadError::Refused)
    }

    fn raw_text(&self, key: &str) -> Result<Option<JsString>, ReadError> {
        let found = self.raw.get_item(&JsString::from(key)).map_err(|_| ReadError::Refused)?;
        Ok(found.dyn_into::<JsString>().ok())
    }

    fn write_raw(&self, key: &str, text: &JsString) -> Result<(), WriteError> {
        self.raw_text(key).map_err(|_| WriteError::Unread)?;
        self.raw.set_item(&JsString::from(key), text).map_err(|thrown| raw::reason(&thrown))?;
        match self.raw_text(key) {
            Ok(Some(kept)) if kept == *text => Ok(()),
            Ok(_) | Err(_) => Err(WriteError::NotKept),
        }
    }
}
