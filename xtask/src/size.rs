//! What the app weighs, and whether the first screen stays within its budget.

use crate::site::Site;
use crate::squeeze::Squeezed;
use crate::trouble::Trouble;
use std::path::Path;

/// HTML, CSS, JavaScript and wasm that the first screen needs, in bytes of brotli.
const BUDGET: usize = 300_000;

/// Loaded before the first screen can be used; by the beginning and the end of the address.
const FIRST: [(&str, &str); 6] =
    [("/index.html", ""), ("/boot.js", ""), ("/start.js", ""), ("/keep.js", ""), ("/askelma-", ".js"), ("/askelma-", "_bg.wasm")];

/// Prints the table and fails above the budget.
pub fn table(dist: &Path) -> Result<(), Trouble> {
    let site = Site::open(dist)?;
    let (mut first, mut later): (Vec<_>, Vec<_>) = site.files().filter(|(at, _)| !matches!(*at, "/404.html")).partition(|(at, _)| is_first(at));
    for rows in [&mut first, &mut later] {
        rows.sort_by_key(|(_, file)| std::cmp::Reverse(file.wire()));
    }
    let bytes = print_rows("first screen", &first);
    print_rows("later, for use offline", &later);
    println!("\nfirst screen {bytes} of {BUDGET} bytes");
    if bytes > BUDGET { Err(Trouble::OverBudget { bytes, budget: BUDGET }) } else { Ok(()) }
}

fn is_first(at: &str) -> bool {
    at.ends_with(".css") || FIRST.iter().any(|(start, end)| at.starts_with(start) && at.ends_with(end))
}

fn print_rows(title: &str, rows: &[(&str, &Squeezed)]) -> usize {
    println!("\n{title:<44} {:>9} {:>9}", "raw", "brotli");
    for (at, file) in rows {
        println!("{at:<44} {:>9} {:>9}", file.plain.len(), file.wire());
    }
    let total = rows.iter().map(|(_, file)| file.wire()).sum();
    println!("{:<44} {:>9} {total:>9}", "together", rows.iter().map(|(_, file)| file.plain.len()).sum::<usize>());
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_screen_is_page_style_glue_and_code_but_not_what_comes_later() {
        for at in ["/index.html", "/boot.js", "/askelma-1f.js", "/askelma-1f_parts.js", "/askelma-1f_bg.wasm", "/askelma-2e.css"] {
            assert!(is_first(at), "{at}");
        }
        for at in ["/askelma-1f_split_later.wasm", "/scribe.js", "/scribe_bg.wasm", "/sw.js", "/fonts/a.ttf"] {
            assert!(!is_first(at), "{at}");
        }
    }
}
