//! How it could be written instead, from the person's own words where that is certain; else a usual example of the same
//! part of life.

mod check;
mod instead;

use super::finding::{Advice, At, Code};
use super::ladder::Ladder;
use super::proposal::{Basis, carried, of_amount, steps_of, words as amount_words};
use super::text::words;
use super::{action, lexicon};
use crate::plan::{Amount, Goal, Indicator, IndicatorKind, Level, Plan, Unit};
use crate::words::{Lang, advice as said, format, ideas, step};
use check::Made;
use instead::{Compared, counting, usual};

/// The example of a finding, as a whole sentence. The first that the advice itself finds nothing in is shown.
pub(super) fn of(plan: &Plan, goal: &Goal, advice: &Advice, lang: Lang) -> String {
    let maker = Maker { plan, goal, basis: Basis::of(goal), ladder: Ladder::of(goal, lang), lang };
    match maker.all(advice).into_iter().find_map(|made| made.checked(goal, lang)) {
        Some(better) => said::for_example(lang, &better),
        None => advice.code.example(lang).to_owned(),
    }
}

struct Maker<'a> {
    plan: &'a Plan,
    goal: &'a Goal,
    basis: Basis,
    ladder: Ladder,
    lang: Lang,
}

impl Maker<'_> {
    /// Every way that is known to write it better, the nearest to the person's own words first.
    fn all(&self, advice: &Advice) -> Vec<Made> {
        let (lang, at) = (self.lang, advice.at);
        let made = match advice.code {
            Code::IntentionNotAction => [action::done(lang, self.text(at)).map(Made::Said), None],
            Code::VagueWords => [self.with_number(at), self.instead(at, &advice.raised_by)],
            Code::ComparativeToStart => {
                let own = self.against_today(at).and_then(|words| on_step(at, words));
                [own.or_else(|| self.step(at)), self.compared_to_start(at).and_then(|phrase| self.instead(at, phrase))]
            }
            Code::MissingLevel | Code::DuplicateLevel => [self.step(at), self.between(at).or_else(|| self.evened())],
            Code::Overlap | Code::Gap | Code::NotMonotone | Code::UnevenSteps => [self.series(), self.evened()],
            Code::Ceiling | Code::Floor => [self.evened(), None],
            Code::SeveralVariables => {
                let rows = self.ladder.one_variable().into_iter();
                return rows.map(|(steps, row)| Made::Stair(steps, said::only_this_changes(lang, &row))).collect();
            }
            Code::Unreadable => [action::halves(lang, self.text(at)).map(|halves| Made::Said(halves.join(". ") + ".")), None],
            Code::NoDate | Code::DateOutsidePeriod => [self.day().map(Made::Day), None],
            Code::NoIndicator => [self.name().map(|name| Made::Said(said::how_often(lang, &small(lang, &name)))), None],
            Code::NoBaseline => [self.now(), None],
            _ => [None, None],
        };
        made.into_iter().flatten().chain(self.usual(advice.code)).collect()
    }

    fn now(&self) -> Option<Made> {
        let unit = self.basis.indicator.as_ref().and_then(|i| i.unit);
        let counts = self.basis.indicator.as_ref().is_none_or(|i| i.unit.is_none() || matches!(i.kind, IndicatorKind::Count));
        let unit = unit.or_else(|| self.ladder.unit_read()).unwrap_or(Unit::TimesPerWeek);
        let amount = if counts { Amount::whole(1) } else { usual(unit, 0) };
        let sentence = of_amount(self.lang, &self.name()?, &counting(unit), amount, false);
        Some(Made::Said(said::now(self.lang, &sentence)))
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
    fn with_number(&self, at: At) -> Option<Made> {
        let At::Level(level) = at else { return None };
        let text = self.text(at).trim().trim_end_matches('.');
        let own = ending(self.lang, text).filter(|rest| action::is_action(self.lang, rest));
        let name = own.map(str::to_owned).or_else(|| self.name())?;
        let words = match self.amount_on(at) {
            Some((indicator, amount)) => self.sentence(&name, &indicator, amount),
            None => match self.ladder.at_level(level) {
                Some(words) => Some(step::sentence(self.lang, &name, &words)),
                None => {
                    // A word that compares time is no reason to count times.
                    let compared = words(text).iter().any(|w| !matches!(Compared::of(self.lang, &w.text), None | Some(Compared::Often)));
                    let unit = self.unit().or(if compared { None } else { Some(Unit::TimesPerWeek) })?;
                    self.sentence(&name, &counting(unit), usual(unit, level.index()))
                }
            },
        };
        words.and_then(|words| on_step(at, words))
    }

    /// A step that is proposed here.
    fn step(&self, at: At) -> Option<Made> {
        let At::Level(level) = at else { return None };
        let words = self.basis.offer(self.lang).words.get(level.index())?.clone();
        on_step(at, words)
    }

    /// A number among the others of the stair.
    fn between(&self, at: At) -> Option<Made> {
        let At::Level(level) = at else { return None };
        self.told_of(level).and_then(|words| on_step(at, words))
    }

    fn evened(&self) -> Option<Made> {
        self.ladder.evened().map(|(steps, row)| Made::Stair(steps, row))
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

    /// The five proposed numbers, with the unit once.
    fn series(&self) -> Option<Made> {
        let unit = self.basis.indicator.as_ref()?.unit?;
        let made = steps_of(&self.basis)?.amounts();
        let [first @ .., _] = made.map(|a| format::amount(self.lang, a));
        let last = format::quantity(self.lang, made[4], unit).replace('\u{a0}', " ");
        // One of something is written in words, which would not follow a row of numbers.
        let row = last.starts_with(|c: char| c.is_ascii_digit()).then(|| format!("{} – {last}", first.join(" – ")))?;
        Some(Made::Stair(made.map(|amount| amount_words(self.lang, &counting(unit), amount)), row))
    }

    /// A day of the last week of the period.
    fn day(&self) -> Option<String> {
        let (from, to) = self.plan.period.get()?;
        let day = to.minus(7);
        let after_start = self.goal.begun_on.is_none_or(|begun| day > begun) && day > *from;
        after_start.then(|| format::day(self.lang, day))
    }

    /// What others do in the same part of life.
    fn usual(&self, code: Code) -> Vec<Made> {
        let Some(area) = self.goal.area.get() else { return Vec::new() };
        let mut good = ideas::of(self.lang, *area).filter_map(|idea| carried(self.lang, idea)).filter(|i| action::is_action(self.lang, i));
        match code {
            Code::IntentionNotAction | Code::BodyFunction | Code::TreatmentOnly => good.map(Made::Said).collect(),
            Code::Unreadable => {
                let two = good.next().zip(good.next());
                two.map(|(one, other)| Made::Said(format!("{one}. {other}."))).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
}

fn on_step(at: At, words: String) -> Option<Made> {
    let At::Level(level) = at else { return None };
    (!words.is_empty()).then(|| Made::Step(level, words.clone(), words))
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
