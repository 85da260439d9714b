//! Reading never panics, never guesses and never loses.

use super::{moment, plan};
use proptest::prelude::*;
use unknot_core::care::{Caution, Feeling, RedFlag, Screening};
use unknot_core::catalog::{Area, WeekPlan};
use unknot_core::engine::{BreathPattern, Ms, Plan, Swap, Timeline};
use unknot_core::progress::{
    Bookmark, Detail, Ending, Fact, Felt, History, Mixing, Moment, Profile, Record, Settings, Sore,
    StopReason, Theme, Timbre, Unreadable, decode, encode,
};
use unknot_core::routine::{Side, Units};

/// A session as the app writes it.
pub(crate) fn record() -> impl Strategy<Value = Record> {
    named("[a-z0-9]{1,4}", "[a-z]{1,6}(-[a-z]{1,6})?")
}

/// A session as anybody could write it.
fn strange_record() -> impl Strategy<Value = Record> {
    named(".{0,12}", "[a-z,;=+@\"\t\r-]{0,9}|.{0,12}")
}

fn named(id: &'static str, name: &'static str) -> impl Strategy<Value = Record> {
    let ending = prop_oneof![
        Just(Ending::Finished),
        Just(Ending::Stopped(StopReason::Sharp)),
        Just(Ending::Stopped(StopReason::Unwell)),
        Just(Ending::Stopped(StopReason::Unasked)),
    ];
    let rating = || proptest::option::of(0..=10_u8);
    let area = || prop::sample::select(Area::ALL.to_vec());
    let sore = prop::sample::select(vec![
        None,
        Some(Sore::None),
        Some(Sore::Mild),
        Some(Sore::Strong),
        Some(Sore::Long),
        Some(Sore::Worse),
        Some(Sore::Unsaid),
    ]);
    let felt = (rating(), proptest::option::of(area()), sore);
    let done = (
        proptest::collection::vec(name, 0..3),
        proptest::collection::vec((area(), any::<u16>()), 0..3),
    );
    let told = (id, name, moment(), any::<u32>(), ending);
    (told, rating(), rating(), any::<u16>(), felt, done).prop_map(
        |((id, routine, started, seconds, ending), before, after, eased, felt, done)| Record {
            seconds,
            ending,
            before,
            after,
            eased,
            pressure: felt.0,
            place: felt.1,
            sore: felt.2,
            skipped: done.0,
            worked: done.1,
            ..Record::new(&id, &routine, started)
        },
    )
}

pub(crate) fn history() -> impl Strategy<Value = History> {
    of(record())
}

/// Sessions that anybody could have written into the storage.
pub(crate) fn strange_history() -> impl Strategy<Value = History> {
    of(strange_record())
}

fn of(record: impl Strategy<Value = Record>) -> impl Strategy<Value = History> {
    proptest::collection::vec(record, 0..20).prop_map(|records| {
        let mut history = History::default();
        for record in records {
            history.keep(record);
        }
        history
    })
}

fn unreadable<T: Fact>(text: &str) -> bool {
    matches!(decode::<T>(text), Err(Unreadable::Corrupt(_)))
}

fn there_and_back<T: Fact + PartialEq + std::fmt::Debug>(fact: &T) {
    assert_eq!(decode::<T>(&encode(fact).unwrap()).as_ref(), Ok(fact));
}

proptest! {
    #[test]
    fn f26_any_text_is_read_or_refused_without_panic(text in ".{0,200}") {
        let _ = decode::<History>(&text);
        let _ = decode::<Bookmark>(&text);
        let _ = decode::<Settings>(&text);
        let _ = decode::<Screening>(&text);
    }

    #[test]
    fn f26_a_text_cut_at_any_byte_is_refused(history in history(), cut in any::<prop::sample::Index>()) {
        let text = encode(&history).unwrap();
        let cut = cut.index(text.len());
        if text.is_char_boundary(cut) {
            prop_assert!(unreadable::<History>(&text[..cut]));
        }
    }

    #[test]
    fn f27_a_newer_version_is_recognised(v in 3..u32::MAX, rest in "new_[a-z]{1,8}") {
        let text = format!(r#"{{"v":{v},"{rest}":[{{}}]}}"#);
        prop_assert_eq!(decode::<History>(&text), Err(Unreadable::Newer(v)));
        prop_assert_eq!(decode::<Settings>(&text), Err(Unreadable::Newer(v)));
    }

    #[test]
    fn what_was_stored_comes_back(history in history(), screened in moment(), plan in plan()) {
        there_and_back(&history);
        there_and_back(&Screening {
            answered: Some(screened),
            red_flags: RedFlag::ALL.to_vec(),
            cautions: Caution::ALL.to_vec(),
            rest: Some(screened.day()),
            worse: Some(screened),
            agreed: true,
            floor: Some(false),
            feeling: Some((Feeling::FreshFlare, screened)),
        });
        there_and_back(&Bookmark {
            id: "a".into(), routine: "wall-ball".into(), plan, swaps: vec![Swap { part: 1, movement: Some("melt".into()) }, Swap { part: 2, movement: None }],
            eased: vec![370_000], too_much: 3, position: 380_000,
            played: 380_000, started: screened, saved: screened, before: Some(6), place: Some(Area::Waist), skipped: vec![2],
        });
        there_and_back(&Settings {
            pattern: plan.pattern, get_ready: plan.get_ready, first: plan.first, volume: 35, muted: true,
            voice: 45, profile: Profile::Silent, detail: Detail::Brief,
            theme: Theme::Black, units: Units::Centimetres, not_for_me: vec!["knead".into()],
            timbre: Timbre::Deep, mixing: Mixing::Through, felt: Felt::Always, flash: true,
            screen_off: true, wide: true, far: true,
            goal: 4, plan: Some(WeekPlan::Weekend), moved: 6, remind: 7 * 60, no_install: true,
        });
    }

    #[test]
    fn merging_keeps_every_record_once(one in history(), other in history()) {
        let mut merged = one.clone();
        merged.merge(other.clone());
        let mut ids: Vec<_> = merged.records.iter().map(|record| &record.id).collect();
        ids.sort();
        let mut expected: Vec<_> = one.records.iter().chain(&other.records).map(|record| &record.id).collect();
        expected.sort();
        expected.dedup();
        prop_assert_eq!(ids, expected);
        for record in &one.records {
            prop_assert!(merged.records.contains(record));
        }
        let mut again = merged.clone();
        again.merge(other);
        prop_assert_eq!(again, merged);
    }

    #[test]
    fn records_stay_in_the_order_they_began(history in history()) {
        prop_assert!(history.records.is_sorted_by_key(|record| record.started));
    }
}

#[test]
fn f26_values_out_of_range_are_refused_not_bent() {
    for text in [
        r#"{"v":1,"volume":101}"#,
        r#"{"v":1,"volume":"80"}"#,
        r#"{"v":1,"get_ready":0}"#,
        r#"{"v":1,"get_ready":1e999}"#,
        r#"{"v":1,"theme":"mauve"}"#,
        r#"{"v":1,"goal":0}"#,
        r#"{"v":1,"plan":"heroic"}"#,
        r#"{"v":1,"pattern":{"inhale":1000,"exhale":6000}}"#,
        r#"{"v":1,"pattern":{"inhale":12000,"exhale":12000}}"#,
        r#"{"v":0}"#,
        r#"{"v":-1}"#,
        "{}",
        "null",
        "[]",
        "",
        "NaN",
    ] {
        assert!(unreadable::<Settings>(text), "{text}");
    }
    let record = |rating: &str| {
        format!(
            r#"{{"v":1,"records":[{{"id":"a","routine":"wall-ball","started":{{"epoch":0,"offset":0}},"seconds":1,"ending":{{"how":"finished"}},"before":{rating}}}]}}"#
        )
    };
    assert!(decode::<History>(&record("10")).is_ok());
    for rating in ["11", "-1", "3.5", "\"3\"", "1e999"] {
        assert!(unreadable::<History>(&record(rating)), "{rating}");
    }
}

#[test]
fn a_setting_that_did_not_exist_yet_gets_its_default() {
    let settings = decode::<Settings>(r#"{"v":1,"volume":20}"#).unwrap();
    assert_eq!((settings.volume, settings.muted, settings.first), (20, false, Side::Left));
}

/// A place in the ball against the wall.
fn bookmark(saved: Moment, position: Ms) -> Bookmark {
    Bookmark {
        id: "a".into(),
        routine: "wall-ball".into(),
        plan: Plan::default(),
        swaps: vec![],
        eased: vec![],
        too_much: 2,
        position,
        played: position,
        started: saved,
        saved,
        before: None,
        place: None,
        skipped: vec![],
    }
}

#[test]
fn a_bookmark_is_offered_for_half_an_hour() {
    let saved = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let bookmark = bookmark(saved, 0);
    let after = |minutes: i64| Moment { epoch: saved.epoch + minutes * 60_000, offset: 0 };
    assert!(bookmark.is_fresh(after(30)) && bookmark.is_fresh(after(-60)));
    assert!(!bookmark.is_fresh(after(31)));
}

/// Any JSON that a fact could be made of: whole numbers, no fractions.
fn tree() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let fields = proptest::collection::btree_map(any::<String>(), inner.clone(), 0..4);
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(Into::into),
            fields.prop_map(|fields| fields.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

/// A fact that is anything.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Anything {
    it: serde_json::Value,
}

impl Fact for Anything {
    const KEY: &'static str = "unknot.anything";
    const VERSION: u32 = 1;
    const NAME: &'static str = "anything";
}

/// The same text with one sign of it another one.
fn changed(text: &str, place: prop::sample::Index, sign: char) -> String {
    let mut signs: Vec<char> = text.chars().collect();
    if !signs.is_empty() {
        let place = place.index(signs.len());
        signs[place] = sign;
    }
    signs.into_iter().collect()
}

fn read_as_usual<T: Fact + PartialEq + std::fmt::Debug>(text: &str) {
    let usual: Option<T> = serde_json::from_str(text).ok();
    match decode::<T>(text) {
        Ok(fact) => assert_eq!(Some(fact), usual, "{text}"),
        Err(Unreadable::Newer(_)) => {}
        // Damaged for us alone: no version or version 0, and numbers that no fact has.
        Err(Unreadable::Corrupt(_)) => {
            let tree: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
            let version = tree.get("v").and_then(serde_json::Value::as_u64).unwrap_or_default();
            assert!(usual.is_none() || version == 0 || !whole(&tree), "{text}");
        }
    }
}

fn whole(tree: &serde_json::Value) -> bool {
    match tree {
        serde_json::Value::Number(number) => number.as_i64().is_some(),
        serde_json::Value::Array(list) => list.iter().all(whole),
        serde_json::Value::Object(fields) => fields.values().all(whole),
        _ => true,
    }
}

proptest! {
    #[test]
    fn own_json_is_the_usual_json(it in tree(), history in strange_history(), loose in any::<bool>()) {
        let written = encode(&Anything { it: it.clone() }).unwrap();
        let spelled = serde_json::json!({ "v": 1, "it": it });
        prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), spelled.clone());
        let text = if loose {
            serde_json::to_string_pretty(&spelled).unwrap()
        } else {
            spelled.to_string()
        };
        prop_assert_eq!(decode::<Anything>(&text), Ok(Anything { it }));
        let usual = serde_json::to_string(&history).unwrap().replacen('{', "{\"v\":2,", 1);
        prop_assert_eq!(encode(&history).unwrap(), usual);
    }

    #[test]
    fn damage_is_seen_where_the_usual_reader_sees_it(
        history in strange_history(),
        it in tree(),
        place in any::<prop::sample::Index>(),
        sign in prop_oneof![
            prop::sample::select("{}[]\",:\\u0123456789eE+-. \n\ttrnfalsb".chars().collect::<Vec<_>>()),
            any::<char>(),
        ],
    ) {
        read_as_usual::<History>(&changed(&encode(&history).unwrap(), place, sign));
        read_as_usual::<Anything>(&changed(&encode(&Anything { it }).unwrap(), place, sign));
    }

    #[test]
    fn depth_does_not_overflow(depth in 0..100_000_usize) {
        let text = format!("{{\"v\":1,\"it\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        prop_assert_eq!(decode::<Anything>(&text).is_ok(), depth <= 126);
    }
}

#[test]
fn more_values_than_a_lifetime_has_are_not_read() {
    // The list, the object around it and its version are values too.
    let text = |count: usize| format!("{{\"v\":1,\"it\":[{}0]}}", "0,".repeat(count - 1));
    assert!(decode::<Anything>(&text(499_997)).is_ok());
    assert!(unreadable::<Anything>(&text(499_998)));
    let wide = |count: usize| format!("{{\"v\":1,\"it\":[{}[]]}}", "[],".repeat(count - 1));
    assert!(unreadable::<Anything>(&wide(499_998)));
}

proptest! {
    /// A bookmark with any numbers in it, as a hand could write them.
    #[test]
    fn a_strange_bookmark_is_refused_or_gives_a_session_that_ends(
        numbers in proptest::collection::vec(number(), 6),
        eased in proptest::collection::vec(number(), 0..4),
        many in prop_oneof![9 => Just(1_usize), 1 => Just(200)],
        part in any::<u64>(),
    ) {
        let eased: Vec<_> = eased.iter().cycle().take(eased.len() * many).collect();
        let mut text = serde_json::json!({
            "v": 1, "id": "a", "routine": "wall-ball",
            "plan": { "pattern": { "inhale": 4_000, "exhale": 6_000 }, "get_ready": numbers[0], "settle": numbers[1], "first": "left" },
            "swaps": [{ "part": part, "movement": "melt" }], "eased": eased, "position": numbers[2], "played": numbers[3],
            "started": { "epoch": 0, "offset": 0 }, "saved": { "epoch": 0, "offset": 0 },
        });
        text["started"]["epoch"] = numbers[4].into();
        text["saved"]["epoch"] = numbers[5].into();
        let Ok(bookmark) = decode::<Bookmark>(&text.to_string()) else { return Ok(()) };
        prop_assert!(bookmark.eased.len() <= 100);
        prop_assert!(bookmark.played.checked_add(86_400_000).is_some());
        let timeline = bookmark.timeline().unwrap();
        prop_assert!(timeline.end() < 3_600_000, "{}", timeline.end());
        prop_assert!(timeline.start() >= -60_000);
        let pattern = unknot_core::engine::BreathPattern::default();
        let again = bookmark.repaced(pattern).unwrap();
        prop_assert!((timeline.start()..=timeline.end()).contains(&again.position.clamp(timeline.start(), timeline.end())));
        let _ = bookmark.is_fresh(unknot_core::progress::Moment { epoch: i64::MIN, offset: i32::MIN });
    }
}

/// A number as a hand writes it: small, at an edge, or any.
fn number() -> impl Strategy<Value = i64> {
    prop_oneof![
        -70_000..70_000_i64,
        0..600_000_i64,
        prop::sample::select(vec![
            i64::MIN,
            i64::MAX,
            i32::MIN.into(),
            i32::MAX.into(),
            86_400_000,
            -1
        ]),
        any::<i32>().prop_map(Into::into),
    ]
}

#[test]
fn a_plan_or_a_place_that_no_session_has_is_refused() {
    let bookmark = |ready: &str, settle: &str, position: &str, eased: usize| {
        let eased = vec!["1"; eased].join(",");
        format!(
            r#"{{"v":1,"id":"a","routine":"wall-ball","plan":{{"pattern":{{"inhale":4000,"exhale":6000}},"get_ready":{ready},"settle":{settle},"first":"left"}},"eased":[{eased}],"position":{position},"played":0,"started":{{"epoch":0,"offset":0}},"saved":{{"epoch":0,"offset":0}}}}"#
        )
    };
    assert!(decode::<Bookmark>(&bookmark("60000", "null", "0", 100)).is_ok());
    for text in [
        bookmark("60001", "null", "0", 0),
        bookmark("-1", "null", "0", 0),
        bookmark("null", "null", "0", 0),
        bookmark("10000", "60001", "0", 0),
        bookmark("10000", "-5", "0", 0),
        bookmark("10000", "null", "86400001", 0),
        bookmark("10000", "null", "0", 101),
    ] {
        assert!(unreadable::<Bookmark>(&text), "{text}");
    }
}

#[test]
fn an_ending_is_stored_as_it_always_was() {
    for (ending, text) in [
        (Ending::Finished, r#"{"how":"finished"}"#),
        (Ending::Stopped(StopReason::Sharp), r#"{"how":"stopped","why":"sharp"}"#),
    ] {
        assert_eq!(serde_json::to_string(&ending).unwrap(), text);
        assert_eq!(serde_json::from_str::<Ending>(text).unwrap(), ending);
    }
    for text in [r#"{"how":"stopped"}"#, r#"{"how":"finished","why":"sharp"}"#, r#""finished""#] {
        assert!(serde_json::from_str::<Ending>(text).is_err(), "{text}");
    }
}

#[test]
fn a_bookmark_at_another_pace_stays_at_its_place() {
    let saved = Moment { epoch: 1_800_000_000_000, offset: 0 };
    let slower = BreathPattern::new(5_000, 8_000).unwrap();
    let bookmark = bookmark(saved, 300_000);
    let again = bookmark.repaced(slower).unwrap();
    assert_eq!(again.plan, Plan { pattern: slower, ..bookmark.plan });
    let at = |bookmark: &Bookmark| {
        let timeline = bookmark.timeline().unwrap();
        let span = &timeline.spans()[timeline.index_at(bookmark.position)];
        (span.movement.id, span.side, timeline.end())
    };
    let ((was, side, end), (is, same, later)) = (at(&bookmark), at(&again));
    assert_eq!((is, same), (was, side));
    assert!(later != end, "the session is cut anew");
    let cut = bookmark.timeline().unwrap().repaced(slower, &[], bookmark.position);
    assert_eq!(again.position, cut.position);
    let eased = Bookmark { eased: vec![400_000], ..bookmark.clone() };
    let (before, again) = (eased.timeline().unwrap(), eased.repaced(slower).unwrap());
    let rolls = |timeline: Timeline| timeline.spans().iter().filter(|span| span.is_eased()).count();
    assert!(rolls(before.clone()) > 0);
    assert_eq!(again.eased, before.repaced(slower, &eased.eased, eased.position).eased);
    assert_eq!(rolls(again.timeline().unwrap()), rolls(before));
    let unknown = Bookmark { routine: "nowhere".into(), ..bookmark };
    assert!(unknown.repaced(slower).is_none());
}

/// A session of a routine with this name.
fn session_of(routine: &str) -> History {
    let mut history = History::default();
    history.keep(Record::new("a", routine, Moment { epoch: 0, offset: 0 }));
    history
}

/// What a text is to JSON, as the usual writer has it.
#[test]
fn every_sign_is_written_and_read_as_usual() {
    let signs =
        ('\0'..='\u{a0}').chain(['\u{2028}', '\u{d7ff}', '\u{e000}', '\u{1f9ce}', char::MAX]);
    for sign in signs {
        let name = format!("~{sign}");
        let history = session_of(&name);
        let text = encode(&history).unwrap();
        let usual = serde_json::to_string(&name).unwrap();
        assert!(text.contains(&usual), "{sign:?}: {text}");
        assert_eq!(decode::<History>(&text), Ok(history.clone()), "{sign:?}");
        // As one or two numbers of four digits.
        let mut units = [0; 2];
        let codes = sign.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}"));
        let text = text.replace(&usual, &format!("\"~{}\"", codes.collect::<String>()));
        assert_eq!(decode::<History>(&text), Ok(history), "{sign:?}: {text}");
    }
}

#[test]
fn half_a_sign_is_none() {
    let text = |routine| encode(&session_of("here")).unwrap().replace("here", routine);
    assert!(!unreadable::<History>(&text("\\ud83e\\uddce")));
    for half in
        ["\\ud83e", "\\uddce", "\\ud83e\\ud83e", "\\ud83e\\ue000", "\\ud83e x", "\\u12g4", "\\u12"]
    {
        assert!(unreadable::<History>(&text(half)), "{half}");
    }
}
