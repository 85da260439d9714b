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

pub(crate) use briefing::briefing_page;
pub(crate) use done::done_page;
pub(crate) use home::home_page;
pub(crate) use learn::learn_page;
pub(crate) use movement::movement_page;
pub(crate) use movements::movements_page;
pub(crate) use plan::plan_page;
pub(crate) use player::player_page;
pub(crate) use progress::progress_page;
pub(crate) use safety::safety_page;
pub(crate) use session::session_page;
pub(crate) use settings::settings_page;
pub(crate) use summary::summary_page;
pub(crate) use walk::walk_page;
