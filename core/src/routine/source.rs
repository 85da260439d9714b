//! Where a fact comes from.
//!
//! *Invariant:* a source is a document and its lines; no sentence of it is repeated here.

/// One of the four documents the content rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Document {
    /// A practitioner's page on massage balls for the lower back.
    MassageBalls,
    /// A guide to techniques and routines, for oneself or with a partner.
    Techniques,
    /// A trainer's page on whether to roll the lower back, and breathing instead.
    FoamRolling,
    /// A page on rolling out safely.
    RollingSafely,
}

impl Document {
    /// All of them.
    pub const ALL: [Self; 4] =
        [Self::MassageBalls, Self::Techniques, Self::FoamRolling, Self::RollingSafely];

    /// What the app calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MassageBalls => "Massage balls",
            Self::Techniques => "Techniques and routines",
            Self::FoamRolling => "Should you foam roll",
            Self::RollingSafely => "Rolling out safely",
        }
    }
}

/// A place in a document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Source {
    /// The document.
    pub document: Document,
    /// Its first and last line that say so.
    pub lines: (u16, u16),
}

impl Source {
    /// The lines `first` to `last` of `document`.
    #[must_use]
    pub const fn new(document: Document, first: u16, last: u16) -> Self {
        Self { document, lines: (first, last) }
    }
}
