//! Other programs read the files: Python's csv, icalendar, jsonschema and fhir.resources. `cargo xtask check` installs
//! them and says in `ASKELMA_PYTHON` where they are.

use super::planted::{day, made, planted};
use super::round::example;
use super::written;
use askelma::exchange::*;
use askelma::journal::{Act, Journal, Scope};
use askelma::plan::*;
use askelma::words::Lang;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every plan that there is to try with, in the language it is written in.
pub fn plans() -> Vec<(&'static str, Journal, Lang)> {
    let mut all = vec![("planted", planted(), Lang::Fi), ("empty", Journal::new(Id::parse("empty").expect("an id")), Lang::En)];
    all.push(("nasty", nasty(), Lang::Sv));
    all.extend(Lang::ALL.map(|lang| ("example", example(lang), lang)));
    all
}

const NASTY: [&str; 9] = ["=1+1", "+358 40 123", "-2", "@SUM(A1)", "'=1", "a,b;c\t\"d\"", "line\r\nbreak\nand", "\u{feff}ä🙂\u{202e}", "\\;,"];

/// Texts that parsers and spreadsheets trip over, in every place for a text.
fn nasty() -> Journal {
    let mut journal = Journal::new(Id::parse("nasty").expect("an id"));
    let by = By { person: Id::parse("aino").expect("an id"), role: Role::Client };
    let at = Moment { day: day("2026-11-20"), minute: 0 };
    let device = Id::parse("phone").expect("an id");
    let person = |(n, text): (usize, &&str)| {
        let id = Id::parse(&format!("p{n}")).expect("an id");
        (Scope::Plan, Act::SetPerson { person: id, role: Role::Professional, name: (*text).to_owned() })
    };
    journal.write(&device, &by, at, NASTY.iter().enumerate().map(person));
    for (n, text) in NASTY.iter().enumerate() {
        let scope = Scope::Goal(Id::parse(&format!("g{n}")).expect("an id"));
        let text = (*text).to_owned();
        let acts = [
            Act::BeginGoal { on: at.day },
            Act::SetOwnWords { text: text.clone() },
            Act::SetGoalName { text: text.clone() },
            Act::SetMeans { text: text.clone() },
            Act::WriteStep { level: Level::Expected, words: text, origin: Origin::Person },
            Act::SetStatus { status: Status::Active },
        ];
        journal.write(&device, &by, at, acts.into_iter().map(|act| (scope.clone(), act)));
    }
    journal
}

/// Writes a file where another program can read it.
fn laid(name: &str, file: &File) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("open");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(format!("{name}-{}", file.name));
    fs::write(&path, &file.bytes).expect("a file");
    path
}

/// What the reader of a kind of file prints; with its own words, that it refuses one.
fn asked(kind: &str, files: &[PathBuf]) -> Result<String, String> {
    let python = std::env::var_os("ASKELMA_PYTHON").expect("ASKELMA_PYTHON: `cargo xtask check` sets it");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tools/open_files.py");
    let answer = Command::new(python).env("PYTHONIOENCODING", "utf-8").arg(script).arg(kind).args(files).output().expect("Python runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if answer.status.success() { Ok(text(&answer.stdout)) } else { Err(text(&answer.stderr)) }
}

fn ask(kind: &str, files: &[PathBuf]) -> String {
    asked(kind, files).unwrap_or_else(|said| panic!("{files:?}\n{said}"))
}

fn schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/askelma-plan-1.schema.json")
}

#[test]
#[ignore = "needs Python packages; cargo xtask check runs it"]
fn json_is_as_its_published_schema_says() {
    let mut files = vec![schema()];
    files.extend(plans().iter().map(|(name, journal, lang)| laid(&format!("{name}-{}", lang.tag()), &written(journal, Format::Json, *lang))));
    ask("json", &files);
}

#[test]
#[ignore = "needs Python packages; cargo xtask check runs it"]
fn fhir_is_fhir_and_follows_the_guide() {
    let files: Vec<PathBuf> =
        plans().iter().map(|(name, journal, lang)| laid(&format!("{name}-{}", lang.tag()), &written(journal, Format::Fhir, *lang))).collect();
    ask("fhir", &files);
}

#[test]
#[ignore = "needs Python packages; cargo xtask check runs it"]
fn a_table_is_read_by_another_program_without_loss() {
    for (name, journal, lang) in plans() {
        for separator in [Separator::Comma, Separator::Semicolon] {
            let file = table(&journal.plan(), lang, made().at.day, separator);
            let rows: Vec<Vec<String>> = serde_json::from_str(&ask("csv", &[laid(&format!("{name}-{separator:?}"), &file)])).expect("rows");
            let plan = journal.plan();
            let value = |goal: usize, field: &str| {
                let row = rows.iter().find(|r| r[0] == "goal" && r[1] == (goal + 1).to_string() && r[4] == field);
                row.map_or("", |r| unguarded(&r[5])).to_owned()
            };
            for (at, goal) in plan.kept_goals().enumerate() {
                let text = |field: &Field<String>| field.get().cloned().unwrap_or_default();
                assert_eq!(
                    (value(at, "name"), value(at, "own-words"), value(at, "means")),
                    (text(&goal.name), text(&goal.own_words), text(&goal.means))
                );
            }
        }
    }
}

#[test]
#[ignore = "needs Python packages; cargo xtask check runs it"]
fn days_are_read_by_a_calendar() {
    for alarm in [Alarm::None, Alarm::SameDay, Alarm::DayBefore] {
        let file = calendar(&planted(), Lang::Sv, alarm, made()).expect("days");
        let events: Vec<BTreeMap<String, serde_json::Value>> = serde_json::from_str(&ask("calendar", &[laid("planted", &file)])).expect("events");
        let told: Vec<String> =
            events.iter().map(|e| format!("{} {}", e["start"].as_str().unwrap_or(""), e["summary"].as_str().unwrap_or(""))).collect();
        let expected = [
            "2027-01-19 Askelma: dagen för ett litet steg",
            "2027-02-11 Askelma: vi ser på trappan tillsammans",
            "2027-03-17 Askelma: dags att se på trappan",
            "2027-04-09 Askelma: vi ser på trappan tillsammans",
        ];
        assert_eq!(told, expected);
        let alarms = usize::from(alarm != Alarm::None);
        assert!(events.iter().all(|e| e["alarms"] == alarms && e["status"] == "CONFIRMED"));
    }
}

/// The readers are worth asking only if they can say no.
#[test]
#[ignore = "needs Python packages; cargo xtask check runs it"]
fn every_reader_refuses_what_is_wrong() {
    let journal = example(Lang::Fi);
    let broken = |format, from: &str, to: &str| {
        let file = written(&journal, format, Lang::Fi);
        let text = super::read_text(&file);
        assert!(text.contains(from), "{format:?} {from}");
        laid(&format!("broken-{}", from.len()), &File { bytes: text.replace(from, to).into_bytes(), ..file })
    };
    let wrong = [
        ("json", broken(Format::Json, "\"level\": -2", "\"level\": -3")),
        // A member that the schema does not name.
        ("json", broken(Format::Json, "\"happened\"", "\"happening\"")),
        ("json", broken(Format::Json, "\"madeOn\": \"2026-11-26\"", "\"madeOn\": \"2026-02-30\"")),
        ("fhir", broken(Format::Fhir, "lifecycleStatus", "lifecycleState")),
        ("fhir", broken(Format::Fhir, "\"LA34481-4\"", "\"LA1\"")),
        ("fhir", broken(Format::Fhir, "\"survey\"", "\"exam\"")),
        ("calendar", broken(Format::Calendar, "DTSTART;VALUE=DATE:", "DTSTART;VALUE=DATE:x")),
        ("csv", broken(Format::Table, "kind,goal", "kind,\"goal\"x")),
    ];
    for (kind, file) in wrong {
        let files = if kind == "json" { vec![schema(), file] } else { vec![file] };
        assert!(asked(kind, &files).is_err(), "{kind} {files:?}");
    }
}
