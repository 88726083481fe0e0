//! The tables of a goal: its steps, its partial goals and its scores.

use super::{Say, with_words};
use crate::form::data::{GoalData, LevelData, PartData, ScoreData};
use crate::form::layout::{Label, LevelOrder};
use crate::form::text::undivided;
use crate::form::{Row, Table, Text};
use crate::plan::Level;
use crate::words::{common, form};

impl Say<'_> {
    pub(super) fn steps(&self, goal: &GoalData) -> Table {
        let labels = &self.layout.level_labels;
        let row = |step: &LevelData| {
            let label = match step.level {
                Level::Expected => labels.expected,
                level if level == goal.baseline_level => labels.baseline,
                _ => labels.other,
            };
            let title = self.tongues.say(|lang| label(lang, step.level.sign()));
            let words = match &step.words {
                Some(words) if step.proposal => self.tongues.inside(words) + " (" + self.tongues.say(form::not_accepted) + ")",
                Some(words) => self.tongues.words(words),
                None => self.tongues.say(form::not_yet),
            };
            Row { cells: vec![title, words], strong: step.level == Level::Expected }
        };
        let mut rows: Vec<Row> = goal.levels.iter().map(row).collect();
        if self.layout.levels.0 == LevelOrder::TopDown {
            rows.reverse();
        }
        self.table(form::steps_about, &[(form::level_column, 25), (form::words_column, 75)], rows)
    }

    pub(super) fn parts(&self, parts: &[PartData]) -> Table {
        let row = |part: &PartData| {
            let words = part.words.as_ref().map_or_else(|| self.tongues.say(form::no_words), |words| self.tongues.words(words));
            let due = part.due_on.map_or_else(|| self.tongues.say(form::no_date), |d| self.day(d));
            let done = part.done_on.map_or_else(|| self.tongues.say(form::not_done), |d| self.day(d));
            Row { cells: vec![words, due, done], strong: false }
        };
        let columns = [(form::part_column as Label, 56), (form::due_column, 22), (form::done_column, 22)];
        self.table(form::parts, &columns, parts.iter().map(row).collect())
    }

    pub(super) fn scores(&self, scores: &[ScoreData]) -> Table {
        let row = |score: &ScoreData| {
            let who = score.by.as_ref().map_or_else(|| self.tongues.say(form::agreed_together), |w| self.who(w));
            let mut when = who + ", " + self.day(score.on);
            if let Some(phase) = score.phase {
                when = when + ". " + self.tongues.say(|lang| common::phase(lang, phase));
            }
            if score.after_talk {
                when = when + ". " + self.tongues.say(form::after_talk);
            }
            Row { cells: vec![when, with_words(self.tongues, score.level.sign().into(), score), self.told(score)], strong: score.by.is_none() }
        };
        let columns = [(form::who_column as Label, 30), (form::level_column, 30), (form::comment, 40)];
        self.table(form::scores_about, &columns, scores.iter().map(row).collect())
    }

    /// What happened, and on a line of its own how it was when it was scored.
    fn told(&self, score: &ScoreData) -> Text {
        let happened = score.happened.as_ref().map(|words| self.tongues.words(words));
        let conditions = score.conditions.as_ref().map(|words| self.tongues.say(form::conditions_label) + ": " + self.tongues.inside(words));
        if happened.is_none() && conditions.is_none() { "–".into() } else { Text::join(happened.into_iter().chain(conditions), "\n") }
    }

    fn table(&self, summary: Label, columns: &[(Label, u8)], rows: Vec<Row>) -> Table {
        let columns = columns.iter().map(|(title, share)| (self.tongues.say(title), *share)).collect();
        Table { summary: undivided(summary(self.tongues.form())), columns, rows }
    }
}
