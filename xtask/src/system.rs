//! What the tests need from the system's packages: a browser, letters for it, and readers of our files.

use crate::readers::{has_java, has_venv};
use crate::run::{ask, prepare, root, step};
use crate::tools::has_node;
use crate::trouble::Trouble;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A Debian package, and how its being here is seen.
struct Package {
    name: &'static str,
    is_here: fn() -> bool,
}

/// The letters the pages were looked at with: a machine without any would judge widths of empty boxes.
const LETTERS: &str = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf";

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// For the native tests.
const READERS: [Package; 5] = [
    Package { name: "poppler-utils", is_here: || on_path("pdftotext") },
    Package { name: "qpdf", is_here: || on_path("qpdf") },
    Package { name: "python3", is_here: || on_path("python3") },
    Package { name: "python3-venv", is_here: has_venv },
    // Version 17 in Debian 12, newer ones later.
    Package { name: "default-jdk-headless", is_here: has_java },
];

/// For the journeys in a browser.
const BROWSER: [Package; 3] = [
    Package { name: "chromium", is_here: || chromium().is_some() },
    Package { name: "chromium-driver", is_here: || on_path("chromedriver") },
    Package { name: "fonts-noto-core", is_here: || Path::new(LETTERS).is_file() },
];

/// Name and whether it is there, for `doctor`.
pub fn state() -> Vec<(&'static str, bool)> {
    READERS.iter().chain(&BROWSER).map(|p| (p.name, (p.is_here)())).collect()
}

/// The browser the journeys run in: `$CHROMIUM`, or the first that the machine has.
pub fn chromium() -> Option<String> {
    std::env::var("CHROMIUM").ok().or_else(|| BROWSERS.into_iter().find(|p| on_path(p)).map(str::to_owned))
}

/// What the native tests need.
pub fn ensure_readers() -> Result<(), Trouble> {
    ensure(&READERS)
}

/// What the journeys need.
pub fn ensure_browser() -> Result<(), Trouble> {
    ensure(&BROWSER)
}

/// Installs missing packages where we may, else names the one command that does.
fn ensure(packages: &[Package]) -> Result<(), Trouble> {
    let missing: Vec<&str> = packages.iter().filter(|p| !(p.is_here)()).map(|p| p.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let sudo: &[&str] = if ask("id", &["-u"]).as_deref() == Some("0") {
        &[]
    } else if ask("sudo", &["-n", "true"]).is_some() {
        &["sudo", "-n"]
    } else {
        return Err(Trouble::Missing { what: names.clone(), remedy: format!("Install it with: sudo apt-get install {names}") });
    };
    if !on_path("apt-get") {
        return Err(Trouble::Missing { what: names, remedy: "Install what these Debian packages are called on this system.".to_owned() });
    }
    step(&format!("install {names} from the system's packages"), || {
        let apt = |args: &[&str]| {
            let words: Vec<&str> = sudo.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]).chain(args).copied().collect();
            prepare(Command::new(words[0]).args(&words[1..]))
        };
        apt(&["update"])?;
        apt(&[&["install", "-y", "--no-install-recommends"], missing.as_slice()].concat())
    })
}

/// Installs the journeys' npm packages as their lock file names them, once per lock file.
pub fn ensure_journeys() -> Result<(), Trouble> {
    if !has_node() {
        return Err(Trouble::Missing {
            what: "Node.js 20 or newer with npm".to_owned(),
            remedy: "Install it with: sudo apt-get install nodejs npm".to_owned(),
        });
    }
    let folder = root().join("tests/browser");
    let wanted = read(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    step("install the journeys' npm packages", || {
        prepare(Command::new("npm").args(["ci", "--prefer-offline", "--no-audit", "--no-fund"]).current_dir(&folder))?;
        fs::write(&stamp, wanted).map_err(Trouble::at(&stamp))
    })
}

fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(Trouble::at(path))
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
