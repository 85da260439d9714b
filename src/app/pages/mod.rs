//! The screens, one a file.
//!
//! *Invariant:* a page has one main landmark and one heading of the first level.

mod briefing;
mod done;
mod home;
mod learn;
mod movement;
mod movements;
mod player;
mod progress;
mod safety;
mod settings;

pub(crate) use briefing::BriefingPage;
pub(crate) use done::DonePage;
pub(crate) use home::HomePage;
pub(crate) use learn::LearnPage;
pub(crate) use movement::MovementPage;
pub(crate) use movements::MovementsPage;
pub(crate) use player::PlayerPage;
pub(crate) use progress::ProgressPage;
pub(crate) use safety::SafetyPage;
pub(crate) use settings::SettingsPage;
