//! Play, pause and seek.
//!
//! *Invariant:* the position is computed from an anchor, never counted; pausing freezes it.

use super::Ms;

/// Where the transport stands. Moments are in milliseconds on a monotonic clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// Nothing was started.
    Idle,
    /// Time passes: at the moment `since` the position was `from`. A `since` still to come is a
    /// lead-in, during which the position waits.
    Running {
        /// The position at `since`.
        from: Ms,
        /// When it was, or will be, there.
        since: f64,
    },
    /// Time stands still.
    Paused {
        /// The position.
        at: Ms,
    },
}

/// The transport of a session: where it is, and how long it was really played.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transport {
    state: State,
    played: Ms,
}

impl Default for Transport {
    fn default() -> Self {
        Self { state: State::Idle, played: 0 }
    }
}

impl Transport {
    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> State {
        self.state
    }

    /// Whether time passes.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        matches!(self.state, State::Running { .. })
    }

    /// The position at the moment `now`; none when idle.
    #[must_use]
    pub fn position(&self, now: f64) -> Option<Ms> {
        match self.state {
            State::Idle => None,
            State::Running { from, since } => Some(from.saturating_add(whole(now - since))),
            State::Paused { at } => Some(at),
        }
    }

    /// Milliseconds until a lead-in is over; 0 when there is none.
    #[must_use]
    pub fn lead(&self, now: f64) -> Ms {
        match self.state {
            State::Running { since, .. } => whole(since - now),
            _ => 0,
        }
    }

    /// Milliseconds really played until `now`: without the get-ready countdown, pauses, lead-ins
    /// and what was skipped.
    #[must_use]
    pub fn played(&self, now: f64) -> Ms {
        match self.state {
            State::Running { from, since } => {
                let reached = from.saturating_add(whole(now - since));
                self.played.saturating_add(reached.max(0).saturating_sub(from.max(0)))
            }
            _ => self.played,
        }
    }

    /// Runs from a position after a lead-in of `lead` milliseconds.
    pub fn play(&mut self, from: Ms, lead: Ms, now: f64) {
        self.played = self.played(now);
        self.state = State::Running { from, since: now + f64::from(lead.max(0)) };
    }

    /// Stands still where it is.
    pub fn pause(&mut self, now: f64) {
        if let Some(at) = self.position(now) {
            self.pause_at(at, now);
        }
    }

    /// Stands still at a position.
    pub fn pause_at(&mut self, at: Ms, now: f64) {
        let played = self.played(now);
        self.played = match self.position(now) {
            // What lies beyond the position to stand at was not played.
            Some(position) if self.is_running() => {
                played.saturating_sub((position - at).max(0)).max(self.played)
            }
            _ => played,
        };
        self.state = State::Paused { at };
    }

    /// Takes over where another clock says the session is: all until there was played.
    pub fn follow(&mut self, at: Ms, now: f64) {
        if let State::Running { from, .. } = self.state {
            self.played = self.played.saturating_add(at.max(0).saturating_sub(from.max(0)).max(0));
            self.state = State::Running { from: at, since: now };
        }
    }

    /// Goes to a position; keeps running or paused as it was.
    pub fn seek(&mut self, to: Ms, now: f64) {
        match self.state {
            State::Idle => {}
            State::Running { .. } => self.play(to, self.lead(now), now),
            State::Paused { .. } => self.state = State::Paused { at: to },
        }
    }
}

/// Whole milliseconds, not below zero; a NaN counts as none.
fn whole(milliseconds: f64) -> Ms {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a float cast saturates, and maps NaN to 0"
    )]
    let whole = milliseconds.floor() as Ms;
    whole.max(0)
}
