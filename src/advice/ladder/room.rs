//! Room above the goal and below it (method §5, row 5): the goal or +1 is already all there can be, −1 or the
//! goal is already the least. The best at +2 and none at −2 are sound.

use super::super::finding::{At, Code};
use super::super::quantity::{Per, Quantity, Sort, What};
use super::series::{Series, Way};
use super::{Finding, Ladder};
use crate::plan::{Level, Unit};

const ABOVE: [Level; 2] = [Level::Expected, Level::More];
const BELOW: [Level; 2] = [Level::Less, Level::Expected];

impl Ladder {
    pub(super) fn ceiling(&self) -> Option<Finding> {
        self.end(Code::Ceiling, &ABOVE, true).or_else(|| self.always())
    }

    pub(super) fn floor(&self) -> Option<Finding> {
        self.end(Code::Floor, &BELOW, false)
    }

    /// A natural end, in the direction in which the stair goes or against it, on one of `levels`.
    fn end(&self, code: Code, levels: &[Level], ahead: bool) -> Option<Finding> {
        for series in self.series.iter().filter(|s| s.varies()) {
            let Some(way) = series.direction() else { continue };
            let most = (way == Way::Up) == ahead;
            let at_end = |q: &Quantity| if most { self.is_most(q) && !self.passed(series, q) } else { is_none(q) };
            let level = levels.iter().find(|l| series.at[l.index()].as_ref().is_some_and(at_end));
            if let Some((level, quantity)) = level.and_then(|l| Some((*l, series.at[l.index()].as_ref()?))) {
                return Some((code, At::Level(level), self.words(level.index(), Some(quantity)).to_owned()));
            }
        }
        None
    }

    /// "Never" below and "always" at the goal, on a stair without numbers.
    fn always(&self) -> Option<Finding> {
        let has = |level: Level, sort: Sort| self.quantities(level).iter().any(|q| q.sort == sort && q.what == What::Times);
        let below = [Level::MuchLess, Level::Less];
        let sound = !below.iter().any(|l| has(*l, Sort::Never)) || below.iter().any(|l| has(*l, Sort::Always));
        if sound || self.series.iter().any(Series::varies) || self.help_varies() {
            return None;
        }
        let level = *ABOVE.iter().find(|l| has(**l, Sort::Always))?;
        Some((Code::Ceiling, At::Level(level), self.words(level.index(), None).to_owned()))
    }

    /// All there can be: 100 %, 23 of 23, every day, 10 of a person's own ten points.
    pub(super) fn is_most(&self, quantity: &Quantity) -> bool {
        if quantity.sort == Sort::Always {
            return true;
        }
        let most = match quantity.what {
            What::Percent => 100_000,
            What::OutOf(of) => of.saturating_mul(1000),
            What::Days if quantity.per == Some(Per::Week) => 7 * 60 * 1000,
            What::Points if self.unit == Some(Unit::Points) => 10_000,
            _ => return false,
        };
        quantity.low.is_some_and(|low| low.at >= most && !low.open) && matches!(quantity.sort, Sort::Plain)
    }

    /// Some step counts beyond it: after every day comes twice a day.
    fn passed(&self, series: &Series, most: &Quantity) -> bool {
        let Some(end) = most.low.filter(|_| most.sort != Sort::Always) else { return false };
        series.amounts().any(|(_, q)| q.low.is_some_and(|low| low.at > end.at))
    }
}

/// Nothing at all.
fn is_none(quantity: &Quantity) -> bool {
    match quantity.sort {
        Sort::Never => true,
        Sort::Plain | Sort::Article => quantity.point() == Some(0),
        Sort::About | Sort::Always => false,
    }
}
