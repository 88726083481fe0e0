//! The five levels of the scale.

use serde::{Deserialize, Serialize};

/// A level of a Goal Attainment Scale, −2 to +2 (Kiresuk & Sherman 1968). Kela's form has no −3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
pub enum Level {
    MuchLess,
    Less,
    /// The result expected by the agreed date.
    Expected,
    More,
    MuchMore,
}

impl Level {
    /// From the lowest to the highest.
    pub const ALL: [Level; 5] = [Level::MuchLess, Level::Less, Level::Expected, Level::More, Level::MuchMore];

    /// −2 to +2.
    pub fn value(self) -> i8 {
        self as i8 - 2
    }

    /// 0 to 4, the lowest first.
    pub fn index(self) -> usize {
        self as usize
    }

    pub fn from_value(value: i8) -> Option<Level> {
        Level::ALL.into_iter().find(|l| l.value() == value)
    }

    /// One step up; there is none above the highest.
    pub fn next(self) -> Option<Level> {
        Level::ALL.get(self.index() + 1).copied()
    }

    /// As on the form: `+2`, `0`, `−1` (a real minus sign).
    pub fn sign(self) -> &'static str {
        ["\u{2212}2", "\u{2212}1", "0", "+1", "+2"][self.index()]
    }
}

impl TryFrom<i8> for Level {
    type Error = String;
    fn try_from(value: i8) -> Result<Level, String> {
        Level::from_value(value).ok_or_else(|| format!("no level {value}"))
    }
}
impl From<Level> for i8 {
    fn from(level: Level) -> i8 {
        level.value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_run_from_minus_two_to_two() {
        let values: Vec<i8> = Level::ALL.iter().map(|l| l.value()).collect();
        assert_eq!(values, [-2, -1, 0, 1, 2]);
        assert_eq!(Level::from_value(3), None);
        assert_eq!(Level::Less.sign(), "−1");
    }
}
