//! Conditions that call for gentle work, or for asking first.
//!
//! *Invariant:* what each allows is in the care table, and nowhere else.

use crate::routine::{Document, Source};
use serde::{Deserialize, Serialize};

/// A caution.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Caution {
    /// Osteoporosis.
    Osteoporosis,
    /// Blood thinners.
    BloodThinners,
    /// A blood clot, or a risk of one.
    Clot,
    /// An infection, of the skin too.
    Infection,
    /// Recent surgery.
    Surgery,
    /// Severe pain without a known reason.
    SeverePain,
    /// Spondylolisthesis.
    Spondylolisthesis,
    /// Damaged ligaments of the spine.
    Ligaments,
    /// A disc herniation.
    Disc,
    /// Spinal stenosis.
    Stenosis,
    /// Another condition of the lower back.
    OtherCondition,
    /// Sciatica or pain down a leg.
    Sciatica,
    /// Bruising easily.
    Bruising,
    /// A shoulder that cannot reach behind.
    Shoulder,
    /// Painful rather than tight.
    Painful,
    /// Pregnancy.
    Pregnancy,
}

impl Caution {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 16] = [
        Self::Osteoporosis,
        Self::BloodThinners,
        Self::Clot,
        Self::Infection,
        Self::Surgery,
        Self::SeverePain,
        Self::Spondylolisthesis,
        Self::Ligaments,
        Self::Disc,
        Self::Stenosis,
        Self::OtherCondition,
        Self::Sciatica,
        Self::Bruising,
        Self::Shoulder,
        Self::Painful,
        Self::Pregnancy,
    ];

    /// The question, as a statement to tick.
    #[must_use]
    pub const fn statement(self) -> &'static str {
        match self {
            Self::Osteoporosis => "Weak bones (osteoporosis)",
            Self::BloodThinners => "You take blood thinners",
            Self::Clot => "A blood clot, or a risk of one",
            Self::Infection => "An infection, or infected skin",
            Self::Surgery => "Surgery not long ago",
            Self::SeverePain => "Severe pain and nobody knows why",
            Self::Spondylolisthesis => "A vertebra that slips (spondylolisthesis)",
            Self::Ligaments => "Damaged ligaments of the spine",
            Self::Disc => "A slipped disc (disc herniation)",
            Self::Stenosis => "A narrow spinal canal (stenosis)",
            Self::OtherCondition => "Another medical condition of the lower back",
            Self::Sciatica => "Sciatica, or pain down a leg",
            Self::Bruising => "You bruise easily",
            Self::Shoulder => "A shoulder that cannot reach behind you",
            Self::Painful => "It is painful rather than tight",
            Self::Pregnancy => "You are pregnant",
        }
    }

    /// Why it matters, and whom to ask.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Osteoporosis => "Ask your doctor how much pressure is safe for your bones.",
            Self::BloodThinners | Self::Bruising => {
                "Pressure can leave deep bruises. Ask your doctor what is safe."
            }
            Self::Clot => "Massage with a clot may be risky. Ask your doctor before any pressure.",
            Self::Infection => "Wait until it is over. Ask your doctor before any pressure.",
            Self::Surgery => "Ask your surgeon when pressure is safe again.",
            Self::SeverePain => "Find out the reason first. Ask your doctor.",
            Self::Spondylolisthesis | Self::Ligaments => {
                "Strong pressure can hurt a loose joint of the spine. Ask a spine specialist."
            }
            Self::Disc | Self::Stenosis => {
                "Nerves have little room there. Ask a spine specialist or a physical therapist."
            }
            Self::OtherCondition => {
                "Ask a spine specialist whether pressure beside the spine is safe."
            }
            Self::Sciatica => {
                "A nerve may be irritated. Ask a physical therapist or a doctor first."
            }
            Self::Shoulder => {
                "Placing a ball behind you may strain it. Ask for help with the ball."
            }
            Self::Painful => "This app is for stiffness. Ask a physical therapist about pain.",
            Self::Pregnancy => {
                "No lying on the front, no deep work, and not long on the back. Ask your midwife \
                 or doctor first."
            }
        }
    }

    /// The lines of the source; none for what is ours, beyond the sources.
    #[must_use]
    pub const fn source(self) -> Option<Source> {
        let (document, first, last) = match self {
            Self::Osteoporosis | Self::BloodThinners => (Document::Techniques, 36, 36),
            Self::Clot => (Document::Techniques, 36, 37),
            Self::Infection | Self::Surgery | Self::SeverePain => (Document::Techniques, 37, 37),
            Self::Spondylolisthesis | Self::Ligaments | Self::OtherCondition => {
                (Document::MassageBalls, 18, 18)
            }
            Self::Disc | Self::Stenosis => (Document::RollingSafely, 9, 9),
            Self::Sciatica => (Document::Techniques, 166, 169),
            Self::Bruising => (Document::Techniques, 178, 179),
            Self::Shoulder => (Document::MassageBalls, 58, 58),
            Self::Painful => (Document::FoamRolling, 32, 32),
            Self::Pregnancy => return None,
        };
        Some(Source::new(document, first, last))
    }

    /// Whether only breathing is left until the person says that a clinician has agreed.
    #[must_use]
    pub const fn stops_all_but_breathing(self) -> bool {
        matches!(self, Self::Clot | Self::Infection | Self::Surgery | Self::SeverePain)
    }
}
