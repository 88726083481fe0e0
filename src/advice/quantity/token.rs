//! A text as numbers, words and signs. What only looks like a number (a date, a time of day, an ordinal, a
//! telephone number, an age) is kept apart here, so that nothing after it can take it for a quantity.

use crate::words::Lang;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// In thousandths.
    Number {
        value: i64,
        /// How many decimals were written.
        decimals: u8,
    },
    /// In lower case, without soft hyphens.
    Word(String),
    Sign(char),
    /// A date, an age, an ordinal: digits that are no amount.
    NoAmount,
}

#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub token: Token,
    pub start: usize,
    pub end: usize,
    /// No space stands before it.
    pub glued: bool,
    pub capital: bool,
}

pub(super) fn tokens(lang: Lang, text: &str) -> Vec<Placed> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut scan = Scan { lang, chars, end: text.len(), at: 0 };
    let mut all: Vec<Placed> = Vec::new();
    let mut spaced = true;
    while let Some(c) = scan.peek(0) {
        if c.is_whitespace() {
            spaced = true;
            scan.at += 1;
            continue;
        }
        let from = scan.at;
        let token = scan.one(all.last().filter(|_| !spaced).map(|p| &p.token));
        let (start, end) = (scan.byte(from), scan.byte(scan.at));
        if let Some(token) = token {
            all.push(Placed { token, start, end, glued: !spaced, capital: c.is_uppercase() });
        }
        spaced = false;
    }
    all
}

struct Scan {
    lang: Lang,
    chars: Vec<(usize, char)>,
    end: usize,
    at: usize,
}

impl Scan {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).map(|c| c.1)
    }

    fn byte(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.end, |c| c.0)
    }

    /// `before` is what stands right before without a space.
    fn one(&mut self, before: Option<&Token>) -> Option<Token> {
        let c = self.peek(0)?;
        if c.is_ascii_digit() || part_of_one(c).is_some() {
            // "A4", "covid-19", "+358", "−3": no amounts.
            let letter = matches!(before, Some(Token::Word(_) | Token::NoAmount | Token::Sign('+' | '_' | '#')));
            let number = self.number();
            return Some(if letter { Token::NoAmount } else { number });
        }
        if c.is_alphabetic() {
            return Some(Token::Word(self.word()));
        }
        self.at += 1;
        Some(Token::Sign(match c {
            '–' | '—' | '‑' | '−' | '‒' => '-',
            c => c,
        }))
    }

    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some(c) = self.peek(0) {
            let inside = matches!(c, '\'' | '’') && self.peek(1).is_some_and(char::is_alphabetic);
            if !(c.is_alphabetic() || inside || matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}')) {
                break;
            }
            word.extend(c.to_lowercase().filter(|c| *c != '\u{ad}'));
            self.at += 1;
        }
        word
    }

    fn digits(&self, ahead: usize) -> usize {
        (ahead..).take_while(|i| self.peek(*i).is_some_and(|c| c.is_ascii_digit())).count()
    }

    fn number(&mut self) -> Token {
        if let Some(value) = self.peek(0).and_then(part_of_one) {
            self.at += 1;
            return Token::Number { value, decimals: if value == 500 { 1 } else { 2 } };
        }
        let from = self.at;
        let mut whole = self.run(from);
        let zero_first = whole.starts_with('0') && whole.len() > 1;
        let mut groups = 0;
        // "10 000", and telephone numbers.
        while matches!(self.peek(0), Some(' ' | '\u{a0}' | '\u{202f}')) && self.digits(1) > 0 {
            let thousands = self.digits(1) == 3 && whole.len() <= 3 + groups * 3 && !whole.starts_with('0');
            if !(thousands || zero_first) {
                break;
            }
            self.at += 1;
            let next = self.run(self.at);
            whole.push_str(&next);
            groups += 1;
        }
        if self.lang == Lang::En && groups == 0 && (1..=3).contains(&whole.len()) && !whole.starts_with('0') {
            // "1,000 steps"
            while self.peek(0) == Some(',') && self.digits(1) == 3 {
                self.at += 1;
                let next = self.run(self.at);
                whole.push_str(&next);
            }
        }
        let mut part = String::new();
        let mut amount = !zero_first && whole.len() <= 9;
        if matches!(self.peek(0), Some('.' | ',')) && self.digits(1) > 0 {
            let point = self.peek(0) == Some('.');
            self.at += 1;
            part = self.run(self.at);
            // "1.000" is a thousand to some and one to others; "8.30" is a time of day.
            amount &= part.len() <= 3 && !(point && self.lang != Lang::En && part.len() != 1);
            // "12.3.2026", "1,2,3"; and "12.3.", which only in English ends a sentence.
            let more = matches!(self.peek(0), Some('.' | ',')) && self.digits(1) > 0;
            let day = point && self.lang != Lang::En && self.peek(0) == Some('.');
            if more || day {
                amount = false;
                self.skip_digits_and_points();
            }
        } else if self.peek(0) == Some('.') && self.ordinal_follows() {
            self.at += 1;
            amount = false;
        }
        if let Some(value) = self.peek(0).and_then(part_of_one) {
            self.at += 1;
            part = (value / 10).to_string();
        }
        if self.peek(0) == Some(':') && self.digits(1) > 0 {
            amount = false;
            self.skip_digits_and_points();
        }
        match (amount, thousandths(&whole, &part)) {
            (true, Some(value)) => Token::Number { value, decimals: part.len() as u8 },
            _ => Token::NoAmount,
        }
    }

    fn run(&mut self, from: usize) -> String {
        self.at = from + self.digits(from - self.at);
        self.chars[from..self.at].iter().map(|c| c.1).collect()
    }

    fn skip_digits_and_points(&mut self) {
        while self.peek(0).is_some_and(|c| matches!(c, '.' | ',' | ':') || c.is_ascii_digit()) {
            self.at += 1;
        }
    }

    /// "1. luokka", "3. krs": a point and a small letter after it. A sentence would begin with a capital.
    fn ordinal_follows(&self) -> bool {
        self.peek(1).is_some_and(char::is_whitespace) && self.peek(2).is_some_and(char::is_lowercase)
    }
}

/// A half, a quarter and three quarters as one sign, in thousandths.
fn part_of_one(c: char) -> Option<i64> {
    match c {
        '½' => Some(500),
        '¼' => Some(250),
        '¾' => Some(750),
        _ => None,
    }
}

fn thousandths(whole: &str, part: &str) -> Option<i64> {
    if whole.len() > 9 {
        return None;
    }
    let mut value: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    for at in 0..3 {
        value = value * 10 + i64::from(part.as_bytes().get(at).map_or(0, |d| d - b'0'));
    }
    Some(value)
}
