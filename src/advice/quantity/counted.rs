//! What a number counts: a unit, a noun, a part of a whole; and per what.

use super::lexeme::{Comparator, Lex, Stretch};
use super::number::Number;
use super::parse::Reader;
use super::unit::{Base, What};
use super::units::{behind_stroke, unit};
use crate::words::Lang;

/// What a number counts, as it is written.
#[derive(Clone)]
pub(super) struct Counted {
    pub base: Option<Base>,
    pub what: What,
    pub per: Option<(Stretch, i64)>,
    pub bound: Option<Comparator>,
}

impl Reader<'_> {
    /// What the number counts and per what; `from` is where its quantity begins.
    pub fn counted(&self, number: &Number, from: usize, at: usize) -> Option<(Counted, usize)> {
        let (mut bound, mut at) = self.or_more(at);
        if let Some(base) = number.base {
            return self.per(Counted { base: Some(base), what: base.what(), per: None, bound }, at, false);
        }
        if let Some(all) = number.all {
            // The noun after it says of what: "all 23 letters".
            let skip = usize::from(self.lex(at) == Some(Lex::Word));
            return self.per(Counted { base: None, what: What::OutOf(all), per: None, bound }, at + skip, false);
        }
        if self.lex(at) == Some(Lex::Aside) {
            at += 1;
        }
        let plain = |what| Counted { base: None, what, per: None, bound };
        if let Some((of, next)) = self.share(number, at) {
            let times = usize::from(unit(self.lang, self.word(next), false) == Some(Base::Times));
            return self.per(plain(What::OutOf(of)), next + times, false);
        }
        let hyphen = usize::from(self.lex(at) == Some(Lex::Range) && self.all[at].glued);
        let lexeme = self.all.get(at + hyphen);
        let base = lexeme.and_then(|l| match l.lex {
            Lex::Sign('%') => Some(Base::Percent),
            Lex::Sign('×') => Some(Base::Times),
            Lex::Word | Lex::Fixed(..) | Lex::Times(_) | Lex::Names | Lex::Stop | Lex::In => unit(self.lang, &l.word, number.digits),
            _ => None,
        });
        // "a 10-minute walk" is one, "a 10-year-old" none.
        if hyphen == 1 && !base.is_some_and(|b| matches!(b.what(), What::Time | What::Distance)) {
            return None;
        }
        if let Some(base) = base {
            let mut counted = Counted { base: Some(base), what: base.what(), per: None, bound };
            at += 1 + hyphen;
            if matches!(base, Base::Times | Base::Day)
                && let Some((of, next)) = self.share(number, at)
            {
                return self.per(plain(What::OutOf(of)), next, false);
            }
            if matches!(counted.what, What::Days | What::Months) && self.is_window(number, from, at) {
                return None;
            }
            let (more, next) = self.or_more(at);
            bound = bound.or(more);
            counted.bound = bound;
            return self.per(counted, next, false);
        }
        match lexeme {
            Some(l) if l.lex == Lex::Word && hyphen == 0 && !l.capital && !(l.glued && number.digits) && is_noun(self.lang, &l.word) => {
                let noun = plain(What::Noun(l.word.clone()));
                match self.share(number, at + 1) {
                    Some((of, next)) => self.per(plain(What::OutOf(of)), next, false),
                    None => self.per(noun, at + 1, number.article),
                }
            }
            Some(l) if matches!(l.lex, Lex::Per(Stretch::Day | Stretch::Week | Stretch::Month | Stretch::Year)) => {
                // *Kahdessa viikossa* is a time, not a count.
                let time = ["ssa", "ssä"].iter().any(|end| self.word(number.next - 1).ends_with(end));
                if time { None } else { self.per(plain(What::Times), at, false) }
            }
            Some(l) if l.lex == Lex::Sign('/') && behind_stroke(self.lang, self.word(at + 1)).is_some() => self.per(plain(What::Times), at, false),
            Some(l) if !(l.lex == Lex::Sign('.') && at + 1 == self.all.len()) => None,
            // A number and nothing else.
            _ => (from == 0).then(|| (plain(What::Bare), at)),
        }
    }

    /// "of 23", "/23", *kahdeksasta*, "10:stä": what the share is of.
    fn share(&self, number: &Number, at: usize) -> Option<(i64, usize)> {
        let (of, next) = match self.lex(at)? {
            Lex::Of(of) => (of, at + 1),
            Lex::Sign('/') => match self.lex(at + 1)? {
                // "1/2 h" is a half, not one of two.
                Lex::Digits(..) if matches!(unit(self.lang, self.word(at + 2), true).map(Base::what), Some(What::Time | What::Distance)) => {
                    return None;
                }
                Lex::Digits(of, 0) => (of / 1000, at + 2),
                _ => return None,
            },
            Lex::OutOf => match self.lex(at + 1)? {
                Lex::Digits(of, 0) => (of / 1000, at + 2),
                Lex::Number(of) => (of, at + 2),
                _ => return None,
            },
            Lex::Digits(of, 0) if self.lex(at + 1) == Some(Lex::Sign(':')) && ["stä", "sta"].contains(&self.word(at + 2)) => (of / 1000, at + 3),
            // "8 kertaa 10 kerrasta"
            Lex::Digits(of, 0) if ["kerrasta", "kerroista"].contains(&self.word(at + 1)) => (of / 1000, at + 2),
            _ => return None,
        };
        (number.high <= of * 1000 && of > 1 && number.high % 1000 == 0 && number.low % 1000 == 0).then_some((of, next))
    }

    /// "for 2 weeks", *kahden viikon aikana*: within which, not how much.
    fn is_window(&self, number: &Number, from: usize, at: usize) -> bool {
        let inside = ["ssa", "ssä"].iter().any(|end| self.word(at - 1).ends_with(end));
        let led = from != number.from
            || matches!(self.before(from), Some(Lex::In))
            || ["for", "during", "i", "under"].contains(&self.word(from.wrapping_sub(1)));
        let period = matches!(self.lex(at), Some(Lex::Per(_) | Lex::Sign('/') | Lex::Every(..)));
        self.lex(at) == Some(Lex::Within) || inside || (led && !period && from == number.from)
    }

    /// "or more", "+".
    fn or_more(&self, at: usize) -> (Option<Comparator>, usize) {
        match self.lex(at) {
            Some(Lex::OrMore) => (Some(Comparator::AtLeast), at + 1),
            Some(Lex::OrLess) => (Some(Comparator::AtMost), at + 1),
            Some(Lex::Sign('+')) if self.all[at].glued => (Some(Comparator::AtLeast), at + 1),
            _ => (None, at),
        }
    }

    fn per(&self, mut counted: Counted, mut at: usize, article: bool) -> Option<(Counted, usize)> {
        let countable = !matches!(counted.what, What::Time | What::Distance | What::Percent);
        // "twice with a friend a week": the week is not the friend's.
        if article {
            return Some((counted, at));
        }
        if let Some((stretch, many, next)) = self.period(at, countable) {
            counted.per = Some((stretch, many));
            at = next;
        }
        if counted.bound.is_none() {
            (counted.bound, at) = self.or_more(at);
        }
        Some((counted, at))
    }

    /// A period at this place, how many of it, and what comes after.
    pub fn period(&self, at: usize, countable: bool) -> Option<(Stretch, i64, usize)> {
        match self.lex(at)? {
            Lex::Per(stretch) => return Some((stretch, 1, at + 1)),
            Lex::Fixed(base, 1000) if self.word(at).ends_with("ssa") && countable => return Some((base.stretch()?, 1, at + 1)),
            Lex::Every(stretch, many) if countable => return Some((stretch, many, at + 1)),
            Lex::Word if self.lex(at + 1) == Some(Lex::Within) => return Some((unit(self.lang, self.word(at), false)?.stretch()?, 1, at + 2)),
            Lex::Word if countable && ["vko", "vk", "kk", "pv", "vecka", "week"].contains(&self.word(at)) => {
                return Some((unit(self.lang, self.word(at), false)?.stretch()?, 1, at + 1));
            }
            Lex::Sign('/') => return Some((behind_stroke(self.lang, self.word(at + 1))?, 1, at + 2)),
            Lex::EveryWord if countable => {
                let number = self.number(at + 1)?;
                return Some((unit(self.lang, self.word(number.next), number.digits)?.stretch()?, number.whole()?, number.next + 1));
            }
            _ => {}
        }
        let led = self.lex(at) == Some(Lex::In);
        // *Kerran viikossa* is how often, not in how many weeks.
        let number = self.number(at + usize::from(led)).filter(|n| n.base.is_none())?;
        let word = self.word(number.next);
        let within = self.lex(number.next + 1) == Some(Lex::Within);
        let long = matches!(unit(self.lang, word, number.digits)?, Base::Day | Base::Week | Base::Month | Base::Year);
        if !long || !(led || within || ["ssa", "ssä"].iter().any(|end| word.ends_with(end))) {
            return None;
        }
        Some((unit(self.lang, word, number.digits)?.stretch()?, number.whole()?, number.next + 1 + usize::from(within)))
    }
}

/// No letter alone, and no English word of manner ("gets up at 7 calmly").
fn is_noun(lang: Lang, word: &str) -> bool {
    word.chars().count() > 2 && !(lang == Lang::En && word.ends_with("ly") && word != "family")
}
