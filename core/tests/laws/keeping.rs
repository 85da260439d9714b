//! Whatever is done to the sessions, each is there exactly once, or deleted on purpose.

use super::moment;
use super::storage::{history, record};
use proptest::prelude::*;
use std::collections::BTreeMap;
use unknot_core::progress::{
    Backup, Fact, Found, History, Moment, Preview, Record, Settings, Unreadable, decode, encode,
    salvage, table, undone,
};

/// Something a person does.
#[derive(Clone, Debug)]
enum Act {
    Record(Record),
    Rate(prop::sample::Index, u8),
    Delete(prop::sample::Index),
    /// Takes the last deletion back.
    Undo,
    /// Puts a copy away.
    Export,
    /// Brings the last copy in: added, or in place of everything.
    Import(bool),
    /// The same in another tab, which has not heard of anything since the last copy.
    Elsewhere(prop::sample::Index, u8),
    /// Stored and read again.
    Reload,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => record().prop_map(Act::Record),
        2 => (any::<prop::sample::Index>(), 0..=10_u8).prop_map(|(nth, rating)| Act::Rate(nth, rating)),
        2 => any::<prop::sample::Index>().prop_map(Act::Delete),
        1 => Just(Act::Undo),
        1 => Just(Act::Export),
        1 => any::<bool>().prop_map(Act::Import),
        1 => (any::<prop::sample::Index>(), 0..=10_u8).prop_map(|(nth, rating)| Act::Elsewhere(nth, rating)),
        1 => Just(Act::Reload),
    ]
}

/// What a person would say is there: ids and what was last said about each.
type Known = BTreeMap<String, Option<u8>>;

fn known(history: &History) -> Known {
    history.records.iter().map(|record| (record.id.clone(), record.after)).collect()
}

fn nth(history: &History, index: prop::sample::Index) -> Option<String> {
    let count = history.records.len();
    (count > 0).then(|| history.records[index.index(count)].id.clone())
}

fn copy(history: &History) -> String {
    let made = Moment { epoch: 0, offset: 0 };
    let settings = Settings { volume: 35, ..Settings::default() };
    encode(&Backup { made, history: history.clone(), settings }).unwrap()
}

/// Every id once, in order, and none both there and deleted.
fn sound(history: &History) {
    let mut ids: Vec<_> = history.records.iter().map(|record| &record.id).collect();
    ids.extend(history.gone.iter().map(|gone| &gone.id));
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(history.records.is_sorted_by_key(|record| record.started));
}

fn cases(quick: u32, long: u32) -> ProptestConfig {
    let many = std::env::var_os("UNKNOT_LONG").is_some();
    ProptestConfig { cases: if many { long } else { quick }, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(300, 20_000))]

    #[test]
    fn every_record_is_there_exactly_once_whatever_is_done(acts in proptest::collection::vec(act(), 0..40)) {
        let mut history = History::default();
        let mut expected = Known::new();
        let mut deleted: Option<Record> = None;
        let mut away = (copy(&history), Known::new(), History::default());
        for act in acts {
            match act {
                Act::Record(record) => {
                    // A new session has an id that never was.
                    let id = format!("{}-{}", record.id, expected.len() + history.gone.len());
                    if history.find(&id).is_none() && history.gone.iter().all(|gone| gone.id != id) {
                        expected.insert(id.clone(), record.after);
                        history.keep(Record { id, ..record });
                    }
                }
                Act::Rate(index, rating) => if let Some(id) = nth(&history, index) {
                    prop_assert!(history.amend(&id, |record| record.after = Some(rating)));
                    expected.insert(id, Some(rating));
                },
                Act::Delete(index) => if let Some(id) = nth(&history, index) {
                    deleted = history.delete(&id);
                    prop_assert!(deleted.is_some() && history.find(&id).is_none());
                    prop_assert!(!history.amend(&id, |record| record.after = None));
                    expected.remove(&id);
                },
                Act::Undo => if let Some(record) = deleted.take() {
                    history.restore(record.clone());
                    let back = history.find(&record.id).unwrap();
                    prop_assert_eq!(Record { rev: record.rev, ..back.clone() }, record.clone());
                    expected.insert(record.id, record.after);
                },
                Act::Export => away = (copy(&history), expected.clone(), history.clone()),
                Act::Import(replace) => {
                    let found = Found::read(&away.0).unwrap();
                    prop_assert_eq!(found.settings.unwrap().volume, 35);
                    let found = found.history.unwrap();
                    if replace {
                        history = found;
                        expected = away.1.clone();
                        deleted = None;
                    } else {
                        // Nothing that is here is lost, and nothing deleted here comes back.
                        let before = history.clone();
                        history.merge(found);
                        prop_assert_eq!(&history, &before, "an older copy changes nothing");
                    }
                }
                Act::Elsewhere(index, rating) => if let Some(id) = nth(&away.2, index) {
                    let mut other = away.2.clone();
                    other.amend(&id, |record| record.after = Some(rating));
                    let there = other.find(&id).unwrap().rev;
                    let newest = history.find(&id).map(|record| record.rev);
                    let gone = history.gone.iter().find(|gone| gone.id == id).map(|gone| gone.rev);
                    history.merge(other.only(&id));
                    let wins = newest.is_some_and(|rev| rev < there) || gone.is_some_and(|rev| rev < there);
                    if wins || (newest.is_none() && gone.is_none()) {
                        expected.insert(id, Some(rating));
                    }
                },
                Act::Reload => history = decode(&encode(&history).unwrap()).unwrap(),
            }
            sound(&history);
            prop_assert_eq!(&known(&history), &expected);
        }
    }

    #[test]
    fn merging_asks_not_which_was_first(one in history(), acts in proptest::collection::vec(act(), 0..12)) {
        let mut other = one.clone();
        for act in acts {
            match act {
                Act::Rate(index, rating) => if let Some(id) = nth(&other, index) {
                    other.amend(&id, |record| record.after = Some(rating));
                },
                Act::Delete(index) => if let Some(id) = nth(&other, index) { other.delete(&id); },
                _ => {}
            }
        }
        let (mut here, mut there) = (one.clone(), other.clone());
        here.merge(other.clone());
        there.merge(one);
        prop_assert_eq!(known(&here), known(&there));
        prop_assert_eq!(known(&here), known(&other), "the newer one holds");
    }

    #[test]
    fn an_import_taken_back_leaves_what_was(
        before in history(), other in history(), replace in any::<bool>(), since in record(),
    ) {
        let preview = Preview::of(&before, &other);
        let after = if replace { other.clone() } else {
            let mut merged = before.clone();
            merged.merge(other.clone());
            prop_assert_eq!(merged.records.len(), before.records.len() + preview.new as usize);
            merged
        };
        prop_assert_eq!((preview.new + preview.changed + preview.known) as usize, other.records.len());
        prop_assert_eq!(&undone(&before, &after, &after), &before);
        // A session in between is not taken back.
        let since = Record { id: "in between".to_owned(), ..since };
        let mut now = after.clone();
        now.keep(since.clone());
        let mut expected = before;
        expected.keep(since);
        prop_assert_eq!(undone(&expected, &after, &now), expected);
    }

    #[test]
    fn what_was_exported_comes_back(history in history(), made in moment()) {
        let backup = Backup { made, history, settings: Settings::default() };
        let found = Found::read(&encode(&backup).unwrap()).unwrap();
        prop_assert_eq!(found.history, Some(backup.history));
        prop_assert_eq!(found.settings, Some(backup.settings));
    }

    #[test]
    fn one_broken_record_does_not_cost_the_others(history in history(), place in any::<prop::sample::Index>()) {
        let whole = encode(&history).unwrap();
        prop_assert_eq!(salvage::<History>(&whole).unwrap_or_default(), history.clone());
        if let Some(id) = nth(&history, place) {
            let mut tree: serde_json::Value = serde_json::from_str(&whole).unwrap();
            let records = tree["records"].as_array_mut().unwrap();
            let broken = records.iter_mut().find(|record| record["id"] == id.as_str()).unwrap();
            broken["before"] = 99.into();
            let text = tree.to_string();
            prop_assert!(matches!(decode::<History>(&text), Err(Unreadable::Corrupt(_))));
            let mut rest = history;
            rest.records.retain(|record| record.id != id);
            prop_assert_eq!(salvage::<History>(&text).unwrap_or_default(), rest);
        }
    }

    #[test]
    fn the_table_has_a_line_for_each_session(history in history()) {
        let text = table::csv(&history);
        let lines = rows(&text);
        prop_assert_eq!(lines.len(), history.records.len() + 1);
        for line in &lines {
            prop_assert_eq!(line.len(), 12);
            for field in line {
                prop_assert!(!field.starts_with(['=', '+', '-', '@']), "{}", field);
            }
        }
    }
}

/// Reads a table as a spreadsheet does.
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (vec![], vec![], String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match (sign, quoted) {
            ('"', true) if signs.peek() == Some(&'"') => {
                signs.next();
                field.push('"');
            }
            ('"', _) => quoted = !quoted,
            (',', false) => row.push(std::mem::take(&mut field)),
            ('\r', false) if signs.peek() == Some(&'\n') => {
                signs.next();
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(sign),
        }
    }
    assert!(!quoted && field.is_empty() && row.is_empty());
    rows
}

proptest! {
    #![proptest_config(cases(2_000, 1_000_000))]

    /// Bytes as a picked file may hold them, damaged copies of real ones among them.
    #[test]
    fn any_file_is_read_or_refused_without_panic(
        noise in proptest::collection::vec(any::<u8>(), 0..120),
        from in 0..KEPT.len() * 2,
        place in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let real = KEPT.get(from).copied().unwrap_or_default().as_bytes();
        let at = place.index(real.len() + 1);
        let rest = at + cut.index(real.len() - at + 1);
        let bytes = [&real[..at], &noise, &real[rest..]].concat();
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(Found { history: Some(history), .. }) = Found::read(&text) {
            sound(&history);
            let mut merged = History::default();
            merged.merge(history.clone());
            prop_assert_eq!(&merged, &history);
            let _ = table::csv(&history);
            let _ = Preview::of(&merged, &history);
        }
        let _ = salvage::<History>(&text);
    }
}

/// Files of every version that ever was.
const KEPT: [&str; 4] = [
    include_str!("../kept/history-1.json"),
    include_str!("../kept/raw-1.json"),
    include_str!("../kept/history-2.json"),
    include_str!("../kept/backup-1.json"),
];

#[test]
fn sessions_of_every_version_are_read() {
    let old: History = decode(KEPT[0]).unwrap();
    assert_eq!(old.records.len(), 3);
    assert_eq!((old.records[0].before, old.records[0].after), (Some(6), Some(3)));
    assert_eq!((old.records[1].eased, old.records[1].rev), (2, 0));
    assert_eq!(old.records[2].routine, "a-routine-of-yesteryear");
    let new: History = decode(KEPT[2]).unwrap();
    assert_eq!(new.records.len(), 2);
    assert_eq!(new.gone.len(), 1);
    // What is written today is read again, and says that it is of today.
    assert_eq!(encode(&new).unwrap(), KEPT[2].trim_end());
    assert!(encode(&old).unwrap().starts_with(r#"{"v":2,"#));
}

#[test]
fn files_of_every_version_are_taken_in() {
    for (nth, sessions, volume) in [(0, 3, None), (1, 3, Some(35)), (2, 2, None), (3, 2, Some(20))]
    {
        let found = Found::read(KEPT[nth]).unwrap();
        assert_eq!(found.history.unwrap().records.len(), sessions);
        assert_eq!(found.settings.map(|settings| settings.volume), volume);
    }
    // Settings alone, and nothing else of the raw copy, such as the safety check.
    let screening =
        r#"{"unknot.screening":"{\"v\":1}","unknot.settings":"{\"v\":1,\"volume\":5}"}"#;
    let found = Found::read(screening).unwrap();
    assert_eq!((found.history, found.settings.unwrap().volume), (None, 5));
}

#[test]
fn a_file_that_is_none_of_ours_gives_nothing() {
    let newer = r#"{"v":9,"made":{"epoch":0,"offset":0},"history":{"records":[]},"settings":{}}"#;
    assert_eq!(Found::read(newer), Err(Unreadable::Newer(9)));
    let newer = r#"{"unknot.history":"{\"v\":9,\"records\":[]}"}"#;
    assert_eq!(Found::read(newer), Err(Unreadable::Newer(9)));
    for text in ["", "{}", "[]", "null", "hello", r#"{"unknot.screening":"{}"}"#, r#"{"v":1}"#] {
        assert!(matches!(Found::read(text), Err(Unreadable::Corrupt(_))), "{text}");
    }
}

#[test]
fn no_clearance_is_ever_written_into_a_copy() {
    let text = copy(&decode(KEPT[2]).unwrap());
    for word in ["screening", "red_flags", "cautions", "answered", "agreed", "bookmark"] {
        assert!(!text.contains(word), "{word}");
    }
    // And one that was smuggled into a file is not taken in.
    let smuggled =
        text.replacen('{', r#"{"screening":{"v":1,"answered":{"epoch":1,"offset":0}},"#, 1);
    assert_eq!(Found::read(&smuggled), Found::read(&text));
}

#[test]
fn a_year_of_daily_use_is_small() {
    let mut history = History::default();
    for day in 0..365 {
        let started = Moment { epoch: 1_764_000_000_000 + day * 86_400_000, offset: 60 };
        let id = format!("{}-{:08x}", started.epoch, 0xdead_beef_u32);
        let full: Record = decode::<History>(KEPT[2]).unwrap().records[0].clone();
        history.keep(Record { id, started, ..full });
    }
    let text = encode(&history).unwrap();
    assert_eq!(history.records.len(), 365);
    assert!(text.len() < 200_000, "{} bytes", text.len());
    // In a browser, and in time, it is read by tests/e2e/progress.spec.ts.
    assert_eq!(decode::<History>(&text), Ok(history));
    assert_eq!(<History as Fact>::VERSION, 2);
}

/// The published schema, as far as it goes: type, required, properties, items, enum, const, bounds
/// and references.
fn fits(
    value: &serde_json::Value,
    schema: &serde_json::Value,
    root: &serde_json::Value,
) -> Result<(), String> {
    use serde_json::Value;
    for (word, rule) in schema.as_object().unwrap() {
        let good = match (word.as_str(), rule) {
            ("$ref", Value::String(name)) => {
                let named = &root["$defs"][name.strip_prefix("#/$defs/").unwrap()];
                assert!(named.is_object(), "{name}");
                fits(value, named, root)?;
                true
            }
            ("type", Value::String(kind)) => match kind.as_str() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "integer" => value.is_i64(),
                other => unreachable!("{other}"),
            },
            ("required", Value::Array(names)) => {
                names.iter().all(|name| value.get(name.as_str().unwrap()).is_some())
            }
            ("properties", Value::Object(properties)) => {
                for (name, inner) in properties {
                    if let Some(value) = value.get(name) {
                        fits(value, inner, root).map_err(|why| format!("{name}: {why}"))?;
                    }
                }
                true
            }
            ("items", inner) => {
                for item in value.as_array().into_iter().flatten() {
                    fits(item, inner, root)?;
                }
                true
            }
            ("enum", Value::Array(all)) => all.contains(value),
            ("const", only) => value == only,
            ("minimum", least) => value.as_i64() >= least.as_i64(),
            ("maximum", most) => value.as_i64() <= most.as_i64(),
            ("$schema" | "$defs" | "title" | "description", _) => true,
            other => unreachable!("{other:?}"),
        };
        if !good {
            return Err(format!("{value} against {word}: {rule}"));
        }
    }
    Ok(())
}

fn schema() -> serde_json::Value {
    serde_json::from_str(include_str!("../../../public/schema/backup-1.json")).unwrap()
}

proptest! {
    #[test]
    fn every_backup_fits_the_published_schema(history in history(), made in moment()) {
        let backup = Backup { made, history, settings: Settings::default() };
        let value = serde_json::from_str(&encode(&backup).unwrap()).unwrap();
        prop_assert_eq!(fits(&value, &schema(), &schema()), Ok(()));
    }
}

#[test]
fn the_schema_names_every_field_and_refuses_what_the_app_refuses() {
    let root = schema();
    let kept: serde_json::Value = serde_json::from_str(KEPT[3]).unwrap();
    assert_eq!(fits(&kept, &root, &root), Ok(()));
    let record = &kept["history"]["records"][0];
    for name in record.as_object().unwrap().keys() {
        assert!(root["$defs"]["record"]["properties"].get(name).is_some(), "{name}");
    }
    for (path, bad) in
        [("before", 11), ("seconds", -1), ("routine", 5), ("sore", 1), ("rev", 70_000)]
    {
        let mut wrong = kept.clone();
        wrong["history"]["records"][0][path] = bad.into();
        assert!(fits(&wrong, &root, &root).is_err(), "{path}");
        assert!(Found::read(&wrong.to_string()).is_err(), "{path}");
    }
}
