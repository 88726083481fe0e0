//! The table is read without loss by a parser of another make, and by no spreadsheet as formulas.

use super::planted::{Desk, by, id, made};
use super::readers::plans;
use super::{read_text, written};
use askelma::exchange::{File, Format, Separator, table, unguarded};
use askelma::journal::{Act, Scope};
use askelma::plan::{Amount, Field, Measure, Plan, Role, Status};
use askelma::words::Lang;
use std::collections::BTreeSet;

fn rows(file: &File, separator: u8) -> Vec<Vec<String>> {
    let text = file.bytes.strip_prefix(b"\xef\xbb\xbf").expect("a mark that Excel needs");
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(false).from_reader(text);
    reader.records().map(|r| r.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// Every text of a plan that the table promises to hold.
fn texts(plan: &Plan) -> BTreeSet<String> {
    let said = |field: &Field<String>| field.get().cloned();
    let mut all: BTreeSet<String> = [&plan.nickname, &plan.service, &plan.provider].into_iter().filter_map(said).collect();
    all.extend(plan.people.iter().map(|p| p.name.clone()));
    all.extend(plan.main_goals.iter().filter_map(|m| said(&m.words)));
    for goal in plan.kept_goals() {
        all.extend([&goal.own_words, &goal.name, &goal.means, &goal.conditions].into_iter().filter_map(said));
        all.extend(goal.steps.iter().filter_map(|s| s.get()).map(|s| s.words.clone()));
        all.extend(goal.parts.iter().filter_map(|p| said(&p.words)));
        all.extend(goal.scores.iter().flat_map(|s| [s.step_words.clone(), s.happened.clone(), s.conditions.clone()]));
        all.extend(goal.pauses.iter().map(|p| p.reason.clone()));
    }
    all.remove("");
    all
}

#[test]
fn every_text_comes_back_letter_by_letter() {
    for (name, journal, lang) in plans() {
        let plan = journal.plan();
        for (separator, letter) in [(Separator::Comma, b','), (Separator::Semicolon, b';')] {
            let rows = rows(&table(&plan, lang, made().at.day, separator), letter);
            assert_eq!(rows[0].join(" "), "kind goal item level field value role who on");
            let found: BTreeSet<&str> = rows.iter().map(|r| unguarded(&r[5])).collect();
            let lost: Vec<String> = texts(&plan).into_iter().filter(|t| !found.contains(t.as_str())).collect();
            assert_eq!(lost, Vec::<String>::new(), "{name}");
        }
    }
}

#[test]
fn no_cell_is_a_formula() {
    for (name, journal, lang) in plans() {
        for row in rows(&table(&journal.plan(), lang, made().at.day, Separator::Comma), b',') {
            for cell in row {
                let formula = cell.trim_start().starts_with(['=', '+', '-', '@']) || cell.starts_with(['\t', '\r', '\n']);
                assert!(!formula || cell.parse::<f64>().is_ok(), "{name}: {cell}");
            }
        }
    }
}

#[test]
fn a_number_has_the_decimals_of_its_spreadsheet() {
    let mut desk = Desk::new("plan1");
    let measure = Measure { amount: Some(Amount::from_thousandths(1500)), words: String::new() };
    desk.on("2026-11-20", &by("aino", Role::Client), &Scope::Goal(id("goal1")), [Act::SetToday { measure }]);
    let value = |separator, letter| rows(&table(&desk.journal.plan(), Lang::Fi, made().at.day, separator), letter).pop().expect("a row")[5].clone();
    assert_eq!(value(Separator::Comma, b','), "1.5");
    assert_eq!(value(Separator::Semicolon, b';'), "1,5");
}

/// What comes with text copied from elsewhere and nobody sees.
#[test]
fn no_file_holds_a_control_character() {
    let mut desk = Desk::new("plan1");
    let text = "a\u{0}b\u{8}c\u{1f}d\u{b}e\tf\ng".to_owned();
    desk.on(
        "2026-11-20",
        &by("aino", Role::Client),
        &Scope::Goal(id("goal1")),
        [Act::SetOwnWords { text }, Act::SetStatus { status: Status::Active }],
    );
    for format in [Format::Text, Format::Table, Format::Fhir] {
        let file = read_text(&written(&desk.journal, format, Lang::Fi));
        assert!(file.contains("abcde"), "{format:?}");
        assert!(!file.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) && !file.contains("\\u00"), "{format:?}");
    }
}
