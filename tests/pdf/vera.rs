//! Asks veraPDF which rules a file breaks.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is asked of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standard {
    A2a,
    A3a,
    Ua1,
}

impl Standard {
    fn name(self) -> &'static str {
        ["2a", "3a", "ua1"][self as usize]
    }
}

/// The broken rules, such as `7.1-3`, for each file and standard. One program reads all: it takes seconds to start.
pub fn broken(orders: &[(PathBuf, Vec<Standard>)]) -> BTreeMap<(PathBuf, Standard), Vec<String>> {
    let classes =
        std::env::var("ASKELMA_VERA").expect("ASKELMA_VERA is not set: run `eval \"$(cargo xtask readers)\"` before, or `cargo xtask check`");
    let mut java = Command::new("java")
        .args(["-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", &classes, "Vera"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("java: install the system package default-jdk-headless");
    let lines: String = orders.iter().map(|(path, standards)| format!("{}\t{}\n", names(standards), path.display())).collect();
    let mut input = java.stdin.take().expect("its input");
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let said = java.wait_with_output().expect("its answers");
    writer.join().expect("no panic").expect("orders were taken");
    assert!(said.status.success(), "veraPDF gave up");
    let said = String::from_utf8(said.stdout).expect("text");
    let answers: BTreeMap<_, _> = said.lines().map(answer).collect();
    assert_eq!(answers.len(), orders.iter().map(|(_, standards)| standards.len()).sum::<usize>(), "an answer for each question");
    answers
}

fn names(standards: &[Standard]) -> String {
    standards.iter().map(|s| s.name()).collect::<Vec<_>>().join(",")
}

fn answer(line: &str) -> ((PathBuf, Standard), Vec<String>) {
    let [path, standard, checks, clauses] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
    // A profile of which nothing applied would be kept by any file.
    assert!(checks.parse::<usize>().is_ok_and(|n| n > 100), "{line}");
    let standard = [Standard::A2a, Standard::A3a, Standard::Ua1].into_iter().find(|s| s.name() == standard).expect("a standard");
    ((Path::new(path).to_path_buf(), standard), clauses.split_whitespace().map(str::to_owned).collect())
}
