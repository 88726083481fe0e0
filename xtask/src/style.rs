//! One style sheet out of many small ones, in the order of the cascade layers. Runs before Trunk builds.

use crate::files::{below, read_text, write};
use crate::run::{root, workshop};
use crate::thin;
use crate::trouble::Trouble;
use std::path::Path;

/// The layers, lowest first: each is `style/<name>.css` or every sheet in `style/<name>/`.
const LAYERS: [&str; 6] = ["reset", "tokens", "base", "parts", "pages", "print"];

/// Writes `target/workshop/askelma.css`, which index.html links.
pub fn assemble() -> Result<(), Trouble> {
    let folder = root().join("style");
    let mut sheets = Vec::new();
    for file in below(&folder)?.into_iter().filter(|f| f.extension().is_some_and(|e| e == "css")) {
        let layer = layer_of(&folder, &file).ok_or_else(|| Trouble::Rule {
            file: file.display().to_string(),
            broken: format!("belongs to no layer; the layers are {}", LAYERS.join(", ")),
        })?;
        sheets.push((layer, file));
    }
    sheets.sort();
    let mut css = format!("@layer {};\n", LAYERS.join(", "));
    for (_, file) in sheets {
        css.push_str(&thin::style(&read_text(&file)?));
        css.push('\n');
    }
    write(&workshop().join("askelma.css"), css)
}

fn layer_of(folder: &Path, file: &Path) -> Option<usize> {
    let inside = file.strip_prefix(folder).ok()?.with_extension("");
    let first = inside.iter().next()?.to_str()?;
    LAYERS.iter().position(|layer| *layer == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_stands_in_the_layer_of_its_name_or_folder() {
        let layer = |file: &str| layer_of(Path::new("style"), Path::new(file));
        assert_eq!(layer("style/tokens.css"), Some(1));
        assert_eq!(layer("style/parts/stair.css"), Some(3));
        assert_eq!(layer("style/print.css"), Some(5));
        assert_eq!(layer("style/misc.css"), None);
    }
}
