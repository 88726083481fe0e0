//! What stands on every sheet: the foot with the page's number, and from the second sheet on the title at the head, with the
//! name of the goal that goes on there.

use super::look::{FOOT, HEAD, Ink, ROOM, SHEET, SIDE, Sizes, THIN};
use super::sheets::{Mark, Owner, Sheets};
use crate::form::Document;
use crate::form::typeset::{Paragraph, Typesetter};
use std::rc::Rc;

/// From the foot's rule to its text, and from the text of the sheet to the rule.
const UNDER_RULE: f32 = 5.0;
const OVER_RULE: f32 = 14.0;
/// A longer foot is cut: it must not eat the sheet.
const LINES: usize = 4;

pub struct Foot {
    lines: Vec<(Rc<Paragraph>, usize)>,
    /// Top of the text.
    y: f32,
}

impl Foot {
    pub fn new(setter: &Typesetter, document: &Document, sizes: &Sizes) -> Foot {
        let set = setter.set(&document.footer.as_str().into(), sizes.furniture, ROOM - sizes.number_room);
        let lines: Vec<_> = set.iter().flat_map(|p| (0..p.lines.len()).map(|l| (p.clone(), l))).take(LINES).collect();
        let tall = sizes.furniture.size * sizes.furniture.leading * lines.len().max(1) as f32;
        Foot { lines, y: SHEET.1 - FOOT - tall }
    }

    /// Where the sheet's text ends.
    pub fn limit(&self) -> f32 {
        self.y - UNDER_RULE - OVER_RULE
    }
}

/// Adds head and foot to all sheets.
pub fn add(sheets: &mut Sheets, setter: &Typesetter, document: &Document, foot: &Foot) {
    let sizes = sheets.sizes;
    let heads: Vec<Option<Rc<Paragraph>>> = sheets.going_on().iter().map(|goal| head(setter, &document.title, goal.as_deref(), sizes)).collect();
    sheets.each(|n, count| {
        let number = setter.set(&format!("{} {} / {}", document.page_word, n + 1, count).into(), sizes.furniture, sizes.number_room);
        let mut out = vec![Mark::Fill { x: SIDE, y: foot.y - UNDER_RULE, width: ROOM, height: THIN, ink: Ink::Hair }];
        out.extend(foot.lines.iter().enumerate().map(|(i, (p, line))| put(p, *line, SIDE, foot.y + p.pitch() * i as f32, Owner::Footer)));
        out.extend(number.first().map(|p| put(p, 0, SIDE + ROOM - p.lines.first().map_or(0.0, |l| l.width), foot.y, Owner::Footer)));
        if n > 0 {
            out.extend(heads.get(n).into_iter().flatten().map(|p| put(p, 0, SIDE, HEAD - p.baseline, Owner::Header)));
        }
        out
    });
}

/// The title, and what goes on from the sheet before. What has no room on one line ends with an ellipsis.
fn head(setter: &Typesetter, title: &str, goal: Option<&str>, sizes: &Sizes) -> Option<Rc<Paragraph>> {
    let whole = goal.map_or(title.to_owned(), |goal| format!("{title} · {goal}"));
    let set = |text: &str| setter.set(&text.into(), sizes.furniture, ROOM).into_iter().next();
    let fits = |p: &Rc<Paragraph>| p.lines.len() <= 1;
    let words: Vec<&str> = whole.split(' ').collect();
    let shorter = (1..words.len()).rev().map(|count| words[..count].join(" ") + "…");
    std::iter::once(whole.clone()).chain(shorter).filter_map(|text| set(&text)).find(fits).or_else(|| set(title))
}

fn put(paragraph: &Rc<Paragraph>, line: usize, x: f32, y: f32, owner: Owner) -> Mark {
    Mark::Line { paragraph: paragraph.clone(), line, x, baseline: y + paragraph.baseline, ink: Ink::Soft, owner }
}
