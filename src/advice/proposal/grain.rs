//! The round numbers of each unit: what people say aloud for an amount of this size.

use crate::plan::Unit;

/// Grains in thousandths, the coarsest first.
pub(super) struct Grains {
    all: &'static [i64],
    unit: Unit,
}

const WHOLE: [i64; 8] = [5_000_000, 1_000_000, 500_000, 100_000, 50_000, 10_000, 5_000, 1_000];
const SHARES: [i64; 3] = [10_000, 5_000, 1_000];
/// Even numbers are rounder than odd ones where one measures.
const METRES: [i64; 11] = [5_000_000, 1_000_000, 500_000, 100_000, 50_000, 10_000, 5_000, 2_000, 1_000, 500, 100];
/// Half an hour and a quarter, half a kilometre and a tenth.
const HOURS: [i64; 7] = [50_000, 10_000, 5_000, 2_000, 1_000, 500, 250];
const KILOMETRES: [i64; 8] = [50_000, 10_000, 5_000, 2_000, 1_000, 500, 250, 100];
/// Nobody counts parts of a second, or less than half a minute.
const SECONDS: [i64; 9] = [5_000_000, 1_000_000, 500_000, 100_000, 50_000, 10_000, 5_000, 2_000, 1_000];
const MINUTES: [i64; 10] = [5_000_000, 1_000_000, 500_000, 100_000, 50_000, 10_000, 5_000, 2_000, 1_000, 500];

impl Grains {
    pub fn of(unit: Unit) -> Grains {
        let all: &[i64] = match unit {
            Unit::Percent => &SHARES,
            Unit::Hours => &HOURS,
            Unit::Kilometres => &KILOMETRES,
            Unit::Minutes => &MINUTES,
            Unit::Seconds => &SECONDS,
            Unit::Metres => &METRES,
            _ => &WHOLE,
        };
        Grains { all, unit }
    }

    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// The coarsest grain on which `seen` and `step`, both in quarters of a thousandth, stay what they are; the finest
    /// where none does. Grains before `coarsest` are left out. In thousandths.
    pub fn round(&self, seen: i64, step: i64, up_on_tie: bool, coarsest: usize) -> i64 {
        let on = |grain: i64| {
            let grain = grain * 4;
            let down = seen.div_euclid(grain) * grain;
            let (below, above) = (seen - down, down + grain - seen);
            if above < below || (above == below && up_on_tie) { down + grain } else { down }
        };
        let allowed = self.all.iter().skip(coarsest);
        // Half-way between two round numbers lies a number that is nearly as round.
        let exact = |grain: i64| seen % (grain * 4) == 0;
        let half_way = |grain: i64| (seen.rem_euclid(grain * 4)) * 2 == grain * 4 && self.all.iter().any(|g| *g < grain && *g >= 1000 && exact(*g));
        let fits = |grain: &&i64| {
            let near = (on(**grain) - seen).abs() * self.part(**grain) <= step && !half_way(**grain);
            near && (self.measures() || **grain * 80 <= seen || **grain <= 1000)
        };
        on(*allowed.clone().find(fits).unwrap_or(&self.finest())) / 4
    }

    /// The smallest difference that people tell.
    pub fn finest(&self) -> i64 {
        self.all.last().copied().unwrap_or(1000)
    }

    /// A step may be bent by one part of so many.
    fn part(&self, grain: i64) -> i64 {
        match (self.unit, grain) {
            (Unit::Percent, 5_000) => 4,
            // Half a minute is nothing that anybody aims at while a whole one tells the steps apart.
            (Unit::Minutes | Unit::Seconds | Unit::Metres, 1_000) => 4,
            (_, 5_000) => 5,
            _ => 8,
        }
    }

    /// Occasions and things are counted one by one: only large numbers of them are rounded.
    fn measures(&self) -> bool {
        self.unit.is_continuous() || self.unit == Unit::Percent
    }
}
