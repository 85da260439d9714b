//! Whatever is done to the sessions, each is there exactly once, or deleted on purpose.

use super::moment;
use super::storage::{history, record, strange_history};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use unknot_core::catalog::{Area, WeekPlan, movement, routine};
use unknot_core::progress::{
    Backup, Ending, Fact, Found, History, Moment, Preview, Record, Settings, Sore, StopReason,
    Unreadable, decode, encode, salvage, table, undone,
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
    fn the_table_has_a_line_for_each_session(history in strange_history()) {
        let text = table::csv(&history);
        let lines = rows(&text);
        prop_assert_eq!(lines.len(), history.records.len() + 1);
        for line in &lines {
            prop_assert_eq!(line.len(), 12);
        }
        // Whatever a spreadsheet takes for the end of a field, none begins with what it reckons with.
        for field in text.split([',', ';', '\t', '\r', '\n', '"']) {
            prop_assert!(!field.trim_start().starts_with(['=', '+', '-', '@']), "{}", field);
        }
    }

    #[test]
    fn what_the_app_never_wrote_is_not_taken_in(history in strange_history()) {
        let name = |it: &String| !it.is_empty() && it.len() <= 64 && !it.starts_with('-')
            && it.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
        let ours = history.records.iter().all(|it| name(&it.id) && name(&it.routine) && it.skipped.iter().all(name));
        prop_assert_eq!(Found::read(&encode(&history).unwrap()).is_ok(), ours);
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
fn a_file_has_bounds_for_all_that_is_in_it() {
    let kept: History = decode(KEPT[2]).unwrap();
    let full = &kept.records[0];
    let taken = |history: &History| Found::read(&encode(history).unwrap()).is_ok();
    let one = |change: &dyn Fn(&mut Record)| {
        let mut record = full.clone();
        change(&mut record);
        taken(&History { records: vec![record], gone: vec![] })
    };
    assert!(one(&|_| ()));
    for (most, more) in [("a".repeat(64), "a".repeat(65)), ("a-1".into(), "a/1".into())] {
        assert!(one(&|it| it.id = most.clone()) && !one(&|it| it.id = more.clone()));
        assert!(one(&|it| it.routine = most.clone()) && !one(&|it| it.routine = more.clone()));
        assert!(one(&|it| it.skipped = vec![most.clone()]));
        assert!(!one(&|it| it.skipped = vec![more.clone()]));
    }
    for id in ["", "-a", "a b", "a#b", "a?b", "a%b", "ä", "javascript:x", "..", "a\n"] {
        assert!(!one(&|it| it.id = id.to_owned()), "{id}");
    }
    assert!(one(&|it| it.skipped = vec!["melt".to_owned(); 100]));
    assert!(!one(&|it| it.skipped = vec!["melt".to_owned(); 101]));
    assert!(one(&|it| it.worked = vec![full.worked[0]; 100]));
    assert!(!one(&|it| it.worked = vec![full.worked[0]; 101]));
    for (epoch, offset, fits) in [
        (0, 0, true),
        (253_370_764_799_999, 18 * 60, true),
        (253_370_764_800_000, 0, false),
        (i64::MAX, 0, false),
        (-1, 0, false),
        (0, 18 * 60 + 1, false),
        (0, i32::MIN, false),
    ] {
        let started = Moment { epoch, offset };
        assert_eq!(one(&|it| it.started = started), fits, "{started:?}");
    }
    // So many sessions as nobody has; those that were deleted count.
    let many = |records: usize, gone: usize| {
        let some = |nth: usize| format!("{nth}-a");
        let records: Vec<_> =
            (0..records).map(|nth| Record::new(&some(nth), "wall-ball", full.started)).collect();
        let gone =
            (0..gone).map(|nth| unknot_core::progress::Gone { id: format!("{nth}-b"), rev: 1 });
        History { records, gone: gone.collect() }
    };
    assert!(!taken(&many(10_001, 0)) && !taken(&many(9_000, 1_001)));
    // Comparing the most there may be takes a second or two on a slow machine.
    let count = if std::env::var_os("UNKNOT_LONG").is_some() { 9_999 } else { 999 };
    let most = many(count, 1);
    let found = Found::read(&encode(&most).unwrap()).unwrap().history.unwrap();
    assert_eq!(Preview::of(&History::default(), &found).new as usize, count);
    // And so many movements to leave out as there are none.
    let left_out = |ids: Vec<String>| {
        let settings = Settings { not_for_me: ids, ..Settings::default() };
        let made = Moment { epoch: 0, offset: 0 };
        Found::read(&encode(&Backup { made, history: History::default(), settings }).unwrap())
            .is_ok()
    };
    assert!(left_out(vec!["knead".to_owned(); 200]) && !left_out(vec!["knead".to_owned(); 201]));
    assert!(!left_out(vec!["<b>".to_owned()]));
}

#[test]
fn more_work_than_a_number_holds_is_the_most_it_holds() {
    let area = Area::LowBack;
    let mut record: Record = decode::<History>(KEPT[2]).unwrap().records[0].clone();
    record.worked = vec![(area, u16::MAX); 70_000];
    let minutes =
        unknot_core::progress::minutes_by_area(&History { records: vec![record], gone: vec![] });
    assert_eq!(minutes[area as usize], u32::MAX / 60);
}

proptest! {
    /// Moments and numbers as a hand can write them into the storage.
    #[test]
    fn whatever_is_stored_is_reckoned_with_to_an_end(
        mut history in strange_history(),
        moments in proptest::collection::vec((any::<i64>(), any::<i32>()), 20),
        work in proptest::collection::vec(any::<u16>(), 0..200),
        now in (any::<i64>(), any::<i32>()),
    ) {
        for (record, (epoch, offset)) in history.records.iter_mut().zip(moments) {
            record.started = Moment { epoch, offset };
            record.worked = work.iter().map(|seconds| (Area::LowBack, *seconds)).collect();
        }
        let now = Moment { epoch: now.0, offset: now.1 };
        let history: History = decode(&encode(&history).unwrap()).unwrap();
        let _ = table::csv(&history);
        let _ = unknot_core::progress::weeks::<12>(&history, now.day());
        let _ = unknot_core::progress::minutes_by_area(&history);
        let (settings, screening) = (Settings::default(), unknot_core::care::Screening::default());
        let limits = unknot_core::care::Limits::of(&screening, &settings, now);
        let _ = unknot_core::care::Today::of(&history, &settings, &screening, &limits, now);
        let _ = unknot_core::care::trend::notices(&history, now);
        let _ = unknot_core::care::trend::deep_rests(&history, now);
        let _ = unknot_core::care::counsel::counsels(&history, &unknot_core::care::Limits::default(), now);
        let _ = unknot_core::care::soreness::asked(&history, now);
        let _ = unknot_core::care::soreness::backs_off(&history, now);
        let _ = unknot_core::care::plan::suggests(WeekPlan::Weekend, 6, &history, now.day());
        for record in &history.records {
            let shown = [table::routine(record)].into_iter().chain(record.skipped.iter().map(|id| table::movement(id)));
            for name in shown {
                prop_assert!(name.len() <= 64 && !name.contains(['<', '"', '=', ';']), "{}", name);
            }
        }
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

/// The published schema, as far as it goes: type, required, properties, items, enum, const, bounds,
/// the one pattern, and references.
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
                "boolean" => value.is_boolean(),
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
            ("maxItems", most) => {
                value.as_array().is_none_or(|all| all.len() as u64 <= most.as_u64().unwrap())
            }
            ("maxLength", most) => {
                value.as_str().is_none_or(|text| text.len() as u64 <= most.as_u64().unwrap())
            }
            ("pattern", rule) if rule == "^[0-9A-Za-z][0-9A-Za-z-]*$" => {
                let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
                value.as_str().is_none_or(|text| {
                    !text.is_empty() && !text.starts_with('-') && text.chars().all(plain)
                })
            }
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
    let moment = |epoch: i64, offset: i32| serde_json::json!({ "epoch": epoch, "offset": offset });
    for (path, bad) in [
        ("before", 11.into()),
        ("seconds", (-1).into()),
        ("routine", 5.into()),
        ("sore", 1.into()),
        ("rev", 70_000.into()),
        ("id", "a/b".into()),
        ("routine", "x".repeat(65).into()),
        ("skipped", vec!["melt"; 101].into()),
        ("skipped", vec!["=1"].into()),
        ("started", moment(253_370_764_800_000, 0)),
        ("started", moment(-1, 0)),
        ("started", moment(0, 1_081)),
    ] {
        let mut wrong = kept.clone();
        wrong["history"]["records"][0][path] = bad;
        assert!(fits(&wrong, &root, &root).is_err(), "{path}");
        assert!(Found::read(&wrong.to_string()).is_err(), "{path}");
    }
}

#[test]
fn a_file_in_disorder_is_taken_in_in_order_and_once() {
    let mut history = History::default();
    for (nth, id) in (0..).zip(["a", "b", "c"]) {
        history.keep(Record::new(id, "wall-ball", Moment { epoch: nth, offset: 0 }));
    }
    let mut tree: serde_json::Value = serde_json::from_str(&encode(&history).unwrap()).unwrap();
    let records = tree["records"].as_array_mut().unwrap();
    records.reverse();
    records.push(records[0].clone());
    let found = Found::read(&tree.to_string()).unwrap();
    assert_eq!(found.history, Some(history));
}

#[test]
fn a_preview_counts_what_is_new_changed_and_known() {
    let made = Moment { epoch: 0, offset: 0 };
    let mut here = History::default();
    for id in ["same", "rated"] {
        here.keep(Record::new(id, "wall-ball", made));
    }
    let mut other = here.clone();
    other.amend("rated", |record| record.after = Some(2));
    other.keep(Record::new("new", "wall-ball", made));
    let Preview { new, changed, known } = Preview::of(&here, &other);
    assert_eq!((new, changed, known), (1, 1, 1));
    let Preview { new, changed, known } = Preview::of(&other, &here);
    assert_eq!((new, changed, known), (0, 0, 2), "the older copy changes nothing");
}

#[test]
fn of_two_records_changed_as_often_the_one_that_comes_is_kept() {
    let made = Moment { epoch: 0, offset: 0 };
    let rated =
        |rev, after| Record { rev, after: Some(after), ..Record::new("a", "wall-ball", made) };
    let mut history = History::default();
    for (rev, after, kept) in [(1, 5, 5), (1, 4, 4), (0, 3, 4), (2, 2, 2)] {
        history.keep(rated(rev, after));
        assert_eq!(history.find("a").unwrap().after, Some(kept), "change {rev}");
    }
}

#[test]
fn a_begun_minute_counts_as_one() {
    let made = Moment { epoch: 0, offset: 0 };
    for (seconds, minutes) in [(0, 0), (1, 1), (60, 1), (61, 2), (600, 10)] {
        let record = Record { seconds, ..Record::new("a", "wall-ball", made) };
        assert_eq!(record.minutes(), minutes);
    }
}

#[test]
fn a_table_calls_things_by_their_names_and_strangers_by_their_ids() {
    let named = ["strokes", "wall-ball-hold", "of-another-version"].map(table::movement);
    assert_eq!(named[..2], ["strokes", "wall-ball-hold"].map(|id| movement(id).unwrap().name));
    assert_eq!(named[2], "of-another-version");
    assert_eq!(table::movement("=1+1"), "unknown");
    let made = Moment { epoch: 0, offset: 0 };
    let called = |id| table::routine(&Record::new("a", id, made)).to_owned();
    assert_eq!(called("wall-ball"), routine("wall-ball").unwrap().name);
    assert_eq!(called("of-another-version"), "of-another-version");
    assert_eq!(called("=1+1"), "unknown");
}

#[test]
fn a_table_quotes_only_what_needs_it() {
    let mut history = History::default();
    history.keep(Record::new("a", "wall-ball", Moment { epoch: 0, offset: 0 }));
    let text = table::csv(&history);
    assert!(!text.contains('"'), "{text}");
}

#[test]
fn what_is_not_for_me_is_left_out_until_it_is_wanted_again() {
    let mut settings = Settings::default();
    let left_out = |settings: &Settings| ["knead", "melt"].map(|id| settings.leaves_out(id));
    assert_eq!(left_out(&settings), [false, false]);
    settings.wants("knead", false);
    assert_eq!(left_out(&settings), [true, false]);
    settings.wants("knead", true);
    assert_eq!(left_out(&settings), [false, false]);
}

#[test]
fn every_way_to_end_has_a_name_of_its_own_in_the_table() {
    let reasons = [StopReason::Sharp, StopReason::Unwell, StopReason::Unasked];
    let endings = reasons.map(Ending::Stopped).into_iter().chain([Ending::Finished]);
    let names: BTreeSet<_> = endings.map(table::ended).collect();
    assert!(names.len() == 4 && names.iter().all(|name| name.len() > 3), "{names:?}");
}

#[test]
fn every_soreness_has_words_of_its_own_and_none_where_nothing_was_said() {
    let said = [Sore::None, Sore::Mild, Sore::Strong, Sore::Long, Sore::Worse].map(table::sore);
    let words: BTreeSet<_> = said.into_iter().collect();
    assert!(words.len() == 5 && words.iter().all(|word| word.len() > 3), "{words:?}");
    assert_eq!(table::sore(Sore::Unsaid), "");
    assert!(said[..3].iter().all(|word| word.contains("sore")), "{said:?}");
}
