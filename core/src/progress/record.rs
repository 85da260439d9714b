//! What is kept of one session.
//!
//! *Invariant:* ratings lie between 0 and 10; a record never changes its id.

use super::Moment;
use crate::catalog::Area;
use serde::{Deserialize, Deserializer, Serialize};

/// Why a session was stopped.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StopReason {
    /// Sharp, electric, burning, shooting or numb.
    Sharp,
    /// Dizzy or unwell.
    Unwell,
    /// Nothing was asked.
    Unasked,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub enum Ending {
    /// To the end of the timeline.
    Finished,
    /// Before it.
    Stopped(StopReason),
}

/// An ending as it is stored. Spelled out, because serde's own tagged kinds first keep the whole in
/// a shape that fits anything, which costs a phone 5 kB of code.
#[derive(Serialize, Deserialize)]
struct Stored {
    how: How,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<StopReason>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum How {
    Finished,
    Stopped,
}

impl TryFrom<Stored> for Ending {
    type Error = &'static str;

    fn try_from(stored: Stored) -> Result<Self, Self::Error> {
        match (stored.how, stored.why) {
            (How::Finished, None) => Ok(Self::Finished),
            (How::Stopped, Some(why)) => Ok(Self::Stopped(why)),
            (How::Finished, Some(_)) | (How::Stopped, None) => Err("a reason belongs to a stop"),
        }
    }
}

impl From<Ending> for Stored {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Finished => Self { how: How::Finished, why: None },
            Ending::Stopped(why) => Self { how: How::Stopped, why: Some(why) },
        }
    }
}

/// How sore a person was after a session, asked on the next visit.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sore {
    /// Not at all.
    None,
    /// A little, and gone by the next day or two.
    Mild,
    /// Strong.
    Strong,
    /// Longer than a day or two.
    Long,
    /// Worse overall.
    Worse,
    /// The question was put away.
    Unsaid,
}

/// One session.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Unique; made from the start and a random number.
    pub id: String,
    /// The routine's id.
    pub routine: String,
    /// When it began.
    pub started: Moment,
    /// Seconds really done, without pauses and what was skipped.
    pub seconds: u32,
    /// How it ended.
    pub ending: Ending,
    /// Tension before, 0 to 10.
    #[serde(default, deserialize_with = "rating", skip_serializing_if = "Option::is_none")]
    pub before: Option<u8>,
    /// Tension after, 0 to 10.
    #[serde(default, deserialize_with = "rating", skip_serializing_if = "Option::is_none")]
    pub after: Option<u8>,
    /// How often "Too much" was pressed.
    #[serde(default, skip_serializing_if = "is_none")]
    pub eased: u16,
    /// Where the tension was, if it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Area>,
    /// The pressure felt, 0 to 10.
    #[serde(default, deserialize_with = "rating", skip_serializing_if = "Option::is_none")]
    pub pressure: Option<u8>,
    /// The ids of the movements that were jumped over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<String>,
    /// Seconds of work on each area.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub worked: Vec<(Area, u16)>,
    /// How sore it was afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sore: Option<Sore>,
    /// How often it was changed: of two versions the one that was changed more often holds.
    #[serde(default, skip_serializing_if = "is_none")]
    pub rev: u16,
}

impl Record {
    /// A session to its end of which nothing more is known.
    #[must_use]
    pub fn new(id: &str, routine: &str, started: Moment) -> Self {
        Self {
            id: id.to_owned(),
            routine: routine.to_owned(),
            started,
            seconds: 0,
            ending: Ending::Finished,
            before: None,
            after: None,
            eased: 0,
            place: None,
            pressure: None,
            skipped: Vec::new(),
            worked: Vec::new(),
            sore: None,
            rev: 0,
        }
    }

    /// Whole minutes, rounded up.
    #[must_use]
    pub const fn minutes(&self) -> u32 {
        self.seconds.div_ceil(60)
    }
}

/// The longest lists of one session.
const FEW: usize = 100;

impl Record {
    /// Whether it is such as some version of this app could have written: short names, short lists,
    /// a moment of a calendar.
    pub(super) fn is_ours(&self) -> bool {
        self.skipped.iter().chain([&self.id, &self.routine]).all(|name| is_name(name))
            && self.skipped.len() <= FEW
            && self.worked.len() <= FEW
            && self.started.is_ours()
    }
}

/// Whether a text can be an id: letters, digits and hyphens, the first no hyphen. It then stands whole
/// in an address, and a spreadsheet reckons nothing with it.
pub(super) fn is_name(text: &str) -> bool {
    let plain = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-';
    text.len() <= 64
        && text.bytes().all(plain)
        && text.bytes().next().is_some_and(|first| first != b'-')
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) const fn is_none(count: &u16) -> bool {
    *count == 0
}

/// A rating from 0 to 10; anything else is an error, never silently another number.
pub(super) fn rating<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    match Option::<u8>::deserialize(from)? {
        Some(rating) if rating > 10 => Err(serde::de::Error::custom("a rating is 0 to 10")),
        rating => Ok(rating),
    }
}
