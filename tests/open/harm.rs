//! No file can harm: whatever the bytes are, the door says what they are or are not, and changes nothing.

use super::planted::{day, planted};
use super::round::{example, read_plan};
use super::{read_text, written};
use askelma::exchange::*;
use askelma::words::Lang;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

fn refused(text: &str) -> ReadError {
    read_plan(text.as_bytes()).expect_err("refused")
}

/// The planted plan as a file that is read back in, written once.
fn whole(format: Format) -> Vec<u8> {
    static JSON: LazyLock<Vec<u8>> = LazyLock::new(|| written(&planted(), Format::Json, Lang::Fi).bytes);
    static FHIR: LazyLock<Vec<u8>> = LazyLock::new(|| written(&planted(), Format::Fhir, Lang::Fi).bytes);
    match format {
        Format::Json => JSON.clone(),
        Format::Fhir => FHIR.clone(),
        other => panic!("{other:?} is not read"),
    }
}

fn with(change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_slice(&whole(Format::Json)).expect("JSON");
    change(&mut value);
    value.to_string()
}

#[test]
fn what_is_wrong_is_named() {
    assert_eq!(refused(""), ReadError::Empty);
    assert_eq!(refused(" \r\n\t"), ReadError::Empty);
    for other in ["hei", "[]", "{}", "{\"a\": 1", "{\"format\": \"something-else\"}", "\u{89}PNG", "{\"resourceType\": \"Patient\"}"] {
        assert_eq!(refused(other), ReadError::NotOurs, "{other}");
    }
    assert_eq!(read_plan(b"{\"\xff\xfe").expect_err("refused"), ReadError::NotOurs);
    assert_eq!(refused("{\"format\": \"askelma-plan\", \"version\": 2, \"news\": {}}"), ReadError::Newer { version: 2 });
    assert_eq!(refused("{\"format\": \"askelma-plan\"}"), ReadError::Damaged { at: At::Plan });
    assert_eq!(refused("{\n\"format\": \"askelma-plan\",\n  x"), ReadError::Damaged { at: At::Text { line: 3, column: 3 } });
    assert_eq!(read_plan(&vec![b' '; LARGEST_OPEN + 1]).expect_err("refused"), ReadError::Empty);
    let mut large = vec![b' '; LARGEST_OPEN + 1];
    large[0] = b'{';
    assert_eq!(read_plan(&large).expect_err("refused"), ReadError::TooLarge { bytes: LARGEST_OPEN + 1 });
    assert_eq!(refused("{\"resourceType\": \"Bundle\"}"), ReadError::NoGoals);
    assert_eq!(refused("{\"resourceType\": \"Bundle\", \"entry\": [{\"fullUrl\": \"x\"}]}"), ReadError::Damaged { at: At::Part { number: 1 } });
}

#[test]
fn a_plan_that_cannot_be_is_refused_where_it_is_wrong() {
    let goal = |number| Err(ReadError::Damaged { at: At::Goal { number } });
    let taken = |text: String| read_plan(text.as_bytes()).map(|_| ());
    assert_eq!(taken(with(|_| {})), Ok(()));
    assert_eq!(taken(with(|v| v["plan"]["goals"][0]["importance"]["value"] = 4.into())), goal(1));
    assert_eq!(taken(with(|v| v["plan"]["goals"][1]["status"]["value"]["on"] = Value::Null)), goal(2));
    assert_eq!(taken(with(|v| v["plan"]["goals"][0]["name"]["by"]["minute"] = 1440.into())), goal(1));
    assert_eq!(taken(with(|v| v["plan"]["goals"][0]["photo"]["value"]["jpeg"] = "\"><script>".into())), goal(1));
    assert_eq!(taken(with(|v| v["plan"]["goals"][2]["name"]["value"] = "x".repeat(1 << 20).into())), goal(3));
    let twice = |v: &mut Value| v["plan"]["goals"][1]["id"] = "goal1".into();
    assert_eq!(taken(with(twice)), Err(ReadError::Damaged { at: At::Plan }));
    for (place, wrong) in [("level", Value::from(3)), ("on", "2026-02-30".into()), ("review", "../x".into())] {
        let broken = with(|v| v["plan"]["goals"][0]["scores"][0][place] = wrong);
        assert!(matches!(taken(broken), Err(ReadError::Damaged { at: At::Text { line: 1, .. } })), "{place}");
    }
    let many = with(|v| {
        let score = v["plan"]["goals"][0]["scores"][0].clone();
        v["plan"]["goals"][0]["scores"] = Value::Array(vec![score; MOST_ENTRIES]);
    });
    assert_eq!(taken(many), Err(ReadError::TooMuch));
}

#[test]
fn members_of_later_are_passed_over() {
    let later = with(|v| {
        v["news"] = "x".into();
        v["plan"]["goals"][0]["news"] = serde_json::json!({"deep": [1, 2]});
    });
    let came = read_plan(later.as_bytes()).expect("a plan");
    let plain = read_plan(with(|_| {}).as_bytes()).expect("a plan");
    assert_eq!(came.journal.plan(), plain.journal.plan());
}

#[test]
fn every_refusal_is_said_in_every_language() {
    let places = [At::Text { line: 3, column: 7 }, At::Plan, At::Goal { number: 2 }, At::Part { number: 9 }];
    let mut all: Vec<ReadError> = places.map(|at| ReadError::Damaged { at }).to_vec();
    let backups = [
        BackupError::TooLarge { bytes: 9 },
        BackupError::Empty,
        BackupError::NotOurs,
        BackupError::Newer { version: 2 },
        BackupError::CutOff { entries: 2, found: 1 },
        BackupError::Damaged,
    ];
    all.extend(backups.map(ReadError::Backup));
    let plain = [ReadError::Empty, ReadError::NotOurs, ReadError::Newer { version: 2 }, ReadError::TooMuch, ReadError::NoGoals];
    all.extend(plain);
    all.push(ReadError::TooLarge { bytes: 60_000_000 });
    let nothing = ["Mikään ei muuttunut.", "Inget ändrades.", "Nothing changed."];
    for (lang, nothing) in Lang::ALL.into_iter().zip(nothing) {
        let said: Vec<String> = all.iter().map(|e| e.sentence(lang)).collect();
        assert!(said.iter().all(|s| s.contains(nothing)), "{said:?}");
        let distinct: std::collections::BTreeSet<&String> = said.iter().collect();
        assert_eq!(distinct.len(), all.len());
    }
    assert!(all[0].sentence(Lang::Fi).contains("rivi 3, merkki 7"));
}

/// A file that was cut off anywhere is refused.
#[test]
fn a_file_cut_short_is_refused() {
    for format in [Format::Json, Format::Fhir] {
        let text = read_text(&written(&example(Lang::Sv), format, Lang::Sv));
        let cuts = (1..text.trim_end().len()).step_by(97).filter(|at| text.is_char_boundary(*at));
        for cut in cuts {
            let error = refused(&text[..cut]);
            assert!(matches!(error, ReadError::NotOurs | ReadError::Damaged { at: At::Text { .. } }), "{cut}: {error:?}");
        }
    }
}

/// What grows with the square of a file's size has a bound, or a phone would stand still over it.
#[test]
fn too_much_is_refused_before_it_takes_long() {
    let parts = |count: usize| {
        with(|v| {
            let goal = &mut v["plan"]["goals"][0];
            let part = goal["partialGoals"][0].clone();
            let named = |n: usize| {
                let mut part = part.clone();
                part["id"] = format!("p{n}").into();
                part
            };
            goal["partialGoals"] = (0..count).map(named).collect();
            goal["partialGoalsOrdered"] = false.into();
        })
    };
    let came = read_plan(parts(300).as_bytes()).expect("a plan");
    assert_eq!(came.summary.partial_goals, 300);
    assert_eq!(refused(&parts(MOST_PLACES)), ReadError::TooMuch);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_do_nothing(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(read(&bytes, day("2026-12-24")).is_err());
    }

    /// Bytes of a sound file are changed, taken out, doubled. What still comes in reads back whole.
    #[test]
    fn changed_files_are_refused_or_whole(
        fhir in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..4u8, any::<u8>()), 1..6),
    ) {
        let format = if fhir { Format::Fhir } else { Format::Json };
        let mut bytes = whole(format);
        for (at, how, byte) in changes {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => { bytes.remove(at); }
                2 => bytes.insert(at, byte),
                // A digit changed is the change that parses best.
                _ => bytes[at] = b'0' + byte % 10,
            }
        }
        whole_or_refused(&bytes)?;
    }

    /// Values of a sound file change places and kinds.
    #[test]
    fn changed_values_are_refused_or_whole(
        fhir in any::<bool>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..6u8), 1..5),
    ) {
        let format = if fhir { Format::Fhir } else { Format::Json };
        let mut value: Value = serde_json::from_slice(&whole(format)).expect("JSON");
        for (at, from, how) in changes {
            let ways = ways(&value);
            let source = value.pointer(&ways[from.index(ways.len())]).cloned().unwrap_or_default();
            let Some(place) = value.pointer_mut(&ways[at.index(ways.len())]) else { continue };
            *place = match how {
                0 => Value::Null,
                1 => Value::from(-9_223_372_036_854_775_808_i64),
                2 => Value::from("9999-99-99"),
                3 => Value::Array(vec![source.clone(), source]),
                4 => serde_json::json!({ "value": source }),
                _ => source,
            };
        }
        whole_or_refused(value.to_string().as_bytes())?;
    }
}

fn whole_or_refused(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(Incoming::Plan(came)) = read(bytes, day("2026-12-24")) else { return Ok(()) };
    let plan = came.journal.plan();
    prop_assert_eq!(plan.from_newer, 0);
    let _ = came.summary.lines(Lang::Fi);
    // What came can be kept, and written out again in every way.
    let backup = write_backup([&came.journal], day("2026-12-24"));
    prop_assert!(read_backup(backup.as_bytes()).is_ok());
    for format in [Format::Text, Format::Table, Format::Json, Format::Fhir] {
        let _ = written(&came.journal, format, Lang::Fi);
    }
    let again = read_plan(&written(&came.journal, Format::Json, Lang::Fi).bytes);
    prop_assert!(again.is_ok(), "{:?}", again.err());
    Ok(())
}

/// Pointers to every value of a document, the whole excepted.
fn ways(value: &Value) -> Vec<String> {
    fn walk(value: &Value, way: &str, all: &mut Vec<String>) {
        let mut step = |name: String, inner: &Value| {
            let way = format!("{way}/{}", name.replace('~', "~0").replace('/', "~1"));
            walk(inner, &way, all);
            all.push(way);
        };
        match value {
            Value::Array(list) => list.iter().enumerate().for_each(|(at, inner)| step(at.to_string(), inner)),
            Value::Object(members) => members.iter().for_each(|(name, inner)| step(name.clone(), inner)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    walk(value, "", &mut all);
    all
}
