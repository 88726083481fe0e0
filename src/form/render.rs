//! From what a form shows to the document in words.

mod boxes;
mod goals;
mod split;
mod tables;

use super::data::*;
use super::gather::gather;
use super::layout::Layout;
use super::shown::only_shown;
use super::t_figures;
use super::text::undivided;
use super::{Attachment, Audience, Block, Details, Document, Field, Made, Print, Text, Tongues};
use crate::plan::{Day, Plan};
use crate::words::{Lang, common, example, form, format};

/// What kind of form is wanted.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    pub layout: &'a Layout,
    pub tongues: Tongues,
    pub details: &'a Details,
    pub made: Made,
    pub audience: Audience,
}

/// The forms of a plan: one, or several where the layout has room for so many goals only. For a provider with the
/// T-score, for the client without. What is missing is said in its place and never stops the form.
pub fn documents(plan: &Plan, wish: &Wish) -> Vec<Document> {
    let data = gather(plan, &wish.tongues, wish.details, wish.made, wish.audience);
    let parts = split::split(only_shown(data, wish.layout), wish.layout.goals_per_form.0);
    let of = parts.len();
    parts.iter().map(|data| document_of(data, of, plan.example, wish)).collect()
}

/// All goals on one form, in one language.
pub fn document(plan: &Plan, lang: Lang, details: &Details, made: Made, audience: Audience) -> Document {
    let layout = Layout { goals_per_form: (None, super::Evidence::Unconfirmed), ..*Layout::of(plan.service.text()) };
    let wish = Wish { layout: &layout, tongues: Tongues::one(lang), details, made, audience };
    documents(plan, &wish).swap_remove(0)
}

fn document_of(data: &FormData, of: usize, example: bool, wish: &Wish) -> Document {
    let (layout, tongues) = (wish.layout, &wish.tongues);
    let lang = tongues.form();
    let say = Say { layout, tongues };
    let mut blocks = vec![Block::Heading { level: 1, text: tongues.say(layout.title) }];
    blocks.extend(example.then(|| Block::Paragraph(tongues.tell(example::on_form))));
    blocks.extend(data.part.map(|part| Block::Paragraph(tongues.say(|lang| form::part_of(lang, part, of)))));
    blocks.push(Block::Fields(say.front(data, wish.audience)));
    if data.goals.is_empty() {
        blocks.push(Block::Paragraph(tongues.tell(form::no_goals)));
    }
    blocks.extend(say.goals(data));
    if let Some(t) = &data.t_score {
        blocks.push(Block::Section(t_figures::blocks(tongues, t, &data.goals)));
    }
    let signatures: Vec<Text> = layout.signatures.0.iter().map(|label| tongues.say(label)).collect();
    if !signatures.is_empty() {
        let agreed = Block::Heading { level: 2, text: tongues.say(form::agreed_on) };
        // What is signed stands beside the signatures, which may be on a sheet of their own.
        let goals = (!data.goals.is_empty()).then(|| Block::Paragraph(say.goals_by_name(data)));
        blocks.push(Block::Section([agreed].into_iter().chain(goals).chain([Block::Signatures(signatures)]).collect()));
    }
    Document {
        lang: lang.tag().to_owned(),
        title: layout.plain_title(lang),
        page_word: form::page(lang).to_owned(),
        made: wish.made.at,
        utc_offset: wish.made.utc_offset,
        part: data.part,
        print: Print::Normal,
        blocks,
        footer: (layout.footer)(lang).to_owned(),
        attachment: attachment(lang, layout, data),
    }
}

/// Writing plain values as JSON cannot fail; if it ever did, the form is still a form.
fn attachment(lang: Lang, layout: &Layout, data: &FormData) -> Option<Attachment> {
    Some(Attachment {
        name: format!("{}.json", (layout.file_stem)(lang)),
        mime: "application/json".to_owned(),
        description: undivided(form::attachment_about(lang)),
        text: serde_json::to_string_pretty(data).ok()?,
    })
}

pub(super) fn field(tongues: &Tongues, label: Text, value: Option<Text>) -> Field {
    let missing = value.is_none();
    Field { label, value: value.unwrap_or_else(|| tongues.say(form::not_yet)), missing }
}

/// `taso +1 (4 kertaa viikossa)`, with the words of the step as they stood when the score was given, and whether
/// the next one is met in part.
pub(super) fn with_words(tongues: &Tongues, level: Text, score: &ScoreData) -> Text {
    let step = match &score.step_words {
        Some(words) => level + " (" + tongues.inside(words) + ")",
        None => level,
    };
    if score.between { step + ", " + tongues.say(form::on_the_way) } else { step }
}

struct Say<'a> {
    layout: &'a Layout,
    tongues: &'a Tongues,
}

impl Say<'_> {
    /// Days are written in the form's language alone: twice they would only be harder to read.
    fn day(&self, day: Day) -> Text {
        format::day(self.tongues.form(), day).into()
    }

    fn who(&self, who: &Who) -> Text {
        let role = self.tongues.say(|lang| common::role(lang, who.role));
        who.name.as_ref().map_or(role.clone(), |name| role + " (" + self.tongues.name(name).in_one_line().isolated() + ")")
    }
}
