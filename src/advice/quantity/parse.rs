//! From lexemes to quantities: what stands before the number, the number, what it counts, and per what.

use super::counted::Counted;
use super::lexeme::{Comparator, Lex, Lexeme, Stretch};
use super::number::Number;
use super::unit::Base;
use super::units::unit;
use super::{End, Quantity, Sort};
use crate::words::Lang;

/// A quantity and the lexemes it was read from.
pub(super) struct Found {
    pub quantity: Quantity,
    pub from: usize,
    pub to: usize,
}

pub(super) struct Reader<'a> {
    pub lang: Lang,
    pub all: &'a [Lexeme],
}

pub(super) fn quantities(lang: Lang, all: &[Lexeme]) -> Vec<Found> {
    let reader = Reader { lang, all };
    let (mut found, mut at) = (Vec::new(), 0);
    while at < all.len() {
        if matches!(all[at].lex, Lex::Names | Lex::NoAmount) {
            at = reader.after_name(at + 1);
            continue;
        }
        match reader.quantity(at) {
            Some(read) => {
                at = read.last().map_or(at + 1, |f| f.to);
                found.extend(read);
            }
            None => at = reader.number(at).map_or(at + 1, |n| n.next),
        }
    }
    found
}

impl Reader<'_> {
    pub fn lex(&self, at: usize) -> Option<Lex> {
        self.all.get(at).map(|l| l.lex)
    }

    pub fn word(&self, at: usize) -> &str {
        self.all.get(at).map_or("", |l| l.word.as_str())
    }

    pub fn before(&self, at: usize) -> Option<Lex> {
        at.checked_sub(1).and_then(|b| self.lex(b))
    }

    /// "klo 8–9", "taso 3": the numbers belong to the name.
    fn after_name(&self, mut at: usize) -> usize {
        while matches!(self.lex(at), Some(Lex::Digits(..) | Lex::NoAmount)) || (self.lex(at) == Some(Lex::Range) && self.number(at + 1).is_some()) {
            at += 1;
        }
        at
    }

    fn quantity(&self, from: usize) -> Option<Vec<Found>> {
        if let Some(read) = self.whole_phrase(from) {
            return Some(vec![read]);
        }
        let (bound, at) = self.comparator(from);
        if bound.is_some() && self.before(from) == Some(Lex::Not) {
            return None;
        }
        let number = self.number(at)?;
        if matches!(self.lex(number.next), Some(Lex::And | Lex::But)) && bound.is_some() {
            // "over 2 but under 5 times": the unit stands once.
            if let (Some(second), at) = self.comparator(number.next + 1)
                && let Some(other) = self.number(at)
                && let Some((counted, to)) = self.counted(&other, from, other.next)
            {
                let one = self.build(&number, bound, counted.clone(), from, number.next)?;
                let two = self.build(&other, Some(second), counted, number.next + 1, to)?;
                return Some(vec![one, two]);
            }
        }
        let (counted, to) = self.counted(&number, from, number.next)?;
        Some(vec![self.build(&number, bound, counted, from, to)?])
    }

    /// *Never*, *every day*, *every two weeks*: quantities without a number before their unit.
    fn whole_phrase(&self, from: usize) -> Option<Found> {
        let sort = match self.lex(from)? {
            Lex::Never if self.word(from) != "all" || self.ends(from + 1) => Sort::Never,
            Lex::Always if self.before(from) != Some(Lex::Not) && !matches!(self.lex(from + 1), Some(Lex::Stop | Lex::Not)) => Sort::Always,
            Lex::HalfOfAll => return self.found(50_000, Base::Percent, None, from, from + 1),
            Lex::Every(Stretch::Day, 1) => return self.found(7_000, Base::Day, Some((Stretch::Week, 1)), from, from + 1),
            Lex::Every(stretch, many) => return self.found(1_000, Base::Times, Some((stretch, many)), from, from + 1),
            Lex::EveryWord => {
                let number = self.number(from + 1)?;
                let stretch = unit(self.lang, self.word(number.next), number.digits)?.stretch()?;
                return self.found(1_000, Base::Times, Some((stretch, number.whole()?)), from, number.next + 1);
            }
            _ => {
                let number = self.number(from)?;
                let stretch = unit(self.lang, self.word(number.next), number.digits).and_then(Base::stretch)?;
                if self.lex(number.next + 1) != Some(Lex::Apart) {
                    return None;
                }
                return self.found(1_000, Base::Times, Some((stretch, number.whole()?)), from, number.next + 2);
            }
        };
        let mut read = self.found(0, Base::Times, None, from, from + 1)?;
        read.quantity.sort = sort;
        Some(read)
    }

    fn found(&self, value: i64, base: Base, per: Option<(Stretch, i64)>, from: usize, to: usize) -> Option<Found> {
        let counted = Counted { base: Some(base), what: base.what(), per, bound: None };
        self.build(&Number::of(value), None, counted, from, to)
    }

    fn ends(&self, at: usize) -> bool {
        matches!(self.lex(at), None | Some(Lex::Sign(_) | Lex::But | Lex::And))
    }

    fn comparator(&self, mut at: usize) -> (Option<Comparator>, usize) {
        let mut bound = None;
        while let Some(Lex::Comparator(next)) = self.lex(at) {
            bound = if bound.is_none() { Some(next) } else { Some(Comparator::About) };
            at += 1;
        }
        (bound, at)
    }

    fn build(&self, number: &Number, bound: Option<Comparator>, counted: Counted, from: usize, to: usize) -> Option<Found> {
        let (times, by) = match counted.per {
            Some((stretch, many)) => stretch.per(many).map(|p| (p.1, p.2))?,
            None => (1, 1),
        };
        let convert = |value: i64| {
            let value = counted.base.map_or(Some(value), |b| b.convert(value))?.checked_mul(times)?;
            (by > 0 && value % by == 0).then_some(value / by)
        };
        let (low, high) = (convert(number.low)?, convert(number.high)?);
        let end = |at, open| Some(End { at, open });
        let bound = bound.or(counted.bound);
        let (low, high) = match bound {
            None | Some(Comparator::About) => (end(low, false), end(high, false)),
            Some(Comparator::AtLeast) => (end(low, false), None),
            Some(Comparator::AtMost) => (None, end(high, false)),
            Some(Comparator::Over) => (end(high, true), None),
            Some(Comparator::Under) => (None, end(low, true)),
        };
        let unsure = bound == Some(Comparator::About) || (bound.is_some() && number.low != number.high);
        let sort = if number.article && counted.base.is_none() {
            Sort::Article
        } else if unsure {
            Sort::About
        } else {
            Sort::Plain
        };
        let per = counted.per.and_then(|(stretch, many)| stretch.per(many)).map(|p| p.0);
        let grain = convert(number.grain).or_else(|| convert(1000)).unwrap_or(1);
        let (start, last) = (self.all.get(from)?.start, self.all.get(to.checked_sub(1)?)?.end);
        let quantity = Quantity { low, high, what: counted.what, per, sort, grain, start, end: last };
        Some(Found { quantity, from, to })
    }
}
