//! How it could be written instead, from the person's own words where that is certain; else a usual example of the same
//! part of life.

use super::finding::{Advice, At, Code};
use super::ladder::Ladder;
use super::proposal::{Basis, carried, of_amount, steps_of, words as amount_words};
use super::text::words;
use super::{action, lexicon};
use crate::plan::{Amount, Goal, Indicator, IndicatorKind, Level, Plan, Unit};
use crate::words::{Lang, advice as said, format, ideas, step};

/// The example of a finding, as a whole sentence.
pub(super) fn of(plan: &Plan, goal: &Goal, advice: &Advice, lang: Lang) -> String {
    let maker = Maker { plan, goal, basis: Basis::of(goal), lang };
    let own = maker.own(advice).filter(|own| !lexicon::wishes(lang, own));
    match own.or_else(|| maker.usual(advice.code)) {
        Some(better) => said::for_example(lang, &better),
        None => advice.code.example(lang).to_owned(),
    }
}

struct Maker<'a> {
    plan: &'a Plan,
    goal: &'a Goal,
    basis: Basis,
    lang: Lang,
}

impl Maker<'_> {
    fn own(&self, advice: &Advice) -> Option<String> {
        match advice.code {
            Code::IntentionNotAction => action::done(self.lang, self.text(advice.at)),
            Code::VagueWords => self.with_number(advice.at),
            Code::ComparativeToStart => self.against_today(advice.at).or_else(|| self.step(advice.at)),
            Code::MissingLevel | Code::DuplicateLevel => self.step(advice.at),
            Code::Overlap | Code::Gap | Code::NotMonotone | Code::UnevenSteps => self.series(),
            Code::SeveralVariables => {
                let one = Ladder::of(self.goal, self.lang).one_variable()?;
                Some(said::only_this_changes(self.lang, &one.join(" – ")))
            }
            Code::Unreadable => action::halves(self.lang, self.text(advice.at)).map(|halves| halves.join(". ") + "."),
            Code::NoDate | Code::DateOutsidePeriod => self.day(),
            Code::NoIndicator => {
                let name = self.name()?;
                Some(said::how_often(self.lang, &small(self.lang, &name)))
            }
            Code::NoBaseline => {
                let (indicator, amount) = self.usual_amount();
                let amount = if matches!(indicator.kind, IndicatorKind::Count) { Amount::whole(1) } else { amount };
                let sentence = of_amount(self.lang, &self.name()?, &indicator, amount, false);
                Some(said::now(self.lang, &sentence))
            }
            _ => None,
        }
    }

    fn text(&self, at: At) -> &str {
        match at {
            At::Level(level) => self.goal.step_words(level),
            _ => self.goal.name.text(),
        }
    }

    /// The goal's own name where it is something that is done and carries an amount.
    fn name(&self) -> Option<String> {
        carried(self.lang, self.goal.name.text()).filter(|name| action::is_action(self.lang, name))
    }

    /// The step's own words with a number where the vague word stood last; else what the goal's name makes of the number.
    fn with_number(&self, at: At) -> Option<String> {
        let text = self.text(at).trim().trim_end_matches('.');
        let own = ending(self.lang, text).filter(|rest| action::is_action(self.lang, rest));
        let name = own.map(str::to_owned).or_else(|| self.name())?;
        let (indicator, amount) = self.amount_on(at).unwrap_or_else(|| self.usual_amount());
        self.sentence(&name, &indicator, amount)
    }

    /// A step that is proposed here and stands nowhere else.
    fn step(&self, at: At) -> Option<String> {
        let At::Level(level) = at else { return None };
        let words = self.basis.offer(self.lang).words.get(level.index())?.clone();
        let is_new = !words.is_empty() && Level::ALL.iter().all(|other| self.goal.step_words(*other) != words);
        is_new.then_some(words)
    }

    fn sentence(&self, name: &str, indicator: &Indicator, amount: Amount) -> Option<String> {
        let sentence = of_amount(self.lang, name, indicator, amount, self.less());
        (sentence != amount_words(self.lang, indicator, amount) && lexicon::vague(self.lang, &sentence, &[]).is_none()).then_some(sentence)
    }

    fn less(&self) -> bool {
        let amount = |m: &Option<crate::plan::Measure>| m.as_ref().and_then(|m| m.amount);
        amount(&self.basis.target).zip(amount(&self.basis.today)).is_some_and(|(target, today)| target < today)
    }

    /// What the proposals put on this step, else what was told of it.
    fn amount_on(&self, at: At) -> Option<(Indicator, Amount)> {
        let At::Level(level) = at else { return None };
        let indicator = self.basis.indicator.clone().filter(|i| i.unit.is_some())?;
        let told = |m: &Option<crate::plan::Measure>| m.as_ref().and_then(|m| m.amount);
        let proposed = steps_of(&self.basis).map(|made| made.at(level));
        let amount = proposed.or_else(|| (level == Level::Expected).then(|| told(&self.basis.target)).flatten())?;
        Some((indicator, amount))
    }

    /// A number that might be anybody's, in the unit of the indicator.
    fn usual_amount(&self) -> (Indicator, Amount) {
        let own = self.basis.indicator.clone().filter(|i| i.unit.is_some());
        let indicator = own.unwrap_or(Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(Unit::TimesPerWeek) });
        let amount = match indicator.unit {
            Some(Unit::Minutes | Unit::Seconds) => 20,
            Some(Unit::Metres) => 200,
            Some(Unit::Steps) => 100,
            Some(Unit::Percent) => 80,
            Some(Unit::Points) => 6,
            Some(Unit::Hours | Unit::Kilometres | Unit::TimesPerDay) => 2,
            _ => 3,
        };
        (indicator, Amount::whole(amount))
    }

    /// "More often than at the start" with today's number.
    fn against_today(&self, at: At) -> Option<String> {
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
        let often = ["useammin|enemmän", "oftare", "often"][self.lang as usize];
        let long = ["pidempään|pitempään", "längre", "longer"][self.lang as usize];
        let far = ["pidemmälle|pitemmälle", "längre", "further|farther"][self.lang as usize];
        let fast = ["nopeammin", "snabbare", "faster|quicker"][self.lang as usize];
        let is = |list: &str| list.split('|').any(|w| w == last.text);
        let time = matches!(unit, Unit::Seconds | Unit::Minutes | Unit::Hours);
        let amount = format::quantity(self.lang, today, unit);
        let better = match unit {
            Unit::TimesPerDay | Unit::TimesPerWeek | Unit::TimesPerMonth | Unit::DaysPerWeek if is(often) => {
                format!("{}{than}{amount}", text.get(..from)?)
            }
            Unit::Metres | Unit::Kilometres if is(far) => format!("{}{than}{amount}", text.get(..from)?),
            _ if time && is(long) => format!("{}{than}{amount}", text.get(..from)?),
            _ if time && is(fast) => {
                let within = if self.lang == Lang::Fi { step::within(self.lang, today, unit) } else { amount };
                format!("{}{}", text.get(..last.start)?, said::in_less_than(self.lang, &within))
            }
            _ => return None,
        };
        Some(better.replace('\u{a0}', " "))
    }

    /// The five proposed numbers, with the unit once.
    fn series(&self) -> Option<String> {
        let unit = self.basis.indicator.as_ref()?.unit?;
        let made = steps_of(&self.basis)?.amounts();
        let [first @ .., last] = made.map(|a| format::amount(self.lang, a));
        let _ = last;
        let last = format::quantity(self.lang, made[4], unit).replace('\u{a0}', " ");
        // One of something is written in words, which would not follow a row of numbers.
        last.starts_with(|c: char| c.is_ascii_digit()).then(|| format!("{} – {last}", first.join(" – ")))
    }

    /// A day of the last week of the period.
    fn day(&self) -> Option<String> {
        let (from, to) = self.plan.period.get()?;
        let day = to.minus(7);
        let after_start = self.goal.begun_on.is_none_or(|begun| day > begun) && day > *from;
        after_start.then(|| format::day(self.lang, day))
    }

    /// What others do in the same part of life.
    fn usual(&self, code: Code) -> Option<String> {
        let area = *self.goal.area.get()?;
        let mut good = ideas::of(self.lang, area).filter_map(|idea| carried(self.lang, idea)).filter(|i| action::is_action(self.lang, i));
        match code {
            Code::IntentionNotAction | Code::BodyFunction | Code::TreatmentOnly => good.next(),
            Code::Unreadable => Some(format!("{}. {}.", good.next()?, good.next()?)),
            Code::VagueWords | Code::ComparativeToStart => {
                let (indicator, amount) =
                    (Indicator { kind: IndicatorKind::Count, name: String::new(), unit: Some(Unit::TimesPerWeek) }, Amount::whole(3));
                Some(of_amount(self.lang, &good.next()?, &indicator, amount, false))
            }
            _ => None,
        }
    }
}

/// What stands before a vague word or phrase that ends the text.
fn ending(lang: Lang, text: &str) -> Option<&str> {
    let phrases = match lang {
        Lang::Fi => {
            "paremmin|useammin|enemmän|sujuvammin|nopeammin|varmemmin|helpommin|itsenäisemmin|riittävästi|joskus|silloin tällöin|harvoin|\
             melko usein|aika usein|yleensä|jonkin verran|toisinaan|satunnaisesti"
        }
        Lang::Sv => "bättre|oftare|mer|mera|snabbare|ibland|sällan|tillräckligt|för det mesta|då och då|ganska ofta|oftast",
        Lang::En => {
            "more often|better|more|faster|quicker|enough|sometimes|occasionally|rarely|seldom|mostly|usually|now and then|from time to time|\
             most of the time|quite often"
        }
    };
    let all = words(text);
    let found = phrases.split('|').find_map(|phrase| {
        let parts: Vec<&str> = phrase.split(' ').collect();
        let at = all.len().checked_sub(parts.len()).filter(|at| *at > 0)?;
        all.get(at..)?.iter().map(|w| w.text.as_str()).eq(parts).then_some(at)
    })?;
    // "A little better", "much more": the word before belongs to it. "Does not walk enough" is no step to keep.
    const BOUND: &str =
        "vähän|paljon|hieman|ja|tai|kuin|en|ei|yhä|lite|mycket|och|eller|inte|allt|ännu|much|a|little|bit|and|or|not|don't|even|no|any|is|are|am";
    let before = all.get(..found)?;
    let bound = before.iter().any(|w| BOUND.split('|').any(|b| b == w.text));
    (!bound).then(|| text.get(..before.last()?.end)).flatten()
}

/// As it goes on inside a sentence; "I" stays large.
fn small(lang: Lang, text: &str) -> String {
    if lang == Lang::En && text.starts_with("I ") {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map(|c| c.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
