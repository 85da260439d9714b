//! The stored format: one small JSON object a fact, with its version.
//!
//! *Invariant:* data of a newer version is recognised and left alone.

use super::json::{self, Fault, Parsed};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// Something kept under a key of its own.
pub trait Fact: Serialize + DeserializeOwned {
    /// The key.
    const KEY: &'static str;
    /// The version this code writes.
    const VERSION: u32;
    /// What a person calls it.
    const NAME: &'static str;

    /// What is whole in a text that is damaged as a whole; none for most.
    #[doc(hidden)]
    #[must_use]
    fn salvage(_: &Parsed<'_>) -> Option<Self> {
        None
    }
}

/// Why a stored text cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unreadable {
    /// It is damaged, or not ours.
    Corrupt(&'static str),
    /// A newer version of the app wrote it.
    Newer(u32),
}

#[derive(Deserialize)]
struct Version {
    v: u32,
}

/// The text to store.
///
/// # Errors
/// [`Unreadable::Corrupt`] if the fact has no JSON form, which no fact of this app lacks.
pub fn encode<T: Fact>(fact: &T) -> Result<String, Unreadable> {
    let text = json::text(fact)?;
    // Spliced, because flattening a fact into a versioned one costs 20 kB of code on a phone.
    let fields = text.strip_prefix('{').ok_or(Fault)?;
    let comma = if fields == "}" { "" } else { "," };
    Ok(format!("{{\"v\":{}{comma}{fields}", T::VERSION))
}

/// The fact in a stored text.
///
/// # Errors
/// [`Unreadable::Newer`] for a later version, else [`Unreadable::Corrupt`].
pub fn decode<T: Fact>(text: &str) -> Result<T, Unreadable> {
    let parsed = Parsed::of(text)?;
    let Version { v } = parsed.to()?;
    if v > T::VERSION {
        return Err(Unreadable::Newer(v));
    }
    if v == 0 {
        return Err(Unreadable::Corrupt("version 0 never was"));
    }
    Ok(parsed.to()?)
}

/// What is whole in a text that [`decode`] refused as damaged: a record that was broken by hand
/// does not cost the others. None where nothing is.
#[must_use]
pub fn salvage<T: Fact>(text: &str) -> Option<T> {
    T::salvage(&Parsed::of(text).ok()?)
}

impl From<Fault> for Unreadable {
    fn from(_: Fault) -> Self {
        Self::Corrupt("not what was stored")
    }
}
