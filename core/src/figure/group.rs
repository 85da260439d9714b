//! Pieces that move as one, put together: a browser pays for each thing that it moves, in every frame.
//!
//! *Invariant:* the order of painting stays, and nobody sees a piece of a group leave its place.

use super::{Moment, Piece, Placement, Shape, alike};

/// Pieces that are painted one after another and move as one.
#[derive(Clone, Debug)]
pub struct Group {
    /// The lowest piece, which the others follow; its bounds cover all of them.
    pub lead: Piece,
    /// Where each of the others lies as the lead sees it, and its shapes; the lowest first.
    pub others: Vec<(Placement, Vec<Shape>)>,
}

impl Group {
    /// Where a piece lies as the lead sees it, if that is the same at rest and at all moments.
    fn keeps(&self, piece: &Piece, rest: &Moment, moments: &[(f64, Moment)]) -> Option<Placement> {
        let seen = |moment: &Moment| {
            let lead = moment.place_of(&self.lead);
            // What swells would take the others with it.
            ((lead.stretch - 1.0).abs() < 1e-9).then(|| moment.place_of(piece).seen_from(lead))
        };
        let place = seen(rest).filter(|_| self.lead.who == piece.who)?;
        let stays = |(_, moment): &(f64, Moment)| {
            seen(moment).is_some_and(|seen| alike(piece, seen, place))
        };
        moments.iter().all(stays).then_some(place)
    }

    fn take(&mut self, piece: Piece, place: Placement) {
        self.lead.bounds = self.lead.bounds.and(piece.bounds.placed(place));
        self.others.push((place, piece.shapes));
    }
}

/// Puts pieces together that go through the moments as one.
#[must_use]
pub fn groups(pieces: Vec<Piece>, rest: &Moment, moments: &[(f64, Moment)]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for piece in pieces {
        match groups.last_mut().and_then(|last| Some((last.keeps(&piece, rest, moments)?, last))) {
            Some((place, last)) => last.take(piece, place),
            None => groups.push(Group { lead: piece, others: Vec::new() }),
        }
    }
    groups
}
