//! Why a session may not start now, and what to do instead.
//!
//! *Invariant:* says whom to ask; offers no way round.

use crate::app::element::{Node, el, link, live};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{CHECK_AGAIN, safety as text};
use unknot_core::care::Clearance;

/// The reason, where there is one; nothing when the way is clear or the check is yet to come.
pub(crate) fn gate() -> Node {
    barred(|| link(&Route::Safety))
}

/// The same where the check is answered: it is begun again by `again` instead of a link.
pub(crate) fn gate_again(again: impl Fn() + Copy + 'static) -> Node {
    barred(move || el("button").on_click(again))
}

fn barred(check: impl Fn() -> Node + 'static) -> Node {
    let facts = shared().facts;
    live(move || {
        let (title, statement, advice, red) = match facts.clearance() {
            Clearance::Clear | Clearance::Ask => return None,
            Clearance::RedFlag(flag) => (text::SEE_DOCTOR, flag.statement(), flag.advice(), true),
            Clearance::Worse => {
                (text::REST_TWO_DAYS, text::MADE_WORSE, unknot_core::care::WORSE, false)
            }
            Clearance::Rest => (text::REST_TODAY, text::STOP_SIGN, text::STOP_SIGN_NOTE, false),
        };
        Some(
            el("section")
                .class("gate")
                .class_if("red", red)
                .attr("aria-label", title)
                .child(el("h2").child(title))
                .child(el("p").class("statement").child(statement))
                .child(el("p").child(advice))
                .child(check().class("quiet").child(CHECK_AGAIN)),
        )
    })
}
