//! The quantities of the five steps, sorted by what they count.

use super::super::quantity::{End, Per, Quantity, Sort, What};
use std::cmp::Ordering;

/// One thing that is counted, on the steps on which it was read.
pub(super) struct Series {
    pub what: What,
    pub per: Option<Per>,
    /// By the index of the level, the lowest first.
    pub at: [Option<Quantity>; 5],
    /// A step counts it twice: which of the two it means is not certain.
    unsure: bool,
}

/// How two amounts stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    Down,
    Same,
    /// One lies inside the other.
    Nested,
}

impl Series {
    pub fn read(&self) -> impl DoubleEndedIterator<Item = (usize, &Quantity)> {
        self.at.iter().enumerate().filter_map(|(i, q)| Some((i, q.as_ref()?)))
    }

    /// The steps on which an amount stands, so without "always".
    pub fn amounts(&self) -> impl DoubleEndedIterator<Item = (usize, &Quantity)> {
        self.read().filter(|(_, q)| q.sort != Sort::Always)
    }

    /// Its amount is certain and not the same on every step.
    pub fn varies(&self) -> bool {
        let mut all = self.amounts();
        let first = all.next();
        !self.unsure && first.is_some_and(|(_, first)| all.any(|(_, q)| !q.equals(first)))
    }

    pub fn is_certain(&self) -> bool {
        !self.unsure
    }

    /// Pairs of steps that follow each other, unread ones left out.
    pub fn pairs(&self) -> impl Iterator<Item = ((usize, &Quantity), (usize, &Quantity))> {
        self.amounts().zip(self.amounts().skip(1))
    }

    /// Toward more, toward less; `None` where as many pairs go one way as the other.
    pub fn direction(&self) -> Option<Way> {
        let count = |way| self.pairs().filter(|(a, b)| toward(a.1, b.1) == way).count();
        match count(Way::Up).cmp(&count(Way::Down)) {
            Ordering::Greater => Some(Way::Up),
            Ordering::Less => Some(Way::Down),
            Ordering::Equal => None,
        }
    }

    fn counts(&self, what: &What, per: Option<Per>) -> bool {
        self.what.is_like(what) && self.per == per
    }

    fn add(&mut self, at: usize, quantity: &Quantity) {
        match &self.at[at] {
            Some(there) if there.equals(quantity) => {}
            Some(_) => self.unsure = true,
            None => self.at[at] = Some(quantity.clone()),
        }
    }
}

pub(super) fn toward(a: &Quantity, b: &Quantity) -> Way {
    let low = |q: &Quantity| q.low.map_or((i64::MIN, false), |e| (e.at, e.open));
    // An open upper end lies before the closed one.
    let high = |q: &Quantity| q.high.map_or((i64::MAX, true), |e| (e.at, !e.open));
    match (low(a).cmp(&low(b)), high(a).cmp(&high(b))) {
        (Ordering::Equal, Ordering::Equal) => Way::Same,
        (Ordering::Less | Ordering::Equal, Ordering::Less | Ordering::Equal) => Way::Up,
        (Ordering::Greater | Ordering::Equal, Ordering::Greater | Ordering::Equal) => Way::Down,
        _ => Way::Nested,
    }
}

pub(super) fn series(steps: [&[Quantity]; 5]) -> Vec<Series> {
    let mut all: Vec<Series> = Vec::new();
    let each = |wanted: fn(&Quantity) -> bool| {
        steps.iter().enumerate().flat_map(move |(at, step)| step.iter().filter(move |q| wanted(q)).map(move |q| (at, q)))
    };
    let number = |q: &Quantity| matches!(q.sort, Sort::Plain | Sort::About);
    let fresh = |q: &Quantity| Series { what: q.what.clone(), per: q.per, at: [const { None }; 5], unsure: false };
    let put = |all: &mut Vec<Series>, at: usize, q: &Quantity| match all.iter_mut().find(|s| s.counts(&q.what, q.per)) {
        Some(series) => series.add(at, q),
        None => {
            let mut series = fresh(q);
            series.add(at, q);
            all.push(series);
        }
    };
    for (at, q) in each(|q| q.per.is_some() && q.what != What::Bare).filter(|(_, q)| number(q)) {
        put(&mut all, at, q);
    }
    // "3 times" beside "2 times a week" leaves the week out.
    for (at, q) in each(|q| q.per.is_none() && q.what != What::Bare).filter(|(_, q)| number(q)) {
        match only(&mut all, |s| s.what.is_like(&q.what) && s.per.is_some() && s.at[at].is_none()) {
            Some(series) if is_scaled(series.per) => {
                let scaled = scale(q);
                series.add(at, &scaled);
            }
            _ => put(&mut all, at, q),
        }
    }
    // A number alone means what the other steps name.
    for (at, q) in each(|q| q.what == What::Bare) {
        match only(&mut all, |s| s.what == What::Bare || s.at[at].is_none()) {
            Some(series) if series.what == What::Bare || series.per.is_none() => series.add(at, q),
            _ => put(&mut all, at, q),
        }
    }
    for (at, q) in each(|q| q.sort == Sort::Article) {
        if let Some(series) = all.iter_mut().find(|s| s.counts(&q.what, q.per) && s.at[at].is_none()) {
            series.add(at, q);
        }
    }
    for (at, q) in each(|q| matches!(q.sort, Sort::Never | Sort::Always)) {
        // "All the letters" is the most of letters only.
        let of = |s: &Series| s.varies() && (!matches!(q.what, What::Noun(_)) || s.what.is_like(&q.what));
        if let Some(series) = only(&mut all, of).filter(|s| s.at[at].is_none()) {
            series.add(at, q);
        }
    }
    all.iter_mut().for_each(as_shares);
    all
}

fn only(all: &mut [Series], wanted: impl Fn(&Series) -> bool) -> Option<&mut Series> {
    let mut fitting = all.iter_mut().filter(|s| wanted(s));
    let first = fitting.next()?;
    if fitting.next().is_none() { Some(first) } else { None }
}

fn is_scaled(per: Option<Per>) -> bool {
    matches!(per, Some(Per::Week | Per::Month))
}

/// As if its period had been written: weeks and months are kept in 60 parts.
fn scale(q: &Quantity) -> Quantity {
    let end = |end: Option<End>| end.map(|e| End { at: e.at.saturating_mul(60), ..e });
    Quantity { low: end(q.low), high: end(q.high), grain: q.grain.saturating_mul(60), ..q.clone() }
}

/// Parts of different wholes are compared in per cent.
fn as_shares(series: &mut Series) {
    let wholes: Vec<What> = series.amounts().map(|(_, q)| q.what.clone()).filter(|w| matches!(w, What::OutOf(_) | What::Percent)).collect();
    if wholes.iter().all(|w| Some(w) == wholes.first()) {
        return;
    }
    for q in series.at.iter_mut().flatten() {
        if let What::OutOf(of) = q.what {
            let end = |end: Option<End>| end.map(|e| End { at: e.at.saturating_mul(100) / of.max(1), ..e });
            (q.low, q.high, q.grain, q.what) = (end(q.low), end(q.high), 1000, What::Percent);
        }
    }
}
