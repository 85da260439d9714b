//! The parts that screens are made of, one a file.
//!
//! *Invariant:* a component shows what it is given and reports what is done to it.

mod adjust_sheet;
mod advice;
mod answer_list;
mod change_list;
mod chips;
mod choice;
mod continue_offer;
mod feeling_picker;
mod gate;
mod hands_free;
mod icon;
mod length_chips;
mod mast;
mod movement_plate;
mod movement_strip;
mod movement_text;
mod navigation;
mod notice_list;
mod pace_editor;
mod part_list;
mod place_picker;
mod plate;
mod pressure_scale;
mod print_card;
mod progress_rail;
mod rating;
mod routine_list;
mod session_plate;
mod sound_check;
mod sound_settings;
mod start_button;
mod stop_sheet;
mod touch_lock;
mod transport_bar;
mod worse;

pub(crate) use adjust_sheet::{adjust_sheet, reach_settings};
pub(crate) use advice::{advice, deep_rest};
pub(crate) use answer_list::answer_list;
pub(crate) use change_list::change_list;
pub(crate) use chips::chips;
pub(crate) use choice::{Way, choice, tones_loudness, voice_loudness};
pub(crate) use continue_offer::continue_offer;
pub(crate) use feeling_picker::feeling_picker;
pub(crate) use gate::{gate, gate_again};
pub(crate) use hands_free::{SCREEN, hands_free};
pub(crate) use icon::{Symbol, icon};
pub(crate) use length_chips::length_chips;
pub(crate) use mast::{back_mast, back_to, name_mast};
pub(crate) use movement_plate::movement_plate;
pub(crate) use movement_strip::movement_strip;
pub(crate) use movement_text::{cited, movement_text};
pub(crate) use navigation::navigation;
pub(crate) use notice_list::notice_list;
pub(crate) use pace_editor::{pace_editor, pace_names};
pub(crate) use part_list::part_list;
pub(crate) use place_picker::place_picker;
pub(crate) use plate::{
    Crop, Layout, Playhead, Scene, Seen, body_map, close_up, percent, plate, still,
};
pub(crate) use pressure_scale::pressure_scale;
pub(crate) use print_card::print_card;
pub(crate) use progress_rail::progress_rail;
pub(crate) use rating::{rating, rating_scale};
pub(crate) use routine_list::routine_list;
pub(crate) use session_plate::session_plate;
pub(crate) use sound_check::sound_check;
pub(crate) use sound_settings::sound_settings;
pub(crate) use start_button::{Wishes, start_button};
pub(crate) use stop_sheet::stop_sheet;
pub(crate) use touch_lock::touch_lock;
pub(crate) use transport_bar::transport_bar;
pub(crate) use worse::worse;
