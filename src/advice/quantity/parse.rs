//! From lexemes to quantities: what stands before the number, the number, what it counts, and per what.

use super::counted::Counted;
use super::lexeme::{Comparator, Lex, Lexeme, Stretch};
use super::number::Number;
use super::unit::{Base, What};
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
            None => {
                let after = reader.comparator(at).1;
                at = reader.number(after).map_or(after.max(at + 1), |n| n.next);
            }
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
        while matches!(self.lex(at), Some(Lex::Digits(..) | Lex::Number(_) | Lex::Half | Lex::NoAmount))
            || (self.lex(at) == Some(Lex::Range) && self.number(at + 1).is_some())
        {
            at += 1;
        }
        at
    }

    fn quantity(&self, from: usize) -> Option<Vec<Found>> {
        let (bound, at) = self.comparator(from);
        // "not more than", "never over 10 min", *ei joka päivä*: who knows how much that leaves.
        if matches!(self.before(from), Some(Lex::Not | Lex::Never)) && (bound.is_some() || matches!(self.lex(at), Some(Lex::Every(..) | Lex::Always)))
        {
            return None;
        }
        if let Some(read) = self.whole_phrase(bound, from, at) {
            return Some(vec![read]);
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

    /// *Never*, *every day*, *every two weeks*, *all the letters*: quantities without a number before their unit.
    fn whole_phrase(&self, bound: Option<Comparator>, from: usize, at: usize) -> Option<Found> {
        let every = |value: i64, base: Base, per: (Stretch, i64), to: usize| {
            let counted = Counted { base: Some(base), what: base.what(), per: Some(per), bound: None };
            self.build(&Number::of(value), bound, counted, from, to)
        };
        let (sort, what, to) = match self.lex(at)? {
            Lex::Every(Stretch::Day, 1) => return every(7_000, Base::Day, (Stretch::Week, 1), at + 1),
            Lex::Every(stretch, many) => return every(1_000, Base::Times, (stretch, many), at + 1),
            Lex::EveryWord => {
                let number = self.number(at + 1)?;
                let stretch = unit(self.lang, self.word(number.next), number.digits)?.stretch()?;
                return every(1_000, Base::Times, (stretch, number.whole()?), number.next + 1);
            }
            // "almost always"
            Lex::Never | Lex::Always if bound.is_some() => return None,
            Lex::Never if self.is_never(at) => (Sort::Never, What::Times, at + 1),
            Lex::Always if !self.is_on_condition(at + 1) => (Sort::Always, What::Times, at + 1),
            Lex::All if bound.is_none() && self.lex(at + 1) == Some(Lex::Word) => (Sort::Always, What::Noun(self.word(at + 1).to_owned()), at + 2),
            _ => {
                let number = self.number(at)?;
                let stretch = unit(self.lang, self.word(number.next), number.digits).and_then(Base::stretch)?;
                if self.lex(number.next + 1) != Some(Lex::Apart) {
                    return None;
                }
                return every(1_000, Base::Times, (stretch, number.whole()?), number.next + 2);
            }
        };
        let counted = Counted { base: None, what, per: None, bound: None };
        let mut read = self.build(&Number::of(0), None, counted, from, to)?;
        read.quantity.sort = sort;
        Some(read)
    }

    /// Never at all; not "never alone" or "never more than 3 times", and "not at all", not "at all meals".
    fn is_never(&self, at: usize) -> bool {
        let beside = "yksin|itse|itsenäisesti|ensam|själv|alone|by|independently";
        let partly = beside.split('|').any(|word| word == self.word(at + 1)) || matches!(self.lex(at + 1), Some(Lex::Comparator(_) | Lex::Always));
        !partly && (self.word(at) != "all" || self.ends(at + 1))
    }

    /// "Always when", *aina jos*, "always with": not in every case.
    fn is_on_condition(&self, at: usize) -> bool {
        const ON: &str = "kun|jos|että|jotta|niin|vain|ennen|jälkeen|joka|när|om|att|med|utan|innan|efter|som|when|if|that|who|which|because|after|before|with|for";
        matches!(self.lex(at), Some(Lex::Not)) || ON.split('|').any(|word| word == self.word(at))
    }

    fn ends(&self, at: usize) -> bool {
        matches!(self.lex(at), None | Some(Lex::Sign(_) | Lex::But | Lex::And))
    }

    fn comparator(&self, mut at: usize) -> (Option<Comparator>, usize) {
        let mut bound = None;
        while let Some(Lex::Comparator(next)) = self.lex(at) {
            bound = if bound.is_none() { Some(next) } else { Some(Comparator::About) };
            // "ca. 10", *n. 10*
            let point = self.lex(at + 1) == Some(Lex::Sign('.')) && self.all[at + 1].glued;
            at += 1 + usize::from(point);
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
        // *En gång* and "a minute" are one; "a step" may be a way to walk.
        let certain = matches!(counted.what, What::Time | What::Distance | What::Times);
        // "Between 1 and 2 cups" is quoted whole.
        let first = from.checked_sub(1).filter(|b| number.low != number.high && ["between", "mellan"].contains(&self.word(*b))).unwrap_or(from);
        let sort = if number.article && !certain {
            Sort::Article
        } else if unsure {
            Sort::About
        } else {
            Sort::Plain
        };
        let per = counted.per.and_then(|(stretch, many)| stretch.per(many)).map(|p| p.0);
        let grain = convert(number.grain).or_else(|| convert(1000)).unwrap_or(1);
        let (start, last) = (self.all.get(first)?.start, self.all.get(to.checked_sub(1)?)?.end);
        let quantity = Quantity { low, high, what: counted.what, per, sort, grain, start, end: last };
        Some(Found { quantity, from, to })
    }
}
