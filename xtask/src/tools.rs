//! The pinned tools that build the app. Each is installed once per machine, under the user's cache folder by
//! name and version, so that a second clone finds it. An installation appears whole or not at all.

use crate::place::{Site, cache, once};
use crate::run::{ask, cargo, prepare, root, step};
use crate::trouble::Trouble;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program we install ourselves.
pub struct Tool {
    pub name: &'static str,
    pub version: &'static str,
    binary: &'static str,
    from: From,
}

enum From {
    /// crates.io, with these further arguments to `cargo install`.
    Cargo {
        krate: &'static str,
        args: &'static [&'static str],
    },
    Npm {
        package: &'static str,
    },
}

pub const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    binary: "bin/trunk",
    from: From::Cargo { krate: "trunk", args: &["--locked", "--no-default-features", "--features", "rustls"] },
};
/// The same number as the crate in Cargo.lock, to the digit. Not `--locked`: its own lock file names a crate version that
/// the registry does not have.
pub const WASM_BINDGEN: Tool = Tool {
    name: "wasm-bindgen",
    version: "0.2.130",
    binary: "bin/wasm-bindgen",
    from: From::Cargo { krate: "wasm-bindgen-cli", args: &["--no-default-features"] },
};
/// Cuts one module into parts that are fetched when they are asked for. It reads the marks that `leptos::wasm_split`
/// makes: the two go up together.
pub const WASM_SPLIT: Tool = Tool {
    name: "wasm-split",
    version: "0.2.3",
    binary: "bin/wasm-split-cli",
    from: From::Cargo { krate: "wasm_split_cli_support", args: &["--locked", "--features", "build-binary"] },
};
pub const WASM_OPT: Tool =
    Tool { name: "binaryen", version: "132.0.0", binary: "node_modules/.bin/wasm-opt", from: From::Npm { package: "binaryen" } };

pub const TARGET: &str = "wasm32-unknown-unknown";

/// What leaving wasm-opt out costs, as measured on this app's floor.
pub const WITHOUT_WASM_OPT: &str = "Node.js is missing, so the app is built without wasm-opt: it works the same, but is about a third larger to load. \
     Install Node.js 20 or newer with npm to get the small one.";

impl Tool {
    fn folder(&self) -> PathBuf {
        cache().join(format!("{}-{}", self.name, self.version))
    }

    /// The program itself, whether it is there or not.
    pub fn file(&self) -> PathBuf {
        self.folder().join(self.binary)
    }

    pub fn is_here(&self) -> bool {
        self.file().exists()
    }

    /// Installs what is missing.
    pub fn ensure(&self) -> Result<(), Trouble> {
        once(&self.folder(), self.name, || self.is_here(), |site| self.install(site))
    }

    fn install(&self, site: &Site) -> Result<(), Trouble> {
        match self.from {
            From::Cargo { krate, args } => prepare(
                cargo()
                    .args(["install", krate, "--version", self.version])
                    .args(args)
                    .arg("--root")
                    .arg(&site.new)
                    .current_dir(root())
                    .env("CARGO_TARGET_DIR", &site.scrap)
                    // The tools run for seconds: an optimised build of them would cost minutes more than it gives.
                    .env("CARGO_PROFILE_RELEASE_LTO", "off")
                    .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
                    .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                    .env_remove("RUSTFLAGS"),
            ),
            From::Npm { package } => prepare(
                Command::new("npm")
                    .args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"])
                    .arg(&site.new)
                    .arg(format!("{package}@{}", self.version))
                    .current_dir(&site.new),
            ),
        }
    }
}

/// Sets up all that a release build needs. Without Node.js it goes on without wasm-opt and says so.
pub fn ensure_all() -> Result<(), Trouble> {
    ensure_target()?;
    TRUNK.ensure()?;
    WASM_BINDGEN.ensure()?;
    WASM_SPLIT.ensure()?;
    if has_node() {
        WASM_OPT.ensure()
    } else {
        eprintln!("! {WITHOUT_WASM_OPT}");
        Ok(())
    }
}

/// Sets up Rust's WebAssembly target.
pub fn ensure_target() -> Result<(), Trouble> {
    if has_target() {
        return Ok(());
    }
    if ask("rustup", &["--version"]).is_none() {
        return Err(Trouble::Missing {
            what: format!("Rust's target {TARGET}"),
            remedy: format!("This Rust was not installed by rustup: install its package of {TARGET}, or Rust from https://rustup.rs"),
        });
    }
    step(&format!("add Rust's target {TARGET}"), || prepare(Command::new("rustup").args(["target", "add", TARGET]).current_dir(root())))
}

pub fn has_target() -> bool {
    ask("rustc", &["--print", "target-libdir", "--target", TARGET]).is_some_and(|folder| Path::new(&folder).exists())
}

pub fn has_node() -> bool {
    node_major().is_some_and(|major| major >= 20) && ask("npm", &["--version"]).is_some()
}

pub fn node_major() -> Option<u32> {
    ask("node", &["--version"])?.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// wasm-opt, where it can be used.
pub fn wasm_opt() -> Option<PathBuf> {
    (WASM_OPT.is_here() && has_node()).then(|| WASM_OPT.file())
}

/// The PATH with our tools first.
pub fn path() -> OsString {
    let ours = [TRUNK, WASM_BINDGEN].map(|tool| tool.folder().join("bin"));
    let rest = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&rest))).unwrap_or(rest)
}
