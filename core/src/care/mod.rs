//! Whether: screening, clearance, the care table, stop signs, and advice from the history.
//!
//! *Invariant:* in doubt the answer is no, with the reason; nothing here can be switched off.

pub mod alternative;
mod caution;
mod clearance;
pub mod counsel;
mod limits;
pub mod plan;
mod red_flag;
mod screening;
pub mod soreness;
mod stop;
mod suggestion;
mod table;
mod tailor;
pub mod today;
pub mod trend;
mod work;

pub use caution::Caution;
pub use clearance::{Clearance, clearance};
pub use limits::{Light, Limits};
pub use red_flag::RedFlag;
pub use screening::Screening;
pub use stop::{StopAnswer, WORSE, advice};
pub use suggestion::{Feeling, Thermal, suggest};
pub use table::{Verdict, verdict};
pub use tailor::{Change, Offer, Reason, tailor};
pub use today::Today;
pub use work::Work;
