//! Whether sound really comes out, judged by the audio context's state and clock.
//!
//! *Invariant:* a context that says it runs is believed only while its clock moves.
//!
//! After a call a phone may report `running` with a clock that stands still; `resume()` may never
//! settle; `interrupted` is a state of its own on some phones.

/// Milliseconds over which the clock must be seen to move.
const SPAN: f64 = 900.0;

/// Milliseconds a context may take to begin.
const START: f64 = 1_400.0;

/// The least share of the time passed that the audio clock must have made.
const SHARE: f64 = 0.5;

/// Audio seconds that show that a context has begun.
const BEGUN: f64 = 0.02;

/// How the sound stands.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum SoundState {
    /// Not wanted.
    #[default]
    Off,
    /// Wanted a moment ago; not heard yet.
    Waking,
    /// Sounds come out on time.
    Playing,
    /// Wanted, and nothing comes out. The session goes on without it.
    Lost(Loss),
    /// This browser has no sound to offer.
    Absent,
}

/// Why there is no sound.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Loss {
    /// The browser never let it begin.
    NotStarted,
    /// It says it runs, and its clock stands still.
    Frozen,
    /// A call or another app has taken the loudspeaker: the session should pause.
    Interrupted,
    /// It was closed.
    Closed,
    /// The browser refused a part of it.
    Broken,
}

/// What a context says of itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum ContextState {
    Running,
    Suspended,
    Interrupted,
    Closed,
}

/// One look at a context.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// What it says of itself.
    pub(super) state: ContextState,
    /// The page's clock, in milliseconds.
    pub(super) monotonic: f64,
    /// The context's clock, in seconds.
    pub(super) audio: f64,
}

/// The judge: keeps the last moment at which the clock was seen to move as it should.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pulse {
    state: SoundState,
    monotonic: f64,
    audio: f64,
    /// It was interrupted already when it was wanted, and is still.
    called: bool,
}

impl Pulse {
    /// The sound is wanted from now on.
    pub(super) fn want(&mut self, look: &Look) {
        if self.state != SoundState::Playing {
            self.state = SoundState::Waking;
        }
        self.called = look.state == ContextState::Interrupted;
        self.mark(look);
    }

    /// The sound is not wanted, or there is none.
    pub(super) fn rest(&mut self, state: SoundState) {
        self.state = state;
    }

    /// How it stood at the last look.
    pub(super) fn state(&self) -> SoundState {
        self.state
    }

    /// Judges a context that is wanted.
    pub(super) fn judge(&mut self, look: &Look) -> SoundState {
        self.called &= look.state == ContextState::Interrupted;
        self.state = match (self.state, look.state) {
            (state @ (SoundState::Off | SoundState::Absent), _) => state,
            (_, ContextState::Closed) => SoundState::Lost(Loss::Closed),
            // Who goes on although another has the loudspeaker goes on without sound.
            (state, said) if self.called => self.watch(state, said, look),
            (_, ContextState::Interrupted) | (SoundState::Playing, ContextState::Suspended) => {
                SoundState::Lost(Loss::Interrupted)
            }
            (state, said) => self.watch(state, said, look),
        };
        self.state
    }

    fn watch(&mut self, state: SoundState, said: ContextState, look: &Look) -> SoundState {
        let (passed, ran) = (look.monotonic - self.monotonic, look.audio - self.audio);
        let running = said == ContextState::Running;
        if ran < 0.0 || passed < 0.0 {
            // Another context, or a clock set back by a test: begin to look anew.
            self.mark(look);
            return state;
        }
        if state == SoundState::Waking {
            return match () {
                () if running && ran >= BEGUN => {
                    self.mark(look);
                    SoundState::Playing
                }
                () if passed < START => SoundState::Waking,
                () if running => SoundState::Lost(Loss::Frozen),
                () => SoundState::Lost(Loss::NotStarted),
            };
        }
        if passed < SPAN {
            return state;
        }
        self.mark(look);
        if !running {
            return state;
        }
        if ran * 1000.0 >= passed * SHARE {
            SoundState::Playing
        } else {
            SoundState::Lost(Loss::Frozen)
        }
    }

    fn mark(&mut self, look: &Look) {
        (self.monotonic, self.audio) = (look.monotonic, look.audio);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ContextState::{Closed, Interrupted, Running, Suspended};
    use SoundState::{Absent, Lost, Off, Playing, Waking};
    use wasm_bindgen_test::wasm_bindgen_test;

    fn look(state: ContextState, monotonic: i32, audio: f64) -> Look {
        Look { state, monotonic: f64::from(monotonic), audio }
    }

    fn playing() -> Pulse {
        let mut pulse = Pulse::default();
        pulse.want(&look(Suspended, 0, 0.0));
        assert_eq!(pulse.judge(&look(Suspended, 100, 0.0)), Waking);
        assert_eq!(pulse.judge(&look(Running, 200, 0.05)), Playing);
        pulse
    }

    #[wasm_bindgen_test]
    fn a_clock_that_moves_is_heard() {
        let mut pulse = playing();
        for second in 1..1000 {
            let now = look(Running, 200 + second * 1000, 0.05 + f64::from(second));
            assert_eq!(pulse.judge(&now), Playing);
        }
    }

    #[wasm_bindgen_test]
    fn f33_a_frozen_clock_is_found_within_two_seconds_and_heard_again() {
        for step in [100, 250, 500, 1_000] {
            let mut pulse = playing();
            let (mut now, mut found) = (200, None);
            while found.is_none() && now < 10_000 {
                now += step;
                let seen = pulse.judge(&look(Running, now, 0.05));
                found = (seen == Lost(Loss::Frozen)).then_some(now - 200);
            }
            assert!(found.is_some_and(|after| after <= 2_000), "{found:?}");
            assert_eq!(pulse.judge(&look(Running, now + 1_000, 1.05)), Playing);
        }
    }

    #[wasm_bindgen_test]
    fn f33_running_from_the_start_but_frozen() {
        let mut pulse = Pulse::default();
        pulse.want(&look(Running, 0, 0.0));
        assert_eq!(pulse.judge(&look(Running, 1_000, 0.0)), Waking);
        assert_eq!(pulse.judge(&look(Running, 1_500, 0.0)), Lost(Loss::Frozen));
    }

    #[wasm_bindgen_test]
    fn f34_a_context_that_never_begins_is_lost() {
        let mut pulse = Pulse::default();
        pulse.want(&look(Suspended, 0, 0.0));
        assert_eq!(pulse.judge(&look(Suspended, 1_300, 0.0)), Waking);
        assert_eq!(pulse.judge(&look(Suspended, 1_400, 0.0)), Lost(Loss::NotStarted));
        assert_eq!(pulse.judge(&look(Suspended, 9_000, 0.0)), Lost(Loss::NotStarted));
        // It begins after all.
        assert_eq!(pulse.judge(&look(Running, 10_000, 1.0)), Playing);
    }

    #[wasm_bindgen_test]
    fn f32_a_call_interrupts() {
        for state in [Interrupted, Suspended] {
            let mut pulse = playing();
            assert_eq!(pulse.judge(&look(state, 300, 0.1)), Lost(Loss::Interrupted));
            assert_eq!(pulse.judge(&look(Suspended, 2_000, 0.1)), Lost(Loss::Interrupted));
        }
        assert_eq!(playing().judge(&look(Closed, 300, 0.1)), Lost(Loss::Closed));
    }

    #[wasm_bindgen_test]
    fn f32_who_goes_on_during_a_call_goes_on_without_sound() {
        let mut pulse = playing();
        assert_eq!(pulse.judge(&look(Interrupted, 300, 0.1)), Lost(Loss::Interrupted));
        pulse.want(&look(Interrupted, 5_000, 0.1));
        assert_eq!(pulse.judge(&look(Interrupted, 5_100, 0.1)), Waking);
        assert_eq!(pulse.judge(&look(Interrupted, 6_500, 0.1)), Lost(Loss::NotStarted));
        assert_eq!(pulse.judge(&look(Interrupted, 8_000, 0.1)), Lost(Loss::NotStarted));
        assert_eq!(pulse.judge(&look(Running, 9_000, 1.0)), Playing);
    }

    #[wasm_bindgen_test]
    fn what_is_not_wanted_is_not_judged() {
        let mut pulse = playing();
        pulse.rest(Off);
        assert_eq!(pulse.judge(&look(Suspended, 300, 0.1)), Off);
        pulse.rest(Absent);
        assert_eq!(pulse.judge(&look(Running, 300, 0.1)), Absent);
        assert_eq!(pulse.state(), Absent);
    }
}
