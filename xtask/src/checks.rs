//! What is checked: quickly before a commit, and wholly.

use crate::readers::Readers;
use crate::run::{cargo, root, run, step};
use crate::trouble::Trouble;
use crate::{release, size, system, tools};
use std::process::Command;

/// Format, lints for both targets, native tests. No browser, no release build.
pub fn check() -> Result<(), Trouble> {
    tools::ensure_target()?;
    system::ensure_readers()?;
    let readers = Readers::ensure()?;
    step("format", || call(&["fmt", "--all", "--check"]))?;
    step("lints, native", || call(&["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-D", "warnings"]))?;
    let wasm = ["clippy", "--package", "askelma", "--target", tools::TARGET, "--lib", "--bins", "--locked", "--quiet", "--", "-D", "warnings"];
    step("lints, WebAssembly", || call(&wasm))?;
    // The tests that want a reader which not everybody has are marked as ignored: here there is each of them.
    let tests = ["test", "--workspace", "--locked", "--quiet", "--", "--include-ignored"];
    step("native tests", || run(cargo().args(tests).current_dir(root()).envs(readers.environment()?)))
}

/// Says where the tests find their readers, for a `cargo test` by hand: `eval "$(cargo xtask readers)"`.
pub fn readers() -> Result<(), Trouble> {
    system::ensure_readers()?;
    for (name, value) in Readers::ensure()?.environment()? {
        println!("export {name}='{}'", value.to_string_lossy());
    }
    Ok(())
}

/// Everything: what `check` does, then the release build, its budget and the journeys in a real browser.
pub fn test() -> Result<(), Trouble> {
    tools::ensure_all()?;
    system::ensure_readers()?;
    system::ensure_browser()?;
    system::ensure_journeys()?;
    check()?;
    let dist = release::build()?;
    step("byte budget", || size::table(&dist))?;
    eprintln!("▸ browser journeys");
    journeys(&["--test", "--test-reporter=spec"], &[])
}

/// Cold start, offline start and PDF in Chromium, as ratios to a plain page; bytes exactly; how rightly advice is given.
pub fn bench() -> Result<(), Trouble> {
    system::ensure_readers()?;
    system::ensure_browser()?;
    system::ensure_journeys()?;
    let dist = release::build()?;
    size::table(&dist)?;
    step("advice on a hundred goals", || call(&["test", "--locked", "--quiet", "--test", "advice", "--", "--nocapture", "figures"]))?;
    let printing = ["test", "--profile", "measure", "--locked", "--quiet", "--test", "pdf", "--", "--nocapture", "figures"];
    step("PDF of 1, 5 and 30 goals, by this machine alone", || call(&printing))?;
    journeys(&[], &["bench.mjs"])
}

fn journeys(options: &[&str], files: &[&str]) -> Result<(), Trouble> {
    let own = std::env::current_exe().map_err(|source| Trouble::NotStarted { command: "xtask".to_owned(), source })?;
    let mut node = Command::new("node");
    node.args(options).args(files).current_dir(root().join("tests/browser"));
    node.env("ASKELMA_XTASK", own).env("ASKELMA_DIST", root().join("dist"));
    if let Some(chromium) = system::chromium() {
        node.env("CHROMIUM", chromium);
    }
    run(&mut node)
}

fn call(args: &[&str]) -> Result<(), Trouble> {
    run(cargo().args(args).current_dir(root()))
}
