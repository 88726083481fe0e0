//! Cuts the fonts of the PDF anew. Seldom done: what comes out is in the repository, with its licence.

use crate::files::below;
use crate::readers::Readers;
use crate::run::{prepare, root, workshop};
use crate::trouble::Trouble;
use std::fs;
use std::process::Command;

/// Where the letters come from. The npm packages carry Google's files as they are.
const SOURCES: [&str; 4] = [
    "@expo-google-fonts/noto-sans@0.4.2",
    "@expo-google-fonts/noto-sans-math@0.4.2",
    "@expo-google-fonts/noto-sans-symbols-2@0.4.1",
    "@expo-google-fonts/noto-sans-arabic@0.2.3",
];

/// Writes `public/fonts/*.ttf` by `xtask/fonts.py`; the same bytes every time.
pub fn cut() -> Result<(), Trouble> {
    let readers = Readers::ensure()?;
    let (sources, scratch) = (workshop().join("fonts"), workshop().join("fonts/scratch"));
    fs::create_dir_all(&scratch).map_err(Trouble::at(&scratch))?;
    prepare(
        Command::new("npm").args(["install", "--no-audit", "--no-fund", "--no-save", "--prefix"]).arg(&sources).args(SOURCES).current_dir(&sources),
    )?;
    let out = root().join("public/fonts");
    let packages = sources.join("node_modules");
    prepare(Command::new(readers.python()).arg(root().join("xtask/fonts.py")).arg(packages).arg(&out).arg(scratch))?;
    below(&out)?.iter().filter(|f| f.extension().is_some_and(|e| e == "ttf")).for_each(|file| println!("{}", file.display()));
    Ok(())
}
