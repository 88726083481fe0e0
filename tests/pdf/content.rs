//! The text of a page's content stream, by the numbers under which the structure knows it.

use serde_json::Value;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The text of each marked stretch.
pub type Marked = BTreeMap<u64, String>;
/// What each code of a font stands for.
pub type Letters = BTreeMap<u16, String>;

#[derive(Clone, Debug)]
enum Token {
    Number(f64),
    Name(String),
    Bytes(Vec<u8>),
    Open,
    Close,
    Word(String),
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn word(&mut self) -> String {
        let end = self.0.iter().position(|b| b.is_ascii_whitespace() || b"()<>[]{}/%".contains(b)).unwrap_or(self.0.len());
        let word = String::from_utf8_lossy(&self.0[..end]).into_owned();
        self.0 = &self.0[end..];
        word
    }

    fn literal(&mut self) -> Vec<u8> {
        let (mut out, mut depth) = (vec![], 1);
        while let Some(byte) = self.byte() {
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    out.extend(self.escaped());
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            out.push(byte);
        }
        out
    }

    fn escaped(&mut self) -> Option<u8> {
        Some(match self.byte()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return None,
            first @ b'0'..=b'7' => {
                let mut value = u32::from(first - b'0');
                for _ in 0..2 {
                    match self.0.first() {
                        Some(digit @ b'0'..=b'7') => value = value * 8 + u32::from(digit - b'0'),
                        _ => break,
                    }
                    self.byte();
                }
                value as u8
            }
            other => other,
        })
    }

    fn hex(&mut self) -> Vec<u8> {
        let end = self.0.iter().position(|b| *b == b'>').unwrap_or(self.0.len());
        let digits: Vec<u8> = self.0[..end].iter().filter_map(|b| (*b as char).to_digit(16)).map(|d| d as u8).collect();
        self.0 = &self.0[(end + 1).min(self.0.len())..];
        digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
    }
}

impl Iterator for Reader<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            match self.0.first()? {
                b if b.is_ascii_whitespace() => self.byte()?,
                b'%' => {
                    while self.byte().is_some_and(|b| b != b'\n') {}
                    continue;
                }
                _ => break,
            };
        }
        Some(match self.byte()? {
            b'/' => Token::Name(self.word()),
            b'(' => Token::Bytes(self.literal()),
            b'<' if self.0.first() == Some(&b'<') => {
                self.byte();
                Token::Open
            }
            b'<' => Token::Bytes(self.hex()),
            b'>' => {
                self.byte();
                Token::Close
            }
            b'[' => Token::Open,
            b']' => Token::Close,
            first => {
                let word = (first as char).to_string() + &self.word();
                word.parse().map_or(Token::Word(word), Token::Number)
            }
        })
    }
}

/// A text string of PDF: UTF-16 behind a mark, else one byte a letter.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest),
        _ => bytes.iter().map(|b| *b as char).collect(),
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).expect("UTF-16")
}

/// A string as qpdf's JSON writes it.
pub fn string(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    text.strip_prefix("u:").map(str::to_owned).or_else(|| Some(decoded(&Reader(text.strip_prefix("b:")?.as_bytes()).hex())))
}

/// A font's table from codes to letters.
pub fn letters(cmap: &[u8]) -> Letters {
    let mut out = Letters::new();
    let mut row: Vec<Vec<u8>> = vec![];
    let code = |bytes: &[u8]| bytes.iter().fold(0u16, |all, b| all << 8 | u16::from(*b));
    for token in Reader(cmap) {
        match token {
            Token::Bytes(bytes) => row.push(bytes),
            Token::Word(word) if word == "endbfchar" => out.extend(std::mem::take(&mut row).chunks_exact(2).map(|p| (code(&p[0]), utf16(&p[1])))),
            Token::Word(word) if word == "endbfrange" => panic!("ranges are not read yet"),
            Token::Word(_) => row.clear(),
            _ => {}
        }
    }
    out
}

/// The text under each mark of a page. Text outside any mark is an artifact.
pub fn marked(stream: &[u8], fonts: &BTreeMap<String, Rc<Letters>>) -> Marked {
    let mut out = Marked::new();
    let mut operands: Vec<Token> = vec![];
    // For each open mark its number, whether it says its text itself, whether its letters stand from the last to the first.
    let mut open: Vec<(Option<u64>, bool, bool)> = vec![];
    let mut font = None;
    for token in Reader(stream) {
        let Token::Word(operator) = token else {
            operands.push(token);
            continue;
        };
        let number = open.iter().rev().find_map(|(id, ..)| *id);
        let spoken = open.iter().any(|(_, says, _)| *says);
        match operator.as_str() {
            "BDC" | "BMC" => {
                let (id, says) = properties(&operands);
                if let Some(id) = id {
                    out.entry(id).or_default();
                }
                if let (Some(at), Some(text), false) = (id.or(number), &says, spoken) {
                    out.entry(at).or_default().push_str(text);
                }
                let turned = operands.iter().any(|t| matches!(t, Token::Name(name) if name == "ReversedChars"));
                open.push((id, says.is_some(), turned));
            }
            "EMC" => drop(open.pop().expect("an open mark")),
            "Tf" => font = operands.iter().find_map(|t| if let Token::Name(name) = t { fonts.get(&format!("/{name}")) } else { None }),
            "Tj" | "TJ" if !spoken => {
                let codes =
                    operands.iter().filter_map(|t| if let Token::Bytes(bytes) = t { Some(bytes) } else { None }).flat_map(|b| b.chunks_exact(2));
                let mut letters: Vec<&str> =
                    codes.map(|c| font.and_then(|f| f.get(&u16::from_be_bytes([c[0], c[1]]))).map_or("\u{fffd}", String::as_str)).collect();
                if open.iter().any(|(.., turned)| *turned) {
                    letters.reverse();
                }
                if let Some(id) = number {
                    out.entry(id).or_default().push_str(&letters.concat());
                }
            }
            _ => {}
        }
        operands.clear();
    }
    out
}

fn properties(operands: &[Token]) -> (Option<u64>, Option<String>) {
    let (mut id, mut says) = (None, None);
    for pair in operands.windows(2) {
        match pair {
            [Token::Name(key), Token::Number(n)] if key == "MCID" => id = Some(*n as u64),
            [Token::Name(key), Token::Bytes(bytes)] if key == "ActualText" => says = Some(decoded(bytes)),
            _ => {}
        }
    }
    (id, says)
}

pub fn base64(text: &str) -> Vec<u8> {
    let value = |b: u8| match b {
        b'A'..=b'Z' => Some(b - b'A'),
        b'a'..=b'z' => Some(b - b'a' + 26),
        b'0'..=b'9' => Some(b - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut out, mut bits, mut count) = (vec![], 0u32, 0);
    for six in text.bytes().filter_map(value) {
        bits = bits << 6 | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    out
}
