//! Whether: screening, clearance and stop signs.
//!
//! *Invariant:* in doubt the answer is no, with the reason; nothing here can be switched off.

mod caution;
mod clearance;
mod red_flag;
mod screening;
mod stop;

pub use caution::Caution;
pub use clearance::{Clearance, clearance};
pub use red_flag::RedFlag;
pub use screening::Screening;
pub use stop::{StopAnswer, advice};
