//! What the transport keeps, whatever is done to it.

use proptest::prelude::*;
use unknot_core::engine::{State, Transport};

#[derive(Clone, Debug)]
enum Act {
    Wait(u16),
    Play(i32),
    Pause,
    Seek(i32),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        any::<u16>().prop_map(Act::Wait),
        (-10_000..600_000_i32).prop_map(Act::Play),
        Just(Act::Pause),
        (-10_000..600_000_i32).prop_map(Act::Seek),
    ];
    proptest::collection::vec(act, 1..50)
}

proptest! {
    #[test]
    fn position_follows_the_clock_and_pausing_freezes_it(acts in acts()) {
        let (mut transport, mut now) = (Transport::default(), 1_000.0);
        // The model: where it should be, and whether it moves.
        let (mut at, mut moves, mut started) = (0, false, false);
        for act in acts {
            match act {
                Act::Wait(ms) => {
                    now += f64::from(ms);
                    at += if moves { i32::from(ms) } else { 0 };
                }
                Act::Play(from) => {
                    transport.play(from, 0, now);
                    (at, moves, started) = (from, true, true);
                }
                Act::Pause => {
                    transport.pause(now);
                    moves = false;
                }
                Act::Seek(to) => {
                    transport.seek(to, now);
                    at = if started { to } else { at };
                }
            }
            prop_assert_eq!(transport.position(now), started.then_some(at));
            prop_assert_eq!(transport.is_running(), moves);
        }
    }

    #[test]
    fn what_was_skipped_or_paused_was_not_played(waits in proptest::collection::vec((any::<bool>(), 0..60_000_i32), 1..30)) {
        let (mut transport, mut now, mut played) = (Transport::default(), 0.0, 0);
        transport.play(0, 0, now);
        for (seek, wait) in waits {
            now += f64::from(wait);
            played += wait;
            if seek {
                transport.seek(500_000, now);
            } else {
                transport.pause(now);
                now += 12_345.0;
                let at = transport.position(now).unwrap();
                transport.play(at, 0, now);
            }
            prop_assert_eq!(transport.played(now), played);
        }
    }

    #[test]
    fn a_lead_in_holds_the_position(from in -10_000..600_000_i32, lead in 1..10_000_i32, wait in 0..20_000_i32) {
        let mut transport = Transport::default();
        transport.play(from, lead, 0.0);
        let now = f64::from(wait);
        prop_assert_eq!(transport.position(now), Some(from + (wait - lead).max(0)));
        prop_assert_eq!(transport.lead(now), (lead - wait).max(0));
        prop_assert_eq!(transport.played(now), (from + (wait - lead).max(0)).max(0) - from.max(0));
    }

    #[test]
    fn pausing_at_the_last_position_seen_drops_what_was_not_seen(seen in 0..100_000_i32, unseen in 0..1_000_000_i32) {
        let mut transport = Transport::default();
        transport.play(0, 0, 0.0);
        transport.pause_at(seen, f64::from(seen) + f64::from(unseen));
        prop_assert_eq!(transport.state(), State::Paused { at: seen });
        prop_assert_eq!(transport.played(9e9), seen);
    }

    #[test]
    fn no_clock_makes_it_panic(from in any::<i32>(), since in any::<f64>(), now in any::<f64>()) {
        let mut transport = Transport::default();
        transport.play(from, 0, since);
        let _ = transport.position(now);
        transport.pause(now);
        let _ = transport.played(now);
    }
}
