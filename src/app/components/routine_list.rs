//! The routines to choose from, narrowed by what a person has, where they are and how long.
//!
//! *Invariant:* what a person's answers leave nothing of is named with the reason, not hidden.

use super::Chips;
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text;
use leptos::prelude::*;
use unknot_core::care::tailor;
use unknot_core::catalog::{Filter, Kit, ROUTINES};
use unknot_core::routine::{Place, Routine};

/// The filters, and the routines as links to their briefings.
#[component]
pub(crate) fn RoutineList() -> impl IntoView {
    let shared = shared();
    let filter = shared.filter;
    let row = move |routine: &'static Routine| {
        let offered = move || tailor(routine, &shared.facts.limits()).offered;
        let left_out = move || (!offered()).then_some(text::NOT_FOR_NOW);
        view! {
            <li>
                <a href=Route::Briefing(routine.id.to_owned()).href()>
                    <span>
                        <b>{routine.name}</b>
                        <small>{text::kind(routine)} {left_out}</small>
                    </span>
                    <span class="minutes">{routine.minutes()} <small>" min"</small></span>
                </a>
            </li>
        }
    };
    let fitting = move || {
        let filter = filter.get();
        ROUTINES.iter().copied().filter(move |routine| filter.fits(routine))
    };
    let nothing = move || fitting().next().is_none();
    let minutes = Filter::MINUTES.map(|most| (most, text::home::up_to(most)));
    view! {
        <h2>{text::home::ROUTINES}</h2>
        <Chips
            label=text::home::TOOL
            all=Kit::ALL.map(|kit| (kit, kit.name().to_owned())).to_vec()
            any=text::home::ANY_TOOL
            value=Signal::derive(move || filter.with(|filter| filter.kit))
            change=move |kit| filter.update(|filter| filter.kit = kit)
        />
        <Chips
            label=text::home::WHERE_DONE
            all=Place::ALL.map(|place| (place, text::capital(place.name()))).to_vec()
            any=text::home::ANY_PLACE
            value=Signal::derive(move || filter.with(|filter| filter.place))
            change=move |place| filter.update(|filter| filter.place = place)
        />
        <Chips
            label=text::home::LENGTH
            all=minutes.to_vec()
            any=text::home::ANY_LENGTH
            value=Signal::derive(move || filter.with(|filter| filter.minutes))
            change=move |minutes| filter.update(|filter| filter.minutes = minutes)
        />
        <p class="label" role="status">
            {move || filter.with(|filter| filter.area).map(|area| format!("{}: ", area.name()))}
            {move || text::home::found(fitting().count())}
        </p>
        <ol class="routines">{move || fitting().map(row).collect_view()}</ol>
        <Show when=nothing>
            <p>{text::home::NOTHING_FITS}</p>
            <button class="quiet" on:click=move |_| filter.set(Filter::default())>
                {text::home::SHOW_ALL}
            </button>
        </Show>
    }
}
