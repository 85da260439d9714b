//! What to do about a sensation that made a person stop.
//!
//! *Invariant:* a stop sign always ends the session; the pressure comes off before anything is asked.

use crate::progress::StopReason;

/// An answer on the stop sheet.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StopAnswer {
    /// Sharp, electric, burning, shooting or numb down the leg.
    Sharp,
    /// Dizzy or unwell.
    Unwell,
    /// Tensing up or holding the breath.
    Bracing,
    /// A dull ache that fades.
    DullAche,
}

impl StopAnswer {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Sharp, Self::Unwell, Self::Bracing, Self::DullAche];

    /// What a person recognises.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sharp => "Sharp, electric, burning, shooting, tingling or numb",
            Self::Unwell => "Dizzy or unwell",
            Self::Bracing => "I tensed up, or held my breath",
            Self::DullAche => "A dull ache that fades",
        }
    }

    /// What follows.
    #[must_use]
    pub const fn consequence(self) -> &'static str {
        match self {
            Self::Sharp => "Take the pressure off now and end here. Then a short check.",
            Self::Unwell => "End here. Sit or lie down.",
            Self::Bracing => "Too much. Press less and go on.",
            Self::DullAche => "That is fine. Carry on.",
        }
    }

    /// Why the session ends, if it does.
    #[must_use]
    pub const fn ends(self) -> Option<StopReason> {
        match self {
            Self::Sharp => Some(StopReason::Sharp),
            Self::Unwell => Some(StopReason::Unwell),
            Self::Bracing | Self::DullAche => None,
        }
    }
}

/// What to do after a session that made things worse.
pub const WORSE: &str = "Stop all work on your back for two days. Ask a physical therapist or a doctor \
                         about it.";

/// What to do after a session ended for this reason; empty where nothing needs saying.
#[must_use]
pub const fn advice(reason: StopReason) -> &'static str {
    match reason {
        StopReason::Sharp => {
            "No more massage today, by hand, ball or roller. If a leg is weak or stays numb, call a \
             doctor today. If it tingles or runs down the leg, see a doctor or a physical \
             therapist."
        }
        StopReason::Unwell => {
            "Sit or lie down and breathe slowly. If it does not pass in a few minutes, get help."
        }
        StopReason::Unasked => "",
    }
}
