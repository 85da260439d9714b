//! The icons: one family on a 24 grid, 2 px strokes, round ends.
//!
//! *Invariant:* an icon says nothing on its own; its button or text does.

use crate::app::element::{Node, svg};

/// An icon of the family.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Symbol {
    Add,
    Arrow,
    Ball,
    Back,
    Bolt,
    Brace,
    Cold,
    Dizzy,
    Forward10,
    Heat,
    Left,
    Minus,
    Next,
    Octagon,
    Pause,
    Phone,
    Play,
    Plus,
    Rest,
    Rewind10,
    Settings,
    Share,
    Shield,
    Sound,
    SoundOff,
    Tick,
    Walk,
    Wall,
}

impl Symbol {
    /// Stroked paths, and paths filled with the text colour.
    const fn paths(self) -> (&'static str, &'static str) {
        match self {
            Self::Add => ("M5 4h14v16H5ZM12 8.500v7M8.500 12h7", ""),
            Self::Arrow => ("M4 12h15M13 6l6 6-6 6", ""),
            Self::Ball => (
                "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17M7 5.200c3 4 3 9.600 0 13.600M17 5.200c-3 4-3 9.600 0 13.600",
                "",
            ),
            Self::Back => ("M18 5.500 9 12l9 6.500ZM5.500 5v14", ""),
            Self::Bolt => ("M13.500 3 6 13.500h5.500L10 21l8-11h-5.500Z", ""),
            Self::Brace => (
                "M4 8c3 0 3 3 0 3M4 13c3 0 3 3 0 3M20 8c-3 0-3 3 0 3M20 13c-3 0-3 3 0 3M10 4v16M14 4v16",
                "",
            ),
            Self::Cold => (
                "M12 3v18M4.200 7.500l15.600 9M4.200 16.500l15.600-9M9.500 4.500 12 7l2.500-2.500M9.500 19.500 12 17l2.500 2.500",
                "",
            ),
            Self::Dizzy => (
                "M12 12c0-1.700 2.600-1.700 2.600.5 0 3.200-5.400 3.200-5.400-.6 0-5.200 8.600-5.200 8.600.7 0 6.600-12 6.600-12-.8 0-4 2.700-6.600 6.200-6.800",
                "",
            ),
            Self::Forward10 => ("M18.500 7.200A9 9 0 1 0 21 13M18.500 2.800v4.400h-4.400", ""),
            Self::Heat => (
                "M4 16h16v4H4ZM8 12.500c-2-2.500 2-4 0-7M12 12.500c-2-2.500 2-4 0-7M16 12.500c-2-2.500 2-4 0-7",
                "",
            ),
            Self::Left => ("M20 12H5M11 6l-6 6 6 6", ""),
            Self::Minus => ("M5 12h14", ""),
            Self::Next => ("M6 5.500 15 12l-9 6.500ZM18.500 5v14", ""),
            Self::Octagon => ("", "M8.300 3h7.400L21 8.300v7.400L15.700 21H8.300L3 15.700V8.300Z"),
            Self::Pause => ("M8 5v14M16 5v14", ""),
            Self::Phone => (
                "M8 2.500h8a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1M11 18.500h2",
                "",
            ),
            Self::Play => ("", "M7 4.500 19 12 7 19.500Z"),
            Self::Plus => ("M5 12h14M12 5v14", ""),
            Self::Rest => (
                "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17",
                "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
            ),
            Self::Rewind10 => ("M5.500 7.200A9 9 0 1 1 3 13M5.500 2.800v4.400h4.400", ""),
            Self::Settings => (
                "M4 7h9M18 7h2M4 17h2M11 17h9M15.500 4.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600M8.500 14.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600",
                "",
            ),
            Self::Share => ("M8 9.500H5.500V21h13V9.500H16M12 14.500V3M8 7l4-4 4 4", ""),
            Self::Shield => (
                "M12 3l7.500 2.800v5.700c0 4.500-3 7.500-7.500 9.500-4.500-2-7.500-5-7.500-9.500V5.800ZM12 8v5M12 16.500v.1",
                "",
            ),
            Self::Sound => (
                "M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM15.500 9c1.500 1.800 1.500 4.200 0 6M18.500 6.500c3 3.300 3 7.700 0 11",
                "",
            ),
            Self::SoundOff => {
                ("M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM16 9.500l5 5M21 9.500l-5 5", "")
            }
            Self::Tick => (
                "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17m-4 8.800 2.800 2.800L16 9.500",
                "",
            ),
            Self::Walk => (
                "m8 10.500 4-2.500 3 3.500 3 1M12 8l-1 6.500 3.500 3L15.500 22M11 14.500 9.500 18 6.500 21M13 2.700a1.800 1.800 0 1 0 0 3.600 1.800 1.800 0 0 0 0-3.600",
                "",
            ),
            Self::Wall => ("M4 3v18M4 21h16M9 8h7M9 12h7M9 16h7", ""),
        }
    }
}

/// An icon, hidden from screen readers.
pub(crate) fn icon(symbol: Symbol) -> Node {
    let (stroked, filled) = symbol.paths();
    let ten = matches!(symbol, Symbol::Forward10 | Symbol::Rewind10);
    let path = |path: &'static str| (!path.is_empty()).then(|| svg("path").attr("d", path));
    let number = || svg("text").attr("x", "12").attr("y", "16.300").attr("text-anchor", "middle");
    svg("svg")
        .class("icon")
        .class_if("ten", ten)
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(path(stroked))
        .child(path(filled).map(|path| path.class("filled")))
        .child(ten.then(|| number().child("10")))
}
