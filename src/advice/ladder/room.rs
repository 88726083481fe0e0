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

    /// "Always" or "never" at the goal or right above it, on a stair without two numbers: there is nothing more. Where it
    /// stands below the goal too, as on every step, something else tells the steps apart.
    fn always(&self) -> Option<Finding> {
        if self.series.iter().any(Series::varies) || self.help_varies() {
            return None;
        }
        [Sort::Always, Sort::Never].into_iter().find_map(|sort| {
            let has = |level: Level| self.quantities(level).iter().any(|q| q.sort == sort && q.what == What::Times);
            if [Level::MuchLess, Level::Less].into_iter().any(has) {
                return None;
            }
            let level = ABOVE.into_iter().find(|l| has(*l))?;
            // A step that is neither more nor less often than the goal would not be below it.
            let below = !self.steps[Level::Less.index()].text.is_empty();
            below.then(|| (Code::Ceiling, At::Level(level), self.words(level.index(), None).to_owned()))
        })
    }

    /// All there can be: 100 %, 23 of 23, every day, 10 of a person's own ten points.
    pub(super) fn is_most(&self, quantity: &Quantity) -> bool {
        if quantity.sort == Sort::Always {
            return true;
        }
        let Some(most) = self.most(quantity) else { return false };
        quantity.low.is_some_and(|low| low.at >= most && !low.open) && matches!(quantity.sort, Sort::Plain | Sort::Article)
    }

    /// The natural end of what is counted.
    pub(super) fn most(&self, quantity: &Quantity) -> Option<i64> {
        Some(match quantity.what {
            What::Percent => 100_000,
            What::OutOf(of) => of.saturating_mul(1000),
            What::Days if quantity.per == Some(Per::Week) => 7 * 60 * 1000,
            What::Points if self.unit == Some(Unit::Points) => 10_000,
            _ => return None,
        })
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
