//! The care table: what each caution allows of each kind of work.
//!
//! *Invariant:* every caution has one verdict on every movement; in doubt it is the gentler one.

use super::{Caution, Work, alternative};
use crate::routine::Movement;

/// What a caution says about a movement.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    /// As it is.
    Allowed,
    /// The movement with this id instead.
    Gentle(&'static str),
    /// Not at all.
    LeftOut,
}

/// A cell of the table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Cell {
    A,
    G,
    X,
}
use Cell::{A, G, X};

type Row = [Cell; Work::COUNT];

// The columns stand in the order of `Work`: five without pressure (breath, breath lying, motion,
// core, fold); four of hands (light: back, hip; firm: back, hip); three of balls (back, hip,
// floor); five of the roller (buttock, thigh, hold, figure four, front); two of a partner (light,
// firm).

/// Only breathing, until a clinician has agreed.
#[rustfmt::skip]
const BREATHING: Row = [A, A, X, X, X,  X, X, X, X,  X, X, X,  X, X, X, X, X,  X, X];
/// A clinician has agreed: gentle work, nothing that presses.
#[rustfmt::skip]
const AGREED: Row =    [A, A, A, A, X,  A, A, G, G,  G, G, G,  X, X, X, X, X,  A, G];
/// Bones that may break: no pressure, no bending under load.
#[rustfmt::skip]
const BONES: Row =     [A, A, A, A, X,  A, A, G, G,  G, G, G,  G, X, G, X, X,  A, G];
/// Tissue that may bruise: no pressure.
#[rustfmt::skip]
const BRUISES: Row =   [A, A, A, A, A,  A, A, G, G,  G, G, G,  G, X, G, X, X,  A, G];
/// A spine that strong pressure may hurt: nothing firm beside it, the hips instead.
#[rustfmt::skip]
const SPINE: Row =     [A, A, A, A, A,  A, A, G, A,  G, A, A,  A, A, G, G, X,  A, G];
/// A disc: as the spine, and no knees to the chest.
#[rustfmt::skip]
const DISC: Row =      [A, A, A, A, X,  A, A, G, A,  G, A, A,  A, A, G, G, X,  A, G];
/// A nerve: only gentle work, and no figure four.
#[rustfmt::skip]
const NERVE: Row =     [A, A, A, A, A,  A, A, G, G,  G, G, G,  X, X, X, X, X,  A, G];
/// A shoulder: nothing that reaches behind or leans on the arms.
#[rustfmt::skip]
const SHOULDER: Row =  [A, A, A, A, A,  G, A, G, A,  G, A, A,  G, X, G, X, X,  A, A];
/// Painful rather than tight: nothing deep, and no work for the core yet.
#[rustfmt::skip]
const PAINFUL: Row =   [A, A, A, X, A,  A, A, A, A,  A, A, A,  A, A, G, G, G,  A, A];
/// Pregnancy: not on the front, nothing deep, not long on the back.
#[rustfmt::skip]
const PREGNANT: Row =  [A, G, A, X, X,  A, A, G, A,  G, A, G,  G, X, G, X, X,  X, X];

const fn row(caution: Caution, agreed: bool) -> &'static Row {
    match caution {
        Caution::Clot | Caution::Infection | Caution::Surgery | Caution::SeverePain => {
            if agreed {
                &AGREED
            } else {
                &BREATHING
            }
        }
        Caution::Osteoporosis => &BONES,
        Caution::BloodThinners | Caution::Bruising => &BRUISES,
        Caution::Spondylolisthesis
        | Caution::Ligaments
        | Caution::Stenosis
        | Caution::OtherCondition => &SPINE,
        Caution::Disc => &DISC,
        Caution::Sciatica => &NERVE,
        Caution::Shoulder => &SHOULDER,
        Caution::Painful => &PAINFUL,
        Caution::Pregnancy => &PREGNANT,
    }
}

/// What a caution says about a movement; `agreed` where a clinician has agreed to massage.
#[must_use]
pub fn verdict(caution: Caution, agreed: bool, movement: &Movement) -> Verdict {
    let kind = Work::of(movement) as usize;
    match row(caution, agreed).get(kind) {
        Some(A) => Verdict::Allowed,
        Some(G) => alternative::gentle(movement.id).map_or(Verdict::LeftOut, Verdict::Gentle),
        Some(X) | None => Verdict::LeftOut,
    }
}
