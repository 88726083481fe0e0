//! The form as a value: headings, paragraphs, fields and tables in reading order. The preview shows it,
//! the scribe sets it as a PDF, the plain text is written from it: one truth, three pictures.

use super::Text;
use crate::plan::Moment;
use serde::{Deserialize, Serialize};

/// What the app sends to the scribe. Raised when the shape changes: an old scribe refuses a new form.
pub const PROTOCOL: u32 = 3;

/// A finished form. Holds only what is meant to be seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Language tag of the text: `fi`, `sv` or `en`.
    pub lang: String,
    /// The form's title. Also the PDF's title: holds nobody's name.
    pub title: String,
    /// "Page 1 / 3": the words around the two numbers.
    pub page_word: String,
    pub made: Moment,
    /// Minutes east of UTC where it was made.
    pub utc_offset: i16,
    /// Which of several forms this is, from 1, where the goals do not go on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<usize>,
    #[serde(default)]
    pub print: Print,
    pub blocks: Vec<Block>,
    /// One line at the foot of every page.
    pub footer: String,
    /// The same content for machines, carried inside the PDF.
    pub attachment: Option<Attachment>,
}

/// How large it is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Print {
    #[default]
    Normal,
    /// For those who see or read with difficulty. Words are not divided.
    Large,
}

/// A part of the form, in reading order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// Level 1 once, 2 for a goal, 3 inside it.
    Heading {
        level: u8,
        text: Text,
    },
    /// May hold line breaks; each line is its own paragraph.
    Paragraph(Text),
    /// A label and a value each.
    Fields(Vec<Field>),
    Table(Table),
    /// What belongs together under one heading, such as a goal.
    Section(Vec<Block>),
    /// A section that begins on a sheet of its own.
    Page(Vec<Block>),
    Stair(Stair),
    /// A line to sign on, one for each label.
    Signatures(Vec<Text>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    pub label: Text,
    /// Never empty: "not yet" in the form's language where something is missing.
    pub value: Text,
    pub missing: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows, for those who hear it.
    pub summary: String,
    /// Titles, with each column's share of the width in per cent. The first heads the rows.
    pub columns: Vec<(Text, u8)>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// As many as there are columns; the first is the row's heading.
    pub cells: Vec<Text>,
    /// Drawn between heavy lines: the expected level.
    pub strong: bool,
}

/// The stair as a picture that rises from left to right, its words on its steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stair {
    /// What the picture shows, for those who do not see it. The words of the steps are text beside it.
    pub about: String,
    /// The highest first, as they stand on paper.
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub words: Text,
    /// What is said of the step on which the person is; drawn with a disc.
    pub now: Option<Text>,
    /// What is said of the step that is the target; drawn with a flag.
    pub target: Option<Text>,
}

impl Step {
    /// All that stands on the step, one under the other.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.target.iter().chain(&self.now).chain([&self.words])
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    /// Holds no personal data.
    pub name: String,
    pub mime: String,
    pub description: String,
    pub text: String,
}

impl Document {
    /// All texts with a language of their own, in reading order: all but title and foot.
    pub fn texts(&self) -> Vec<&Text> {
        fn of(block: &Block) -> Vec<&Text> {
            match block {
                Block::Heading { text, .. } | Block::Paragraph(text) => vec![text],
                Block::Fields(fields) => fields.iter().flat_map(|f| [&f.label, &f.value]).collect(),
                Block::Table(t) => t.columns.iter().map(|(title, _)| title).chain(t.rows.iter().flat_map(|r| &r.cells)).collect(),
                Block::Section(inner) | Block::Page(inner) => inner.iter().flat_map(of).collect(),
                Block::Stair(stair) => stair.steps.iter().flat_map(Step::texts).collect(),
                Block::Signatures(labels) => labels.iter().collect(),
            }
        }
        self.blocks.iter().flat_map(of).collect()
    }

    /// The file name: what it is and when it was made, nothing about whom (Kela's sending rules).
    pub fn file_name(&self, stem: &str, ending: &str) -> String {
        let part = self.part.map_or(String::new(), |part| format!("-{part}"));
        format!("{stem}-{}{part}.{ending}", self.made.day)
    }
}
