//! The words of the Learn page that are not content.
//!
//! *Invariant:* words only; what is taught stands in the catalogue.

pub(crate) const TITLE: &str = "Why the hips, when the back is stiff?";
pub(crate) const WAIST: &str = "Waist";
pub(crate) const SIDE_OF_HIP: &str = "Side of hip";
pub(crate) const DEEP_HIP: &str = "Deep hip";
pub(crate) const FEELS_STIFF: &str = "Feels stiff";
pub(crate) const DISAGREE: &str = "Where the sources disagree";
pub(crate) const SCALE: &str = "How hard to press, 0 to 10";
pub(crate) const SCALE_LABEL: &str =
    "How hard to press, from 0 to 10. We use 3 to 6. One source says 5 to 8.";
pub(crate) const WE_USE: &str = "we use this: 3 to 6";
pub(crate) const ONE_SAYS: &str = "one source: 5 to 8";
pub(crate) const OUR_RULE: &str = "What we do: ";
pub(crate) const CHAPTERS: &str = "Good to know";
pub(crate) const TOOLS: &str = "What to press with";
pub(crate) const TOOLS_NOTE: &str = "From soft to firm. Begin with the softest.";
pub(crate) const AVOID: &str = "What to leave on the shelf";
pub(crate) const RATED: &str = "How one source rates balls";
pub(crate) const RATED_NOTE: &str = "One person's opinion, in points of five.";
pub(crate) const DOCUMENTS: &str = "The sources";
pub(crate) const DOCUMENTS_NOTE: &str =
    "Four texts stand behind everything here. Their figures are kept; the words are ours.";

/// "2 to 10 dollars each; keep 2 to 3 sizes".
pub(crate) fn price((least, most): (u8, u8), (few, many): (u8, u8)) -> String {
    format!("{least} to {most} dollars each. Keep {few} to {many} sizes.")
}
