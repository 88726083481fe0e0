//! Walking folders and naming bytes by their digest.

use crate::trouble::Trouble;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder, sorted, as paths that start with `folder`. A folder that is not there has none.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        if !next.exists() {
            continue;
        }
        for entry in fs::read_dir(&next).map_err(Trouble::at(&next))? {
            let path = entry.map_err(Trouble::at(&next))?.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// The address of a file below a folder: `/icons/icon.svg`.
pub fn address(folder: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(folder).unwrap_or(file);
    inside.components().map(|part| format!("/{}", part.as_os_str().to_string_lossy())).collect()
}

pub fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(Trouble::at(path))
}

pub fn read_text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(Trouble::at(path))
}

/// Writes a file, with the folders above it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Trouble> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Trouble::at(folder))?;
    }
    fs::write(path, bytes).map_err(Trouble::at(path))
}

/// SHA-256 in lower-case hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
