//! The tables of a goal: its steps, its partial goals and its scores.

use super::{Say, unhyphened, with_words};
use crate::form::data::{GoalData, LevelData, PartData, ScoreData};
use crate::form::{Row, Table};
use crate::plan::Level;
use crate::words::{Lang, common, form, review};

type Title = fn(Lang) -> &'static str;

impl Say {
    pub(super) fn steps(&self, goal: &GoalData) -> Table {
        let row = |step: &LevelData| {
            let sign = step.level.sign();
            let title = match step.level {
                Level::Expected => form::expected_row(self.lang, sign),
                level if level == goal.baseline_level => form::baseline_row(self.lang, sign),
                _ => form::level_row(self.lang, sign),
            };
            let words = match &step.words {
                Some(words) if step.proposal => format!("{words} ({})", form::not_accepted(self.lang)),
                Some(words) => words.clone(),
                None => form::not_yet(self.lang).to_owned(),
            };
            Row { cells: vec![title, words], strong: step.level == Level::Expected }
        };
        self.table(form::steps_about, &[(form::level_column, 25), (form::words_column, 75)], goal.levels.iter().map(row).collect())
    }

    pub(super) fn parts(&self, parts: &[PartData]) -> Table {
        let row = |part: &PartData| {
            let words = part.words.clone().unwrap_or_else(|| form::no_words(self.lang).to_owned());
            let due = part.due_on.map_or(form::no_date(self.lang).to_owned(), |d| self.day(d));
            let done = part.done_on.map_or(form::not_done(self.lang).to_owned(), |d| self.day(d));
            Row { cells: vec![words, due, done], strong: false }
        };
        let columns = [(form::part_column as Title, 56), (form::due_column, 22), (form::done_column, 22)];
        self.table(form::parts, &columns, parts.iter().map(row).collect())
    }

    pub(super) fn scores(&self, scores: &[ScoreData]) -> Table {
        let row = |score: &ScoreData| {
            let who = score.by.as_ref().map_or(form::agreed_together(self.lang).to_owned(), |w| self.who(w));
            let mut when = form::who_when(self.lang, &who, &self.day(score.on));
            if let Some(phase) = score.phase {
                when = format!("{when}. {}", unhyphened(common::phase(self.lang, phase)));
            }
            if score.after_talk {
                when = format!("{when}. {}", form::after_talk(self.lang));
            }
            Row { cells: vec![when, with_words(self.lang, score.level.sign(), score), self.told(score)], strong: score.by.is_none() }
        };
        let columns = [(form::who_column as Title, 30), (form::level_column, 30), (form::comment, 40)];
        self.table(form::scores_about, &columns, scores.iter().map(row).collect())
    }

    /// What happened, and on a line of its own how it was when it was scored.
    fn told(&self, score: &ScoreData) -> String {
        let conditions = score.conditions.as_ref().map(|conditions| review::conditions_are(self.lang, conditions));
        let lines: Vec<String> = score.happened.iter().cloned().chain(conditions).collect();
        if lines.is_empty() { "–".to_owned() } else { lines.join("\n") }
    }

    fn table(&self, summary: Title, columns: &[(Title, u8)], rows: Vec<Row>) -> Table {
        let columns = columns.iter().map(|(title, share)| (title(self.lang).to_owned(), *share)).collect();
        Table { summary: summary(self.lang).to_owned(), columns, rows }
    }
}
