//! What each step could say, from what the person has told: their own today and target, and the steps
//! reckoned between and above. Steps that somebody wrote or accepted are never offered anew.

use super::{Baseline, NoRoom, Proposal, help, partly, sentence, steps, words};
use crate::plan::{Amount, Goal, Indicator, IndicatorKind, Level, Measure, Origin};
use crate::words::Lang;

/// What the steps are made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// What the person does: each step says it with another amount.
    pub name: String,
    pub indicator: Option<Indicator>,
    pub today: Option<Measure>,
    pub target: Option<Measure>,
    pub baseline: Level,
    /// The ways to be helped; empty for the usual ones.
    pub help_list: Vec<String>,
}

/// The words for each level, and why there are none where numbers leave no room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// By [`Level::index`]; empty where nothing can be offered.
    pub words: [String; 5],
    pub no_room: Option<NoRoom>,
}

/// One step as it stands or would stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub level: Level,
    /// Empty where nobody wrote and nothing can be offered.
    pub words: String,
    /// Nobody has accepted it yet.
    pub proposal: bool,
    /// A proposal in the person's own words: it only repeats what they told of today or the target.
    pub told: bool,
}

impl Basis {
    pub fn of(goal: &Goal) -> Basis {
        Basis {
            name: goal.name.text().to_owned(),
            indicator: goal.indicator.get().cloned(),
            today: goal.today.get().cloned(),
            target: goal.target.get().cloned(),
            baseline: goal.baseline_level(),
            help_list: goal.help_list.get().cloned().unwrap_or_default(),
        }
    }

    pub fn offer(&self, lang: Lang) -> Offer {
        let (today, target) = (self.said(lang, self.today.as_ref()), self.said(lang, self.target.as_ref()));
        let mut offer = Offer { words: Default::default(), no_room: None };
        // The same words on two steps would tell nothing apart.
        if today != target && self.baseline != Level::Expected {
            offer.words[Level::Expected.index()] = target;
        }
        offer.words[self.baseline.index()] = today;
        if self.is_help() {
            self.offer_help(lang, &mut offer);
        } else {
            self.offer_numbers(lang, &mut offer);
        }
        offer
    }

    fn offer_numbers(&self, lang: Lang, offer: &mut Offer) {
        if let (Some(made), Some(indicator), Some((today, target))) = (self.reckoned(), &self.indicator, self.numbers()) {
            let say = |amount| sentence::of_amount(lang, &self.name, indicator, amount, target < today);
            match made {
                Ok(proposal) => offer.words = proposal.amounts().map(say),
                Err(no_room) => {
                    if let Some((unit, baseline)) = indicator.unit.zip(Baseline::of(self.baseline)) {
                        offer.words = partly(unit, today, target, baseline).map(|amount| amount.map(say).unwrap_or_default());
                    }
                    offer.no_room = Some(no_room);
                }
            }
        }
    }

    /// The steps that today and the target make.
    fn reckoned(&self) -> Option<Result<Proposal, NoRoom>> {
        let (today, target) = self.numbers()?;
        Some(steps(self.indicator.as_ref()?.unit?, today, target, Baseline::of(self.baseline)?))
    }

    /// The same looked at by another indicator. Numbers of another unit no longer count, nor does a line of the list of
    /// help where help is no longer what is looked at; what was told in other words stays.
    pub fn looked_at_by(self, indicator: Indicator, lang: Lang) -> Basis {
        let Some(old) = &self.indicator else { return Basis { indicator: Some(indicator), ..self } };
        let counts_else = old.unit != indicator.unit;
        let helps_no_more = old.kind == IndicatorKind::Help && indicator.kind != IndicatorKind::Help;
        let list = self.list(lang);
        let still = |measure: Option<&Measure>| {
            let measure = measure?.clone();
            let rung = helps_no_more && help::place(&list, &measure.words, lang).is_some();
            Some(Measure { amount: measure.amount.filter(|_| !counts_else), words: if rung { String::new() } else { measure.words } })
        };
        let (today, target) = (still(self.today.as_ref()), still(self.target.as_ref()));
        Basis { indicator: Some(indicator), today, target, ..self }
    }

    /// As far as the list goes: a step without a rung is left to be written.
    fn offer_help(&self, lang: Lang, offer: &mut Offer) {
        let list = self.list(lang);
        let on_list = |measure: &Option<Measure>| measure.as_ref().and_then(|m| help::place(&list, &m.words, lang));
        if let (Some(today), Some(target), Some(baseline)) = (on_list(&self.today), on_list(&self.target), Baseline::of(self.baseline)) {
            let (places, no_room) = help::steps(&list, today, target, baseline, lang);
            let rung = |at: usize| list.get(at).map(|rung| sentence::of_help(lang, &self.name, rung));
            offer.words = places.map(|place| place.and_then(rung).unwrap_or_default());
            offer.no_room = no_room;
        }
    }

    /// The ways to be helped, the most help first.
    pub fn list(&self, lang: Lang) -> Vec<String> {
        if self.help_list.is_empty() { help::usual(lang) } else { self.help_list.clone() }
    }

    pub fn is_help(&self) -> bool {
        self.indicator.as_ref().is_some_and(|i| i.kind == IndicatorKind::Help)
    }

    /// Today and the target as the person told them.
    pub fn told(&self, lang: Lang) -> (String, String) {
        (self.as_told(lang, self.today.as_ref()), self.as_told(lang, self.target.as_ref()))
    }

    fn numbers(&self) -> Option<(Amount, Amount)> {
        self.today.as_ref()?.amount.zip(self.target.as_ref()?.amount)
    }

    /// The number with its unit where there is one, else the words.
    fn as_told(&self, lang: Lang, measure: Option<&Measure>) -> String {
        let Some(measure) = measure else { return String::new() };
        match (measure.amount, &self.indicator) {
            (Some(amount), Some(indicator)) if indicator.unit.is_some() || measure.words.trim().is_empty() => words(lang, indicator, amount),
            _ => measure.words.trim().to_owned(),
        }
    }

    /// A measure as a step says it: a sentence where a number or a rung makes one, else as it was told.
    fn said(&self, lang: Lang, measure: Option<&Measure>) -> String {
        let less = self.numbers().is_some_and(|(today, target)| target < today);
        match (measure, &self.indicator) {
            (Some(Measure { amount: Some(amount), .. }), Some(indicator)) if indicator.unit.is_some() => {
                sentence::of_amount(lang, &self.name, indicator, *amount, less)
            }
            (Some(measure), _) if self.is_help() => {
                let list = self.list(lang);
                let rung = help::place(&list, &measure.words, lang).and_then(|at| list.get(at));
                rung.map_or_else(|| self.as_told(lang, Some(measure)), |rung| sentence::of_help(lang, &self.name, rung))
            }
            _ => self.as_told(lang, measure),
        }
    }

    /// The words only repeat what the person told of this level.
    fn is_told(&self, lang: Lang, level: Level, words: &str) -> bool {
        let (today, target) = self.told(lang);
        (level == self.baseline && words == today) || (level == Level::Expected && words == target)
    }
}

/// The amounts of the five steps, where they can be reckoned.
pub fn steps_of(basis: &Basis) -> Option<Proposal> {
    basis.reckoned()?.ok()
}

/// The stair of a goal with every proposal in it, the lowest step first. Where a proposal of old stands it is
/// the one of now that is shown.
pub fn stair(goal: &Goal, basis: &Basis, lang: Lang) -> Vec<Offered> {
    let offer = basis.offer(lang);
    let step = |level: Level| {
        if is_free(goal, level) {
            let words = offer.words[level.index()].clone();
            let proposal = !words.is_empty();
            let told = proposal && basis.is_told(lang, level, &words);
            Offered { level, words, proposal, told }
        } else {
            Offered { level, words: goal.step_words(level).to_owned(), proposal: false, told: false }
        }
    };
    Level::ALL.map(step).to_vec()
}

/// The proposals that are not as `basis` would have them, with the words that they should have; empty words
/// where there is nothing to propose any more.
pub fn renewed(goal: &Goal, basis: &Basis, lang: Lang) -> Vec<(Level, String)> {
    let offer = basis.offer(lang);
    let free = Level::ALL.into_iter().filter(|level| is_free(goal, *level));
    free.map(|level| (level, offer.words[level.index()].clone())).filter(|(level, words)| words != goal.step_words(*level)).collect()
}

/// Nobody has written or accepted this step; emptying it is writing too.
fn is_free(goal: &Goal, level: Level) -> bool {
    goal.step_versions(level).iter().all(|s| s.value.origin == Origin::Proposal)
}

#[cfg(test)]
mod tests;
