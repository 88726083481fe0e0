//! Overlap, gap, order and evenness of the one quantity that changes from step to step.

use super::super::finding::{At, Code};
use super::super::quantity::{End, Per, Quantity, Sort};
use super::super::text::normalised;
use super::series::{Series, Way, toward};
use super::{Finding, Ladder};
use crate::plan::Level;

/// The longest step may be twice the shortest (method §5, row 3).
const UNEVEN: i64 = 2;

impl Ladder {
    /// Two steps that hold at once: shared amounts, or one inside the other ("at least 3", "at least 4").
    pub(super) fn overlap(&self, main: &Series) -> Option<Finding> {
        main.direction()?;
        let (a, b) = main.pairs().find(|(a, b)| {
            if a.1.equals(b.1) {
                // The same amount twice: only if nothing else tells the steps apart.
                let copied = normalised(&self.steps[a.0].text) == normalised(&self.steps[b.0].text);
                return sure(a.1, b.1) && !copied && self.rest(a.0, a.1) == self.rest(b.0, b.1);
            }
            sure(a.1, b.1) && overlap(a.1, b.1)
        })?;
        Some((Code::Overlap, At::Level(Level::ALL[b.0]), self.both_words(a, b)))
    }

    /// Amounts that belong to no step.
    pub(super) fn gap(&self, main: &Series) -> Option<Finding> {
        let up = main.direction()? == Way::Up;
        let next = |a: usize, b: usize| b == a + 1;
        let (a, b) = main.pairs().find(|(a, b)| next(a.0, b.0) && sure(a.1, b.1) && gap(a.1, b.1, up))?;
        Some((Code::Gap, At::Level(Level::ALL[b.0]), self.both_words(a, b)))
    }

    /// A step that goes back.
    pub(super) fn not_monotone(&self, main: &Series) -> Option<Finding> {
        let ways = || main.pairs().map(|(a, b)| toward(a.1, b.1));
        if !(ways().any(|w| w == Way::Up) && ways().any(|w| w == Way::Down)) || ways().any(|w| w == Way::Nested) {
            return None;
        }
        let back = if main.direction() == Some(Way::Down) { Way::Up } else { Way::Down };
        let (a, b) = main.pairs().find(|(a, b)| toward(a.1, b.1) == back)?;
        Some((Code::NotMonotone, At::Ladder, self.both_words(a, b)))
    }

    /// Some step is more than twice as long as another. Judged on where the steps begin and on their middles:
    /// only what is uneven by both is certainly so.
    pub(super) fn uneven_steps(&self, main: &Series) -> Option<Finding> {
        let all: Vec<&Quantity> = main.amounts().map(|(_, q)| q).filter(|q| sure(q, q)).collect();
        let all: [&Quantity; 5] = all.try_into().ok()?;
        let up = main.direction()? == Way::Up;
        // "Every other day" is a rhythm: that it makes 3.5 days a week is nobody's unevenness.
        if all.iter().any(|q| q.per == Some(Per::Week) && q.point().is_some_and(|p| p % 60_000 != 0)) {
            return None;
        }
        // A step is reached at its worse end.
        let begins = all.map(|q| if up { q.low } else { q.high }.map(|e| e.at));
        let middles = all.map(|q| Some((q.low?.at.saturating_add(q.high?.at)) / 2));
        let judged: Vec<Option<bool>> = [begins, middles].iter().map(|places| uneven(places, up)).collect();
        let uneven = judged.contains(&Some(true)) && !judged.contains(&Some(false));
        if !uneven || self.bends_at_an_end(&begins, main, up) {
            return None;
        }
        let words: Vec<&str> = main.amounts().map(|(at, q)| self.words(at, Some(q))).collect();
        Some((Code::UnevenSteps, At::Ladder, words.join(" – ")))
    }

    /// Even but for what a natural end forces (method §5, "clamp at natural ends"): above the goal shorter steps up
    /// to the most there can be, and one shorter step below today where there is nothing less. No evener stair
    /// could be proposed.
    fn bends_at_an_end(&self, places: &[Option<i64>; 5], main: &Series, up: bool) -> bool {
        let [Some(a), Some(b), Some(c), Some(d), Some(e)] = *places else { return false };
        let [first, second, third, fourth] = [b - a, c - b, d - c, e - d].map(i64::abs);
        let even = |x: i64, y: i64| x.max(y) <= UNEVEN * x.min(y);
        let ends = |at: usize, most: bool| main.at[at].as_ref().is_some_and(|q| if most { self.is_most(q) } else { q.point() == Some(0) });
        let below = even(first, second) || (self.baseline == Level::Less && ends(0, !up) && first < second);
        // What takes time is never done in none: an even stair that would come to nought has to bend before it.
        let short_of_nought = !up && c <= 2 * second;
        let above = even(second, third) || ((ends(4, up) || short_of_nought) && third <= second);
        below && above && even(third, fourth)
    }
}

fn sure(a: &Quantity, b: &Quantity) -> bool {
    [a, b].iter().all(|q| matches!(q.sort, Sort::Plain | Sort::Article))
}

fn overlap(a: &Quantity, b: &Quantity) -> bool {
    // "3" and then "at least 3" share 3, but "at least 3" and then "4" is how thresholds are often written: a
    // single value beyond an open side tells too little.
    let open_toward = |one: &Quantity, other: &Quantity| {
        let endless = one.low.is_none() || one.high.is_none();
        let own_end = one.low.or(one.high).map(|e| e.at);
        endless && other.point().is_some_and(|p| own_end != Some(p))
    };
    if open_toward(a, b) || open_toward(b, a) {
        return false;
    }
    let low = match (a.low, b.low) {
        (Some(x), Some(y)) => Some(if (x.at, x.open) >= (y.at, y.open) { x } else { y }),
        (x, y) => x.or(y),
    };
    let high = match (a.high, b.high) {
        (Some(x), Some(y)) => Some(if (x.at, !x.open) <= (y.at, !y.open) { x } else { y }),
        (x, y) => x.or(y),
    };
    let (Some(low), Some(high)) = (low, high) else { return true };
    if a.what.is_continuous() {
        return low.at < high.at;
    }
    let grain = a.grain.min(b.grain).max(1);
    let first = if low.open { low.at.div_euclid(grain) * grain + grain } else { -(-low.at).div_euclid(grain) * grain };
    if high.open { first < high.at } else { first <= high.at }
}

/// From the worse step's better end to the better step's worse end.
fn gap(a: &Quantity, b: &Quantity, up: bool) -> bool {
    let mirrored = |end: Option<End>| end.map(|e| if up { e } else { End { at: -e.at, ..e } });
    let (worse_low, worse_high, better_low) = if up { (a.low, a.high, b.low) } else { (mirrored(a.high), mirrored(a.low), mirrored(b.high)) };
    let (Some(from), Some(to)) = (worse_high, better_low) else { return false };
    // A single value holds up to the next step. After a closed range a single value may be meant as one.
    if a.point().is_some() || (worse_low.is_some() && b.point().is_some()) {
        return false;
    }
    // What lies from "under 3 km" to the next step's 4 km is not in either, however coarsely they are written.
    if from.open && a.what.is_continuous() {
        return to.at > from.at;
    }
    let grain = a.grain.max(b.grain);
    let shift = |end: End| if end.open && !a.what.is_continuous() { grain } else { 0 };
    (to.at + shift(to)) - (from.at - shift(from)) > grain
}

/// `None` where too few of the places are known or they do not go one way.
fn uneven(places: &[Option<i64>; 5], up: bool) -> Option<bool> {
    let steps: Vec<i64> = places.windows(2).filter_map(|w| Some(if up { w[1]? - w[0]? } else { w[0]? - w[1]? })).collect();
    let (short, long) = (steps.iter().min()?, steps.iter().max()?);
    (steps.len() > 1 && *short > 0).then(|| *long > short.saturating_mul(UNEVEN))
}
