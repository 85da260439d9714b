//! What `docs/` promises is shown by tests that exist, and no row is missing.

use std::fs;
use std::path::{Path, PathBuf};

/// The success criteria of WCAG 2.2 at the levels A and AA; 4.1.1 is no more.
const CRITERIA: &str = "
1.1.1 A, 1.2.1 A, 1.2.2 A, 1.2.3 A, 1.2.4 AA, 1.2.5 AA, 1.3.1 A, 1.3.2 A, 1.3.3 A, 1.3.4 AA, 1.3.5 AA,
1.4.1 A, 1.4.2 A, 1.4.3 AA, 1.4.4 AA, 1.4.5 AA, 1.4.10 AA, 1.4.11 AA, 1.4.12 AA, 1.4.13 AA,
2.1.1 A, 2.1.2 A, 2.1.4 A, 2.2.1 A, 2.2.2 A, 2.3.1 A,
2.4.1 A, 2.4.2 A, 2.4.3 A, 2.4.4 A, 2.4.5 AA, 2.4.6 AA, 2.4.7 AA, 2.4.11 AA,
2.5.1 A, 2.5.2 A, 2.5.3 A, 2.5.4 A, 2.5.7 AA, 2.5.8 AA,
3.1.1 A, 3.1.2 AA, 3.2.1 A, 3.2.2 A, 3.2.3 AA, 3.2.4 AA, 3.2.6 A,
3.3.1 A, 3.3.2 A, 3.3.3 AA, 3.3.4 AA, 3.3.7 A, 3.3.8 AA, 4.1.2 A, 4.1.3 AA";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The rows of the one table of a document, cell by cell, without its head.
fn rows(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(root().join("docs").join(name)).unwrap_or_default();
    let lines = text.lines().filter(|line| line.starts_with("| ")).skip(1);
    let cells = |line: &str| {
        line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()
    };
    lines.map(cells).collect()
}

/// The tests that a cell names.
fn named(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// Whether there is a test of this name: `suite/file: title`.
fn is_there(name: &str) -> bool {
    let Some((place, title)) = name.split_once(": ") else { return false };
    let Some((suite, file)) = place.split_once('/') else { return false };
    let (path, wanted) = match suite {
        "e2e" | "engines" => {
            let path = root().join(format!("tests/{suite}/{file}.spec.ts"));
            (
                path,
                vec![format!("test('{}',", title.replace('\'', "\\'")), format!("test(`{title}`,")],
            )
        }
        "core" => {
            let path = root().join(format!("core/tests/{file}.rs"));
            (path, vec![format!("fn {title}(")])
        }
        "xtask" => {
            let path = root().join(format!("xtask/src/{file}/mod.rs"));
            (path, vec![format!("fn {title}(")])
        }
        _ => return false,
    };
    let text = fs::read_to_string(path).unwrap_or_default();
    let text = with_gaps(&text);
    wanted.iter().any(|wanted| text.contains(wanted.as_str()))
}

/// A source with `…` where a title holds a value.
fn with_gaps(text: &str) -> String {
    let mut rest = text;
    let mut whole = String::new();
    while let Some((before, after)) = rest.split_once("${") {
        whole.push_str(before);
        whole.push('…');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    whole + rest
}

#[test]
fn every_criterion_is_answered_once_at_its_level() {
    let rows = rows("wcag.md");
    let told: Vec<String> = rows
        .iter()
        .map(|row| format!("{} {}", row[0].split(' ').next().unwrap(), row[1]))
        .collect();
    let wanted: Vec<&str> = CRITERIA.split(',').map(str::trim).collect();
    assert_eq!(wanted.len(), 55);
    assert_eq!(told, wanted);
    for row in rows {
        assert_eq!(row.len(), 4, "{row:?}");
        let nothing = row[2].starts_with("Nothing of the kind");
        assert_eq!(named(&row[3]).is_empty(), nothing && row[3] == "–", "{row:?}");
    }
}

#[test]
fn every_promise_of_an_installed_app_is_shown_by_a_test() {
    let rows = rows("pwa.md");
    let numbers: Vec<String> = rows.iter().map(|row| row[0].clone()).collect();
    assert_eq!(numbers, (1..=19).map(|nth| nth.to_string()).collect::<Vec<_>>());
    for row in rows {
        assert_eq!(row.len(), 4, "{row:?}");
        assert!(!named(&row[3]).is_empty(), "{row:?}");
    }
}

#[test]
fn every_test_that_a_document_names_is_there() {
    let mut count = 0;
    for document in ["wcag.md", "pwa.md"] {
        for row in rows(document) {
            for name in named(row.last().unwrap()) {
                assert!(is_there(name), "{document}: {name}");
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count}");
    for name in
        ["e2e/access: axe finds nothing", "e2e/none: x", "access: axe would find something", ""]
    {
        assert!(!is_there(name), "{name}");
    }
}
