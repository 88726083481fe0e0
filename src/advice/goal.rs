//! Checks of one goal and its stair. The client's own words and the means are never judged.

use super::example;
use super::finding::{Advice, At, Code};
use super::ladder::Ladder;
use super::lexicon::{self, Found};
use super::text::{lix, longest_sentence, normalised, outside_brackets, outside_quotes, words as words_of};
use crate::plan::{Goal, IndicatorKind, Level, Plan};
use crate::words::Lang;

/// A sentence of more words than this is hard to read (method §5, row 14).
pub(super) const LONG: usize = 15;

/// A text over this is as hard to read as an official one (Björnsson 1968).
const HARD: usize = 50;

/// Everything that can be said about a goal as it stands, in the order of the wizard's questions.
pub fn check_goal(plan: &Plan, goal: &Goal, lang: Lang) -> Vec<Advice> {
    let mut found = Findings { goal, advice: Vec::new(), lang };
    found.name(lang);
    found.indicator(lang);
    found.start();
    found.date(plan);
    found.levels(lang);
    found.conditions(lang);
    let mut all = found.advice;
    for advice in &mut all {
        advice.example = example::of(plan, goal, advice, lang);
    }
    all
}

/// Three questions that only a person can answer.
pub fn questions(goal: &Goal, lang: Lang) -> [Advice; 3] {
    [Code::AskMeaningful, Code::AskRealistic, Code::AskScorable].map(|code| Advice::new(Some(goal.id.clone()), code, At::Goal, "", lang))
}

struct Findings<'a> {
    goal: &'a Goal,
    advice: Vec<Advice>,
    lang: Lang,
}

impl Findings<'_> {
    fn say(&mut self, code: Code, at: At, raised_by: &str) {
        self.advice.push(Advice::new(Some(self.goal.id.clone()), code, at, raised_by, self.lang));
    }

    fn hint(&mut self, code: Code, at: At, text: &str, found: Option<Found>) {
        if let Some(words) = found.and_then(|(from, to)| text.get(from..to)) {
            self.say(code, at, words);
        }
    }

    fn name(&mut self, lang: Lang) {
        let written = self.goal.name.text();
        let name = outside_quotes(written);
        let name = name.as_str();
        self.hint(Code::BodyFunction, At::Name, name, lexicon::body_function(lang, name));
        self.hint(Code::TreatmentOnly, At::Name, name, lexicon::treatment(lang, name));
        self.hint(Code::IntentionNotAction, At::Name, name, lexicon::intention(lang, name));
        self.readable(At::Name, written);
        if lang != Lang::Fi && longest_sentence(written) <= LONG && lix(written).is_some_and(|lix| lix > HARD) {
            self.say(Code::Unreadable, At::Name, written);
        }
    }

    fn indicator(&mut self, lang: Lang) {
        let Some(indicator) = self.goal.indicator.get() else {
            return self.say(Code::NoIndicator, At::Indicator, "");
        };
        let name = outside_quotes(&indicator.name);
        let name = name.as_str();
        self.hint(Code::BodyFunction, At::Indicator, name, lexicon::body_function(lang, name));
        self.hint(Code::TreatmentOnly, At::Indicator, name, lexicon::treatment(lang, name));
    }

    fn start(&mut self) {
        let today = self.goal.today.get();
        if today.is_none_or(|m| m.amount.is_none() && m.words.trim().is_empty()) {
            self.say(Code::NoBaseline, At::Today, "");
        }
        if self.goal.baseline_level() >= Level::Expected {
            self.say(Code::BaselineAtOrAbove0, At::Baseline, "");
        }
    }

    fn date(&mut self, plan: &Plan) {
        let Some(by) = self.goal.expected_by.get().copied() else {
            return self.say(Code::NoDate, At::ExpectedBy, "");
        };
        let before_start = self.goal.begun_on.is_some_and(|begun| by <= begun);
        let outside = plan.period.get().is_some_and(|(from, to)| by < *from || by > *to);
        if before_start || outside {
            self.say(Code::DateOutsidePeriod, At::ExpectedBy, "");
        }
    }

    fn levels(&mut self, lang: Lang) {
        let goal = self.goal;
        let ladder = Ladder::of(goal, lang);
        for level in Level::ALL {
            let (at, words) = (At::Level(level), goal.step_words(level));
            if words.is_empty() {
                self.say(Code::MissingLevel, at, "");
                continue;
            }
            let same = |other: &Level| normalised(goal.step_words(*other)) == normalised(words);
            if Level::ALL[..level.index()].iter().any(same) {
                self.say(Code::DuplicateLevel, at, words);
            }
            let measure = outside_brackets(&outside_quotes(words));
            let start = lexicon::against_start(lang, &measure);
            let mut exact: Vec<Found> = ladder.quantities(level).iter().map(|q| (q.start, q.end)).collect();
            // "Faster than at the start" has one fault, not two.
            exact.extend(start.map(|(from, to)| (word_before(&measure, from), to)));
            self.hint(Code::VagueWords, at, words, lexicon::vague(lang, &measure, &exact));
            self.hint(Code::ComparativeToStart, at, words, start);
            self.hint(Code::IntentionNotAction, at, words, lexicon::intention(lang, &measure));
            self.readable(at, words);
        }
        for (code, at, words) in ladder.findings() {
            self.say(code, at, &words);
        }
    }

    /// Another may score a step only by what stands in it or beside it. Nothing is said before there is a stair to score
    /// by, nor of one that counts help itself.
    fn conditions(&mut self, lang: Lang) {
        let goal = self.goal;
        let written = |levels: &[Level]| levels.iter().any(|level| !goal.step_words(*level).is_empty());
        let is_stair = written(&[Level::MuchLess, Level::Less]) && written(&[Level::Expected]) && written(&[Level::More, Level::MuchMore]);
        let is_help = goal.indicator.get().is_some_and(|i| i.kind == IndicatorKind::Help);
        if !is_stair || is_help || !goal.conditions.text().trim().is_empty() {
            return;
        }
        let mut steps = Level::ALL.map(|level| goal.step_words(level)).into_iter().filter(|words| !words.is_empty());
        if !steps.all(|words| lexicon::tells_conditions(lang, words)) {
            self.say(Code::NoConditions, At::Conditions, "");
        }
    }

    fn readable(&mut self, at: At, text: &str) {
        if longest_sentence(text) > LONG {
            self.say(Code::Unreadable, at, text);
        }
    }
}

/// Where the word before this place begins.
fn word_before(text: &str, place: usize) -> usize {
    words_of(text).iter().rev().find(|w| w.end <= place).map_or(place, |w| w.start)
}
