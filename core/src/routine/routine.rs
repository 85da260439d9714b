//! An ordered list of steps, and whom it is for.
//!
//! *Invariant:* a routine is data; whether it is safe is the validator's business.

use super::{Intensity, Posture, Source, Step, Tool};

/// A routine of the catalogue.
#[derive(Debug)]
pub struct Routine {
    /// Kebab-case, never changed once shipped.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Whom and when it is for.
    pub purpose: &'static str,
    /// What to have at hand, a line each.
    pub props: &'static [&'static str],
    /// Its parts in their order.
    pub steps: &'static [Step],
    /// Seconds from the first part to the end, as the source gives them.
    pub seconds: u16,
    /// Said during the get-ready countdown.
    pub opening: &'static str,
    /// Said when it is over.
    pub closing: &'static str,
    /// Where it comes from.
    pub sources: &'static [Source],
}

impl Routine {
    /// The strongest of its movements.
    #[must_use]
    pub fn intensity(&self) -> Intensity {
        self.steps.iter().map(|step| step.movement.intensity).max().unwrap_or(Intensity::Gentle)
    }

    /// The tools it needs, in the order of their first use.
    #[must_use]
    pub fn tools(&self) -> Vec<Tool> {
        let mut tools = Vec::new();
        for tool in self.steps.iter().map(|step| step.movement.tool) {
            if tool != Tool::None && !tools.contains(&tool) {
                tools.push(tool);
            }
        }
        tools
    }

    /// Where the body is for most of it.
    #[must_use]
    pub fn posture(&self) -> Posture {
        let seconds = |posture| -> u32 {
            let of = |step: &&Step| step.movement.posture == posture;
            self.steps.iter().filter(of).map(|step| u32::from(step.seconds)).sum()
        };
        let all = [Posture::Standing, Posture::Seated, Posture::Floor];
        all.into_iter().max_by_key(|&posture| seconds(posture)).unwrap_or(Posture::Standing)
    }

    /// Whole minutes, rounded.
    #[must_use]
    pub const fn minutes(&self) -> u16 {
        (self.seconds + 30) / 60
    }
}
