//! Where five different sensible steps do not fit: why not, and what would.

use super::{Baseline, place};
use crate::plan::{Amount, Level, Unit};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Today and the target are the same.
    Same,
    /// No sensible step fits between today and the target.
    TooNear,
    /// The target is already the natural end: nothing is left above it.
    AtTheEnd { end: Amount },
    /// Fewer than two sensible steps are left between the target and the natural end.
    NearTheEnd { end: Amount },
    /// Today or the target lies outside what the unit can hold.
    PastTheEnd { end: Amount },
    /// The baseline is −1, but nothing can be below today.
    NothingBelowToday,
    /// The list of help has so many rungs left beyond the target; two are needed.
    ListEnds { left: usize },
}

/// Something to change so that five steps fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// This target, with the same unit and today.
    Target(Amount),
    /// The same numbers with today at this level.
    Baseline(Level),
    /// The same thing counted in this unit.
    Unit(Unit),
    /// This rung of the list of help as the target.
    Rung(usize),
    /// The same on a list of help with more rungs.
    FinerList,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoRoom {
    pub why: Why,
    /// What would fit, the smallest change first. May be empty: then words are better than numbers.
    pub fits: Vec<Fit>,
}

pub(super) fn explain(unit: Unit, today: Amount, target: Amount, baseline: Baseline, why: Why) -> NoRoom {
    let fit = |u, a, b, base| place(u, a, b, base).is_ok();
    let other = if baseline == Baseline::MuchLess { Baseline::Less } else { Baseline::MuchLess };
    let other = fit(unit, today, target, other).then_some(Fit::Baseline(other.level()));
    let nearest = targets(unit, today, target).find(|t| fit(unit, today, *t, baseline)).map(Fit::Target);
    let finer = finer(unit).filter(|(u, by)| fit(*u, times(today, *by), times(target, *by), baseline)).map(|(u, _)| Fit::Unit(u));
    NoRoom { why, fits: [other, nearest, finer].into_iter().flatten().collect() }
}

/// Other targets, the nearest first, without turning round: who wants less shall not be offered more.
fn targets(unit: Unit, today: Amount, target: Amount) -> impl Iterator<Item = Amount> {
    let grain = if unit.is_continuous() { 100 } else { 1000 };
    let wish = target.cmp(&today);
    (1..=100)
        .flat_map(move |far| [far, -far])
        .map(move |by| Amount::from_thousandths(target.thousandths() + by * grain))
        .filter(move |t| *t >= Amount::ZERO && (wish.is_eq() || t.cmp(&today) == wish))
}

/// A finer unit or a longer period, with how many of it make one.
fn finer(unit: Unit) -> Option<(Unit, i64)> {
    Some(match unit {
        Unit::TimesPerDay => (Unit::TimesPerWeek, 7),
        Unit::TimesPerWeek | Unit::DaysPerWeek => (Unit::TimesPerMonth, 4),
        Unit::Hours => (Unit::Minutes, 60),
        Unit::Minutes => (Unit::Seconds, 60),
        Unit::Kilometres => (Unit::Metres, 1000),
        Unit::TimesPerMonth | Unit::Times | Unit::Pieces | Unit::Seconds | Unit::Metres | Unit::Steps | Unit::Percent | Unit::Points => return None,
    })
}

fn times(amount: Amount, by: i64) -> Amount {
    Amount::from_thousandths(amount.thousandths().saturating_mul(by))
}
