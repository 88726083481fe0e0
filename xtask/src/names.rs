//! Short names between the app's script and its wasm. wasm-bindgen names each function that the two share after a
//! digest, twice; nothing reads those names but the two, and digests do not compress.

use crate::files::{address, below, read, read_text, write};
use crate::trouble::Trouble;
use crate::wasm::{Reader, number, sections};
use std::collections::BTreeMap;
use std::path::Path;

/// The section of a wasm module that names what it imports.
const IMPORTS: u8 = 2;

/// How wasm-bindgen begins the names that it makes.
const MADE: [&str; 2] = ["__wbg_", "__wbindgen_generic_"];

/// Gives every pair of a module and its script in a built folder short names.
pub fn shorten(dist: &Path) -> Result<(), Trouble> {
    for module in below(dist)? {
        let at = address(dist, &module);
        let Some(stem) = at.strip_suffix("_bg.wasm") else { continue };
        let script = dist.join(format!("{}.js", &stem[1..]));
        let text = read_text(&script)?;
        let broken = || Trouble::Rule { file: at.clone(), broken: "is no wasm module whose imports can be read".to_owned() };
        let (bytes, names) = rename(&read(&module)?, |name| is_once(&text, name)).ok_or_else(broken)?;
        write(&module, bytes)?;
        write(&script, names.iter().fold(text, |text, (long, short)| text.replacen(long, short, 1)))?;
    }
    Ok(())
}

/// A name that wasm-bindgen made and that the script has once, as the key of what it hands over.
fn is_once(text: &str, name: &str) -> bool {
    MADE.iter().any(|made| name.starts_with(made)) && text.matches(name).count() == 1 && text.contains(&format!("        {name}: function("))
}

/// The module with short names for those imports that may have them, and which name each got.
fn rename(module: &[u8], may: impl Fn(&str) -> bool) -> Option<(Vec<u8>, BTreeMap<String, String>)> {
    let mut names = BTreeMap::new();
    let out = sections(module, |kind, body| if kind == IMPORTS { imports(body, &may, &mut names) } else { Some(body.to_vec()) })?;
    Some((out, names))
}

fn imports(body: &[u8], may: &impl Fn(&str) -> bool, names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let mut from = Reader(body);
    let mut out = Vec::new();
    let count = from.number()?;
    number(&mut out, count);
    for _ in 0..count {
        let module = from.name()?;
        let name = from.name()?;
        let next = format!("f{}", names.len());
        let short = if may(name) { names.entry(name.to_owned()).or_insert(next).as_str() } else { name };
        for text in [module, short] {
            number(&mut out, text.len());
            out.extend(text.bytes());
        }
        let what = from.0;
        from.skip_what()?;
        out.extend(&what[..what.len() - from.0.len()]);
    }
    from.0.is_empty().then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one type, imports `a.__wbg_now_0123` and `a.other`, and a custom section after them.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x1e\x02\x01a\x0e__wbg_now_0123\0\0\x01a\x05other\0\0\0\x02\x01x";

    #[test]
    fn only_the_names_that_may_be_are_short() {
        let (bytes, names) = rename(MODULE, |name| name.starts_with("__wbg_")).unwrap();
        assert_eq!(bytes, b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x12\x02\x01a\x02f0\0\0\x01a\x05other\0\0\0\x02\x01x");
        assert_eq!(names.into_iter().collect::<Vec<_>>(), [("__wbg_now_0123".to_owned(), "f0".to_owned())]);
    }

    #[test]
    fn a_module_that_ends_early_is_told() {
        for end in [9, 12, 20, 30, MODULE.len() - 1] {
            assert!(rename(&MODULE[..end], |_| true).is_none(), "{end}");
        }
    }

    #[test]
    fn a_name_that_the_script_has_elsewhere_too_stays() {
        let script = "        __wbg_now_0123: function() {}\n        __wbg_then_45: function() { __wbg_then_45; }\n";
        assert!(is_once(script, "__wbg_now_0123"));
        assert!(!is_once(script, "__wbg_then_45"));
        assert!(!is_once(script, "other"));
    }
}
