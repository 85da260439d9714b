//! Heat, cold, how often, and when to see someone.
//!
//! *Invariant:* every card names its sources; ids never change once shipped.

use super::Card;
use crate::routine::{Document, Source};

/// These cards, in the order of the page.
pub(super) const CARDS: &[Card] = &[
    Card {
        id: "heat",
        title: "Heat",
        body: &[
            "Heat helps when you are stiff or tight. Use it before the massage.",
            "A warm shower or a pad at its lowest is enough. Put a cloth between, 10 to 15 minutes.",
            "Never on numb skin. The minutes, the cloth and this rule are ours.",
        ],
        sources: &[
            Source::new(Document::Techniques, 54, 55),
            Source::new(Document::Techniques, 143, 143),
        ],
    },
    Card {
        id: "cold",
        title: "Cold",
        body: &[
            "Cold helps in the first hours of a flare-up, and after activity.",
            "Keep it short, 10 to 15 minutes, and guard the skin with a cloth.",
            "Some like cold and heat in turn. Go by what feels better. Never on numb skin. The minutes and this rule are ours.",
        ],
        sources: &[
            Source::new(Document::Techniques, 54, 54),
            Source::new(Document::Techniques, 142, 144),
        ],
    },
    Card {
        id: "how-often",
        title: "How often",
        body: &[
            "Three to five times a week is a good aim. Small and often beats one big effort.",
            "Gentle work may be daily for a while. After deep work leave a day.",
            "Five to fifteen minutes are enough. Set ten, not forty-five.",
        ],
        sources: &[
            Source::new(Document::Techniques, 151, 154),
            Source::new(Document::Techniques, 208, 209),
            Source::new(Document::RollingSafely, 33, 33),
        ],
    },
    Card {
        id: "after",
        title: "After a session",
        body: &[
            "Walk a little, or move your hips. It keeps things from tightening again two hours later.",
            "A little soreness is normal. If it is strong, or lasts more than two days, press less next time.",
            "Massage does more together with calm breath, heat or cold, and a little movement.",
        ],
        sources: &[
            Source::new(Document::Techniques, 145, 147),
            Source::new(Document::Techniques, 155, 156),
            Source::new(Document::Techniques, 190, 192),
            Source::new(Document::Techniques, 220, 221),
        ],
    },
    Card {
        id: "keeps-coming-back",
        title: "If it keeps coming back",
        body: &[
            "Use massage to open the door. Then move gently and build some strength a few times a week.",
            "Walk on most days. A little, often, is what lasts.",
        ],
        sources: &[Source::new(Document::Techniques, 210, 214)],
    },
    Card {
        id: "second-day",
        title: "The second day",
        body: &[
            "After a flare-up, do only light work on the first day.",
            "When the sharpness has settled, slow holds do more. Pressing hard at once often backfires.",
        ],
        sources: &[Source::new(Document::Techniques, 194, 199)],
    },
    Card {
        id: "what-it-does",
        title: "What massage can do",
        body: &[
            "It can ease tense muscles and calm the nerves, so that moving is easier.",
            "The ease is real and often short.",
        ],
        sources: &[Source::new(Document::Techniques, 43, 47)],
    },
    Card {
        id: "limits",
        title: "What massage cannot do",
        body: &[
            "It cannot put a disc back or change your bones.",
            "It eases how you feel. It does not find out what is wrong.",
            "It is one part of a plan, next to movement, strength, sleep and less stress.",
        ],
        sources: &[
            Source::new(Document::Techniques, 48, 50),
            Source::new(Document::Techniques, 157, 158),
        ],
    },
    Card {
        id: "firm-tools",
        title: "Firmer is not better",
        body: &[
            "Start with a soft ball. A hard ball with your full weight can bruise, and leave you more on guard the next day.",
            "Go firmer only after the soft ball felt easy.",
            "Hard balls are not for everyone. Your hands are always enough.",
        ],
        sources: &[
            Source::new(Document::Techniques, 110, 110),
            Source::new(Document::Techniques, 191, 192),
            Source::new(Document::MassageBalls, 14, 20),
        ],
    },
    Card {
        id: "sciatica",
        title: "Pain down the leg",
        body: &[
            "Gentle work on the hips may ease it. Deep pressure can make it worse.",
            "So figure four and deep holds are left out for you, and each session asks again.",
            "Get checked if it is strong, gets worse, or comes with weak or numb legs.",
        ],
        sources: &[
            Source::new(Document::Techniques, 163, 169),
            Source::new(Document::RollingSafely, 17, 17),
            Source::new(Document::RollingSafely, 37, 37),
        ],
    },
    Card {
        id: "clinician",
        title: "When to see someone",
        body: &[
            "No better after a week of care at home.",
            "It is severe, gets worse, or keeps coming back.",
            "A leg is weak, numb or tingles, or it runs below the knee.",
            "Any red flag of the safety check: at once.",
            "See a physical therapist or a doctor. They can find out what it is.",
        ],
        sources: &[
            Source::new(Document::Techniques, 159, 164),
            Source::new(Document::Techniques, 215, 217),
            Source::new(Document::RollingSafely, 37, 37),
        ],
    },
    Card {
        id: "massage-gun",
        title: "Massage guns",
        body: &[
            "If you have one, keep it on the buttocks and hips, at a medium setting.",
            "Keep it away from the spine and the low back.",
            "Leave it if you bruise easily or take blood thinners.",
        ],
        sources: &[Source::new(Document::Techniques, 176, 179)],
    },
    Card {
        id: "partner",
        title: "With a partner",
        body: &[
            "Ask often: is this okay? If you tense up, it is too much.",
            "Hands, not elbows. Deep pressure can bruise.",
        ],
        sources: &[Source::new(Document::Techniques, 130, 139)],
    },
    Card {
        id: "no-long-stretches",
        title: "Why no long stretches",
        body: &[
            "One source likes light stretching, another says it can make a muscle hold on.",
            "We rock the knees a little, if you like it, and breathe instead.",
        ],
        sources: &[
            Source::new(Document::FoamRolling, 32, 42),
            Source::new(Document::Techniques, 123, 123),
            Source::new(Document::Techniques, 146, 146),
        ],
    },
];
