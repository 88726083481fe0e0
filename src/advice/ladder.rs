//! Checks of the stair as a whole (method §5, rows 3–5): overlap, gap, order, evenness, one variable, room above
//! and below. They rest on the quantities that were read with certainty; where none was, nothing is said.

mod evened;
mod order;
mod room;
mod series;
mod variables;

use super::finding::{At, Code};
use super::quantity::{Help, Quantity, Sort, What, help, read};
use super::text::outside_quotes;
use crate::plan::{Goal, Level, Unit};
use crate::words::Lang;
use series::{Series, series};

/// One finding: what, where, and the words that raised it.
pub(super) type Finding = (Code, At, String);

/// A step as it was read.
struct Step {
    text: String,
    quantities: Vec<Quantity>,
    help: Option<Help>,
}

pub(super) struct Ladder {
    steps: [Step; 5],
    series: Vec<Series>,
    /// The unit that the indicator counts in.
    unit: Option<Unit>,
    baseline: Level,
    lang: Lang,
}

impl Ladder {
    pub fn of(goal: &Goal, lang: Lang) -> Ladder {
        Ladder::of_words(goal, Level::ALL.map(|level| goal.step_words(level)), lang)
    }

    /// The goal's stair as if these were its steps.
    pub fn of_words(goal: &Goal, words: [&str; 5], lang: Lang) -> Ladder {
        let steps = words.map(|words| {
            let text = outside_quotes(words);
            Step { quantities: read(lang, &text), help: help(lang, &text), text: words.to_owned() }
        });
        let series = series(steps.each_ref().map(|s| s.quantities.as_slice()));
        let unit = goal.indicator.get().and_then(|i| i.unit);
        Ladder { steps, series, unit, baseline: goal.baseline_level(), lang }
    }

    pub fn quantities(&self, level: Level) -> &[Quantity] {
        &self.steps[level.index()].quantities
    }

    pub fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        found.extend(self.several_variables());
        // With two variables no pair of numbers tells whether a step is reached.
        let mixed = !found.is_empty();
        if let Some(main) = self.main() {
            if !self.help_varies() {
                found.extend(self.overlap(main));
                found.extend(self.gap(main));
            }
            if !mixed {
                found.extend(self.not_monotone(main));
            }
            // A step too many or too few in the wrong place bends the others; that has been said.
            if found.is_empty() {
                found.extend(self.uneven_steps(main));
            }
        }
        found.extend(self.ceiling());
        found.extend(self.floor());
        found
    }

    /// The quantity that tells the steps apart: the only one that changes.
    fn main(&self) -> Option<&Series> {
        let mut varying = self.series.iter().filter(|s| s.varies());
        varying.next().filter(|_| varying.next().is_none())
    }

    fn help_varies(&self) -> bool {
        let known = || self.steps.iter().filter_map(|s| s.help);
        known().any(|a| known().any(|b| a.differs_from(b)))
    }

    /// The words of a quantity as they were written; without one, of the whole step.
    fn words(&self, at: usize, quantity: Option<&Quantity>) -> &str {
        let text = self.steps[at].text.as_str();
        quantity.filter(|q| !matches!(q.sort, Sort::Never | Sort::Always)).and_then(|q| text.get(q.start..q.end)).unwrap_or(text)
    }

    fn both_words(&self, a: (usize, &Quantity), b: (usize, &Quantity)) -> String {
        [self.words(a.0, Some(a.1)), self.words(b.0, Some(b.1))].join(" – ")
    }

    /// The step without the words of the quantity.
    fn rest(&self, at: usize, quantity: &Quantity) -> String {
        let text = &self.steps[at].text;
        let (before, after) = (text.get(..quantity.start), text.get(quantity.end..));
        super::text::normalised(&[before.unwrap_or_default(), after.unwrap_or_default()].join(" "))
    }
}

/// The unit counts this.
fn counts(unit: Unit, what: &What) -> bool {
    match unit {
        Unit::Seconds | Unit::Minutes | Unit::Hours => *what == What::Time,
        Unit::Metres | Unit::Kilometres => *what == What::Distance,
        Unit::Steps => *what == What::Steps,
        Unit::Percent => *what == What::Percent,
        Unit::Points => *what == What::Points,
        Unit::Pieces => matches!(what, What::Pieces | What::Noun(_)),
        Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::DaysPerWeek | Unit::Times => matches!(what, What::Times | What::Days),
    }
}

#[cfg(test)]
mod tests;
