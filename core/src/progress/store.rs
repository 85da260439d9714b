//! The stored format: one small JSON object a fact, with its version.
//!
//! *Invariant:* data of a newer version is recognised and left alone.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// Something kept under a key of its own.
pub trait Fact: Serialize + DeserializeOwned {
    /// The key.
    const KEY: &'static str;
    /// The version this code writes.
    const VERSION: u32;
    /// What a person calls it.
    const NAME: &'static str;
}

/// Why a stored text cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unreadable {
    /// It is damaged, or not ours.
    Corrupt(String),
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
    let text = serde_json::to_string(fact).map_err(corrupt)?;
    // Spliced, because flattening a fact into a versioned one costs 20 kB of code on a phone.
    let fields = text.strip_prefix('{').ok_or_else(|| Unreadable::Corrupt(text.clone()))?;
    let comma = if fields == "}" { "" } else { "," };
    Ok(format!("{{\"v\":{}{comma}{fields}", T::VERSION))
}

/// The fact in a stored text.
///
/// # Errors
/// [`Unreadable::Newer`] for a later version, else [`Unreadable::Corrupt`].
pub fn decode<T: Fact>(text: &str) -> Result<T, Unreadable> {
    let Version { v } = serde_json::from_str(text).map_err(corrupt)?;
    if v > T::VERSION {
        return Err(Unreadable::Newer(v));
    }
    if v == 0 {
        return Err(Unreadable::Corrupt("version 0 never was".to_owned()));
    }
    serde_json::from_str(text).map_err(corrupt)
}

#[expect(clippy::needless_pass_by_value, reason = "map_err passes the error by value")]
fn corrupt(error: serde_json::Error) -> Unreadable {
    Unreadable::Corrupt(error.to_string())
}
