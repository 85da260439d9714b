//! The routines to choose from, narrowed by what a person has, where they are and how long.
//!
//! *Invariant:* what a person's answers leave nothing of is named with the reason, not hidden.

use super::chips;
use crate::app::element::{Node, all, el, group, link, live, show_when};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use unknot_core::care::tailor;
use unknot_core::catalog::{Filter, Kit, ROUTINES};
use unknot_core::routine::{Place, Routine};

/// The filters, and the routines as links to their briefings.
pub(crate) fn routine_list() -> Node {
    let shared = shared();
    let filter = shared.filter;
    let row = move |routine: &'static Routine| {
        let offered = move || tailor(routine, &shared.facts.limits()).offered;
        let left_out = live(move || (!offered()).then_some(text::NOT_FOR_NOW));
        let kind = el("small").child(text::kind(routine)).child(left_out);
        let minutes = el("span")
            .class("minutes")
            .child(u32::from(routine.minutes()))
            .child(el("small").child(" min"));
        let name = el("span").child(el("b").child(routine.name)).child(kind);
        let way = link(&Route::Briefing(routine.id.to_owned())).child(name).child(minutes);
        el("li").child(way)
    };
    let fitting = move || {
        let filter = filter.get();
        ROUTINES.iter().copied().filter(move |routine| filter.fits(routine))
    };
    let nothing = move || fitting().next().is_none();
    let minutes = Filter::MINUTES.map(|most| (most, text::home::up_to(most)));
    let kits = Kit::ALL.map(|kit| (kit, kit.name().to_owned())).to_vec();
    let places = Place::ALL.map(|place| (place, text::capital(place.name()))).to_vec();
    let area =
        live(move || filter.with(|filter| filter.area).map(|area| format!("{}: ", area.name())));
    let found = live(move || text::home::found(fitting().count()));
    group("")
        .child(el("h2").child(text::home::ROUTINES))
        .child(chips(
            text::home::TOOL,
            Some(text::home::ANY_TOOL),
            kits,
            move || filter.with(|filter| filter.kit),
            move |kit| filter.update(|filter| filter.kit = kit),
        ))
        .child(chips(
            text::home::WHERE_DONE,
            Some(text::home::ANY_PLACE),
            places,
            move || filter.with(|filter| filter.place),
            move |place| filter.update(|filter| filter.place = place),
        ))
        .child(chips(
            text::home::LENGTH,
            Some(text::home::ANY_LENGTH),
            minutes.to_vec(),
            move || filter.with(|filter| filter.minutes),
            move |minutes| filter.update(|filter| filter.minutes = minutes),
        ))
        .child(el("p").class("label").attr("role", "status").child(area).child(found))
        .child(el("ol").class("routines").child(live(move || all(fitting().map(row)))))
        .child(show_when(nothing, move || {
            let everything = move || filter.set(Filter::default());
            let show = el("button").class("quiet").on_click(everything);
            group("")
                .child(el("p").child(text::home::NOTHING_FITS))
                .child(show.child(text::home::SHOW_ALL))
        }))
}
