//! Where: the body as numbers, for drawing.
//!
//! *Invariant:* pure geometry; colours and elements belong to the app.
