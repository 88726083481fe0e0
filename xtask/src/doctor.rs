//! What this machine has of what the project needs.

use crate::readers::Readers;
use crate::run::ask;
use crate::{system, tools};

/// Prints a line for each need. Nothing is installed.
pub fn report() {
    line("Rust", ask("rustc", &["--version"]).is_some(), &ask("rustc", &["--version"]).unwrap_or_default());
    line("target wasm32-unknown-unknown", tools::has_target(), "rustup target add wasm32-unknown-unknown");
    for tool in [tools::TRUNK, tools::WASM_BINDGEN, tools::WASM_SPLIT, tools::WASM_OPT] {
        line(&format!("{} {}", tool.name, tool.version), tool.is_here(), &tool.file().display().to_string());
    }
    line("Node.js 20 or newer, npm", tools::has_node(), "sudo apt-get install nodejs npm (the app builds without, larger)");
    for (package, here) in system::state() {
        line(package, here, &format!("sudo apt-get install {package} (tests only)"));
    }
    if let Ok(readers) = Readers::wanted() {
        line("packages for the tests' Python", readers.has_packages(), &readers.python().display().to_string());
        line("veraPDF", readers.has_vera(), "comes with `cargo xtask check` (tests only)");
    }
    println!("\nWhat is missing of Rust's target and the pinned tools comes by itself with `cargo xtask serve`, `check` or `test`.");
}

fn line(what: &str, here: bool, more: &str) {
    println!("{} {what:<32} {more}", if here { "✓" } else { "✗" });
}
