//! What the person's answers mean: whom to ask, for each caution that is true.
//!
//! *Invariant:* shown wherever a routine is, whether or not the answer changed it.

use crate::app::element::{Node, all, details, el, live};
use crate::app::shell::shared;
use crate::app::text::briefing as text;
use unknot_core::care::Caution;

/// The advice; nothing where no caution is true.
pub(crate) fn answer_list() -> Node {
    let screening = shared().facts.screening;
    let row = |caution: Caution| {
        let statement = el("b").child(caution.statement());
        el("li").child(statement).child(". ").child(caution.advice())
    };
    live(move || {
        let cautions = screening.with(|screening| screening.cautions.clone());
        (!cautions.is_empty()).then(|| {
            let list = el("ul").child(all(cautions.into_iter().map(row)));
            details(text::YOUR_ANSWERS).child(list)
        })
    })
}
