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
    /// The same thing counted in this unit, with today and the target in it.
    Unit { unit: Unit, today: Amount, target: Amount },
    /// This rung of the list of help as the target.
    Rung(usize),
    /// The same on a list of help with more rungs.
    FinerList,
    /// Something else to count: these numbers leave no room at all.
    AnotherIndicator,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoRoom {
    pub why: Why,
    /// What would fit, the smallest change first.
    pub fits: Vec<Fit>,
}

pub(super) fn explain(unit: Unit, today: Amount, target: Amount, baseline: Baseline, why: Why) -> NoRoom {
    let fit = |u, a, b, base| place(u, a, b, base).is_ok();
    let other = if baseline == Baseline::MuchLess { Baseline::Less } else { Baseline::MuchLess };
    let other = fit(unit, today, target, other).then_some(Fit::Baseline(other.level()));
    let nearest = targets(unit, today, target).find(|t| fit(unit, today, *t, baseline)).map(Fit::Target);
    let finer = finer(unit).map(|(unit, by)| Fit::Unit { unit, today: times(today, by), target: times(target, by) });
    let finer = finer.filter(|f| matches!(f, Fit::Unit { unit, today, target } if fit(*unit, *today, *target, baseline)));
    let mut fits: Vec<Fit> = [other, nearest, finer].into_iter().flatten().collect();
    if fits.is_empty() {
        fits.push(Fit::AnotherIndicator);
    }
    NoRoom { why, fits }
}

/// Other targets, round numbers first and the nearest of them first, without turning round: who wants less shall not be
/// offered more.
fn targets(unit: Unit, today: Amount, target: Amount) -> impl Iterator<Item = Amount> {
    let finest = if unit.is_continuous() { 100 } else { 1000 };
    let round = match (unit, today.max(target).thousandths()) {
        (Unit::Percent, _) => 5_000,
        (_, 1_000_000..) => 100_000,
        (_, 100_000..) => 10_000,
        (_, 20_000..) if unit.is_continuous() => 5_000,
        (_, 2_000..) => 1_000,
        _ => finest,
    };
    let wish = target.cmp(&today);
    let around = move |grain: i64| {
        let start = target.thousandths().div_euclid(grain) * grain;
        let mut near: Vec<i64> = (-60..=60).map(|by| start + by * grain).filter(|t| *t != target.thousandths()).collect();
        near.sort_by_key(|t| ((t - target.thousandths()).abs(), -t));
        near.into_iter().map(Amount::from_thousandths)
    };
    // A share that is no round number is nobody's aim.
    let fine = (unit != Unit::Percent).then(|| around(finest)).into_iter().flatten();
    around(round).chain(fine).filter(move |t| *t >= Amount::ZERO && (wish.is_eq() || t.cmp(&today) == wish))
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
