//! What the keys of the keyboard, the headset and the lock screen do.
//!
//! *Invariant:* while a sheet asks, only its own buttons answer. Of all letters M alone does something,
//! and the same key undoes it: words that a microphone takes for typing must not steer a session.

use super::{JUMP, Session};
use crate::platform::keyboard::{Focus, Press};
use crate::platform::media_session::MediaKey;

impl Session {
    pub(super) fn key(self, press: &Press) -> bool {
        if press.repeated || press.focus == Focus::Field || self.asking.get_untracked() {
            return false;
        }
        if self.adjusting.get_untracked() {
            if press.key == "Escape" {
                self.adjusting.set(false);
            }
            return press.key == "Escape";
        }
        match press.key.as_str() {
            " " if press.focus == Focus::Page => self.toggle(),
            "ArrowLeft" => self.jump(-JUMP),
            "ArrowRight" => self.jump(JUMP),
            "ArrowUp" => self.back(),
            "ArrowDown" => self.next(),
            "m" | "M" => self.mute(),
            "Escape" => self.ask(),
            _ => return false,
        }
        true
    }

    pub(super) fn media(self, key: MediaKey) {
        let still = matches!(key, MediaKey::Pause | MediaKey::Stop);
        if self.asking.get_untracked() && !still {
            return;
        }
        match key {
            MediaKey::Play => self.resume(),
            MediaKey::Pause => self.pause(),
            MediaKey::Stop => self.ask(),
            MediaKey::Previous => self.back(),
            MediaKey::Next => self.next(),
        }
    }
}
