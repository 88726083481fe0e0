//! The backup file, version 1: a first line that says what follows and its digest, then one entry a line.
//! Plain text on purpose: a person can read what is theirs, and any program can.

use crate::journal::{Entry, Journal, LONGEST_LINE};
use crate::plan::{Day, PlanId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The version that this program writes; it reads this one and every earlier one.
const VERSION: u32 = 1;

/// The largest file that is written and read, in bytes: 600 pictures and some 100,000 entries.
pub const LARGEST: usize = 128 << 20;

#[derive(Serialize, Deserialize)]
struct Header {
    askelma: u32,
    kind: String,
    made: Day,
    plans: usize,
    entries: usize,
    /// Over everything after the first line end, in hexadecimal.
    sha256: String,
}

/// A backup that was read and found whole. Nothing has been changed yet.
#[derive(Debug)]
pub struct Backup {
    pub made: Day,
    /// Sorted by plan, then as in the file.
    pub plans: BTreeMap<PlanId, Vec<Entry>>,
}

/// Why a file is not taken. In every case nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// Larger than [`LARGEST`].
    TooLarge {
        bytes: usize,
    },
    Empty,
    /// Something else: a picture, a text, another program's file.
    NotOurs,
    /// Made with a newer Askelma, whose form of file this one does not know.
    Newer {
        version: u32,
    },
    /// The end is missing: a copy that broke off.
    CutOff {
        entries: usize,
        found: usize,
    },
    /// Bytes were changed on the way.
    Damaged,
}

/// Writes every entry of the journals, clashing ones too.
pub fn write_backup<'a>(journals: impl IntoIterator<Item = &'a Journal>, made: Day) -> String {
    let (mut body, mut plans, mut entries) = (String::new(), 0, 0);
    for journal in journals {
        plans += 1;
        for line in journal.lines() {
            body.push_str(line);
            body.push('\n');
            entries += 1;
        }
    }
    let header = Header { askelma: VERSION, kind: "backup".into(), made, plans, entries, sha256: digest(body.as_bytes()) };
    // A struct of text and numbers always serialises.
    let first = serde_json::to_string(&header).unwrap_or_default();
    format!("{first}\n{body}")
}

/// Reads a backup file wholly and checks it, before anything is touched.
///
/// # Errors
/// [`BackupError`] says in what way the bytes are not a whole backup.
pub fn read_backup(bytes: &[u8]) -> Result<Backup, BackupError> {
    if bytes.len() > LARGEST {
        return Err(BackupError::TooLarge { bytes: bytes.len() });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(BackupError::Empty);
    }
    // A byte order mark and Windows line ends come from mail programs; they lose nothing.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let end = bytes.iter().position(|b| *b == b'\n').unwrap_or(bytes.len());
    let first = &bytes[..end];
    if first.len() > LONGEST_LINE || !first.starts_with(b"{\"askelma\":") {
        return Err(BackupError::NotOurs);
    }
    let header = read_header(first)?;
    let text = std::str::from_utf8(bytes.get(end + 1..).unwrap_or_default()).map_err(|_| BackupError::Damaged)?;
    // Copied only where it must be: the file may be large.
    let text = if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) };
    if digest(text.as_bytes()) != header.sha256 {
        let found = text.matches('\n').count();
        return Err(if found < header.entries { BackupError::CutOff { entries: header.entries, found } } else { BackupError::Damaged });
    }
    let mut plans: BTreeMap<PlanId, Vec<Entry>> = BTreeMap::new();
    for line in text.lines() {
        let entry = Entry::read(line).map_err(|_| BackupError::Damaged)?;
        plans.entry(entry.plan.clone()).or_default().push(entry);
    }
    Ok(Backup { made: header.made, plans })
}

fn read_header(first: &[u8]) -> Result<Header, BackupError> {
    #[derive(Deserialize)]
    struct Version {
        askelma: u32,
    }
    // The version is read first: a newer header may have another shape.
    let version: Version = serde_json::from_slice(first).map_err(|_| BackupError::Damaged)?;
    if version.askelma > VERSION {
        return Err(BackupError::Newer { version: version.askelma });
    }
    let header: Header = serde_json::from_slice(first).map_err(|_| BackupError::Damaged)?;
    if header.kind == "backup" { Ok(header) } else { Err(BackupError::NotOurs) }
}

fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
