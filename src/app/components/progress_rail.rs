//! How far the session is: one segment a span of work, grouped by part.
//!
//! *Invariant:* a segment is as wide as its time; settling belongs to the work it opens.

use leptos::prelude::*;
use std::sync::Arc;
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
#[component]
pub(crate) fn ProgressRail(
    #[prop(into)] timeline: Signal<Option<Arc<crate::app::session::Live>>>,
    #[prop(into)] position: Signal<Ms>,
) -> impl IntoView {
    let seconds = Memo::new(move |_| position.get() / 1_000);
    let all = Memo::new(move |_| {
        timeline.with(|live| live.as_ref().map(|live| segments(&live.timeline)).unwrap_or_default())
    });
    let share = move |segment: Segment| {
        let at = seconds.get() * 1_000;
        let length = (segment.end - segment.start).max(1);
        (at - segment.start).clamp(0, length) * 100 / length
    };
    let piece = move |segment: Segment| {
        view! {
            <i
                style:flex-grow=(segment.end - segment.start).to_string()
                class:current=move || (1..100).contains(&share(segment))
            >
                <b style:width=move || format!("{}%", share(segment))></b>
            </i>
        }
    };
    view! {
        <div class="rail" aria-hidden="true">
            {move || {
                all.get()
                    .chunk_by(|one, next| one.part == next.part)
                    .map(|part| {
                        let length: Ms = part.iter().map(|segment| segment.end - segment.start).sum();
                        view! {
                            <div style:flex-grow=length.to_string()>
                                {part.iter().copied().map(piece).collect_view()}
                            </div>
                        }
                    })
                    .collect_view()
            }}
        </div>
    }
}
