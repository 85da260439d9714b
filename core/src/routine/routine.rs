//! An ordered list of steps, and whom it is for.
//!
//! *Invariant:* a routine is data; whether it is safe is the validator's business.

use super::{Intensity, Movement, Place, Posture, Region, Source, Step, Tool};

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
    /// Seconds as the source gives them: without the opening and ending that are ours.
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

    /// The movement that takes most of its time: the picture of the routine.
    #[must_use]
    pub fn main_movement(&self) -> Option<&'static Movement> {
        let own = self.steps.iter().filter(|step| !step.ours);
        // Of equal parts the first.
        own.rev().max_by_key(|step| step.seconds).map(|step| step.movement)
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

    /// Seconds from the first part to the end as written, with what is ours.
    #[must_use]
    pub fn total(&self) -> u16 {
        self.steps.iter().map(|step| step.seconds).sum()
    }

    /// Whole minutes as written, rounded.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        (self.total() + 30) / 60
    }

    /// The areas it works on, in the order of their first use.
    #[must_use]
    pub fn regions(&self) -> Vec<Region> {
        let mut regions = Vec::new();
        for region in self.steps.iter().filter_map(|step| step.movement.region) {
            if !regions.contains(&region) {
                regions.push(region);
            }
        }
        regions
    }

    /// Whether it can be done without any tool but the hands.
    #[must_use]
    pub fn is_tool_free(&self) -> bool {
        self.tools().iter().all(|&tool| tool == Tool::Hands)
    }

    /// Whether a second person gives it.
    #[must_use]
    pub fn needs_partner(&self) -> bool {
        self.steps.iter().any(|step| step.movement.needs_partner())
    }

    /// Where it is done; on a bed only if everything on the floor may be done there too.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let of = |place: Place| {
            let mut can = self.steps.iter().map(|step| step.movement.places());
            match place {
                Place::Bed => {
                    self.posture() == Posture::Floor && can.all(|places| places.contains(&place))
                }
                _ => can.any(|places| places.contains(&place)),
            }
        };
        Place::ALL.into_iter().filter(|&place| of(place)).collect()
    }
}
