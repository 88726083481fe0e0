//! A number as people write it: whole or with up to three decimals, comma or point.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A quantity in thousandths. Never a float: 0.1 three times is 0.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amount(i64);

impl Amount {
    pub const ZERO: Amount = Amount(0);
    /// The largest that is read or made, a thousand million.
    pub const MAX: Amount = Amount(1_000_000_000_000);

    pub fn whole(n: i32) -> Amount {
        Amount(i64::from(n) * 1000)
    }

    /// Saturates at ± [`Amount::MAX`].
    pub fn from_thousandths(n: i64) -> Amount {
        Amount(n.clamp(-Amount::MAX.0, Amount::MAX.0))
    }

    pub fn thousandths(self) -> i64 {
        self.0
    }

    pub fn is_whole(self) -> bool {
        self.0 % 1000 == 0
    }

    /// Reads `3`, `2,5`, `0.25`; spaces around it are allowed, anything else is not.
    pub fn parse(text: &str) -> Option<Amount> {
        let text = text.trim();
        let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, part) = digits.split_once([',', '.']).unwrap_or((digits, "0"));
        let plain = |s: &str, most: usize| (1..=most).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole, 9) || !plain(part, 3) {
            return None;
        }
        let part: i64 = format!("{part:0<3}").parse().ok()?;
        Some(Amount(sign * (whole.parse::<i64>().ok()? * 1000 + part)))
    }
}

/// With a decimal comma and no needless zeros: `3`, `2,5`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0.abs() / 1000, self.0.abs() % 1000);
        if self.0 < 0 {
            f.write_str("\u{2212}")?;
        }
        write!(f, "{whole}")?;
        if part != 0 {
            write!(f, ",{}", format!("{part:03}").trim_end_matches('0'))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_as_people_do() {
        for (text, written) in [("3", "3"), (" 2,5 ", "2,5"), ("0.25", "0,25"), ("-1", "−1"), ("007", "7")] {
            assert_eq!(Amount::parse(text).map(|a| a.to_string()).as_deref(), Some(written), "{text}");
        }
        for bad in ["", "kolme", "1,2345", "1,", ",5", "1 000", "1e3", "9999999999"] {
            assert_eq!(Amount::parse(bad), None, "{bad}");
        }
    }
}
