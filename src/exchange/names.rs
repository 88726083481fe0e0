//! Names that are reckoned, not drawn: the same thing has the same name in every file that is made of it.

use super::Format;
use crate::plan::Day;
use sha2::{Digest as _, Sha256};
use std::fmt::Write;

/// SHA-256 of some bytes.
pub(crate) struct Digest([u8; 32]);

impl Digest {
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }

    /// Ten of its bytes, to name something with: the first, second or third ten.
    pub fn ten(&self, which: usize) -> [u8; 10] {
        std::array::from_fn(|at| self.0[(which.min(2)) * 10 + at])
    }
}

/// A UUID of version 8 (RFC 9562) for something of a plan. Nothing can be read from it.
pub(crate) fn uuid(plan: &str, kind: &str, name: &str) -> String {
    let mut bytes = Digest::of(format!("askelma\n{plan}\n{kind}\n{name}").as_bytes()).0;
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes[..16].iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// A file to hand to the device. Its name says what it is and when it was made, nothing about whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub mime: &'static str,
    pub bytes: Vec<u8>,
}

impl File {
    pub(crate) fn new(stem: &str, made_on: Day, format: Format, bytes: Vec<u8>) -> File {
        File { name: format!("{stem}-{made_on}.{}", format.ending()), mime: format.mime(), bytes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_is_of_version_8_and_always_the_same() {
        let made = uuid("plan1", "goal", "goal1");
        assert_eq!(made, uuid("plan1", "goal", "goal1"));
        assert_ne!(made, uuid("plan1", "goal", "goal2"));
        let parts: Vec<usize> = made.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert!(made[14..].starts_with('8') && matches!(made.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{made}");
    }
}
