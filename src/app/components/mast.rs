//! The head of a page: the name, or the way back.
//!
//! *Invariant:* one of them stands on every page but the player.

use super::{Icon, Symbol};
use crate::app::route::Route;
use crate::app::text;
use leptos::prelude::*;

/// The app's name and the way to the settings.
#[component]
pub(crate) fn NameMast() -> impl IntoView {
    view! {
        <header class="mast">
            <p class="name">
                <svg viewBox="0 0 64 64" aria-hidden="true">
                    <circle class="moon" cx="37" cy="32" r="22" />
                    <path class="lead" d="M0 32H30" />
                    <circle class="spot" cx="37" cy="32" r="7.500" />
                </svg>
                {text::NAME}
            </p>
            <a href=Route::Settings.href() aria-label=text::SETTINGS>
                <Icon symbol=Symbol::Settings />
            </a>
        </header>
    }
}

/// The way back, and what else belongs beside it.
#[component]
pub(crate) fn BackMast(
    #[prop(optional)] label: Option<&'static str>,
    #[prop(optional)] to: Option<Route>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="mast">
            <a href=to.unwrap_or(Route::Home).href()>
                <Icon symbol=Symbol::Left />
                {label.unwrap_or(text::TODAY)}
            </a>
            {children.map(|children| children())}
        </header>
    }
}
