//! Every fault of `docs/faults.md` has a test that bears its number, so that none is renamed away.

use std::collections::BTreeSet;

use crate::file;
use crate::place::root;

/// The numbers at the head of a title: `F42, F43: …`.
fn of_title(title: &str) -> impl Iterator<Item = u32> {
    title
        .split([',', ' ', ':'])
        .filter(|word| !word.is_empty())
        .map_while(|word| word.strip_prefix('F')?.parse().ok())
}

/// The numbers that the titles of a script of tests begin with.
fn in_script(text: &str) -> BTreeSet<u32> {
    text.split(['\'', '`']).flat_map(of_title).collect()
}

/// The numbers that the functions of a Rust file begin with: `fn f42_…`.
fn in_rust(text: &str) -> BTreeSet<u32> {
    let names = text.split("fn f").skip(1);
    names.filter_map(|name| name.split('_').next()?.parse().ok()).collect()
}

fn in_tests() -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    for place in ["core", "src", "tests"].map(|name| root().join(name)) {
        let paths = file::below(&place).unwrap();
        for path in paths.iter().filter(|path| !path.starts_with("e2e/node_modules")) {
            let text = || file::text(&place.join(path)).unwrap();
            if path.extension().is_some_and(|end| end == "rs") {
                found.extend(in_rust(&text()));
            } else if path.to_string_lossy().ends_with(".spec.ts") {
                found.extend(in_script(&text()));
            }
        }
    }
    found
}

#[test]
fn each_fault_has_a_test_and_each_test_of_a_fault_its_row() {
    let table = file::text(&root().join("docs/faults.md")).unwrap();
    let rows = table.lines().filter_map(|line| of_title(line.strip_prefix("| ")?).next());
    let rows: Vec<u32> = rows.collect();
    assert_eq!(rows, (1..=57).collect::<Vec<_>>());
    assert_eq!(in_tests(), rows.into_iter().collect());
}

#[test]
fn numbers_are_read_from_titles_and_names() {
    let script =
        "test('F42, F43: the keys', …); test(`F3 one (${x})`, …); test('Five F5', …); // F6";
    assert_eq!(in_script(script), [3, 42, 43].into());
    assert_eq!(in_rust("async fn f07_a() {} fn f26_b() {} fn five_f8() {}"), [7, 26].into());
}
