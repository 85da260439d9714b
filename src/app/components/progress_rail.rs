//! How far the session is: one segment a span of work, grouped by part.
//!
//! *Invariant:* a segment is as wide as its time; settling belongs to the work it opens.

use crate::app::element::{Node, all, el, live};
use crate::app::shell::shared;
use crate::app::signal::{Memo, following};
use std::cmp::Ordering;
use unknot_core::engine::{Ms, SpanKind, Timeline};

/// A segment: from where to where, and the part it belongs to.
#[derive(Clone, Copy, PartialEq)]
struct Segment {
    part: usize,
    start: Ms,
    end: Ms,
}

fn segments(timeline: &Timeline) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut open = 0;
    for span in timeline.spans() {
        match (span.kind, segments.last_mut()) {
            (SpanKind::Work, _) => {
                segments.push(Segment { part: span.part, start: open, end: span.end() });
            }
            (SpanKind::Release, Some(last)) => last.end = span.end(),
            _ => continue,
        }
        open = span.end();
    }
    segments
}

/// Which segment fills, and how much of it in hundredths.
fn gone(segments: &[Segment], at: Ms) -> (usize, Ms) {
    let past = segments.iter().take_while(|segment| segment.end <= at).count();
    let filled = segments.get(past).map_or(0, |segment| {
        let length = (segment.end - segment.start).max(1);
        (at - segment.start).clamp(0, length) * 100 / length
    });
    (past, filled)
}

/// The rail.
pub(crate) fn progress_rail() -> Node {
    let session = shared().session;
    let segments = Memo::new(move || {
        let live = session.live.get();
        live.map(|live| segments(&live.timeline)).unwrap_or_default()
    });
    let gone = following(move || {
        let at = session.told.get() / 1_000 * 1_000;
        segments.with(|segments| gone(segments, at))
    });
    // Each segment asks first whether it is the one that fills, and only then how far.
    let filling = following(move || gone.get().0);
    let share = move |nth: usize| match nth.cmp(&filling.get()) {
        Ordering::Less => 100,
        Ordering::Equal => gone.get().1,
        Ordering::Greater => 0,
    };
    let piece = move |(nth, segment): (usize, Segment)| {
        let gone = el("b").style_live("width", move || format!("{}%", share(nth)));
        el("i")
            .style("flex-grow", (segment.end - segment.start).to_string())
            .class_when("current", move || (1..100).contains(&share(nth)))
            .child(gone)
    };
    let part = move |part: &[(usize, Segment)]| {
        let length: Ms = part.iter().map(|(_, segment)| segment.end - segment.start).sum();
        el("div").style("flex-grow", length.to_string()).child(all(part.iter().copied().map(piece)))
    };
    let parts = live(move || {
        // The countdown does not wait for it.
        if !session.opened.get() {
            return all::<Node>([]);
        }
        let counted: Vec<_> =
            segments.with(|segments| segments.iter().copied().enumerate().collect());
        all(counted.chunk_by(|(_, one), (_, next)| one.part == next.part).map(part))
    });
    el("div").class("rail").attr("aria-hidden", "true").child(parts)
}
