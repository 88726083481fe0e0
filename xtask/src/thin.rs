//! Styles and scripts without what only their readers need: comments, indentation, empty lines. Sources are explained
//! at length, and comments are the part of a file that compresses least. No names change and no line of code moves, so
//! that what broke somewhere can still be read.

use crate::files::{address, below, read_text, write};
use crate::trouble::Trouble;
use std::path::Path;

/// Thins every script of a built folder.
pub fn scripts(dist: &Path) -> Result<(), Trouble> {
    for file in below(dist)?.into_iter().filter(|f| f.extension().is_some_and(|e| e == "js")) {
        let text = read_text(&file)?;
        let thin = script(&text).ok_or_else(|| Trouble::Rule {
            file: address(dist, &file),
            broken: "has a text of several lines, whose spaces are not ours to take, or a comment of several with code beside it".to_owned(),
        })?;
        write(&file, thin)?;
    }
    Ok(())
}

/// Takes whole lines of comment and the spaces before each line. `None` where a text in backticks goes over lines, or
/// where code stands behind the end of a comment that begins a line.
fn script(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            match line.split_once("*/") {
                None => in_comment = true,
                Some((_, "")) => in_comment = false,
                Some(_) => return None,
            }
            continue;
        }
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        if line.matches('`').count() % 2 == 1 {
            return None;
        }
        out.push_str(line);
        out.push('\n');
    }
    Some(out)
}

/// A style sheet on one line, its texts in quotation marks untouched.
pub fn style(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(letter) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if matches!(letter, '"' | '\'') {
            let end = rest[1..].find(letter).map_or(rest.len(), |at| at + 2);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if letter.is_whitespace() {
            rest = rest.trim_start();
            // Between words and before a selector's `:` or `.` a space means something; beside these it does not.
            let before = out.chars().next_back().is_none_or(|c| matches!(c, '{' | '}' | ';' | ',' | ':'));
            let after = rest.chars().next().is_none_or(|c| matches!(c, '{' | '}' | ';' | ','));
            if !before && !after && !rest.starts_with("/*") {
                out.push(' ');
            }
        } else {
            if letter == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_keeps_what_it_says() {
        let css = "/* The line. */\n.a :is(h1, h2) + p {\n  color: var(--ink);\n  margin: 0 calc(1px + 2px) /* why */ auto;\n  content: \"a  ;b /* c */\";\n}\n";
        assert_eq!(style(css), ".a :is(h1,h2) + p{color:var(--ink);margin:0 calc(1px + 2px) auto;content:\"a  ;b /* c */\"}");
        assert_eq!(style("@media (max-width: 22rem) {\n  a:hover .b { top: 0 }\n}"), "@media (max-width:22rem){a:hover .b{top:0}}");
    }

    #[test]
    fn a_script_loses_its_comments_alone() {
        let js = "// What it is.\n/**\n * @returns {number}\n */\nconst a = \"// no comment\"; // stays\n\n    call(`${a}//`);\n/* one */\nend();\n";
        assert_eq!(script(js).as_deref(), Some("const a = \"// no comment\"; // stays\ncall(`${a}//`);\nend();\n"));
        assert_eq!(script("const a = `one\n  two`;\n"), None);
        assert_eq!(script("/** @type {X} */ (call)();\nend();\n"), None);
        assert_eq!(script("/* What\n   it is. */ call();\nend();\n"), None);
    }
}
