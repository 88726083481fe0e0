//! The house's floors: no module imports upward, the browser is met in one place, and the pure floors ask for neither
//! clock nor chance. ARCHITECTURE.md draws the house; this holds it up.

use std::fs;
use std::path::{Path, PathBuf};

/// Each floor and what it may stand on. Neighbours on the same floor are named only where one truly needs the other.
const FLOORS: [(&str, &[&str]); 11] = [
    ("plan", &[]),
    ("words", &["plan"]),
    ("journal", &["plan"]),
    ("example", &["plan", "journal", "words"]),
    ("gas", &["plan", "journal"]),
    ("advice", &["plan", "journal", "words"]),
    // Before the form stands what the advice says of the whole plan.
    ("form", &["plan", "journal", "gas", "advice", "words"]),
    ("exchange", &["plan", "journal", "gas", "form", "words"]),
    ("vault", &["plan", "journal", "gas", "advice", "form", "exchange"]),
    ("device", &["plan", "journal", "gas", "form", "exchange", "vault", "words"]),
    ("app", &["plan", "journal", "gas", "advice", "form", "exchange", "vault", "device", "words", "example"]),
];

/// What only some floors may name, and why they are kept apart.
const APART: [(&str, &[&str]); 10] = [
    ("web_sys", &["device"]),
    ("js_sys", &["device"]),
    ("gloo_storage", &["device"]),
    ("indexed_db_futures", &["device"]),
    ("leptos", &["app", "main", "apart"]),
    ("leptos_router", &["app"]),
    ("SystemTime", &["device"]),
    ("Instant", &["device"]),
    // User text must never become markup: the page's Trusted Types policy lets Leptos' own templates through.
    ("inner_html", &[]),
    ("inner_html_mut", &[]),
];

#[test]
fn no_floor_stands_on_one_above_it() {
    let mut broken = Vec::new();
    for file in sources() {
        let text = read(&file);
        let place = place(&file);
        for import in imports(&text, &place) {
            if !may_import(&place[0], &import) {
                broken.push(format!("{}: `{}` may not use `{import}`", file.display(), place[0]));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn browser_clock_and_views_stay_where_they_belong() {
    let mut broken = Vec::new();
    for file in sources() {
        let place = place(&file);
        broken.extend(strangers(&read(&file), &place[0]).into_iter().map(|name| format!("{}: `{name}` does not belong here", file.display())));
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_module_has_a_floor() {
    let lib = read(&root().join("src/lib.rs"));
    let modules = lib.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")).map(|name| name.trim_end_matches(';').to_owned());
    let unknown: Vec<String> = modules.filter(|name| !FLOORS.iter().any(|(floor, _)| floor == name)).collect();
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn a_planted_violation_is_found() {
    let found = |text: &str, place: &[&str]| -> Vec<String> {
        let place: Vec<String> = place.iter().map(|p| (*p).to_owned()).collect();
        imports(text, &place).into_iter().filter(|import| !may_import(&place[0], import)).collect()
    };
    assert_eq!(found("use crate::vault::Vault;", &["plan", "goal"]), ["vault"]);
    assert_eq!(found("use crate::{plan::Day, app};", &["journal"]), ["app"]);
    assert_eq!(found("use crate::{\n    plan::{Day, Goal},\n    vault::{self, Lock},\n};", &["gas"]), ["vault"]);
    assert_eq!(found("fn f() -> crate::form::Document {}", &["plan"]), ["form"]);
    assert_eq!(found("use super::super::journal::Entry;", &["plan", "goal"]), ["journal"]);
    assert_eq!(found("pub(crate) use crate as house; use house::plan;", &["words"]), ["*"]);
    assert_eq!(found("use crate::plan::Day; // not crate::vault", &["journal"]), Vec::<String>::new());
    assert_eq!(found("use super::goal::Goal; use self::inner::x;", &["plan", "area"]), Vec::<String>::new());

    assert_eq!(strangers("let now = web_sys::window();", "vault"), ["web_sys"]);
    assert_eq!(strangers("use std::{fs, time::SystemTime};", "journal"), ["SystemTime"]);
    assert_eq!(strangers("view! { <p inner_html=text/> }", "app"), ["inner_html"]);
    assert_eq!(strangers("// web_sys is for device\nlet x = \"leptos\";", "plan"), Vec::<&str>::new());
    assert_eq!(strangers("use leptos::prelude::*;", "app"), Vec::<&str>::new());
}

fn may_import(floor: &str, import: &str) -> bool {
    // The two programs stand on top of the library and may use all of it.
    let Some((_, below)) = FLOORS.iter().find(|(name, _)| *name == floor) else { return true };
    import == floor || below.contains(&import)
}

/// The top-level modules of our own that a file names: by `crate::`, or by enough `super::` to come out of its floor.
/// `*` stands for a way of naming the crate that cannot be followed.
fn imports(text: &str, place: &[String]) -> Vec<String> {
    let text = code_only(text);
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate") {
        let whole = !text[..at].ends_with(is_name);
        let after = text[at + "crate".len()..].trim_start();
        match after.strip_prefix("::") {
            Some(path) if whole => found.extend(heads(path)),
            None if whole && after.starts_with("as ") => found.push("*".to_owned()),
            _ => {}
        }
    }
    let climb = "super::".repeat(place.len());
    for (at, _) in text.match_indices(&climb) {
        if !text[..at].ends_with("::") {
            found.extend(heads(&text[at + climb.len()..]));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The first names of a path or of a group of paths: `{plan::Day, app}` has `plan` and `app`.
fn heads(path: &str) -> Vec<String> {
    let path = path.trim_start();
    let Some(group) = path.strip_prefix('{') else { return vec![path.chars().take_while(|c| is_name(*c)).collect()] };
    let mut names = Vec::new();
    let (mut depth, mut fresh) = (0, true);
    let mut rest = group;
    while let Some(letter) = rest.chars().next() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            c if is_name(c) && depth == 0 && fresh => {
                names.extend(heads(rest));
                fresh = false;
            }
            _ => {}
        }
        rest = &rest[letter.len_utf8()..];
    }
    names
}

/// The names of `APART` that a file uses though its floor may not.
fn strangers(text: &str, floor: &str) -> Vec<&'static str> {
    let text = code_only(text);
    let words: Vec<&str> = text.split(|c| !is_name(c)).collect();
    APART.iter().filter(|(name, homes)| !homes.contains(&floor) && words.contains(name)).map(|(name, _)| *name).collect()
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A text without comments and without what stands between quotation marks.
fn code_only(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines() {
        let mut quoted = false;
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if quoted => {
                    letters.next();
                }
                '"' => quoted = !quoted,
                '/' if !quoted && letters.peek() == Some(&'/') => break,
                _ if quoted => {}
                _ => code.push(letter),
            }
        }
        code.push('\n');
    }
    code
}

/// The module a file is, from its floor on: `src/plan/goal.rs` is `plan`, `goal`; `src/plan/mod.rs` is `plan`.
fn place(file: &Path) -> Vec<String> {
    let inside = file.strip_prefix(root().join("src")).unwrap_or(file).with_extension("");
    let mut names: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if names.len() > 1 && names.last().is_some_and(|name| name == "mod") {
        names.pop();
    }
    names
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    assert!(found.len() > 10, "the sources were not found");
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
