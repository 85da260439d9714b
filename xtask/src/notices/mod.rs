//! The page that names whose work is in the program, and on what terms.
//!
//! *Invariant:* every crate that the program is compiled from is named, with its version, its terms
//! and who holds the rights; terms that nobody has looked at stop the build.

mod terms;
mod work;

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::build::fill;
use crate::fault::Outcome;
use crate::file;
use crate::place;
use work::Work;

/// The whole page; it is dressed by the style sheet of this name.
pub(crate) fn page(style: &str) -> Outcome<String> {
    let root = place::root();
    let works = work::works()?;
    let voice = file::text(&root.join("public/voice/NOTICE.txt"))?;
    fill(
        &file::text(&root.join("notices.html"))?,
        &[
            ("style", style),
            ("works", &list(&works)),
            ("voice", &paragraphs(&voice)),
            ("terms", &texts(&works)?),
        ],
    )
}

/// The works, one a line.
fn list(works: &[Work]) -> String {
    works.iter().fold(String::new(), |mut all, work| {
        let terms: Vec<_> = work.terms.iter().map(|terms| terms.id()).collect();
        let rights = work.rights.join(". ");
        // Writing to a text cannot fail.
        let _: std::fmt::Result = writeln!(
            all,
            "<li><b>{} {}</b> {}<br><small>{}</small></li>",
            escaped(&work.name),
            escaped(&work.version),
            terms.join(", "),
            escaped(&rights)
        );
        all
    })
}

/// The terms that some work stands under, each once.
fn texts(works: &[Work]) -> Outcome<String> {
    let mut used = BTreeMap::new();
    for work in works {
        for terms in &work.terms {
            used.entry(*terms).or_insert(work);
        }
    }
    let mut all = String::new();
    for (terms, work) in used {
        let text = paragraphs(&terms.text(work)?);
        let (id, name) = (terms.id(), terms.name());
        let _: std::fmt::Result =
            writeln!(all, "<details><summary>{name} ({id})</summary>{text}</details>");
    }
    Ok(all)
}

/// A plain text as paragraphs; a line that stands in from the margin begins one of its own.
fn paragraphs(text: &str) -> String {
    text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).fold(
        String::new(),
        |all, part| {
            let lines: Vec<_> = part.lines().map(str::trim).collect();
            all + "<p>" + &escaped(&lines.join(" ")) + "</p>\n"
        },
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::{answer, cargo};
    use crate::tool::TARGET;

    #[test]
    fn every_crate_of_the_program_is_named() {
        let page = page("style.css").unwrap();
        let named = "{p} under {l}";
        let said = answer(&mut cargo(&[
            "tree",
            "--locked",
            "--package",
            "unknot",
            "--target",
            TARGET,
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "depth",
            "--format",
            named,
        ]))
        .unwrap();
        let mut count = 0;
        for line in said.lines() {
            let line = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
            let mut words = line.split_whitespace();
            let (Some(name), Some(version)) = (words.next(), words.next()) else { continue };
            // Ours is no third party's.
            if !name.starts_with("unknot") {
                let title = format!("<b>{name} {}</b>", version.trim_start_matches('v'));
                assert!(page.contains(&title), "{title}");
                count += 1;
            }
        }
        assert!(count > 50, "{said}");
        for name in ["leptos 0.8", "wasm-bindgen 0.2", "The Rust standard library", "hibari 0.2.1"]
        {
            assert!(page.contains(name), "{name}");
        }
    }

    #[test]
    fn the_page_brings_the_terms_and_asks_for_nothing() {
        let page = page("style.css").unwrap();
        for text in [
            "Permission is hereby granted, free of charge, to any person obtaining a copy",
            "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
            "UNICODE LICENSE V3",
            "Boost Software License - Version 1.0",
            "The origin of this software must not be misrepresented",
        ] {
            assert!(page.contains(text), "{text}");
        }
        assert_eq!(page.matches("<details>").count(), 5);
        for part in page.split("href=\"").skip(1) {
            assert!(part.starts_with("./"), "{part}");
        }
        assert!(!page.contains("<script") && !page.contains(" src=") && !page.contains(" style="));
        assert!(page.contains("default-src 'none'; style-src 'self'; img-src 'self'"));
    }

    #[test]
    fn what_others_wrote_stays_a_text() {
        assert_eq!(
            paragraphs("a <b>\n  c & d\n\n\n\"e\""),
            "<p>a &lt;b&gt; c &amp; d</p>\n<p>&quot;e&quot;</p>\n"
        );
    }
}
