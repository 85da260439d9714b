//! The main screens, at the foot of each of them.
//!
//! *Invariant:* the current screen is named to screen readers too.

use crate::app::route::Route;
use crate::app::text;
use leptos::prelude::*;

/// Links to the main screens; `here` is the current one.
#[component]
pub(crate) fn Navigation(here: Route) -> impl IntoView {
    let link = move |route: Route, name: &'static str| {
        let current = (route == here).then_some("page");
        view! { <a href=route.href() aria-current=current>{name}</a> }
    };
    view! {
        <nav class="navigation" aria-label="Main">
            {link(Route::Home, text::TODAY)} {link(Route::Movements, text::MOVEMENTS)}
            {link(Route::Progress, text::PROGRESS)} {link(Route::Learn, text::LEARN)}
            {link(Route::Safety, text::SAFETY)}
        </nav>
    }
}
