//! How long the session is to be.
//!
//! *Invariant:* a length that the routine cannot reach has no chip.

use crate::app::element::{Node, all, buttons, el, live};
use crate::app::shell::shared;
use crate::app::signal::{Memo, RwSignal};
use crate::app::text;
use unknot_core::care::tailor;
use unknot_core::engine::{Length, reachable};
use unknot_core::progress::Settings;
use unknot_core::routine::Routine;

/// The chips; none where there is nothing to choose.
pub(crate) fn length_chips(routine: &'static Routine, length: RwSignal<Length>) -> Node {
    let facts = shared().facts;
    // Where minutes are chosen already, nobody is asked for what is written.
    let written = length.get_untracked() == Length::AsWritten;
    let lengths = Memo::new(move || {
        let plan = facts.settings.with(Settings::plan);
        let mut lengths = reachable(routine, &plan, &tailor(routine, &facts.limits()).swaps());
        lengths.retain(|length| written || *length != Length::AsWritten);
        lengths
    });
    let chip = move |item: Length| {
        el("button")
            .pressed(move || length.get() == item)
            .on_click(move || length.set(item))
            .child(text::length(item))
    };
    live(move || {
        let lengths = lengths.get();
        (lengths.len() > 1)
            .then(|| buttons("segments", "Length").child(all(lengths.into_iter().map(chip))))
    })
}
