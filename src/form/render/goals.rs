//! The goals in their order, each main goal before those that serve it.

use super::{Say, field};
use crate::form::data::{FormData, GoalData};
use crate::form::{Block, Text};
use crate::words::form;

impl Say<'_> {
    /// `1. Kävelen itse kauppaan; 2. …`
    pub(super) fn goals_by_name(&self, data: &FormData) -> Text {
        let named = |goal: &GoalData| {
            let name = goal.name.as_ref().map_or_else(|| self.tongues.say(form::not_yet), |name| self.tongues.inside(name));
            Text::from(format!("{}. ", goal.number)) + name
        };
        Text::join(data.goals.iter().map(named), "; ")
    }

    pub(super) fn goals(&self, data: &FormData) -> Vec<Block> {
        let of = |main: Option<usize>| data.goals.iter().filter(move |g| g.main_goal == main).map(|g| Block::Section(self.goal(g)));
        let mut blocks = Vec::new();
        for (at, main) in data.main_goals.iter().enumerate() {
            let label = self.tongues.say(self.layout.main_goal.0);
            let words = field(self.tongues, label, main.words.as_ref().map(|words| self.tongues.words(words)));
            let heading = self.tongues.say(|lang| form::main_goal_heading(lang, main.number));
            let mut section = vec![Block::Heading { level: 2, text: heading }, Block::Fields(vec![words])];
            section.extend(of(Some(at)));
            if section.len() == 2 {
                section.push(Block::Paragraph(self.tongues.tell(form::no_goals_for_main)));
            }
            blocks.push(Block::Section(section));
        }
        let mut others: Vec<Block> = of(None).collect();
        if !data.main_goals.is_empty() && !others.is_empty() {
            // Else they would seem to serve the last main goal.
            let heading = Block::Heading { level: 2, text: self.tongues.say(form::other_goals) };
            others.splice(0..0, [heading, Block::Paragraph(self.tongues.tell(form::other_goals_text))]);
            others = vec![Block::Section(others)];
        }
        blocks.extend(others);
        blocks
    }
}
