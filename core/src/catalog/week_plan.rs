//! Weeks to go by, for four kinds of backs: what each day holds.
//!
//! *Invariant:* a plan only suggests; its days of the week are ours.

use super::{WALK, routine};
use crate::routine::{Document, Routine, Source};
use serde::{Deserialize, Serialize};

/// A week to go by.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WeekPlan {
    /// Much sitting.
    Desk,
    /// Sport on the weekend, and what follows it.
    Weekend,
    /// It keeps coming back.
    Returning,
    /// A reset before training.
    Training,
}

/// A plan in words: its name, whom it is for, why, its week from Monday on, and where it comes from.
struct Written {
    name: &'static str,
    about: &'static str,
    why: &'static str,
    /// The ids of routines; empty for a day of rest.
    week: [&'static str; 7],
    sources: &'static [Source],
}

const fn techniques(first: u16, last: u16) -> Source {
    Source::new(Document::Techniques, first, last)
}

const PLANS: [Written; 4] = [
    Written {
        name: "After the desk",
        about: "For days that are mostly sat through.",
        why: "Eight to ten minutes at the wall, then a short walk, so that it does not tighten again.",
        week: ["desk-worker", WALK, "desk-worker", WALK, "desk-worker", WALK, ""],
        sources: &[techniques(184, 191)],
    },
    Written {
        name: "Sport on the weekend",
        about: "Warm up on Saturday, go gently on Sunday, slower holds from Monday on.",
        why: "On the first day only light hands. The next day, once it is calmer, slow holds do more than force.",
        week: [
            "flare-up-day-two",
            WALK,
            "wall-ball",
            "",
            WALK,
            "warm-up-before-activity",
            "flare-up-day-one",
        ],
        sources: &[techniques(194, 202)],
    },
    Written {
        name: "It keeps coming back",
        about: "A short massage, easy mobility, some strength, and walking on most days.",
        why: "Pressing alone does not hold. Moving and getting stronger a few times a week does more.",
        week: [
            "wall-ball",
            "warm-up-before-activity",
            WALK,
            "floor-glutes",
            "breathing-reset",
            WALK,
            "",
        ],
        sources: &[techniques(210, 214)],
    },
    Written {
        name: "Before training",
        about: "Breathing, a hip lift and the core on training days, and pressure in between.",
        why: "A calm trunk carries better. Press only where it is needed, then breathe, then use the core.",
        week: [
            "breathing-reset",
            "roller-reset",
            "breathing-reset",
            WALK,
            "breathing-reset",
            "",
            "roller-reset",
        ],
        sources: &[Source::new(Document::FoamRolling, 34, 42)],
    },
];

impl WeekPlan {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Desk, Self::Weekend, Self::Returning, Self::Training];

    const fn written(self) -> &'static Written {
        let [desk, weekend, returning, training] = &PLANS;
        match self {
            Self::Desk => desk,
            Self::Weekend => weekend,
            Self::Returning => returning,
            Self::Training => training,
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.written().name
    }

    /// Whom it is for.
    #[must_use]
    pub const fn about(self) -> &'static str {
        self.written().about
    }

    /// Why it is so.
    #[must_use]
    pub const fn why(self) -> &'static str {
        self.written().why
    }

    /// Where it comes from; the days of the week are ours.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        self.written().sources
    }

    /// What a day of the week holds, from 0 for Monday; none is rest.
    #[must_use]
    pub fn on(self, weekday: usize) -> Option<&'static Routine> {
        self.written().week.get(weekday).and_then(|id| routine(id))
    }
}
