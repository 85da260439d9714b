//! The parts that screens are made of, one a file.
//!
//! *Invariant:* a component shows what it is given and reports what is done to it.

mod change_list;
mod continue_offer;
mod gate;
mod icon;
mod length_chips;
mod mast;
mod navigation;
mod notice_list;
mod plate;
mod pressure_scale;
mod progress_rail;
mod rating;
mod routine_list;
mod session_plate;
mod sound_settings;
mod start_button;
mod stop_sheet;
mod transport_bar;

pub(crate) use change_list::ChangeList;
pub(crate) use continue_offer::ContinueOffer;
pub(crate) use gate::Gate;
pub(crate) use icon::{Icon, Symbol};
pub(crate) use length_chips::LengthChips;
pub(crate) use mast::{BackMast, NameMast};
pub(crate) use navigation::Navigation;
pub(crate) use notice_list::NoticeList;
pub(crate) use plate::{CloseUp, Crop, Layout, Plate, Playhead, Scene, Still};
pub(crate) use pressure_scale::PressureScale;
pub(crate) use progress_rail::ProgressRail;
pub(crate) use rating::{Rating, RatingScale};
pub(crate) use routine_list::RoutineList;
pub(crate) use session_plate::SessionPlate;
pub(crate) use sound_settings::SoundSettings;
pub(crate) use start_button::StartButton;
pub(crate) use stop_sheet::StopSheet;
pub(crate) use transport_bar::TransportBar;
