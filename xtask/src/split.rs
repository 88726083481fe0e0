//! Cuts the app's code in two: what the first screen needs, and what `app::later` fetches when it is asked for. The
//! parts share one memory, so they are good only together: each carries the name of the build that Trunk gave.

use crate::files::{address, below, read, read_text, write};
use crate::release;
use crate::run::{prepare, step, workshop};
use crate::tools;
use crate::trouble::Trouble;
use std::fs;
use std::path::Path;
use std::process::Command;

/// How the splitter names the script that fetches parts.
const LOADER: &str = "./__wasm_split.js";

/// Puts the parts in the place of the app's one module. A build without marks of where to cut stays whole.
pub fn split(dist: &Path) -> Result<(), Trouble> {
    let whole = release::target().join("wasm32-unknown-unknown/release/askelma.wasm");
    let is_marked = read(&whole)?.windows(MARK.len()).any(|bytes| bytes == MARK);
    if !is_marked {
        return Ok(());
    }
    let name = name_of_build(dist)?;
    let parts = workshop().join("parts");
    let _ = fs::remove_dir_all(&parts);
    step("cut the app apart", || {
        prepare(Command::new(tools::WASM_SPLIT.file()).arg(&whole).arg(&parts).args(["--out-name", &name]))?;
        // The parts find each other by names that wasm-bindgen would otherwise take away.
        let bindgen = ["--target=web", "--no-typescript", "--keep-lld-exports", "--no-demangle", "--out-name", &name, "--out-dir"];
        prepare(Command::new(tools::WASM_BINDGEN.file()).args(bindgen).arg(dist).arg(parts.join(format!("{name}.wasm"))))
    })?;

    let mut loader = sorted(&read_text(&parts.join(LOADER))?);
    for part in below(&parts)?.into_iter().filter(|f| f.extension().is_some_and(|e| e == "wasm")) {
        let was = address(&parts, &part);
        if was != format!("/{name}.wasm") {
            let is = format!("/{name}_{}", &was[1..]);
            loader = put(&loader, &format!("\".{was}\""), &format!("\".{is}\""), LOADER)?;
            fs::copy(&part, dist.join(&is[1..])).map_err(Trouble::at(&part))?;
        }
    }
    write(&dist.join(format!("{name}_parts.js")), loader)?;

    let glue = dist.join(format!("{name}.js"));
    let text = put(&read_text(&glue)?, &format!("from \"{LOADER}\""), &format!("from \"./{name}_parts.js\""), &name)?;
    write(&glue, text)?;
    // Fetched together with the script that imports it, not after.
    let page = dist.join("index.html");
    let preload = |script: &str| format!("<link rel=\"modulepreload\" href=\"/{script}.js\">");
    let both = preload(&name) + &preload(&format!("{name}_parts"));
    write(&page, put(&read_text(&page)?, &preload(&name), &both, "index.html")?)
}

/// What a module imports that is marked for cutting.
const MARK: &[u8] = b"__wasm_split_placeholder__";

/// `askelma-` and the digest of the whole module.
fn name_of_build(dist: &Path) -> Result<String, Trouble> {
    let found = below(dist)?.into_iter().map(|file| address(dist, &file));
    let mut names = found.filter_map(|at| Some(at.strip_prefix('/')?.strip_suffix("_bg.wasm")?.to_owned()).filter(|n| n.starts_with("askelma-")));
    names.next().ok_or_else(|| rule("dist", "holds no askelma-…_bg.wasm"))
}

/// The names that the parts share come in a different order each time; a build is to be the same on every machine.
fn sorted(loader: &str) -> String {
    let shared = loader.split_once("const { ").and_then(|(_, rest)| rest.split_once('}')).map_or("", |(names, _)| names);
    let mut names: Vec<&str> = shared.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    if names.is_empty() { loader.to_owned() } else { loader.replace(shared, &format!("{} ", names.join(", "))) }
}

/// Puts one text in the place of another that must be there.
fn put(text: &str, old: &str, new: &str, file: &str) -> Result<String, Trouble> {
    if text.contains(old) { Ok(text.replacen(old, new, 1)) } else { Err(rule(file, &format!("does not have {old}"))) }
}

fn rule(file: &str, broken: &str) -> Trouble {
    Trouble::Rule { file: file.to_owned(), broken: broken.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_parts_share_has_one_order() {
        let one = sorted("const { memory, a, table,  } = init();\nassign(to, { memory, a, table,  });\n");
        let other = sorted("const { table, memory, a,  } = init();\nassign(to, { table, memory, a,  });\n");
        assert_eq!(one, "const { a, memory, table } = init();\nassign(to, { a, memory, table });\n");
        assert_eq!(one, other);
        assert_eq!(sorted("nothing is shared"), "nothing is shared");
    }

    #[test]
    fn a_name_that_is_not_there_is_told() {
        assert_eq!(put("import \"a\"", "\"a\"", "\"b\"", "x.js").unwrap(), "import \"b\"");
        assert!(put("import \"a\"", "\"c\"", "\"b\"", "x.js").is_err());
    }
}
