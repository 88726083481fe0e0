//! Starting programs, saying what is done and how long it took.

use crate::trouble::Trouble;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The folder with the app's `Cargo.toml`.
pub fn root() -> PathBuf {
    // `cargo run` sets the variable anew: a shared target folder may hold a binary built from another clone.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or(here.clone(), Path::to_path_buf)
}

/// What we make between source and `dist`; may be deleted at any time.
pub fn workshop() -> PathBuf {
    root().join("target/workshop")
}

/// The cargo that started us.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program with its output shown.
pub fn run(command: &mut Command) -> Result<(), Trouble> {
    let name = name(command);
    let status = command.status().map_err(|source| Trouble::NotStarted { command: name.clone(), source })?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed { command: name, code: status.code() }) }
}

/// The same for what only prepares: our own standard output is for what was asked for, such as the address.
pub fn prepare(command: &mut Command) -> Result<(), Trouble> {
    run(command.stdout(std::io::stderr()))
}

/// What a program prints, or nothing when it is not there or fails.
pub fn ask(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Says what begins and, when it is done, how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    eprintln!("▸ {what}");
    let start = Instant::now();
    let result = work()?;
    eprintln!("  {what}: {:.1} s", start.elapsed().as_secs_f32());
    Ok(result)
}

fn name(command: &Command) -> String {
    let mut words = vec![Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|a| a.to_string_lossy().into_owned()));
    words.join(" ")
}
