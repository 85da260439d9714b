//! Every movement, as a strip cropped by the page.
//!
//! *Invariant:* a strip keeps still until it is asked to move.

use crate::app::components::{Chips, MovementStrip, NameMast, Navigation, NoticeList};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::text::{self, home, movement as words};
use leptos::prelude::*;
use unknot_core::catalog::{Area, Kit, movement, movements};

/// The list.
#[component]
pub(crate) fn MovementsPage() -> impl IntoView {
    let sought = shared().sought;
    let found = Memo::new(move |_| {
        let sought = sought.get();
        let all = movements().into_iter().filter(|movement| sought.finds(movement));
        all.map(|movement| movement.id).collect::<Vec<_>>()
    });
    view! {
        <main class="page movements">
            <NameMast />
            <NoticeList />
            <h1>{text::MOVEMENTS}</h1>
            <Chips
                label=home::PLACE
                all=Area::ALL.map(|area| (area, area.name().to_owned())).to_vec()
                any=words::ANYWHERE
                value=Signal::derive(move || sought.with(|sought| sought.area))
                change=move |area| sought.update(|sought| sought.area = area)
            />
            <Chips
                label=home::TOOL
                all=Kit::ALL.map(|kit| (kit, kit.name().to_owned())).to_vec()
                any=home::ANY_TOOL
                value=Signal::derive(move || sought.with(|sought| sought.kit))
                change=move |kit| sought.update(|sought| sought.kit = kit)
            />
            <p class="label" role="status">
                {move || words::found(found.with(Vec::len))}
            </p>
            <ol class="strips">
                {move || {
                    found
                        .get()
                        .into_iter()
                        .filter_map(movement)
                        .map(|movement| view! { <MovementStrip movement /> })
                        .collect_view()
                }}
            </ol>
            <Navigation here=Route::Movements />
        </main>
    }
}
