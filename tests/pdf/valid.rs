//! veraPDF finds every promise kept, and would say so if one were not.

use crate::set::written;
use crate::vera::{Standard, broken};
use askelma::form::pdf::Archive;
use std::path::PathBuf;
use std::process::Command;

#[test]
#[ignore = "needs veraPDF; cargo xtask check runs it"]
fn every_form_keeps_its_promises() {
    let standards = |archive| vec![if archive == Archive::A3a { Standard::A3a } else { Standard::A2a }, Standard::Ua1];
    let orders: Vec<_> = written().iter().map(|(made, reader)| (reader.path().to_owned(), standards(made.archive))).collect();
    for ((file, standard), broken) in broken(&orders) {
        assert_eq!(broken, Vec::<String>::new(), "{standard:?} {}", file.display());
    }
}

/// What is done to a whole file, and the rule that must be seen broken.
const SPOILT: [(&str, Standard, &str); 9] = [
    ("lang", Standard::Ua1, "7.2-34"),
    ("untagged", Standard::Ua1, "7.1-3"),
    ("scope", Standard::Ua1, "7.5-1"),
    ("font", Standard::Ua1, "7.21.4.1-1"),
    ("font", Standard::A3a, "6.2.11.4.1-1"),
    ("title", Standard::Ua1, "7.1-10"),
    ("marked", Standard::A3a, "6.7.2.2-1"),
    ("metadata", Standard::Ua1, "7.1-8"),
    ("related", Standard::A3a, "6.8-3"),
];

#[test]
#[ignore = "needs veraPDF and Python; cargo xtask check runs it"]
fn a_spoilt_form_is_found_out() {
    let python =
        std::env::var("ASKELMA_PYTHON").expect("ASKELMA_PYTHON is not set: run `eval \"$(cargo xtask readers)\"` before, or `cargo xtask check`");
    let (_, reader) = written().iter().find(|(m, _)| m.name == "fi-en").expect("a form");
    let whole = reader.path().to_owned();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/spoil.py");
    let ways = SPOILT.map(|(how, ..)| how);
    let done = Command::new(&python).arg(script).arg(&whole).args(ways).status().expect("Python");
    assert!(done.success());
    let mut orders: Vec<(PathBuf, Vec<Standard>)> = vec![];
    for (how, standard, _) in SPOILT {
        let file = whole.with_file_name(format!("form-spoilt-{how}.pdf"));
        match orders.iter_mut().find(|(path, _)| *path == file) {
            Some((_, standards)) => standards.push(standard),
            None => orders.push((file, vec![standard])),
        }
    }
    let found = broken(&orders);
    for (how, standard, rule) in SPOILT {
        let broken = &found[&(whole.with_file_name(format!("form-spoilt-{how}.pdf")), standard)];
        assert!(broken.iter().any(|r| r == rule), "{how} should break {rule} of {standard:?} and broke {broken:?}");
    }
}
