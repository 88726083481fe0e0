//! A stair or a step made of what the written ones count, to be shown as an example: the numbers are even, what stands
//! behind them is as it was written.

use super::super::quantity::{Per, Quantity, Sort, What};
use super::series::{Series, Way};
use super::{Ladder, counts};
use crate::plan::{Level, Unit};
use crate::words::{Lang, format};

/// Five steps, and how they are shown in one row.
pub(in crate::advice) type Row = ([String; 5], String);

/// What stands behind a number, and how much one of it is.
struct Counting {
    tail: String,
    size: i64,
}

/// A place on the stair and the number there.
type Place = (usize, i64);

impl Ladder {
    /// Even steps of what the stair counts.
    pub fn evened(&self) -> Option<Row> {
        let varying = || self.series.iter().find(|s| s.varies());
        self.even(self.counted().or_else(varying)?)
    }

    /// The stair counts one thing on all five steps, and nowhere more of it than there can be.
    pub fn counts_on(&self) -> bool {
        let within = |q: &Quantity| self.most(q).is_none_or(|most| q.low.or(q.high).is_none_or(|end| end.at <= most));
        self.main().is_some_and(|s| s.amounts().count() == 5 && s.amounts().all(|(_, q)| within(q)))
    }

    /// The one variable that is best kept, first as it was written, then evened.
    pub fn one_variable(&self) -> Vec<Row> {
        let varying = || self.series.iter().filter(|s| s.varies());
        let whole = || varying().filter(|s| s.amounts().count() == 5);
        let own = |s: &&Series| self.unit.is_some_and(|unit| counts(unit, &s.what));
        let one = whole().find(own).or_else(|| whole().next()).or_else(|| varying().find(own)).or_else(|| varying().next());
        let Some(one) = one else { return Vec::new() };
        let as_written = (one.amounts().count() == 5).then(|| {
            let words: [String; 5] = std::array::from_fn(|at| self.words(at, one.at[at].as_ref()).to_owned());
            let row = words.join(" – ");
            (words, row)
        });
        as_written.into_iter().chain(self.even(one)).collect()
    }

    /// What would stand on a step between, above or below the ones that were read.
    pub fn at_level(&self, level: Level) -> Option<String> {
        let (series, at) = (self.counted()?, level.index());
        if series.at[at].as_ref().is_some_and(|q| !matches!(q.sort, Sort::Never | Sort::Always)) {
            return None;
        }
        let counting = self.counting(series)?;
        let places = self.places(series, &counting);
        let (first, last) = (*places.first()?, *places.last()?);
        let step = if first.0 < last.0 { even_step(first, last, last.1 >= first.1) } else { guessed(first.1) };
        let (below, above) = (places.iter().rfind(|p| p.0 < at), places.iter().find(|p| p.0 > at));
        let number = match (below, above) {
            (Some(a), Some(b)) => a.1 + (b.1 - a.1) * steps(a.0, at) / steps(a.0, b.0),
            (Some(a), None) => a.1 + step * steps(a.0, at),
            (None, Some(b)) => b.1 - step * steps(at, b.0),
            (None, None) => return None,
        };
        (number >= counting.least()).then(|| format!("{number}{}", counting.tail))
    }

    /// The unit of what is counted, where it has a name.
    pub fn unit_read(&self) -> Option<Unit> {
        unit(self.counted()?).map(|u| u.0)
    }

    /// What the stair counts: the only quantity that changes, else the only one there is.
    fn counted(&self) -> Option<&Series> {
        let mut all = self.series.iter().filter(|s| s.is_certain() && s.amounts().any(|(_, q)| q.sort == Sort::Plain));
        let only = || {
            let first = all.next()?;
            all.next().is_none().then_some(first)
        };
        self.main().or_else(only)
    }

    fn even(&self, series: &Series) -> Option<Row> {
        let counting = self.counting(series)?;
        let places = self.places(series, &counting);
        let (mut first, mut last) = (*places.first()?, *places.last()?);
        if first.0 == last.0 {
            return None;
        }
        let up = series.direction().map_or(last.1 >= first.1, |way| way == Way::Up);
        let is_most = series.at[last.0].as_ref().is_some_and(|q| self.is_most(q));
        // The natural ends belong to the lowest and the highest step.
        if is_most {
            last.0 = 4;
        }
        if first.1 == 0 {
            first.0 = 0;
        }
        let (mut step, least) = (even_step(first, last, up), if up { i64::from(first.1 != 0) } else { counting.least() });
        let mut start = if is_most && up { last.1 - 4 * step } else { first.1 - step * steps(0, first.0) };
        start = start.max(if up { least } else { least - 4 * step });
        // No week has nine days.
        let most = series.amounts().find_map(|(_, q)| self.most(q)).map(|most| most / counting.size);
        if let Some(most) = most.filter(|most| up && start + 4 * step > *most) {
            step = step.min((most - least) / 4).max(1);
            start = most - 4 * step;
        }
        let numbers: [i64; 5] = std::array::from_fn(|at| start + step * steps(0, at));
        let row = numbers.map(|n| n.to_string()).join(" – ") + &counting.tail;
        Some((numbers.map(|n| format!("{n}{}", counting.tail)), row))
    }

    fn counting(&self, series: &Series) -> Option<Counting> {
        let written = series.amounts().rev().filter(|(_, q)| q.sort == Sort::Plain).find_map(|(at, q)| counting(self.words(at, Some(q)), q));
        // Numbers in words, and parts of a whole, which are shown in per cent.
        let named = || {
            let (unit, size) = unit(series)?;
            let space = if unit == Unit::Percent && self.lang == Lang::En { "" } else { " " };
            Some(Counting { tail: format!("{space}{}", format::unit_many(self.lang, unit)), size })
        };
        let noun = || {
            let many = series.amounts().find(|(_, q)| q.per.is_none() && q.low.is_some_and(|low| low.at >= 2000))?;
            if let What::Noun(noun) = &many.1.what { Some(Counting { tail: format!(" {noun}"), size: 1000 }) } else { None }
        };
        written.or_else(named).or_else(noun)
    }

    fn places(&self, series: &Series, counting: &Counting) -> Vec<Place> {
        let place = |q: &Quantity| q.low.or(q.high).map(|end| (end.at + counting.size / 2).div_euclid(counting.size));
        series.amounts().filter_map(|(at, q)| Some((at, place(q)?))).collect()
    }
}

impl Counting {
    /// One of something has another form, but for what is written short.
    fn least(&self) -> i64 {
        if self.tail.trim().chars().count() <= 3 { 1 } else { 2 }
    }
}

/// From the words of a quantity: *2–3 kuppia viikossa* counts in *kuppia viikossa*.
fn counting(text: &str, quantity: &Quantity) -> Option<Counting> {
    let (number, tail) = text.split_at(text.rfind(|c: char| c.is_ascii_digit())? + 1);
    let digits = number.rfind(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).and_then(|at| number.get(at..));
    let count: i64 = digits.map_or(number, |d| d.trim_start_matches(|c: char| !c.is_ascii_digit())).parse().ok().filter(|n| *n > 1)?;
    let end = quantity.high.or(quantity.low)?;
    // "6 km or more": what bounds it stands behind it.
    let bound = (quantity.low.is_none() || quantity.high.is_none()) && text.starts_with(|c: char| c.is_ascii_digit());
    let fits =
        !text.contains('/') && tail.starts_with(|c: char| c.is_whitespace() || c == '%' || c.is_alphabetic()) && tail.split_whitespace().count() <= 4;
    (fits && !bound && end.at % count == 0 && end.at > 0).then(|| Counting { tail: tail.to_owned(), size: end.at / count })
}

/// The unit that is counted in, and how much one of it is.
fn unit(series: &Series) -> Option<(Unit, i64)> {
    let grain = series.amounts().map(|(_, q)| q.grain).max()?;
    let whole = 1000;
    // Parts of different wholes were made per cent.
    let what = &series.amounts().next()?.1.what;
    Some(match (what, series.per) {
        (What::Time, None) if grain >= 3600 * whole => (Unit::Hours, 3600 * whole),
        (What::Time, None) if grain >= 60 * whole => (Unit::Minutes, 60 * whole),
        (What::Time, None) => (Unit::Seconds, whole),
        (What::Distance, None) if grain >= 1000 * whole => (Unit::Kilometres, 1000 * whole),
        (What::Distance, None) => (Unit::Metres, whole),
        (What::Percent, None) => (Unit::Percent, whole),
        (What::Steps, None) => (Unit::Steps, whole),
        (What::Points, None) => (Unit::Points, whole),
        // Days and weeks are kept in sixty parts.
        (What::Days, Some(Per::Week)) => (Unit::DaysPerWeek, 60 * whole),
        (What::Times, Some(Per::Week)) => (Unit::TimesPerWeek, 60 * whole),
        (What::Times, Some(Per::Month)) => (Unit::TimesPerMonth, 60 * whole),
        (What::Times, None) => (Unit::Times, whole),
        _ => return None,
    })
}

fn steps(from: usize, to: usize) -> i64 {
    to as i64 - from as i64
}

/// From place to place, round where it is large; at least one, in the direction of the stair.
fn even_step(first: Place, last: Place, up: bool) -> i64 {
    let step = (last.1 - first.1) / steps(first.0, last.0).max(1);
    let round = match step.abs() {
        100.. => step / 50 * 50,
        10.. => step / 5 * 5,
        _ => step,
    };
    match (round, up) {
        (1.., true) | (..=-1, false) => round,
        (_, true) => 1,
        (_, false) => -1,
    }
}

/// How far the next step might be, where one number is all there is.
fn guessed(number: i64) -> i64 {
    match number {
        ..5 => 1,
        5..20 => 5,
        20..100 => 10,
        _ => number / 4 / 5 * 5,
    }
}
