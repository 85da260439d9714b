//! How far the session is: one segment a span of work, grouped by part.
//!
//! *Invariant:* a segment is as wide as its time; settling belongs to the work it opens.

use crate::app::element::{Node, all, el, live};
use crate::app::shell::shared;
use crate::app::signal::Memo;
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

/// The rail.
pub(crate) fn progress_rail() -> Node {
    let session = shared().session;
    let seconds = Memo::new(move || session.position.get() / 1_000);
    let segments = Memo::new(move || {
        let live = session.live.get();
        live.map(|live| segments(&live.timeline)).unwrap_or_default()
    });
    let share = move |segment: Segment| {
        let at = seconds.get() * 1_000;
        let length = (segment.end - segment.start).max(1);
        (at - segment.start).clamp(0, length) * 100 / length
    };
    let piece = move |segment: &Segment| {
        let segment = *segment;
        let gone = el("b").style_live("width", move || format!("{}%", share(segment)));
        el("i")
            .style("flex-grow", (segment.end - segment.start).to_string())
            .class_when("current", move || (1..100).contains(&share(segment)))
            .child(gone)
    };
    let part = move |part: &[Segment]| {
        let length: Ms = part.iter().map(|segment| segment.end - segment.start).sum();
        el("div").style("flex-grow", length.to_string()).child(all(part.iter().map(piece)))
    };
    let parts = live(move || {
        segments
            .with(|segments| all(segments.chunk_by(|one, next| one.part == next.part).map(part)))
    });
    el("div").class("rail").attr("aria-hidden", "true").child(parts)
}
