//! What a vague word or a comparison with the start can give way to.

use super::super::lexicon;
use super::super::text::words;
use super::Maker;
use super::check::Made;
use crate::advice::At;
use crate::plan::{Amount, Indicator, IndicatorKind, Level, Unit};
use crate::words::{Lang, advice as said, format, step};

/// What a comparative compares.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Compared {
    Long,
    Far,
    Fast,
    Often,
}

impl Compared {
    pub fn of(lang: Lang, word: &str) -> Option<Compared> {
        let lists = match lang {
            Lang::Fi => [
                "pidempään|pitempään|kauemmin|pitkään|kauan|pidemmän|pitemmän",
                "pidemmälle|pitemmälle|kauemmas|kauemmaksi",
                "nopeammin|ripeämmin|joutuisammin|vikkelämmin",
                "useammin|enemmän",
            ],
            Lang::Sv => ["längre|länge", "", "snabbare|fortare", "oftare"],
            Lang::En => ["longer|long", "further|farther", "faster|quicker|sooner", "often"],
        };
        let is = |list: &str| list.split('|').any(|w| w == word);
        [Compared::Long, Compared::Far, Compared::Fast, Compared::Often].into_iter().zip(lists).find(|(_, list)| is(list)).map(|(what, _)| what)
    }
}

impl Maker<'_> {
    /// "Instead of “more” write “3 times a week”": the number of this step, in the unit that the stair or the word itself
    /// counts in.
    pub(super) fn instead(&self, at: At, phrase: &str) -> Option<Made> {
        let At::Level(level) = at else { return None };
        let compared = words(phrase).iter().find_map(|w| Compared::of(self.lang, &w.text));
        let better = self.told_of(level).unwrap_or_else(|| self.guessed(level, compared));
        let shown = said::instead_of(self.lang, phrase, &better);
        Some(Made::Step(level, better, shown))
    }

    /// The words of a number for this step: as proposed, else as it would stand among the numbers of the other steps.
    pub(super) fn told_of(&self, level: Level) -> Option<String> {
        let proposed = self.amount_on(At::Level(level)).map(|(indicator, amount)| super::amount_words(self.lang, &indicator, amount));
        proposed.or_else(|| self.ladder.at_level(level))
    }

    /// A number that might be anybody's, another one on each step.
    fn guessed(&self, level: Level, compared: Option<Compared>) -> String {
        let unit = self.unit().or(match compared {
            Some(Compared::Long | Compared::Fast) => Some(Unit::Minutes),
            Some(Compared::Far) => Some(Unit::Metres),
            Some(Compared::Often) | None => None,
        });
        let unit = unit.unwrap_or(Unit::TimesPerWeek);
        let is_time = matches!(unit, Unit::Seconds | Unit::Minutes | Unit::Hours);
        if compared == Some(Compared::Fast) && is_time {
            let amount = usual(unit, 4 - level.index());
            let within = if self.lang == Lang::Fi { step::within(self.lang, amount, unit) } else { format::quantity(self.lang, amount, unit) };
            return said::in_less_than(self.lang, &within).replace('\u{a0}', " ");
        }
        super::amount_words(self.lang, &counting(unit), usual(unit, level.index()))
    }

    /// The unit of the indicator, else the one that was read from the stair.
    pub(super) fn unit(&self) -> Option<Unit> {
        self.basis.indicator.as_ref().and_then(|i| i.unit).or_else(|| self.ladder.unit_read())
    }

    /// "More often than at the start" with today's number.
    pub(super) fn against_today(&self, at: At) -> Option<String> {
        let text = self.text(at).trim().trim_end_matches('.');
        let (from, to) = lexicon::against_start(self.lang, text)?;
        let all = words(text);
        let last = all.iter().rev().find(|w| w.end <= from)?;
        let than = ["kuin ", "än ", "than "][self.lang as usize];
        if !text.get(to..)?.trim().is_empty() || !text.get(from..to)?.to_lowercase().starts_with(than) {
            return None;
        }
        let unit = self.basis.indicator.as_ref()?.unit?;
        let today = self.basis.today.as_ref()?.amount.filter(|a| *a > Amount::ZERO)?;
        let time = matches!(unit, Unit::Seconds | Unit::Minutes | Unit::Hours);
        let amount = format::quantity(self.lang, today, unit);
        let far = |compared| compared == Compared::Far || (self.lang == Lang::Sv && compared == Compared::Long);
        let better = match (unit, Compared::of(self.lang, &last.text)?) {
            (Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::DaysPerWeek, Compared::Often) => {
                format!("{}{than}{amount}", text.get(..from)?)
            }
            (Unit::Metres | Unit::Kilometres, compared) if far(compared) => format!("{}{than}{amount}", text.get(..from)?),
            (_, Compared::Long) if time => format!("{}{than}{amount}", text.get(..from)?),
            (_, Compared::Fast) if time => {
                let within = if self.lang == Lang::Fi { step::within(self.lang, today, unit) } else { amount };
                format!("{}{}", text.get(..last.start)?, said::in_less_than(self.lang, &within))
            }
            _ => return None,
        };
        Some(better.replace('\u{a0}', " "))
    }

    /// The comparison with the start and the word that it compares by, as it was written.
    pub(super) fn compared_to_start(&self, at: At) -> Option<&str> {
        let text = self.text(at);
        let (from, to) = lexicon::against_start(self.lang, text)?;
        let first = words(text).iter().rev().find(|w| w.end <= from).map_or(from, |w| w.start);
        text.get(first..to)
    }
}

/// What anybody might reach on each step.
pub(super) fn usual(unit: Unit, at: usize) -> Amount {
    let step = match unit {
        Unit::Minutes | Unit::Seconds => 5,
        Unit::Metres | Unit::Steps => 50,
        Unit::Percent => 20,
        Unit::Points => 2,
        _ => 1,
    };
    Amount::whole(step * (at as i32 + 1))
}

pub(super) fn counting(unit: Unit) -> Indicator {
    Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(unit) }
}
