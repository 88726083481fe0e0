//! Proposals of the five steps from today and the target, when both are numbers; amounts of help are in `help`,
//! the sentences in `sentence`.
//!
//! The rule: today stands at the baseline level and the target at 0, both exactly as given. The levels
//! between and above lie on the straight line through them, each rounded to the coarsest grain that bends its steps
//! by no more than an eighth (150 → 1000 m gives 150 600 1000 1400 1850); fives may bend a step by a fifth, for 45 60 75
//! is easier to remember than 47 61 76, and shares by a quarter. Half-way it is rounded toward today: the first half of an
//! odd difference is thus the smaller one (1 → 4 gives 1 2 4 5 7). No step becomes more than twice as long as another
//! unless the line itself is bent. Past a natural end it is: +2 is the end and +1 half-way to it. Nothing is done in no
//! time: where the line would come to nought, +2 is a quarter of the target. Every step differs from the next.

pub mod help;
mod no_room;
mod offer;
mod sentence;

pub use no_room::{Fit, NoRoom, Why};
pub use offer::{Basis, Offer, Offered, renewed, stair, steps_of};
pub(super) use sentence::{carried, of_amount};

use crate::plan::{Amount, Indicator, Level, Unit};
use crate::words::{Lang, format};

/// The amounts of the five levels, the lowest first, strictly rising or strictly falling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    amounts: [Amount; 5],
}

impl Proposal {
    pub fn at(&self, level: Level) -> Amount {
        self.amounts[level.index()]
    }

    pub fn amounts(&self) -> [Amount; 5] {
        self.amounts
    }
}

/// The level at which today stands (method: −2 in Finnish practice, −1 elsewhere).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Baseline {
    MuchLess,
    /// There is a level below today, as far below as the target is above.
    Less,
}

impl Baseline {
    /// Only the two levels at which a goal may start.
    pub fn of(level: Level) -> Option<Baseline> {
        match level {
            Level::MuchLess => Some(Baseline::MuchLess),
            Level::Less => Some(Baseline::Less),
            Level::Expected | Level::More | Level::MuchMore => None,
        }
    }

    pub fn level(self) -> Level {
        match self {
            Baseline::MuchLess => Level::MuchLess,
            Baseline::Less => Level::Less,
        }
    }
}

/// Five steps from `today` at the baseline level and `target` at 0. More may be better or less may be better:
/// the two numbers tell the direction.
pub fn steps(unit: Unit, today: Amount, target: Amount, baseline: Baseline) -> Result<Proposal, NoRoom> {
    place(unit, today, target, baseline).map_err(|why| no_room::explain(unit, today, target, baseline, why))
}

/// The step in words: `3 kertaa viikossa`. Without a unit the number alone. With plain spaces, as these
/// words become the person's own text.
pub fn words(lang: Lang, indicator: &Indicator, amount: Amount) -> String {
    let words = match indicator.unit {
        Some(unit) => format::quantity(lang, amount, unit),
        None => format::amount(lang, amount),
    };
    words.replace('\u{a0}', " ")
}

mod grain;

use grain::Grains;

/// Nobody tells two shares apart that lie nearer than this, in thousandths of a per cent.
const LEAST_SHARE: i64 = 4000;

/// What fits of the five where not all do, the lowest first: each step that is left differs from its neighbours by what people tell.
pub fn partly(unit: Unit, today: Amount, target: Amount, baseline: Baseline) -> [Option<Amount>; 5] {
    let mut steps = [None; 5];
    steps[baseline.level().index()] = Some(today);
    if today == target {
        return steps;
    }
    steps[Level::Expected.index()] = Some(target);
    let Ok(way) = Way::new(unit, today, target) else { return steps };
    // Shares are told apart by fives.
    let least = if unit == Unit::Percent { 5_000 } else { Grains::of(unit).finest() };
    let between = |from: i64, to: i64| {
        let middle = way.on_grain((from + to) / 2, least);
        (middle - from >= least.min(LEAST_SHARE) && to - middle >= least.min(LEAST_SHARE)).then_some(middle)
    };
    let size = match baseline {
        Baseline::MuchLess => {
            steps[Level::Less.index()] = between(0, way.length).map(|at| way.amount(at));
            (way.length / 2).max(least)
        }
        Baseline::Less => {
            let down = way.behind.map_or(way.length, |behind| way.length.min(behind));
            steps[Level::MuchLess.index()] = (down >= least).then(|| way.amount(-down));
            way.length
        }
    };
    let end = way.short_of_nought.or(way.end);
    let top = way.on_grain(way.length + 2 * size, least);
    let top = end.map_or(top, |end| top.min(end));
    if top - way.length >= least.min(LEAST_SHARE) {
        let more = between(way.length, top);
        steps[Level::More.index()] = Some(way.amount(more.unwrap_or(top)));
        steps[Level::MuchMore.index()] = more.map(|_| way.amount(top));
    }
    steps
}

fn place(unit: Unit, today: Amount, target: Amount, baseline: Baseline) -> Result<Proposal, Why> {
    let way = Way::new(unit, today, target)?;
    let wanted = way.wanted(baseline)?;
    let least = if unit == Unit::Percent { LEAST_SHARE } else { 1 };
    let even = |places: &[i64]| longest_of(places) <= 2 * shortest_of(places);
    // Where the line bends at an end no rounding makes the whole even; the steps up to it are even among themselves.
    let may_be_even = even(&wanted);
    let fine = |places: &[i64; 5]| if may_be_even { even(places) } else { even(&places[Level::Expected.index()..]) };
    let grains = Grains::of(unit);
    let mut tried = wanted;
    // Coarse grains that spoil the whole are left out, one after another.
    for coarsest in 0..grains.count() {
        tried = way.rounded(&wanted, &grains, coarsest);
        if shortest_of(&tried) < least {
            continue;
        }
        if fine(&tried) {
            return Ok(way.proposal(&tried));
        }
    }
    Err(way.why_not(&tried, least))
}

fn shortest_of(places: &[i64]) -> i64 {
    places.windows(2).map(|w| w[1] - w[0]).min().unwrap_or(0)
}

fn longest_of(places: &[i64]) -> i64 {
    places.windows(2).map(|w| w[1] - w[0]).max().unwrap_or(0)
}

/// The way from today to the target, reckoned as if more were better: today is 0, the target `length`.
/// All in thousandths.
struct Way {
    today: i64,
    /// +1 or −1.
    direction: i64,
    length: i64,
    /// The natural end ahead, as far from today as this.
    end: Option<i64>,
    /// How far behind today one may go; `None` is without end.
    behind: Option<i64>,
    /// Nought lies ahead and cannot be reached: +2 is no further than this.
    short_of_nought: Option<i64>,
}

impl Way {
    fn new(unit: Unit, today: Amount, target: Amount) -> Result<Way, Why> {
        let most = unit.most();
        for amount in [today, target] {
            if amount < Amount::ZERO {
                return Err(Why::PastTheEnd { end: Amount::ZERO });
            }
            if let Some(end) = most.filter(|most| amount > *most) {
                return Err(Why::PastTheEnd { end });
            }
        }
        let (from, to) = (today.thousandths(), target.thousandths());
        let above = most.map(|m| m.thousandths() - from);
        match to.cmp(&from) {
            std::cmp::Ordering::Equal => Err(Why::Same),
            std::cmp::Ordering::Greater => {
                Ok(Way { today: from, direction: 1, length: to - from, end: above, behind: Some(from), short_of_nought: None })
            }
            std::cmp::Ordering::Less => {
                let takes_time = matches!(unit, Unit::Seconds | Unit::Minutes | Unit::Hours);
                let short_of_nought = takes_time.then(|| from - quarter(unit, to));
                Ok(Way { today: from, direction: -1, length: from - to, end: Some(from), behind: above, short_of_nought })
            }
        }
    }

    /// Where the levels would be without rounding, in quarters of a thousandth, so that halves stay whole.
    fn wanted(&self, baseline: Baseline) -> Result<[i64; 5], Why> {
        let length = self.length * 4;
        let step = if baseline == Baseline::MuchLess { length / 2 } else { length };
        let lowest = match (baseline, self.behind) {
            (Baseline::MuchLess, _) => 0,
            (Baseline::Less, Some(0)) => return Err(Why::NothingBelowToday),
            (Baseline::Less, behind) => -behind.map_or(step, |b| step.min(b * 4)),
        };
        let second = if baseline == Baseline::MuchLess { step } else { 0 };
        let (mut more, mut most) = (length + step, length + 2 * step);
        if let Some(end) = self.end.map(|e| e * 4) {
            if end == length {
                return Err(Why::AtTheEnd { end: self.amount(end / 4) });
            }
            let bend = self.short_of_nought.filter(|_| most >= end).map_or(end, |short| short * 4);
            if most > bend && most >= end {
                most = bend;
                more = (length + bend) / 2;
            }
        }
        Ok([lowest, second, length, more, most])
    }

    /// Each place on its grain, on the scale that people see. Today, the target and the ends stay as they are.
    fn rounded(&self, wanted: &[i64; 5], grains: &Grains, coarsest: usize) -> [i64; 5] {
        let step = |at: usize| {
            let before = at.checked_sub(1).map(|b| wanted[at] - wanted[b]);
            let after = wanted.get(at + 1).map(|a| a - wanted[at]);
            before.into_iter().chain(after).min().unwrap_or(0)
        };
        std::array::from_fn(|at| {
            let w = wanted[at];
            let is_given = w == 0 || w == self.length * 4 || self.end.is_some_and(|e| w == e * 4) || self.short_of_nought.is_some_and(|s| w == s * 4);
            if is_given {
                return w / 4;
            }
            let seen = self.today * 4 + self.direction * w;
            // Where the number falls from today on, the nearer of two equal ones is the larger.
            let up_on_tie = (self.direction > 0) != (w > 0);
            (grains.round(seen, step(at), up_on_tie, coarsest) - self.today) * self.direction
        })
    }

    /// A place on the grain that people see, half-way toward today.
    fn on_grain(&self, at: i64, grain: i64) -> i64 {
        let seen = self.today + self.direction * at;
        let (down, over) = (seen.div_euclid(grain) * grain, seen.rem_euclid(grain));
        let up = over * 2 > grain || (over * 2 == grain && self.direction < 0);
        ((if up { down + grain } else { down }) - self.today) * self.direction
    }

    /// Which pair of steps fell together: below the target it is too near, above it the end is.
    fn why_not(&self, tried: &[i64; 5], least: i64) -> Why {
        let together = tried.windows(2).position(|w| w[1] - w[0] < least);
        match (together, self.end) {
            (Some(2 | 3), Some(end)) if tried[4] == end => Why::NearTheEnd { end: self.amount(end) },
            _ => Why::TooNear,
        }
    }

    fn amount(&self, way: i64) -> Amount {
        Amount::from_thousandths(self.today + self.direction * way)
    }

    fn proposal(&self, places: &[i64; 5]) -> Proposal {
        Proposal { amounts: places.map(|p| self.amount(p)) }
    }
}

/// A quarter as people say it: a whole, or half an hour or a minute where that is more than nothing; in thousandths.
fn quarter(unit: Unit, of: i64) -> i64 {
    let on = |grain: i64| (of / 4 + grain / 2) / grain * grain;
    let finest = if unit == Unit::Hours { 250 } else { Grains::of(unit).finest() };
    let grain = if of < 4000 && unit != Unit::Seconds { 500 } else { 1000 };
    on(grain).max(finest)
}

#[cfg(test)]
mod tests;
