//! What the tests need from the system's packages: a browser, letters for it, and readers of PDF.

use crate::run::{ask, prepare, root, step};
use crate::tools::has_node;
use crate::trouble::Trouble;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A program or a file, and the Debian package that has it.
struct Package {
    programs: &'static [&'static str],
    package: &'static str,
}

/// The letters the pages were looked at with: a machine without any would judge widths of empty boxes.
const LETTERS: &str = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf";

const PACKAGES: [Package; 5] = [
    Package { programs: &["chromium", "chromium-browser", "google-chrome"], package: "chromium" },
    Package { programs: &["chromedriver"], package: "chromium-driver" },
    Package { programs: &["pdftotext"], package: "poppler-utils" },
    Package { programs: &["qpdf"], package: "qpdf" },
    Package { programs: &[LETTERS], package: "fonts-noto-core" },
];

/// Name and whether it is there, for `doctor`.
pub fn state() -> Vec<(&'static str, bool)> {
    PACKAGES.iter().map(|p| (p.package, p.is_here())).collect()
}

/// The browser the journeys run in: `$CHROMIUM`, or the first that the machine has.
pub fn chromium() -> Option<String> {
    std::env::var("CHROMIUM").ok().or_else(|| PACKAGES[0].programs.iter().find(|p| on_path(p)).map(|p| (*p).to_owned()))
}

/// Installs missing packages where we may, else names the one command that does.
pub fn ensure_packages() -> Result<(), Trouble> {
    let missing: Vec<&str> = PACKAGES.iter().filter(|p| !p.is_here()).map(|p| p.package).collect();
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

impl Package {
    fn is_here(&self) -> bool {
        self.programs.iter().any(|p| on_path(p)) || (self.package == "chromium" && std::env::var_os("CHROMIUM").is_some())
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(Trouble::at(path))
}

/// A whole path is looked for where it points.
fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
