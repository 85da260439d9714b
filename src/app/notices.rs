//! What the app has to say outside the session, until it is dismissed.
//!
//! *Invariant:* the same notice stands once.

use crate::app::signal::RwSignal;

/// Something said to the person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Notice {
    pub(crate) text: String,
    /// Whether it stays until what it says is no longer true.
    pub(crate) lasting: bool,
}

impl Notice {
    /// Goes away when dismissed.
    pub(crate) fn brief(text: impl Into<String>) -> Self {
        Self { text: text.into(), lasting: false }
    }

    /// Stays.
    pub(crate) fn lasting(text: impl Into<String>) -> Self {
        Self { text: text.into(), lasting: true }
    }
}

/// The notices that stand.
#[derive(Clone, Copy)]
pub(crate) struct Notices(pub(crate) RwSignal<Vec<Notice>>);

impl Notices {
    pub(crate) fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    pub(crate) fn show(self, notice: Notice) {
        if self.0.with_untracked(|all| !all.contains(&notice)) {
            self.0.update(|all| all.push(notice));
        }
    }

    pub(crate) fn clear(self) {
        self.0.set(Vec::new());
    }

    pub(crate) fn withdraw(self, text: &str) {
        if self.0.with_untracked(|all| all.iter().any(|notice| notice.text == text)) {
            self.0.update(|all| all.retain(|notice| notice.text != text));
        }
    }
}
