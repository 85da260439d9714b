//! The words of the safety check and of its verdict.
//!
//! *Invariant:* words only; what is asked stands in the care of the core.

pub(crate) const FIRST: &str = "Is any of this true for you?";
pub(crate) const FIRST_NOTE: &str =
    "If so, skip the massage and call a doctor. If it is severe, get urgent care.";
pub(crate) const SECOND: &str = "And any of this?";
pub(crate) const SECOND_NOTE: &str =
    "The app then changes what it offers. Ask a doctor or a physical therapist as well.";
pub(crate) const FLOOR: &str = "Getting down to the floor and up again is hard for you";
pub(crate) const NONE: &str = "None of these";
pub(crate) const HINT: &str = "Tick what is true, or choose None of these.";
pub(crate) const COME_FROM: &str = "Where these come from";

pub(crate) const SAID_YES: &str = "Last time you said yes";
pub(crate) const SAID_YES_NOTE: &str = "Massage is safe only if that is over or was never so.";
pub(crate) const MISTAKE: &str = "It was a mistake";
pub(crate) const CLEARED: &str = "A clinician has cleared me";
pub(crate) const STILL_TRUE: &str = "It is still true";

pub(crate) const AGREED: &str = "Has a clinician agreed to massage?";
pub(crate) const AGREED_NOTE: &str =
    "Until then there is only breathing here. With a yes, gentle work comes back.";
pub(crate) const AGREED_YES: &str = "A clinician has agreed";
pub(crate) const AGREED_NO: &str = "Not yet";

pub(crate) const NOT_TODAY: &str = "Not today";
pub(crate) const UNTIL_THEN: &str =
    "Until then, short walks and slow breathing suit most people. Stop if they make it worse.";
pub(crate) const SEE_DOCTOR: &str = "See a doctor first";
pub(crate) const REST_TWO_DAYS: &str = "Rest for two days";
pub(crate) const MADE_WORSE: &str = "A session made it worse.";
pub(crate) const REST_TODAY: &str = "Rest for today";
pub(crate) const STOP_SIGN: &str = "A sharp, tingling or numb feeling ended your session.";
pub(crate) const STOP_SIGN_NOTE: &str = "No more massage today, by hand, ball or roller. Tomorrow the app asks you a few questions first.";

/// "Step 1 of 2".
pub(crate) fn step(nth: u8) -> String {
    format!("Step {nth} of 2")
}
