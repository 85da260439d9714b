//! What a person has chosen.
//!
//! *Invariant:* every field has a default, so that a new setting never makes old data unreadable.

use super::{Detail, Fact, Felt, Mixing, Profile, Timbre};
use crate::catalog::WeekPlan;
use crate::engine::{BreathPattern, Length, Ms, Plan};
use crate::routine::{Side, Units};
use serde::{Deserialize, Deserializer, Serialize};

/// Which colours.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
    /// True black.
    Black,
}

/// A person's choices.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Settings {
    /// The pace of the breath.
    pub pattern: BreathPattern,
    /// Length of the get-ready countdown in milliseconds, 5 to 60 s.
    #[serde(deserialize_with = "five_to_sixty")]
    pub get_ready: Ms,
    /// The side that comes first.
    pub first: Side,
    /// Loudness of breath and marks in percent, 0 to 100.
    #[serde(deserialize_with = "percent")]
    pub volume: u8,
    /// Loudness of the voice in percent, 0 to 100.
    #[serde(deserialize_with = "percent")]
    pub voice: u8,
    /// What sounds.
    pub profile: Profile,
    /// How much is said.
    pub detail: Detail,
    /// Whether all sound is off.
    pub muted: bool,
    /// How the breath sounds.
    pub timbre: Timbre,
    /// What becomes of other sound on the phone.
    pub mixing: Mixing,
    /// When the phone vibrates.
    pub felt: Felt,
    /// Whether the edge of the screen lights up with the breath.
    pub flash: bool,
    /// Whether the sound is made ahead, so that it goes on when the screen is off.
    pub screen_off: bool,
    /// Whether the whole lower half of the player pauses and goes on.
    pub wide: bool,
    /// Whether words and digits are as large as fit.
    pub far: bool,
    /// Which colours.
    pub theme: Theme,
    /// How lengths are written.
    pub units: Units,
    /// The ids of movements that are not for this person.
    pub not_for_me: Vec<String>,
    /// How many sessions a week to aim for at least, 1 to 5.
    #[serde(deserialize_with = "one_to_five")]
    pub goal: u8,
    /// The week to go by.
    pub plan: Option<WeekPlan>,
    /// By how many days the whole week of the plan is moved on.
    pub moved: u8,
    /// When the calendar reminds, in minutes after midnight.
    pub remind: u16,
    /// Whether the offer to put the app on the home screen was put away.
    pub no_install: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let Plan { pattern, get_ready, first, .. } = Plan::default();
        Self {
            pattern,
            get_ready,
            first,
            volume: 80,
            voice: 80,
            profile: Profile::Voice,
            detail: Detail::Learning,
            muted: false,
            timbre: Timbre::default(),
            mixing: Mixing::default(),
            felt: Felt::default(),
            flash: false,
            screen_off: false,
            wide: false,
            far: false,
            theme: Theme::Auto,
            units: Units::Inches,
            not_for_me: Vec::new(),
            goal: 3,
            plan: None,
            moved: 0,
            remind: 18 * 60,
            no_install: false,
        }
    }
}

impl Fact for Settings {
    const KEY: &'static str = "unknot.settings";
    const VERSION: u32 = 1;
    const NAME: &'static str = "your settings";
}

impl Settings {
    /// The shortest and the longest get-ready countdown, in milliseconds.
    pub const GET_READY: (Ms, Ms) = (5_000, 60_000);

    /// Whether a movement is not for this person.
    #[must_use]
    pub fn leaves_out(&self, movement: &str) -> bool {
        self.not_for_me.iter().any(|id| id == movement)
    }

    /// Leaves a movement out from now on, or brings it back.
    pub fn wants(&mut self, movement: &str, wanted: bool) {
        self.not_for_me.retain(|id| id != movement);
        if !wanted {
            self.not_for_me.push(movement.to_owned());
        }
    }

    /// What a timeline is compiled for.
    #[must_use]
    pub const fn plan(&self) -> Plan {
        Plan {
            pattern: self.pattern,
            get_ready: self.get_ready,
            settle: None,
            first: self.first,
            length: Length::AsWritten,
        }
    }
}

fn five_to_sixty<'de, D: Deserializer<'de>>(from: D) -> Result<Ms, D::Error> {
    let value = Ms::deserialize(from)?;
    let (least, most) = Settings::GET_READY;
    if (least..=most).contains(&value) {
        Ok(value)
    } else {
        Err(serde::de::Error::custom("5 to 60 s"))
    }
}

fn one_to_five<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    let value = u8::deserialize(from)?;
    if (1..=5).contains(&value) { Ok(value) } else { Err(serde::de::Error::custom("1 to 5")) }
}

fn percent<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    let value = u8::deserialize(from)?;
    if value <= 100 { Ok(value) } else { Err(serde::de::Error::custom("0 to 100 percent")) }
}
