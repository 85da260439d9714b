//! A session as one file: its pieces, its head, and the position that follows it.

use super::{limits, plan};
use proptest::prelude::*;
use unknot_core::care::tailor;
use unknot_core::catalog::ROUTINES;
use unknot_core::engine::{CueKind, Timeline, Transport, speech, wav_head};

proptest! {
    #[test]
    fn pieces_touch_last_a_minute_at_most_and_cut_no_line(
        nth in 0..ROUTINES.len(), plan in plan(), limits in limits(),
    ) {
        let swaps = tailor(ROUTINES[nth], &limits).swaps();
        let timeline = Timeline::tailored(ROUTINES[nth], plan, swaps);
        prop_assume!(!timeline.spans().is_empty());
        let pieces = timeline.pieces();
        prop_assert_eq!(pieces[0].start, timeline.start());
        prop_assert_eq!(pieces[pieces.len() - 1].end, timeline.silent_from());
        for pair in pieces.windows(2) {
            prop_assert_eq!(pair[0].end, pair[1].start);
        }
        let cues = timeline.cues();
        for piece in &pieces {
            prop_assert!((1..=60_000).contains(&(piece.end - piece.start)));
            for cue in cues {
                let said = speech::said(cues, *cue);
                let over = match cue.kind {
                    CueKind::Line(text) => said.at..said.at + speech::reckoned(text),
                    _ => cue.at..cue.at + cue.length,
                };
                prop_assert!(over.start >= piece.end || over.end <= piece.end, "{cue:?} {piece:?}");
            }
        }
    }

    #[test]
    fn what_another_clock_says_is_followed_and_counted(
        from in -10_000..100_000_i32, steps in proptest::collection::vec((0..90_000_i32, 0..90_000_i32), 1..20),
    ) {
        let (mut transport, mut now, mut at) = (Transport::default(), 1_000.0, from);
        transport.play(from, 0, now);
        for (heard, passed) in steps {
            now += f64::from(passed);
            at += heard;
            transport.follow(at, now);
            prop_assert_eq!(transport.position(now), Some(at));
            prop_assert_eq!(transport.played(now), at.max(0) - from.max(0));
        }
        transport.pause(now);
        prop_assert_eq!(transport.played(now), at.max(0) - from.max(0));
        transport.follow(at + 1_000, now);
        prop_assert_eq!(transport.position(now), Some(at));
    }
}

#[test]
fn the_head_is_that_of_a_plain_wav_file() {
    let head = wav_head(16_000, 16_000);
    assert_eq!(
        (&head[..4], &head[8..16], &head[36..40]),
        (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..])
    );
    let number =
        |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    assert_eq!(
        (number(4), number(16), number(24), number(28), number(40)),
        (32_036, 16, 16_000, 32_000, 32_000)
    );
    assert_eq!(head[20..24], [1, 0, 1, 0]);
    assert_eq!(head[32..36], [2, 0, 16, 0]);
}
