//! Interim.
use unknot_core::engine::{Cue, Ms};
/// x
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SoundState {
    /// x
    Off,
    /// x
    Playing,
    /// x
    Lost,
    /// x
    Absent,
    /// x
    Interrupted,
}
/// x
#[derive(Debug)]
pub struct Sound;
impl Sound {
    pub fn new() -> Self {
        Self
    }
    pub fn wake(&mut self) {}
    pub fn pass(&mut self, _c: &[Cue], _p: Ms) {}
    pub fn cancel(&mut self) {}
    pub fn suspend(&mut self) {}
    pub fn rebuild(&mut self) {}
    pub fn set_volume(&mut self, _v: f32) {}
    pub fn set_muted(&mut self, _v: bool) {}
    pub fn state(&self) -> SoundState {
        SoundState::Off
    }
}
