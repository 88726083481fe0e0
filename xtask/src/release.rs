//! The release build: Trunk with the pinned tools, skipped when nothing has changed since the last one.

use crate::files::{below, digest, read, write};
use crate::run::{cargo, prepare, root, step, workshop};
use crate::tools;
use crate::trouble::Trouble;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Everything the built app is made of.
const SOURCES: [&str; 11] = [
    "src",
    "style",
    "public",
    "xtask/src",
    ".cargo/config.toml",
    "build.rs",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
];

/// For a build that is to be cut apart: the app marks where, and `build.rs` asks for what is needed.
const SPLIT: &str = "--cfg=askelma_split";

/// Builds `dist` if its sources have changed, and returns it.
pub fn build() -> Result<PathBuf, Trouble> {
    tools::ensure_all()?;
    let dist = root().join("dist");
    let stamp = workshop().join("built-from");
    let wanted = fingerprint()?;
    if dist.join("version.json").exists() && fs::read_to_string(&stamp).is_ok_and(|had| had == wanted) {
        return Ok(dist);
    }
    step("build the release app", || {
        // Trunk builds offline; the crates come here, exactly as locked.
        prepare(cargo().args(["fetch", "--locked", "--quiet"]).current_dir(root()))?;
        // Trunk copies this folder whole, with what older builds have left in it.
        let _ = fs::remove_dir_all(target().join("wasm-bindgen/release"));
        prepare(trunk("build", Some(SPLIT)).args(["--release", "--dist"]).arg(&dist))
    })?;
    write(&stamp, wanted)?;
    Ok(dist)
}

/// Builds for the developer and builds again at every change.
pub fn dev(port: u16) -> Result<(), Trouble> {
    tools::ensure_all()?;
    prepare(cargo().args(["fetch", "--locked", "--quiet"]).current_dir(root()))?;
    let dist = workshop().join("dev");
    prepare(trunk("serve", None).arg("--port").arg(port.to_string()).arg("--dist").arg(dist))
}

fn trunk(verb: &str, flag: Option<&str>) -> Command {
    let mut command = Command::new(tools::TRUNK.file());
    command.arg(verb).current_dir(root()).env("PATH", tools::path()).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk reads NO_COLOR as a bool of its own and stops at "1".
    command.env_remove("NO_COLOR");
    // Panic messages name files: without the folders of this machine, and so the same on every machine.
    let crates = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let remap = |from: PathBuf, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    // Cargo keeps crates in a folder for each registry; its name would stand before each of theirs.
    let registries = crates.and_then(|c| fs::read_dir(c.join("registry/src")).ok()).into_iter().flatten().flatten();
    let folders = registries.map(|folder| remap(folder.path(), "")).chain([remap(root(), "/askelma")]);
    let flags: Vec<String> = folders.chain(flag.map(str::to_owned)).collect();
    // Joined by cargo to the flags of `.cargo/config.toml`.
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
    command
}

/// Cargo's own target folder, wherever it is set to be.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn fingerprint() -> Result<String, Trouble> {
    let root = root();
    let mut all = String::new();
    for source in SOURCES {
        let path = root.join(source);
        let files = if path.is_dir() { below(&path)? } else { vec![path] };
        for file in files {
            all += &format!("{} {}\n", file.strip_prefix(&root).unwrap_or(&file).display(), digest(&read(&file)?));
        }
    }
    for tool in [tools::TRUNK, tools::WASM_BINDGEN, tools::WASM_SPLIT, tools::WASM_OPT] {
        all += &format!("{} {}\n", tool.name, tool.version);
    }
    all += &format!("wasm-opt {}\n", tools::wasm_opt().is_some());
    Ok(digest(all.as_bytes()))
}
