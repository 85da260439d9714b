//! Why it works this way.
//!
//! *Invariant:* every card names its sources; ids never change once shipped.

use super::Card;
use crate::routine::{Document, Source};

/// These cards, in the order of the page.
pub(super) const CARDS: &[Card] = &[
    Card {
        id: "setting-up",
        title: "Before you start",
        body: &[
            "Half a minute of set-up pays off in the ten minutes that follow.",
            "It works best when you are warm and not in a hurry. A warm shower first is a good idea.",
            "A wall, a mat on the floor, a chair or a firm bed will do.",
            "A little oil or lotion lets your hands slide. You do not need it.",
        ],
        sources: &[
            Source::new(Document::Techniques, 51, 59),
            Source::new(Document::Techniques, 72, 73),
        ],
    },
    Card {
        id: "pressure",
        title: "How hard to press",
        body: &[
            "Aim for 3 to 6 on a scale of pressure from 0 to 10: strong but comfortable.",
            "From 7 on, press less. If you hold your breath or make a face, it is too much.",
            "A dull ache that fades in a few seconds is fine. Massage does not need to hurt.",
            "Sharp, electric, burning, shooting, numb or tingling: take the pressure off at once.",
        ],
        sources: &[
            Source::new(Document::Techniques, 61, 62),
            Source::new(Document::Techniques, 91, 92),
            Source::new(Document::Techniques, 171, 173),
            Source::new(Document::RollingSafely, 35, 35),
            Source::new(Document::MassageBalls, 14, 14),
        ],
    },
    Card {
        id: "where",
        title: "Where to press",
        body: &[
            "Press on muscle, never on bone. Stay 1 to 2 inches (2.5 to 5 cm) beside the spine.",
            "Keep off the ribs and the tailbone, and do not dig into a tender place.",
            "When you are not sure, move outward: to the hips and the buttocks.",
        ],
        sources: &[
            Source::new(Document::Techniques, 63, 66),
            Source::new(Document::Techniques, 80, 80),
            Source::new(Document::Techniques, 107, 107),
        ],
    },
    Card {
        id: "no-lumbar-roller",
        title: "Why no roller on the low back",
        body: &[
            "The five low bones of the spine have no ribs around them. Your whole weight would press on the discs.",
            "A roller bends the low back over its curve. That strains its bands and leaves less room for nerves.",
            "The joints there are made to stop turning. Rolling over them can make them sore.",
            "Soft organs lie in front of it and have no bone to guard them.",
            "It can feel good while it lasts, but it feeds the arch you want to lose. So we roll the hips and the thighs.",
        ],
        sources: &[
            Source::new(Document::RollingSafely, 7, 11),
            Source::new(Document::RollingSafely, 21, 21),
            Source::new(Document::FoamRolling, 18, 20),
            Source::new(Document::FoamRolling, 42, 42),
            Source::new(Document::Techniques, 129, 129),
        ],
    },
    Card {
        id: "not-on-the-floor",
        title: "Why no ball under the low back",
        body: &[
            "One source takes the ball from the wall to the floor for more pressure. Others warn of it.",
            "On the floor you cannot take the weight off in a moment. At the wall you step away.",
            "So the ball stays at the wall, or under the buttock. Not under the low back.",
        ],
        sources: &[
            Source::new(Document::MassageBalls, 8, 8),
            Source::new(Document::Techniques, 120, 120),
            Source::new(Document::RollingSafely, 7, 11),
        ],
    },
    Card {
        id: "sideways-roller",
        title: "The sideways roller release",
        body: &[
            "One source names a sideways release of the low back on a roller, and does not say how.",
            "Three sources advise against a roller there. We leave it out.",
        ],
        sources: &[
            Source::new(Document::MassageBalls, 54, 54),
            Source::new(Document::Techniques, 129, 129),
            Source::new(Document::RollingSafely, 7, 9),
            Source::new(Document::FoamRolling, 18, 18),
        ],
    },
    Card {
        id: "hips",
        title: "Why the hips",
        body: &[
            "Rubbing only the low back often feels good for five minutes. Then it is tight again.",
            "The hips and buttocks are often what pulls. That is why every ball routine works on them too.",
            "If you sit a lot, the front of the hips gets short and the back arches.",
        ],
        sources: &[
            Source::new(Document::Techniques, 184, 189),
            Source::new(Document::MassageBalls, 9, 9),
            Source::new(Document::FoamRolling, 11, 13),
            Source::new(Document::RollingSafely, 13, 19),
        ],
    },
    Card {
        id: "muscles",
        title: "Who is who",
        body: &[
            "Long muscles run beside the spine and hold you up.",
            "A deep one in the low back, at the rim of the pelvis. It tightens to make up for weak buttocks.",
            "The buttocks steady the pelvis. A small deep one can bother the big nerve of the leg.",
            "When the front of the hip is tight, the pelvis tips forward.",
        ],
        sources: &[
            Source::new(Document::Techniques, 40, 42),
            Source::new(Document::RollingSafely, 13, 21),
        ],
    },
    Card {
        id: "sore-or-tight",
        title: "Sore is not tight",
        body: &[
            "Soreness after exercise lasts one to three days and passes by itself.",
            "Tightness comes from how you sit and hold yourself. It needs time, breath and strength.",
            "Rolling on its own is not likely to change much.",
        ],
        sources: &[
            Source::new(Document::FoamRolling, 7, 7),
            Source::new(Document::FoamRolling, 11, 16),
        ],
    },
    Card {
        id: "guarding",
        title: "Why it stiffens",
        body: &[
            "After a strain the body stiffens a place to guard it. Some of that is useful.",
            "Too much of it makes the next strain more likely.",
        ],
        sources: &[Source::new(Document::MassageBalls, 26, 26)],
    },
    Card {
        id: "posture",
        title: "Posture",
        body: &["What you gain lasts longer if you also change how you sit and stand."],
        sources: &[Source::new(Document::MassageBalls, 9, 9)],
    },
    Card {
        id: "breath",
        title: "Breathing",
        body: &[
            "Breathe in through the nose for about 4 seconds and out for about 6.",
            "Let the breath out go all the way. It tells the nerves that they can calm down.",
            "You can set your own pace.",
        ],
        sources: &[
            Source::new(Document::Techniques, 148, 150),
            Source::new(Document::FoamRolling, 34, 42),
            Source::new(Document::RollingSafely, 29, 29),
        ],
    },
];
