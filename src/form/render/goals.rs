//! The goals in their order, each main goal before those that serve it.

use super::{Say, field};
use crate::form::Block;
use crate::form::data::FormData;
use crate::form::layout::GAS1;
use crate::words::form;

impl Say {
    pub(super) fn goals(&self, data: &FormData) -> Vec<Block> {
        let mut blocks = Vec::new();
        let all = || data.goals.iter().enumerate();
        let numbered = |(at, goal)| Block::Section(self.goal(at + 1, goal));
        for (at, main) in data.main_goals.iter().enumerate() {
            let serve: Vec<Block> = all().filter(|(_, g)| g.main_goal == Some(at)).map(numbered).collect();
            let words = field(self.lang, GAS1.main_goal.0(self.lang), main.words.clone());
            let mut section = vec![Block::Heading { level: 2, text: form::main_goal_heading(self.lang, at + 1) }, Block::Fields(vec![words])];
            if serve.is_empty() {
                section.push(Block::Paragraph(form::no_goals_for_main(self.lang).to_owned()));
            }
            blocks.push(Block::Section(section));
            blocks.extend(serve);
        }
        let others: Vec<Block> = all().filter(|(_, g)| g.main_goal.is_none()).map(numbered).collect();
        if !data.main_goals.is_empty() && !others.is_empty() {
            // Else they would seem to serve the last main goal.
            let heading = Block::Heading { level: 2, text: form::other_goals(self.lang).to_owned() };
            blocks.push(Block::Section(vec![heading, Block::Paragraph(form::other_goals_text(self.lang).to_owned())]));
        }
        blocks.extend(others);
        blocks
    }
}
