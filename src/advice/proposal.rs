//! Proposals of the five steps from today and the target, when both are numbers; amounts of help are in `help`,
//! the sentences in `sentence`.
//!
//! The rule: today stands at the baseline level and the target at 0, both exactly as given. The levels
//! between and above lie on the straight line through them, rounded toward today to the coarsest grain on
//! which today and the target stand and which bends no step by more than a tenth; the first half of an odd
//! difference is thus the smaller one (1 → 4 gives 1 2 4 5 7); fives may bend a step by a fifth, for 45 60 75 is easier
//! to remember than 47 61 76. Past a natural end the line is bent: +2 is the end and +1 half-way to it. Nothing is done
//! in no time: where the line would come to nought, +2 is a quarter of the target. Every step differs from the next.

pub mod help;
mod no_room;
mod offer;
mod sentence;

pub use no_room::{Fit, NoRoom, Why};
pub use offer::{Basis, Offer, Offered, renewed, stair};

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

const FIVES: i64 = 5000;

/// Grains in thousandths, the coarsest first, each with the part of itself by which a step may be bent while a
/// finer one is left: things that are counted stay whole, time and distance may be halved, quartered and cut in tenths.
fn grains(unit: Unit) -> &'static [(i64, i64)] {
    const FINE: [(i64, i64); 5] = [(FIVES, 5), (1000, 10), (500, 10), (250, 10), (100, 10)];
    if unit.is_continuous() { &FINE } else { FINE.get(..2).unwrap_or(&FINE) }
}

fn place(unit: Unit, today: Amount, target: Amount, baseline: Baseline) -> Result<Proposal, Why> {
    let way = Way::new(unit, today, target)?;
    let wanted = way.wanted(baseline)?;
    let mut last = Err(Why::TooNear);
    let stands = |grain: i64| today.thousandths() % grain == 0 && target.thousandths() % grain == 0;
    let (finest, coarser) = grains(unit).split_last().ok_or(Why::TooNear)?;
    for (grain, part) in coarser.iter().filter(|(g, _)| stands(*g)).chain([finest]) {
        let tried = way.on_grain(&wanted, *grain);
        let bent = tried.iter().zip(&wanted).map(|(t, w)| (t * 4 - w).abs()).max().unwrap_or(0);
        if tried.is_sorted_by(|a, b| a < b) {
            last = Ok(way.proposal(&tried));
            // In quarters of a thousandth: a step is the target's distance, halved at baseline −2.
            let step = way.length * if baseline == Baseline::MuchLess { 2 } else { 4 };
            let least = wanted.windows(2).map(|w| w[1] - w[0]).min().unwrap_or(step);
            if bent * part <= if *grain == FIVES { least } else { step } {
                break;
            }
        } else if last.is_err() {
            last = Err(way.why_not(&tried));
        }
    }
    last
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
                let short_of_nought = takes_time.then(|| from - quarter(to));
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

    /// Rounded toward today on the scale that people see, so 2.5 km becomes 2 or 2.5 and never 2.25 + 0.25.
    /// Today, the target and the ends stay as they are.
    fn on_grain(&self, wanted: &[i64; 5], grain: i64) -> [i64; 5] {
        wanted.map(|w| {
            if w == 0 || w == self.length * 4 || self.end.is_some_and(|e| w == e * 4) {
                return w / 4;
            }
            let seen = self.today * 4 + self.direction * w;
            let grain = grain * 4;
            let down = seen.div_euclid(grain) * grain;
            let toward_today = if (self.direction > 0) == (w > 0) || down == seen { down } else { down + grain };
            (toward_today - self.today * 4) * self.direction / 4
        })
    }

    /// Which pair of steps fell together: below the target it is too near, above it the end is.
    fn why_not(&self, tried: &[i64; 5]) -> Why {
        let together = tried.windows(2).position(|w| w[0] >= w[1]);
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

/// Rounded up to a whole where there is one, in thousandths.
fn quarter(of: i64) -> i64 {
    if of < 4000 { of / 4 } else { (of / 4 + 999) / 1000 * 1000 }
}

#[cfg(test)]
mod tests;
