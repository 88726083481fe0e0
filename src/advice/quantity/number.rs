//! Numbers: digits, words, halves, ranges, and the ones that a unit's form implies.

use super::lexeme::{Lex, Stretch};
use super::parse::Reader;
use super::unit::{Base, What};
use super::units::unit;
use crate::words::Lang;

/// A number as written, in thousandths of its unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub low: i64,
    pub high: i64,
    /// The least difference its writing can tell: a tenth behind "1.5".
    pub grain: i64,
    /// The unit, where the number's own words name it.
    pub base: Option<Base>,
    /// "all 23"
    pub all: Option<i64>,
    /// It may be an article only.
    pub article: bool,
    /// It ends in digits.
    pub digits: bool,
    pub from: usize,
    /// The lexeme behind it.
    pub next: usize,
}

impl Number {
    pub fn of(value: i64) -> Number {
        Number { low: value, high: value, grain: 1000, base: None, all: None, article: false, digits: false, from: 0, next: 0 }
    }

    /// A whole number, where it is one.
    pub fn whole(&self) -> Option<i64> {
        (self.low == self.high && self.low % 1000 == 0 && self.low > 0).then_some(self.low / 1000)
    }
}

impl Reader<'_> {
    pub fn number(&self, from: usize) -> Option<Number> {
        let mut number = self.first(from)?;
        number.from = from;
        if number.base.is_some_and(|b| b != Base::Times) || number.all.is_some() {
            return Some(number);
        }
        let between = ["between", "mellan"].contains(&self.word(from.wrapping_sub(1)));
        match self.lex(number.next) {
            Some(Lex::Range) => {}
            Some(Lex::And) if between => {}
            Some(Lex::Into(high)) if self.is_of(from) => {
                return (number.low < high * 1000).then_some(Number { high: high * 1000, next: number.next + 1, ..number });
            }
            _ => return if self.is_of(from) { None } else { Some(number) },
        }
        let Some(other) = self.first(number.next + 1).filter(|n| n.all.is_none()) else { return Some(number) };
        if number.base.is_none() && other.base.is_some_and(|b| b != Base::Times) {
            return Some(number);
        }
        // "three to two" is no range that one can be sure of.
        (number.low < other.low).then_some(Number {
            high: other.low,
            grain: number.grain.min(other.grain),
            article: false,
            base: number.base.or(other.base),
            digits: other.digits,
            next: other.next + usize::from(number.base.is_some() && unit(self.lang, self.word(other.next), other.digits) == Some(Base::Times)),
            ..number
        })
    }

    fn is_of(&self, at: usize) -> bool {
        matches!(self.lex(at), Some(Lex::Of(_)))
    }

    fn first(&self, at: usize) -> Option<Number> {
        let with = |value: i64, next: usize| Number { next, ..Number::of(value) };
        let number = match self.lex(at)? {
            Lex::Digits(value, decimals) => {
                if self.is_part_of_a_name(at) {
                    return None;
                }
                if let Some(number) = self.stroke(value, at) {
                    return Some(number);
                }
                let grain = [1000, 100, 10, 1][usize::from(decimals.min(3))];
                Number { grain, digits: true, ..with(value, at + 1) }
            }
            Lex::Number(n) | Lex::Of(n) => with(n * 1000, at + 1),
            Lex::Times(n) => Number { base: Some(Base::Times), ..with(n * 1000, at + 1) },
            Lex::No => Number { article: true, ..with(0, at + 1) },
            Lex::HalfOfAll => Number { base: Some(Base::Percent), ..with(50_000, at + 1) },
            Lex::Parts(some, of) if self.is_part_of_all(at + 1) => {
                // A third of a per cent more or less is nothing that anybody could tell.
                Number { base: Some(Base::Percent), ..with((100_000 * some + of / 2) / of, at + 1) }
            }
            Lex::Whole if self.lex(at + 1) == Some(Lex::Word) => Number { base: Some(Base::Percent), article: true, ..with(100_000, at + 1) },
            Lex::Half => self.half(500, at + 1)?,
            Lex::OneAndHalf => self.half(1500, at + 1)?,
            Lex::Article if self.lex(at + 1) == Some(Lex::Half) => self.half(500, at + 2)?,
            Lex::Article => Number { article: true, ..with(1000, at + 1) },
            // *Tunti* is also a lesson: alone it is an hour only where nothing follows.
            Lex::Fixed(Base::Hour, 1000) if self.word(at) == "tunti" && !self.closes(at + 1) => return None,
            Lex::Fixed(base, value) => Number { base: Some(base), grain: 1000, ..with(value, at + 1) },
            Lex::Per(stretch @ (Stretch::Minute | Stretch::Hour)) => {
                let base = if stretch == Stretch::Hour { Base::Hour } else { Base::Minute };
                let half = self.lex(at + 1) == Some(Lex::And) && self.lex(at + 2) == Some(Lex::Article) && self.lex(at + 3) == Some(Lex::Half);
                let (value, next) = if half { (1500, at + 4) } else { (1000, at + 1) };
                Number { base: Some(base), ..with(value, next) }
            }
            Lex::All => match self.lex(at + 1)? {
                Lex::Digits(value, 0) => Number { all: Some(value / 1000), ..with(value, at + 2) },
                Lex::Number(n) => Number { all: Some(n), ..with(n * 1000, at + 2) },
                _ => return None,
            },
            _ => return None,
        };
        // "one and a half", *kaksi ja puoli*
        let article = usize::from(self.lex(number.next + 1) == Some(Lex::Article));
        if self.lex(number.next) == Some(Lex::And) && self.lex(number.next + 1 + article) == Some(Lex::Half) && number.base.is_none() {
            return Some(Number { article: false, ..self.half(number.low + 500, number.next + 2 + article)? });
        }
        Some(number)
    }

    /// "A third of the plate", *en tredjedel av*: not "a third time".
    fn is_part_of_all(&self, at: usize) -> bool {
        self.lang != Lang::En || matches!(self.lex(at), Some(Lex::OutOf | Lex::Comparator(_))) || self.closes(at)
    }

    /// "3/4 km", "1/2 h": a part of one unit. Without a unit it is so many of so many.
    fn stroke(&self, some: i64, at: usize) -> Option<Number> {
        let (Lex::Sign('/'), Lex::Digits(of, 0)) = (self.lex(at + 1)?, self.lex(at + 2)?) else { return None };
        let base = unit(self.lang, self.word(at + 3), true)?;
        let measured = matches!(base.what(), What::Time | What::Distance | What::Weight | What::Volume);
        let (some, of) = (some / 1000, of / 1000);
        if !measured || some < 1 || !(2..=10).contains(&of) || some >= of || (some * 1000) % of != 0 {
            return None;
        }
        let value = some * 1000 / of;
        Some(Number { low: value, high: value, grain: 1000 / of, digits: true, next: at + 3, ..Number::of(0) })
    }

    fn closes(&self, at: usize) -> bool {
        matches!(self.lex(at), None | Some(Lex::Sign(_) | Lex::And | Lex::But | Lex::Range | Lex::OrMore | Lex::OrLess))
    }

    /// A number with a half in it; its unit comes next, perhaps behind an article.
    fn half(&self, value: i64, mut at: usize) -> Option<Number> {
        if self.lex(at) == Some(Lex::Article) {
            at += 1;
        }
        let number = Number { low: value, high: value, grain: 500, next: at, ..Number::of(0) };
        match self.lex(at)? {
            Lex::Per(stretch @ (Stretch::Minute | Stretch::Hour)) => {
                let base = if stretch == Stretch::Hour { Base::Hour } else { Base::Minute };
                Some(Number { base: Some(base), next: at + 1, ..number })
            }
            Lex::Word | Lex::Fixed(..) | Lex::Stop | Lex::Names => Some(number),
            _ => None,
        }
    }

    /// "covid-19", "2-vuotias", "8.30–9", "1, 2 or 3".
    fn is_part_of_a_name(&self, at: usize) -> bool {
        let glued = |at: usize| self.all.get(at).is_some_and(|l| l.glued);
        let back = |by: usize| at.checked_sub(by).and_then(|b| self.lex(b));
        let unit_before = at >= 2 && unit(self.lang, self.word(at - 2), true).is_some();
        let behind =
            back(1) == Some(Lex::Range) && glued(at) && glued(at - 1) && !matches!(back(2), Some(Lex::Digits(..) | Lex::Number(_))) && !unit_before;
        let time = back(1) == Some(Lex::Range) && back(2) == Some(Lex::NoAmount);
        let list = matches!(back(1), Some(Lex::Sign(',' | '/'))) && matches!(back(2), Some(Lex::Digits(..)));
        let minus = back(1) == Some(Lex::Range) && glued(at) && !glued(at - 1) && !matches!(back(2), Some(Lex::Digits(..) | Lex::Number(_)));
        let compound = self.lex(at + 1) == Some(Lex::Range) && glued(at + 1) && glued(at + 2) && self.word(at + 2).chars().count() > 0;
        let odd = compound && unit(self.lang, self.word(at + 2), true).is_none() && self.number_word(at + 2).is_none();
        behind || time || list || minus || odd
    }

    fn number_word(&self, at: usize) -> Option<i64> {
        match self.lex(at)? {
            Lex::Number(n) | Lex::Times(n) => Some(n),
            _ => None,
        }
    }
}
