//! What the plate shows, and where in time it is.
//!
//! *Invariant:* a scene changes with the span, a playhead on play, pause, seek and a new span;
//! neither changes with the clock.

use crate::app::signal::{Memo, RwSignal};
use unknot_core::engine::{BreathPattern, Ms};
use unknot_core::figure::body_map::{self, Area, Chart};
use unknot_core::figure::{Act, Breathing, Drawing, Mark, Moment, Point, marks, plate};
use unknot_core::routine::{Grip, Pose, Region, Side, Stroke};

/// How the plate is composed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Layout {
    /// Figure, close-up and moon overprinted.
    Working,
    /// The figure large, the close-up in a lens, the moon at rest.
    Settling,
}

/// What the plate shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scene {
    /// How the person stands or lies.
    pub(crate) pose: Pose,
    /// The muscle worked on.
    pub(crate) region: Option<Region>,
    /// The side worked on; none for both or neither.
    pub(crate) side: Option<Side>,
    /// What the tool does.
    pub(crate) stroke: Stroke,
    /// What touches the body; none where the muscle is only felt.
    pub(crate) grip: Option<Grip>,
    /// Which tender spot it is on, or which motion of the movement it is, from 0.
    pub(crate) spot: usize,
    /// How many spots there are; 0 where no single spot is meant.
    pub(crate) spots: usize,
    /// How the plate is composed.
    pub(crate) layout: Layout,
}

/// Standing tall, with no place marked.
impl Default for Scene {
    fn default() -> Self {
        Self {
            pose: Pose::StandTall,
            region: None,
            side: None,
            stroke: Stroke::Hold,
            grip: None,
            spot: 0,
            spots: 0,
            layout: Layout::Settling,
        }
    }
}

impl Scene {
    /// The pose at work.
    pub(super) fn act(&self) -> Act {
        Act::of(self.pose, self.region, self.stroke, self.spot)
    }

    /// The numbers of the pose.
    pub(super) fn drawing(&self) -> &'static Drawing {
        self.act().drawing
    }

    /// The chart that shows the muscle.
    pub(super) fn chart(&self) -> &'static Chart {
        self.region.map_or_else(body_map::back, body_map::chart)
    }

    /// The muscle that the movement is for.
    pub(super) fn named(&self) -> Option<&'static Area> {
        self.chart().area(self.region?)
    }

    /// The muscle that the hand is on now.
    pub(super) fn area(&self) -> Option<&'static Area> {
        self.chart().area(body_map::worked(self.region?, self.stroke, self.spot))
    }

    /// Where on the close-up the line ends.
    pub(super) fn spot(&self) -> Option<Point> {
        let counted = self.spots > 0 || self.stroke == Stroke::Knead;
        let spot = counted.then_some(self.spot);
        self.area().map(|area| plate::spot_on(area, self.stroke, spot))
    }

    /// What moves over the close-up.
    pub(super) fn marks(&self) -> &'static [Mark] {
        if self.grip.is_some() { marks(self.stroke) } else { &[] }
    }

    /// Whether a light stroke is drawn.
    pub(super) fn glides(&self) -> bool {
        self.grip.is_some() && matches!(self.stroke, Stroke::Glide | Stroke::Release)
    }

    fn target(&self) -> Option<plate::Target> {
        let (sided, pressed) = (self.side.is_some(), self.grip.is_some());
        let (area, spot) = (self.area()?, self.spot()?);
        let middle = plate::middle(area, self.stroke, spot);
        let touch = self.act().touch();
        Some(plate::Target { spot, middle, touch, sided, pressed })
    }

    /// Where everything lies.
    pub(super) fn composition(&self) -> plate::Layout {
        match self.layout {
            Layout::Working => plate::working(self.drawing(), self.target()),
            Layout::Settling => plate::settling(self.drawing(), self.target()),
        }
    }

    /// Whether the hips circle the other way round: every second time.
    pub(super) fn turned(&self) -> bool {
        self.stroke == Stroke::Circle && self.spot % 2 == 1
    }

    /// The pose before anything has moved.
    pub(super) fn rest(&self) -> Moment {
        let act = self.act();
        if self.layout == Layout::Settling && act.drawing.tool().is_some() {
            // A ball is put where the line says, wherever its roll will begin.
            return Moment::at_phase(act.drawing, 0.0);
        }
        Moment::new(&act, 0.0, breathing(BreathPattern::default()))
    }
}

/// Where in time the plate is, at the moment this was set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Playhead {
    /// Milliseconds into the span, which begins with an in-breath.
    pub(crate) elapsed: Ms,
    /// Whether time goes on from there.
    pub(crate) running: bool,
    /// Whether the breath is paced: not while counting down, settling or switching.
    pub(crate) breathing: bool,
    /// The pace.
    pub(crate) pattern: BreathPattern,
}

/// The pace in the figure's own terms.
pub(super) fn breathing(pattern: BreathPattern) -> Breathing {
    let [inhale, hold, exhale, rest] = pattern.lengths().map(f64::from);
    Breathing { inhale, hold, exhale, rest }
}

/// The playhead, and whether bodies keep still.
#[derive(Clone, Copy)]
pub(super) struct Beat {
    pub(super) playhead: Memo<Playhead>,
    pub(super) still: RwSignal<bool>,
}
