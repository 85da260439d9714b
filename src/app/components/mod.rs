//! The parts that screens are made of, one a file.
//!
//! *Invariant:* a component shows what it is given and reports what is done to it.

mod advice;
mod answer_list;
mod change_list;
mod chips;
mod continue_offer;
mod feeling_picker;
mod gate;
mod icon;
mod length_chips;
mod mast;
mod movement_plate;
mod movement_strip;
mod movement_text;
mod navigation;
mod notice_list;
mod part_list;
mod place_picker;
mod plate;
mod pressure_scale;
mod progress_rail;
mod rating;
mod routine_list;
mod session_plate;
mod start_button;
mod stop_sheet;
mod transport_bar;
mod worse;

pub(crate) use advice::{Advice, DeepRest};
pub(crate) use answer_list::AnswerList;
pub(crate) use change_list::ChangeList;
pub(crate) use chips::Chips;
pub(crate) use continue_offer::ContinueOffer;
pub(crate) use feeling_picker::FeelingPicker;
pub(crate) use gate::Gate;
pub(crate) use icon::{Icon, Symbol};
pub(crate) use length_chips::LengthChips;
pub(crate) use mast::{BackMast, NameMast};
pub(crate) use movement_plate::MovementPlate;
pub(crate) use movement_strip::MovementStrip;
pub(crate) use movement_text::MovementText;
pub(crate) use navigation::Navigation;
pub(crate) use notice_list::NoticeList;
pub(crate) use part_list::PartList;
pub(crate) use place_picker::PlacePicker;
pub(crate) use plate::{BodyMap, CloseUp, Crop, Layout, Plate, Playhead, Scene, Still};
pub(crate) use pressure_scale::PressureScale;
pub(crate) use progress_rail::ProgressRail;
pub(crate) use rating::{Rating, RatingScale};
pub(crate) use routine_list::RoutineList;
pub(crate) use session_plate::SessionPlate;
pub(crate) use start_button::StartButton;
pub(crate) use stop_sheet::StopSheet;
pub(crate) use transport_bar::TransportBar;
pub(crate) use worse::Worse;
