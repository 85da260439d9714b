//! The spoken script of every routine, as somebody hears it whose eyes are closed.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

use unknot_core::catalog::{AFTER, ROUTINES, movements, phrase, solo, wording};
use unknot_core::engine::{
    BreathPattern, Cue, CueKind, Ms, Pack, Plan, Span, SpanKind, Timeline, reachable, speech,
};
use unknot_core::routine::{Routine, Side};

/// A line, from its first sound to its last.
#[derive(Debug)]
struct Said {
    from: Ms,
    to: Ms,
    text: &'static str,
}

fn transcript(timeline: &Timeline, pack: &Pack) -> Vec<Said> {
    let cues = timeline.cues();
    let line = |cue: &Cue| match cue.kind {
        CueKind::Line(text) => {
            let from = speech::said(cues, *cue).at;
            Some(Said { from, to: from + pack.length(text).unwrap(), text })
        }
        _ => None,
    };
    cues.iter().filter_map(line).collect()
}

fn routines() -> Vec<&'static Routine> {
    let alone = movements().into_iter().filter_map(|movement| solo(movement.id));
    ROUTINES.iter().chain(AFTER).copied().chain(alone).collect()
}

/// A run's name and side, its action and its end, each after the one before.
fn check_run(routine: &Routine, run: &[Span], said: &[Said], whole: bool) {
    let (settle, end) = (run[0], run[run.len() - 1].end());
    let wording = wording(settle.movement);
    let mut lines = said.iter().filter(|it| (settle.start..end).contains(&it.from));
    let mut after = |what: &str, is: &dyn Fn(&str) -> bool| {
        let found = lines.find(|it| is(it.text));
        assert!(
            found.is_some(),
            "{}: {} {:?}: {what}",
            routine.id,
            settle.movement.id,
            settle.side
        );
    };
    let switch = settle.kind == SpanKind::Settle { switch: true };
    let name = if switch { phrase::SWITCH } else { wording.announce };
    let name = if settle.side == Some(Side::Right) { name.right } else { name.left };
    after("the movement", &|text| text == name);
    if let Some(side) = settle.side {
        let last = speech::sentences(name).last().unwrap().to_lowercase();
        assert!(last.contains(side.id()), "{}: the side comes last: {name}", routine.id);
    }
    let works = run.iter().filter(|span| span.kind == SpanKind::Work);
    let about = phrase::about(works.clone().map(|span| span.length).sum());
    for (nth, _) in works.enumerate() {
        after("what to do", &|text| wording.action.iter().any(|(_, action)| *action == text));
        if let Some(about) = about.filter(|_| whole && nth == 0) {
            after("how long", &|text| text == about);
        }
    }
    // That it is nearly over, as far as short work leaves room to say so. That it is over
    // is always told, by what is said next.
    let works = run.iter().filter(|span| span.kind == SpanKind::Work);
    // Breaths that begin no motion: what to feel and when to ease off take two of them.
    let free: Ms = works.map(|span| span.length / 10_000 - 1).sum();
    if whole && free >= 3 && (!wording.last.is_empty() || !wording.release.is_empty()) {
        // A second person is asked about the pressure instead, every 30 to 60 seconds.
        let asks = settle.movement.needs_partner();
        let asked = |text: &str| asks && text == phrase::PRESSURE_OKAY;
        after("the end", &|text| text == wording.last || text == wording.release || asked(text));
    }
}

#[test]
fn every_routine_is_told_in_order_and_one_line_at_a_time() {
    let bytes = include_bytes!("../../public/voice/heart.bin");
    let pack = Pack::read(bytes, bytes.len()).unwrap();
    let paces = [[4, 0, 6, 0], [4, 4, 4, 4], [4, 7, 8, 0], [5, 0, 7, 0]];
    for routine in routines() {
        for pace in paces {
            let pattern = BreathPattern::with_holds(pace.map(|s| s * 1_000)).unwrap();
            let plan = Plan { pattern, ..Plan::default() };
            for length in reachable(routine, &plan, &[]) {
                let timeline = Timeline::compile(routine, Plan { length, ..plan });
                let said = transcript(&timeline, &pack);
                assert_eq!((said[0].text, said[0].from), (routine.opening, timeline.start()));
                assert_eq!(said.last().unwrap().text, routine.closing);
                for pair in said.windows(2) {
                    assert!(pair[0].to <= pair[1].from, "{}: {pair:?}", routine.id);
                }
                for run in timeline.spans().chunk_by(|_, next| !next.settles()) {
                    let usual = timeline.plan()
                        == Plan { get_ready: timeline.plan().get_ready, ..Plan::default() };
                    check_run(routine, run, &said, usual);
                }
            }
        }
    }
}
