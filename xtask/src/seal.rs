//! The last hand on a built folder, before it takes the place of the old one: smaller wasm, the list of digests for the
//! service worker, and a check that the page keeps the Content-Security-Policy it is sent with.

use crate::files::{address, below, digest, read, read_text, write};
use crate::names;
use crate::run::{prepare, root, step, workshop};
use crate::split::split;
use crate::thin;
use crate::tools;
use crate::trouble::Trouble;
use crate::unused;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Never held by the service worker: itself, what only hosts read, and what only shops for apps show.
const NOT_KEPT: [&str; 7] = ["/sw.js", "/_headers", "/_redirects", "/404.html", "/version.json", "/screenshots/", "/fonts/README.md"];

/// Trunk's last hook. A debug build is left as it is: without a build id no service worker is registered.
pub fn finish() -> Result<(), Trouble> {
    let variable = |name: &str| std::env::var(name).map_err(|_| Trouble::Usage(format!("`finish` is Trunk's hook; {name} is not set")));
    let dist = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    if variable("TRUNK_PROFILE")? != "release" {
        return Ok(());
    }
    split(&dist)?;
    unused::prune(&dist)?;
    shrink(&dist)?;
    names::shorten(&dist)?;
    thin::scripts(&dist)?;
    seal(&dist)
}

/// Names every file by its digest for the service worker, and gives the build its id. Safe to run again.
pub fn seal(dist: &Path) -> Result<(), Trouble> {
    let index = dist.join("index.html");
    let headers = read_text(&dist.join("_headers"))?;
    let worker = read_text(&root().join("public/sw.js"))?;
    let mut html = read_text(&index)?;
    check_page(&html)?;

    let wasm = below(dist)?.into_iter().map(|f| address(dist, &f)).find(|a| a.starts_with("/askelma-") && a.ends_with("_bg.wasm"));
    html = fill(&html, "data-wasm-early=\"", &wasm.unwrap_or_default())?;
    html = fill(&html, "http-equiv=\"Content-Security-Policy\" content=\"", &page_policy(&headers)?)?;
    html = fill(&html, "name=\"askelma-build\" content=\"", "")?;
    write(&index, &html)?;
    let build = digest(format!("{}{worker}{headers}", files(dist)?).as_bytes())[..16].to_owned();
    html = fill(&html, "name=\"askelma-build\" content=\"", &build)?;
    write(&index, &html)?;
    write(&dist.join("404.html"), &html)?;

    let worker = fill(&worker, "const BUILD = \"", &build)?;
    let worker = list(&worker, &files(dist)?)?;
    write(&dist.join("sw.js"), worker)?;
    write(&dist.join("version.json"), format!("{{\"version\":\"{}\",\"build\":\"{build}\"}}\n", version()?))
}

/// Fills the worker's list.
fn list(worker: &str, lines: &str) -> Result<String, Trouble> {
    const EMPTY: &str = "const FILES = {};";
    let missing = || rule("sw.js", &format!("has no `{EMPTY}` to fill"));
    let (before, after) = worker.split_once(EMPTY).ok_or_else(missing)?;
    Ok(format!("{before}const FILES = {{\n{lines}}};{after}"))
}

/// One line for each file that may be kept: its address and digest, as JavaScript.
fn files(dist: &Path) -> Result<String, Trouble> {
    let mut lines = String::new();
    for file in below(dist)? {
        let mut at = address(dist, &file);
        if NOT_KEPT.iter().any(|not| at == *not || (not.ends_with('/') && at.starts_with(not))) {
            continue;
        }
        if at == "/index.html" {
            at = "/".to_owned();
        }
        lines += &format!("  {at:?}: \"{}\",\n", digest(&read(&file)?));
    }
    Ok(lines)
}

/// What wasm-opt is asked for. Rust puts the stack lowest, so no value ever stands in the first kilobyte of memory.
const SMALL: [&str; 4] = ["-Oz", "--low-memory-unused", "--strip-producers", "--strip-target-features"];

/// `wasm-opt` on every module, remembered by digest: the scribe seldom changes and takes longest.
fn shrink(dist: &Path) -> Result<(), Trouble> {
    let Some(wasm_opt) = tools::wasm_opt() else { return Ok(()) };
    for file in below(dist)?.into_iter().filter(|f| f.extension().is_some_and(|e| e == "wasm")) {
        let kept =
            workshop().join(format!("shrunk/{}-{}.wasm", digest(&read(&file)?), digest(format!("{}{SMALL:?}", tools::WASM_OPT.version).as_bytes())));
        if !kept.exists() {
            let new = kept.with_extension("new");
            write(&new, "")?;
            step(&format!("wasm-opt {}", address(dist, &file)), || prepare(Command::new(&wasm_opt).args(SMALL).arg(&file).arg("-o").arg(&new)))?;
            fs::rename(&new, &kept).map_err(Trouble::at(&kept))?;
        }
        fs::copy(&kept, &file).map_err(Trouble::at(&file))?;
    }
    Ok(())
}

/// The policy for the page itself, for hosts that send no headers. `frame-ancestors` means nothing there.
fn page_policy(headers: &str) -> Result<String, Trouble> {
    let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy:"));
    let policy = policy.ok_or_else(|| rule("_headers", "has no Content-Security-Policy"))?;
    let parts: Vec<&str> = policy.split(';').map(str::trim).filter(|p| !p.is_empty() && !p.starts_with("frame-ancestors")).collect();
    Ok(parts.join("; "))
}

/// What the policy would block, found here rather than as a blank page.
fn check_page(html: &str) -> Result<(), Trouble> {
    if html.contains(" style=\"") || html.contains("<style") {
        return Err(rule("index.html", "has a style in the page (look into style/sprite.svg too), which the Content-Security-Policy blocks"));
    }
    for script in html.split("<script").skip(1) {
        let (tag, rest) = script.split_once('>').unwrap_or((script, ""));
        if !tag.contains(" src=") || !rest.starts_with("</script>") {
            return Err(rule("index.html", "has an inline script, which the Content-Security-Policy blocks"));
        }
    }
    Ok(())
}

/// Puts `value` between `before` and the next quotation mark.
fn fill(text: &str, before: &str, value: &str) -> Result<String, Trouble> {
    let missing = || rule("index.html or sw.js", &format!("has no place `{before}…\"` to fill"));
    let (head, rest) = text.split_once(before).ok_or_else(missing)?;
    let (_, tail) = rest.split_once('"').ok_or_else(missing)?;
    Ok(format!("{head}{before}{value}\"{tail}"))
}

/// The app's version, from its Cargo.toml.
fn version() -> Result<String, Trouble> {
    let manifest = read_text(&root().join("Cargo.toml"))?;
    let found = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    found.and_then(|v| v.split('"').next()).map(str::to_owned).ok_or_else(|| rule("Cargo.toml", "names no version"))
}

fn rule(file: &str, broken: &str) -> Trouble {
    Trouble::Rule { file: file.to_owned(), broken: broken.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_again_and_again() {
        let once = fill("<meta name=\"x\" content=\"\">", "content=\"", "one").unwrap();
        assert_eq!(once, "<meta name=\"x\" content=\"one\">");
        assert_eq!(fill(&once, "content=\"", "two").unwrap(), "<meta name=\"x\" content=\"two\">");
        assert!(fill("<p>", "content=\"", "one").is_err());
    }

    #[test]
    fn what_the_policy_blocks_is_refused() {
        assert!(check_page("<head><script src=\"/boot.js\"></script></head>").is_ok());
        assert!(check_page("<script>start()</script>").is_err());
        assert!(check_page("<script src=\"/a.js\"></script><script type=\"module\">start()</script>").is_err());
        assert!(check_page("<svg style=\"position:absolute\">").is_err());
    }

    #[test]
    fn the_page_carries_the_policy_of_the_headers() {
        let headers = "/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; img-src 'self'\n";
        assert_eq!(page_policy(headers).unwrap(), "default-src 'none'; img-src 'self'");
        assert!(page_policy("/*\n").is_err());
    }
}
