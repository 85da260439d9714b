//! The sentences of a movement.
//!
//! *Invariant:* a spoken line is at most two short sentences; where a side is named, it comes last.

use super::{Side, Stroke};

/// A sentence that may differ from side to side.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BySide {
    /// As said for the left side, or for both.
    pub left: &'static str,
    /// As said for the right side.
    pub right: &'static str,
}

impl BySide {
    /// The same sentence on both sides.
    #[must_use]
    pub const fn same(text: &'static str) -> Self {
        Self { left: text, right: text }
    }

    /// The sentence for a side; the left one where there is none.
    #[must_use]
    pub const fn on(self, side: Option<Side>) -> &'static str {
        match side {
            Some(Side::Right) => self.right,
            _ => self.left,
        }
    }
}

/// Every sentence of a movement. Empty strings are not said.
#[derive(Debug)]
pub struct Wording {
    /// Announces it: its name, and the side last.
    pub announce: BySide,
    /// How to get into place; said while settling.
    pub setup: BySide,
    /// What to do, for each motion or spot in turn; said when it begins.
    pub action: &'static [(Stroke, &'static str)],
    /// What should be felt; said once the work has begun.
    pub feel: &'static str,
    /// When to press less, or what to mind.
    pub ease_off: &'static str,
    /// Said before the last breath of the work.
    pub last: &'static str,
    /// Said while the pressure comes off.
    pub release: &'static str,
    /// What to do, in a few words for a list.
    pub brief: &'static str,
}

impl Wording {
    /// Nothing to say.
    pub const SILENT: Self = Self {
        announce: BySide::same(""),
        setup: BySide::same(""),
        action: &[],
        feel: "",
        ease_off: "",
        last: "",
        release: "",
        brief: "",
    };

    /// Whether a line is for those who do not know the movement yet: the set-up, the feeling, what
    /// to mind.
    #[must_use]
    pub fn is_detail(&self, line: &str) -> bool {
        [self.setup.left, self.setup.right, self.feel, self.ease_off].contains(&line)
    }
}
