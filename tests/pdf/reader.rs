//! Reads a PDF with poppler and qpdf, as others will.

use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Reader(PathBuf);

impl Reader {
    /// Keeps the file for looking at: `<target>/tmp/form-<name>.pdf`.
    pub fn new(name: &str, bytes: &[u8]) -> Reader {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("form-{name}.pdf"));
        std::fs::write(&path, bytes).expect("room for a PDF");
        Reader(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// All text, in the order in which it was written.
    pub fn text(&self) -> String {
        self.run("pdftotext", &["-raw", "-enc", "UTF-8", "{}", "-"])
    }

    /// The text as it is found or copied, without the marks of direction that poppler puts around what it turns.
    pub fn copied(&self) -> String {
        self.run("pdftotext", &["-enc", "UTF-8", "{}", "-"]).chars().filter(|c| !('\u{202a}'..='\u{202e}').contains(c)).collect()
    }

    pub fn pages(&self) -> Vec<String> {
        self.text().trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
    }

    /// One line of what `pdfinfo` says.
    pub fn info(&self, key: &str) -> String {
        let all = self.run("pdfinfo", &["{}"]);
        let line = all.lines().find_map(|l| l.strip_prefix(key)?.strip_prefix(':'));
        line.unwrap_or_else(|| panic!("no {key} in\n{all}")).trim().to_owned()
    }

    /// The document's information and its XMP packet.
    pub fn metadata(&self) -> String {
        self.run("pdfinfo", &["{}"]) + &self.run("pdfinfo", &["-meta", "{}"])
    }

    pub fn attachment(&self, name: &str) -> String {
        let out = self.0.with_extension("attached");
        self.run("pdfdetach", &["-savefile", name, "-o", &out.to_string_lossy(), "{}"]);
        std::fs::read_to_string(out).expect("the attachment")
    }

    /// The file is whole and in order.
    pub fn check(&self) {
        self.run("qpdf", &["--check", "{}"]);
    }

    /// The file's objects in plain text, streams unpacked.
    pub fn objects(&self) -> String {
        let out = self.0.with_extension("qdf");
        self.run("qpdf", &["--qdf", "--object-streams=disable", "--no-original-object-ids", "{}", &out.to_string_lossy()]);
        String::from_utf8_lossy(&std::fs::read(out).expect("the objects")).into_owned()
    }

    fn run(&self, tool: &str, args: &[&str]) -> String {
        let path = self.0.to_string_lossy();
        let args: Vec<&str> = args.iter().map(|a| if *a == "{}" { path.as_ref() } else { a }).collect();
        let package = if tool == "qpdf" { "qpdf" } else { "poppler-utils" };
        let out = Command::new(tool).args(&args).output().unwrap_or_else(|e| panic!("{tool} is missing: install the system package {package} ({e})"));
        let said = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(out.status.success(), "{tool} {args:?}\n{said}\n{}", String::from_utf8_lossy(&out.stderr));
        said
    }
}

/// A string as a PDF's object writes it: UTF-16 with its mark, in hexadecimal.
pub fn utf16_hex(text: &str) -> String {
    let units: String = text.encode_utf16().map(|u| format!("{u:04x}")).collect();
    format!("<feff{units}>")
}
