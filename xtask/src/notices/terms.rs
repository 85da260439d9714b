//! The terms under which others let their work be used.
//!
//! *Invariant:* where a work may be had under one of several, the first of [`Terms::ALL`] is taken.

use crate::fault::{Outcome, fault};
use crate::file;
use crate::place;

use super::work::Work;

/// Terms that Unknot can keep: each asks for its text in a notice, and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Terms {
    Apache,
    Mit,
    Unicode,
    Zlib,
    Boost,
}

impl Terms {
    const ALL: [Self; 5] = [Self::Apache, Self::Mit, Self::Unicode, Self::Zlib, Self::Boost];

    /// The terms chosen of an SPDX expression.
    pub(super) fn of(expression: &str) -> Outcome<Vec<Self>> {
        let choose = |part: &str| {
            let part = part.trim_matches([' ', '(', ')']);
            let offered: Vec<_> = part.split(" OR ").flat_map(|it| it.split('/')).collect();
            let known = Self::ALL.into_iter().find(|terms| offered.contains(&terms.id()));
            known
                .ok_or_else(|| fault(format!("nobody has looked at these terms yet: {expression}")))
        };
        expression.split(" AND ").map(choose).collect()
    }

    /// The SPDX name.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Apache => "Apache-2.0",
            Self::Mit => "MIT",
            Self::Unicode => "Unicode-3.0",
            Self::Zlib => "Zlib",
            Self::Boost => "BSL-1.0",
        }
    }

    /// What a person calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Apache => "Apache License 2.0",
            Self::Mit => "MIT License",
            Self::Unicode => "Unicode License 3.0",
            Self::Zlib => "zlib License",
            Self::Boost => "Boost Software License 1.0",
        }
    }

    /// The text: of our own licences our copies without our name, of the others the one that comes
    /// with a work.
    pub(super) fn text(self, work: &Work) -> Outcome<String> {
        let own = |name: &str| file::text(&place::root().join(name));
        match self {
            Self::Apache => own("LICENSE-APACHE"),
            Self::Mit => own("LICENSE-MIT").map(|text| without_rights(&text)),
            Self::Unicode | Self::Zlib | Self::Boost => {
                work.texts.first().map(|text| without_rights(text)).ok_or_else(|| {
                    fault(format!("{} comes without the text of {}", work.name, self.id()))
                })
            }
        }
    }
}

/// A text without the lines that name who holds the rights: those stand with each work.
fn without_rights(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !is_right(line)).fold(String::new(), |all, line| all + line + "\n")
}

/// Whether a line names who holds the rights.
pub(super) fn is_right(line: &str) -> bool {
    let line = line.trim_start_matches(['#', '*', ' ']).to_lowercase();
    let begins = ["copyright (c)", "copyright ©", "copyright 1", "copyright 2", "copyright the"];
    begins.iter().any(|begin| line.starts_with(begin)) && !line.contains(['[', '{'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_known_of_several_is_taken() {
        for (expression, terms) in [
            ("MIT", vec![Terms::Mit]),
            ("MIT OR Apache-2.0", vec![Terms::Apache]),
            ("MIT/Apache-2.0", vec![Terms::Apache]),
            ("Unlicense OR MIT", vec![Terms::Mit]),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", vec![Terms::Apache, Terms::Unicode]),
        ] {
            assert_eq!(Terms::of(expression), Ok(terms), "{expression}");
        }
        for expression in ["", "GPL-3.0", "MIT AND GPL-3.0", "proprietary"] {
            assert!(Terms::of(expression).is_err(), "{expression}");
        }
    }

    #[test]
    fn rights_are_told_from_terms() {
        assert!(is_right("Copyright (c) 2023 Somebody") && is_right("Copyright 2019 Somebody"));
        for line in [
            "Copyright [yyyy] [name of copyright owner]",
            "copyright notice that is",
            "\"Licensor\"",
        ] {
            assert!(!is_right(line), "{line}");
        }
        assert_eq!(without_rights("A\nCopyright (c) 2020 B\n\nC\n"), "A\n\nC\n");
    }
}
