//! What a routine holds, before it is started.
//!
//! *Invariant:* everything above Start is optional.

use crate::app::components::{
    Symbol, Wishes, answer_list, back_mast, bottom, change_list, continue_offer, deep_rest,
    feeling_picker, gate, hands_free, icon, length_chips, notice_list, part_list, print_card,
    rating_scale, start_button,
};
use crate::app::element::{Node, all, details, el, link, live};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::signal::RwSignal;
use crate::app::text::{self, briefing, done, home, source};
use unknot_core::care::tailor;
use unknot_core::catalog::phrase;
use unknot_core::engine::{Length, Plan, Timeline};
use unknot_core::progress::Settings;
use unknot_core::routine::Routine;

/// The icons of the props, in their order.
const PROPS: [Symbol; 4] = [Symbol::Ball, Symbol::Wall, Symbol::Tick, Symbol::Tick];

/// The screen before a session.
pub(crate) fn briefing_page(routine: &'static Routine) -> Node {
    let facts = shared().facts;
    let before = RwSignal::new(None);
    let length = RwSignal::new(Length::default());
    let timeline = move || {
        let plan = Plan { length: length.get(), ..facts.settings.with(Settings::plan) };
        Timeline::tailored(routine, plan, tailor(routine, &facts.limits()).swaps())
    };
    let row = |symbol, word: &'static str| el("li").class("row").child(icon(symbol)).child(word);
    let props = routine.props.iter().zip(PROPS).map(|(&prop, symbol)| row(symbol, prop));
    let rows = el("ul").class("rows").child(all(props)).child(row(Symbol::Heat, briefing::WARM));
    let label = |text: Node| el("p").class("label").child(text);
    let sources = details(source::SOURCES).child(el("p").child(source::sources(routine.sources)));
    let check = el("span")
        .child(home::ANYTHING_NEW)
        .child(" ")
        .child(link(&Route::Safety).child(text::CHECK_AGAIN));
    let wishes = Wishes { length: Some(length), before: Some(before) };
    el("main")
        .class("page briefing")
        .child(back_mast())
        .child(notice_list())
        .child(el("h1").child(routine.name))
        .child(el("p").class("lede").child(routine.purpose))
        .child(rows)
        .child(deep_rest(routine))
        .child(change_list(routine))
        .child(answer_list())
        .child(length_chips(routine, length))
        .child(part_list(timeline))
        .child(label(live(move || facts.say(phrase::WHERE))))
        .child(label(phrase::HOW_HARD.into()))
        .child(hands_free(routine, timeline))
        .child(sources)
        .child(print_card(routine))
        .child(el("h2").child(done::HOW_STIFF))
        .child(label(done::SCALE.into()))
        .child(rating_scale(done::HOW_STIFF, move || before.get(), move |it| before.set(it)))
        .child(feeling_picker())
        .child(el("p").class("row").child(icon(Symbol::Tick)).child(check))
        .child(gate())
        .child(continue_offer())
        .child(bottom(el("div").class("foot").child(start_button(routine, text::START, wishes))))
}
