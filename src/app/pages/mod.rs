//! The screens, one a file.
//!
//! *Invariant:* a page has one main landmark and one heading of the first level.

mod briefing;
mod done;
mod home;
mod learn;
mod movement;
mod movements;
mod plan;
mod player;
mod progress;
mod safety;
mod session;
mod settings;
mod summary;
mod walk;

pub(crate) use home::{below, home_page};
pub(crate) use player::player_page;

use crate::app::element::Node;
use crate::app::route::Route;
use unknot_core::catalog;

/// The screen of a route.
pub(crate) fn page_of(route: Route) -> Node {
    match route {
        Route::Home => home_page(),
        Route::Briefing(id) | Route::Player(id) => {
            catalog::routine(&id).map_or_else(home_page, briefing::briefing_page)
        }
        Route::Done => done::done_page(),
        Route::Progress => progress::progress_page(),
        Route::Safety => safety::safety_page(),
        Route::Movements => movements::movements_page(),
        Route::Movement(id) => {
            catalog::movement(&id).map_or_else(movements::movements_page, movement::movement_page)
        }
        Route::Learn => learn::learn_page(),
        Route::Settings => settings::settings_page(),
        Route::Plan => plan::plan_page(),
        Route::Walk => walk::walk_page(),
        Route::Session(id) => session::session_page(&id),
        Route::Summary => summary::summary_page(),
    }
}
