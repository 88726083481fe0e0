//! Takes out what a library exports and nothing calls: Leptos brings server functions, which we have none of, and their
//! streams are classes that wasm-bindgen keeps in every program, with all that they call.

use crate::files::{address, below, read, read_text, write};
use crate::trouble::Trouble;
use crate::wasm::{Reader, number, sections};
use std::path::Path;

const CLASSES: [&str; 3] = ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// The section of a wasm module that names what it exports.
const EXPORTS: u8 = 7;

/// Takes the classes out of every script in a built folder, and what they call out of its module's exports. The optimiser
/// drops the rest.
pub fn prune(dist: &Path) -> Result<(), Trouble> {
    for module in below(dist)? {
        let at = address(dist, &module);
        let Some(stem) = at.strip_suffix("_bg.wasm") else { continue };
        let script = dist.join(format!("{}.js", &stem[1..]));
        let rule = |broken: &str| Trouble::Rule { file: at.clone(), broken: broken.to_owned() };
        let text = CLASSES.iter().fold(read_text(&script)?, |text, class| without(&text, class));
        if CLASSES.iter().any(|class| text.contains(class)) {
            return Err(rule("its script uses a class that was thought to be unused"));
        }
        write(&module, pruned(&read(&module)?).ok_or_else(|| rule("is no wasm module whose exports can be read"))?)?;
        write(&script, text)?;
    }
    Ok(())
}

/// The script without a class: its own lines, the one that makes it disposable, its place among the exports of a script
/// that is no module, and its finaliser.
fn without(script: &str, class: &str) -> String {
    let begins = [
        (format!("export class {class} {{"), format!("{class}.prototype.free;")),
        (format!("class {class} {{"), format!("{class}.prototype.free;")),
        (format!("const {class}Finalization = "), "));".to_owned()),
        (format!("exports.{class} = {class};"), ";".to_owned()),
    ];
    let mut until: Option<&str> = None;
    let mut kept = String::new();
    for line in script.split_inclusive('\n') {
        until = until.or_else(|| begins.iter().find(|(begin, _)| line.trim_start().starts_with(begin)).map(|(_, end)| end.as_str()));
        match until {
            Some(end) if line.trim_end().ends_with(end) => until = None,
            Some(_) => {}
            None => kept += line,
        }
    }
    kept
}

fn pruned(module: &[u8]) -> Option<Vec<u8>> {
    sections(module, |kind, body| if kind == EXPORTS { exports(body) } else { Some(body.to_vec()) })
}

fn exports(body: &[u8]) -> Option<Vec<u8>> {
    let mut from = Reader(body);
    let mut kept: Vec<u8> = Vec::new();
    let mut many = 0;
    for _ in 0..from.number()? {
        let whole = from.0;
        let name = from.name()?;
        from.byte()?;
        from.number()?;
        if !is_unused(name) {
            many += 1;
            kept.extend(&whole[..whole.len() - from.0.len()]);
        }
    }
    let mut out = Vec::new();
    number(&mut out, many);
    out.extend(kept);
    from.0.is_empty().then_some(out)
}

/// `intounderlyingsink_write`, or `__wbg_intounderlyingsink_free`.
fn is_unused(export: &str) -> bool {
    let name = export.strip_prefix("__wbg_").unwrap_or(export);
    CLASSES.iter().any(|class| name.strip_prefix(&class.to_lowercase()).is_some_and(|rest| rest.starts_with('_')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_goes_with_all_that_belongs_to_it_and_nothing_else() {
        let class = "    free() {\n        wasm.free(ptr, 0));\n    }\n}\nif (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = \
                     IntoUnderlyingSink.prototype.free;\n";
        let last = "const IntoUnderlyingSinkFinalization = (typeof F === 'undefined')\n    ? {}\n    : new F(ptr => wasm.free(ptr, 1));\nlast\n";
        let module = format!("import a\nexport class IntoUnderlyingSink {{\n{class}export function start() {{}}\n{last}");
        assert_eq!(without(&module, "IntoUnderlyingSink"), "import a\nexport function start() {}\nlast\n");
        let plain = format!("    class IntoUnderlyingSink {{\n{class}    exports.IntoUnderlyingSink = IntoUnderlyingSink;\n{last}");
        assert_eq!(without(&plain, "IntoUnderlyingSink"), "last\n");
        assert_eq!(without("last\n", "IntoUnderlyingSink"), "last\n");
    }

    #[test]
    fn only_their_exports_go() {
        // Two exports: a function and one of the sink's.
        let module = b"\0asm\x01\0\0\0\x07\x23\x02\x04main\0\0\x18intounderlyingsink_write\0\x01";
        assert_eq!(pruned(module).unwrap(), b"\0asm\x01\0\0\0\x07\x08\x01\x04main\0\0");
        assert!(is_unused("__wbg_intounderlyingsource_free"));
        assert!(!is_unused("__wbg_intounderlying") && !is_unused("intounderlyingsinks"));
        assert!(pruned(&module[..20]).is_none());
    }
}
