//! Where things are installed once per machine: whole or not at all, and by one command at a time.

use crate::run::{root, step};
use crate::trouble::Trouble;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Where tools are kept: `$XDG_CACHE_HOME/askelma` or `~/.cache/askelma`.
pub fn cache() -> PathBuf {
    let set = |name| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache"))).unwrap_or_else(|| root().join("target/cache")).join("askelma")
}

/// Two new folders of this process.
pub struct Site {
    /// What comes into its place when all is done.
    pub new: PathBuf,
    /// What is thrown away.
    pub scrap: PathBuf,
}

/// Lets `install` fill a new folder and puts it in the place of `folder`, unless `is_here` says that it is done.
/// `name` is the tool's, whatever its version.
pub fn once(folder: &Path, name: &str, is_here: impl Fn() -> bool, install: impl FnOnce(&Site) -> Result<(), Trouble>) -> Result<(), Trouble> {
    if is_here() {
        return Ok(());
    }
    let cache = cache();
    fs::create_dir_all(&cache).map_err(Trouble::at(&cache))?;
    let lock_path = cache.join(format!("{name}.lock"));
    let lock = File::create(&lock_path).map_err(Trouble::at(&lock_path))?;
    lock.lock().map_err(Trouble::at(&lock_path))?;
    if is_here() {
        return Ok(());
    }
    let what = folder.file_name().unwrap_or_default().to_string_lossy();
    step(&format!("install {what} into {} (once per machine)", cache.display()), || {
        let own = |kind| cache.join(format!(".{kind}-{name}-{}", std::process::id()));
        let site = Site { new: own("new"), scrap: own("build") };
        let done = fs::create_dir_all(&site.new).map_err(Trouble::at(&site.new)).and_then(|()| install(&site));
        let _ = fs::remove_dir_all(&site.scrap);
        done.and_then(|()| put(&site.new, folder)).inspect_err(|_| {
            let _ = fs::remove_dir_all(&site.new);
        })
    })
}

fn put(new: &Path, folder: &Path) -> Result<(), Trouble> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Trouble::at(folder))?;
    }
    fs::rename(new, folder).map_err(Trouble::at(folder))
}
