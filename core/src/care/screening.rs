//! What a person answered in the safety check.
//!
//! *Invariant:* never imported, never exported; a red flag stays until it is taken back on purpose.

use super::{Caution, Feeling, RedFlag};
use crate::progress::{Day, Fact, Moment};
use serde::{Deserialize, Serialize};

/// The answers, and what has happened since.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
pub struct Screening {
    /// When both steps were answered; none while they are to be answered (again).
    #[serde(default)]
    pub answered: Option<Moment>,
    /// The red flags that are true.
    #[serde(default)]
    pub red_flags: Vec<RedFlag>,
    /// The cautions that are true.
    #[serde(default)]
    pub cautions: Vec<Caution>,
    /// The day on which a sharp or numb sensation ended a session.
    #[serde(default)]
    pub rest: Option<Day>,
    /// When a session was said to have made things worse.
    #[serde(default)]
    pub worse: Option<Moment>,
    /// Whether the person has said that a clinician agreed to massage.
    #[serde(default)]
    pub agreed: bool,
    /// Whether the person can get down to the floor and up again; none until asked.
    #[serde(default)]
    pub floor: Option<bool>,
    /// How it feels, and when that was said; it holds for the day.
    #[serde(default)]
    pub feeling: Option<(Feeling, Moment)>,
}

impl Fact for Screening {
    const KEY: &'static str = "unknot.screening";
    const VERSION: u32 = 1;
    const NAME: &'static str = "your safety check";
}

impl Screening {
    /// The second step was answered: from now on this holds. Whether a clinician has agreed is
    /// asked anew.
    pub fn answer(&mut self, cautions: Vec<Caution>, floor: bool, now: Moment) {
        self.cautions = cautions;
        self.floor = Some(floor);
        self.agreed = false;
        self.answered = Some(now);
    }

    /// Whether only breathing is left until a clinician agrees.
    #[must_use]
    pub fn waits_for_clinician(&self) -> bool {
        !self.agreed && self.cautions.iter().any(|caution| caution.stops_all_but_breathing())
    }

    /// How it feels today, if that was said.
    #[must_use]
    pub fn felt(&self, now: Moment) -> Option<Feeling> {
        self.feeling.filter(|(_, said)| said.day() == now.day()).map(|(feeling, _)| feeling)
    }

    /// Something may be new: nothing starts before the questions are answered again.
    pub fn ask_again(&mut self) {
        self.answered = None;
    }

    /// A session is over: with pain down a leg declared, the next one begins with the questions.
    pub fn session_over(&mut self) {
        if self.asks_each_session() {
            self.answered = None;
        }
    }

    /// A session was ended by a stop sign: no ball or roller that day, and the check again.
    pub fn stop_sign(&mut self, now: Moment) {
        self.answered = None;
        self.rest = Some(now.day());
    }

    /// A session made things worse: locked for two days, then the check again.
    pub fn got_worse(&mut self, now: Moment) {
        self.answered = None;
        self.worse = Some(now);
    }

    /// Whether every session begins with the leg questions: pain down a leg was declared.
    #[must_use]
    pub fn asks_each_session(&self) -> bool {
        self.cautions.contains(&Caution::Sciatica)
    }

    /// A red flag was a mistake, or a clinician has cleared it: the check is open again.
    pub fn withdraw_red_flags(&mut self) {
        self.red_flags.clear();
        self.answered = None;
    }
}
