//! The Finnish personal identity code, looked at only to help somebody who mistyped it. Nothing depends on the
//! answer: foreign and older codes go on the form as they are.
//!
//! Source of the rule: the Digital and Population Data Services Agency's description of the code (the 2023 set of
//! century signs included): day, month, year, century sign, three digits, and a check character that is the
//! remainder by 31 of the nine digits.

use crate::plan::Day;

/// What a look at a typed code finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeLook {
    Empty,
    /// Its date is a date and its check character fits.
    Fits,
    /// It is not written as a Finnish code is.
    OtherShape,
    /// It is written so, but the date or the check character does not fit.
    Wrong,
}

const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// Looks at a code. Spaces and small letters do not matter.
pub fn look_at_code(code: &str) -> CodeLook {
    let code: Vec<u8> = code.chars().filter(|c| !c.is_whitespace()).map(plain).collect();
    if code.is_empty() {
        return CodeLook::Empty;
    }
    let [d1, d2, m1, m2, y1, y2, sign, n1, n2, n3, check] = code[..] else { return CodeLook::OtherShape };
    let digits = [d1, d2, m1, m2, y1, y2, n1, n2, n3];
    let (Some(century), true) = (century(sign), digits.iter().all(u8::is_ascii_digit)) else { return CodeLook::OtherShape };
    let number = |part: &[u8]| part.iter().fold(0u32, |all, d| all * 10 + u32::from(d - b'0'));
    let born = Day::new(century + number(&[y1, y2]) as i32, number(&[m1, m2]), number(&[d1, d2]));
    // Nobody in rehabilitation was born before 1900, and `Day` knows no earlier year.
    let fits = born.is_some() && check == CHECK[(number(&digits) % 31) as usize] && number(&[n1, n2, n3]) >= 2;
    if fits { CodeLook::Fits } else { CodeLook::Wrong }
}

/// A keyboard may make a dash of the hyphen.
fn plain(letter: char) -> u8 {
    match letter {
        '\u{2010}'..='\u{2014}' | '\u{2212}' => b'-',
        other => u8::try_from(other.to_ascii_uppercase()).unwrap_or(b'?'),
    }
}

fn century(sign: u8) -> Option<i32> {
    match sign {
        b'+' => Some(1800),
        b'-' | b'U'..=b'Y' => Some(1900),
        b'A'..=b'F' => Some(2000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_agencys_own_example_fits() {
        // 131052308 = 31 × 4227493 + 25, and 25 counted from 0 is T.
        for code in ["131052-308T", " 131052-308t ", "131052\u{2013}308T"] {
            assert_eq!(look_at_code(code), CodeLook::Fits, "{code}");
        }
    }

    #[test]
    fn signs_of_2023_and_of_this_century_fit() {
        // 010594903 = 31 × 341771 + 2, the character 2. 010516903 = 31 × 339254 + 29, the character X.
        assert_eq!(look_at_code("010594Y9032"), CodeLook::Fits);
        assert_eq!(look_at_code("010516B903X"), CodeLook::Fits);
    }

    #[test]
    fn a_slip_is_seen() {
        for code in ["131052-308U", "131053-308T", "311152-308T", "131052-0010"] {
            assert_eq!(look_at_code(code), CodeLook::Wrong, "{code}");
        }
    }

    #[test]
    fn what_is_written_otherwise_is_let_be() {
        for code in ["131052", "19521013-1234", "ÅÄÖ", "131052/308T", "13a052-308T", "131052-308T1"] {
            assert_eq!(look_at_code(code), CodeLook::OtherShape, "{code}");
        }
        assert_eq!(look_at_code("  "), CodeLook::Empty);
    }
}
