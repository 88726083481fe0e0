//! An example is checked by the same advice that it illustrates: what would itself raise something is not shown.

use super::super::ladder::Ladder;
use super::super::lexicon;
use super::super::quantity::read;
use super::super::text::{longest_sentence, normalised};
use crate::advice::goal::LONG;
use crate::plan::{Goal, Level};
use crate::words::Lang;

/// One way in which it could be written.
pub enum Made {
    /// Something to say, whatever the steps are.
    Said(String),
    /// Words for one step, and how they are shown.
    Step(Level, String, String),
    /// Five steps, and how they are shown.
    Stair([String; 5], String),
    /// A day, in which there is nothing to judge.
    Day(String),
}

impl Made {
    /// As it is shown; `None` where the advice would find something in it.
    pub fn checked(self, goal: &Goal, lang: Lang) -> Option<String> {
        let (sound, shown) = match self {
            Made::Day(day) => (true, day),
            Made::Said(text) => (is_plain(lang, &text), text),
            Made::Step(level, words, shown) => (is_plain(lang, &words) && fits(goal, lang, level, &words), shown),
            Made::Stair(steps, shown) => (steps.iter().all(|words| is_plain(lang, words)) && is_stair(goal, lang, &steps), shown),
        };
        (sound && !shown.trim().is_empty()).then_some(shown)
    }
}

/// Nothing in the words themselves: neither vague nor wished for, about the body, treatment or too long.
fn is_plain(lang: Lang, text: &str) -> bool {
    let exact: Vec<(usize, usize)> = read(lang, text).iter().map(|q| (q.start, q.end)).collect();
    let found =
        [lexicon::vague(lang, text, &exact), lexicon::against_start(lang, text), lexicon::body_function(lang, text), lexicon::treatment(lang, text)];
    found.iter().all(Option::is_none) && !lexicon::wishes(lang, text) && longest_sentence(text) <= LONG
}

/// On its step it raises nothing that the stair did not raise before.
fn fits(goal: &Goal, lang: Lang, level: Level, words: &str) -> bool {
    let now = Level::ALL.map(|level| goal.step_words(level));
    let mut then = now;
    then[level.index()] = words;
    let same = |other: &Level| *other != level && normalised(goal.step_words(*other)) == normalised(words);
    let before = Ladder::of_words(goal, now, lang).findings();
    let after = Ladder::of_words(goal, then, lang).findings();
    !Level::ALL.iter().any(same) && after.iter().all(|(code, ..)| before.iter().any(|(known, ..)| known == code))
}

/// Five steps that differ and are sound together.
fn is_stair(goal: &Goal, lang: Lang, steps: &[String; 5]) -> bool {
    let differ = (1..5).all(|at| steps[..at].iter().all(|before| normalised(before) != normalised(&steps[at])));
    let ladder = Ladder::of_words(goal, steps.each_ref().map(String::as_str), lang);
    differ && ladder.counts_on() && ladder.findings().is_empty()
}
