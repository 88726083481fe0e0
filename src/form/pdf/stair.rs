//! The stair as a picture: blocks that rise from the left below to the right above, each with its words on it. The blocks
//! and signs are a figure that says in words what it shows; the words on them are text of the structure beside it.

use super::look::{HEAVY, Ink, ROOM, SIDE, Sizes, THIN};
use super::parts::Paragraphs;
use super::sheets::{Owner, Sheets, height};
use super::tags::Id;
use crate::form::typeset::{Paragraph, Style, Typesetter, Weight};
use crate::form::{Stair, Step};
use krilla::tagging::{ListNumbering, Tag};
use std::collections::VecDeque;
use std::f32::consts::TAU;
use std::rc::Rc;

/// How far each step begins to the right of the one below it, where there are few.
const RISE: f32 = 30.0;
/// The steps rise over at most this part of the width: the highest must hold words.
const RISEN: f32 = 0.4;
/// From a block's edge to its words.
const INSIDE: f32 = 16.0;
const ABOVE: f32 = 5.0;
/// Width of a sign with the space to its word, in sizes of the word's letters.
const SIGN: f32 = 1.3;
/// The heavy edge of the two steps that matter.
const EDGE: f32 = 8.0;
const UNDER: f32 = 12.0;
/// Corners of a disc: more than an eye can see.
const CORNERS: usize = 40;

pub struct SetStair {
    about: String,
    steps: Vec<SetStep>,
}

#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Flag,
    Disc,
}

struct SetStep {
    /// The block's left edge.
    x: f32,
    /// What stands on it, one under the other, with the sign before it.
    texts: Vec<(Option<Sign>, Paragraphs)>,
}

/// A line with its place.
struct Placed {
    paragraph: Rc<Paragraph>,
    line: usize,
    x: f32,
    owner: Owner,
    sign: Option<Sign>,
}

impl SetStep {
    fn new(setter: &Typesetter, sizes: &Sizes, step: &Step, x: f32) -> SetStep {
        let room = SIDE + ROOM - x - 2.0 * INSIDE;
        let bold = Style { weight: Weight::Bold, ..sizes.body };
        let beside = |text| setter.set(text, bold, room - SIGN * bold.size);
        let target = step.target.iter().map(|text| (Some(Sign::Flag), beside(text)));
        let now = step.now.iter().map(|text| (Some(Sign::Disc), beside(text)));
        let words = [(None, setter.set(&step.words, sizes.body, room))];
        SetStep { x, texts: target.chain(now).chain(words).filter(|(_, set)| !set.is_empty()).collect() }
    }

    fn height(&self) -> f32 {
        self.texts.iter().map(|(_, set)| height(set)).sum::<f32>() + 2.0 * ABOVE
    }

    fn is_marked(&self) -> bool {
        self.texts.iter().any(|(sign, _)| sign.is_some())
    }

    /// Its lines, in the places that the structure has for them under `item`.
    fn lines(&self, sheets: &mut Sheets, item: Id) -> VecDeque<Placed> {
        let body = sheets.tags.add(Tag::LBody, Some(item));
        let paragraphs: Vec<(Option<Sign>, &Rc<Paragraph>)> = self.texts.iter().flat_map(|(sign, set)| set.iter().map(|p| (*sign, p))).collect();
        let places = sheets.tags.places(body, paragraphs.len());
        let mut out = VecDeque::new();
        for ((sign, paragraph), place) in paragraphs.into_iter().zip(places) {
            let indent = sign.map_or(0.0, |_| SIGN * paragraph.style.size);
            let placed = |line| Placed {
                paragraph: paragraph.clone(),
                line,
                x: self.x + INSIDE + indent,
                owner: Owner::Tag(place),
                sign: sign.filter(|_| line == 0),
            };
            out.extend((0..paragraph.lines.len()).map(placed));
        }
        out
    }
}

impl SetStair {
    /// `None` for a stair without steps.
    pub fn new(setter: &Typesetter, sizes: &Sizes, stair: &Stair) -> Option<SetStair> {
        let rises = stair.steps.len().checked_sub(1)?;
        let rise = RISE.min(RISEN * ROOM / rises.max(1) as f32);
        let set = |(n, step)| SetStep::new(setter, sizes, step, SIDE + (rises - n) as f32 * rise);
        Some(SetStair { about: stair.about.clone(), steps: stair.steps.iter().enumerate().map(set).collect() })
    }

    fn height(&self) -> f32 {
        self.steps.iter().map(SetStep::height).sum()
    }

    /// How much must stand together with what is above: all, for a stair is seen at one glance; if it is too tall, its
    /// first step or the beginning of it.
    pub fn lead(&self, full: f32) -> f32 {
        let whole = self.height();
        if whole <= 0.75 * full { whole } else { self.steps.first().map_or(0.0, SetStep::height).min(full / 3.0) }
    }

    pub fn flow(&self, sheets: &mut Sheets, parent: Option<Id>) {
        sheets.need(if self.height() <= sheets.full() { self.height() } else { self.lead(sheets.full()) });
        let figure = sheets.tags.add(Tag::Figure(Some(self.about.clone())), parent);
        let list = sheets.tags.add(Tag::L(ListNumbering::None), parent);
        for step in &self.steps {
            let item = sheets.tags.add(Tag::LI, Some(list));
            let mut lines = step.lines(sheets, item);
            if step.height() <= sheets.full() {
                sheets.need(step.height());
            } else if sheets.left() < sheets.full() / 3.0 {
                sheets.begin();
            }
            // A step that no sheet can hold goes on where it was cut.
            loop {
                put(sheets, step, &mut lines, figure);
                if lines.is_empty() {
                    break;
                }
                sheets.turn();
            }
        }
        sheets.space(UNDER);
    }
}

/// Draws as much of a step as there is room for.
fn put(sheets: &mut Sheets, step: &SetStep, lines: &mut VecDeque<Placed>, figure: Id) {
    let (top, end) = (sheets.y, sheets.y + sheets.left() - ABOVE);
    let mut y = top + ABOVE;
    let mut here = vec![];
    while let Some(placed) = lines.pop_front_if(|p| here.is_empty() || y + p.paragraph.pitch() <= end + 0.01) {
        let at = y;
        y += placed.paragraph.pitch();
        here.push((at, placed));
    }
    block(sheets, step, (top, y + ABOVE), figure);
    for (at, placed) in here {
        let Placed { paragraph, line, x, owner, sign } = placed;
        if let Some(sign) = sign {
            let size = paragraph.style.size;
            draw(sheets, sign, (x - SIGN * size, at + paragraph.baseline - 0.72 * size), 0.76 * size, figure);
        }
        sheets.line(&paragraph, line, x, at, Ink::Full, owner);
    }
    sheets.y = y + ABOVE;
}

/// A step's block, which reaches to the right edge; those that matter are white with a heavy edge.
fn block(sheets: &mut Sheets, step: &SetStep, (top, end): (f32, f32), figure: Id) {
    let (left, right) = (step.x, SIDE + ROOM);
    let mut bar = |x: f32, y: f32, width: f32, height: f32, ink| {
        sheets.shape(vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)], ink, figure);
    };
    let line = if step.is_marked() { HEAVY } else { THIN };
    if !step.is_marked() {
        bar(left, top, right - left, end - top, Ink::Pale);
    }
    for y in [top, end] {
        bar(left, y - line / 2.0, right - left, line, Ink::Full);
    }
    for x in [left, right] {
        bar(x - line / 2.0, top, line, end - top, Ink::Full);
    }
    if step.is_marked() {
        bar(left - line / 2.0, top, EDGE, end - top, Ink::Full);
    }
}

/// A sign in a square of `size` at a place.
fn draw(sheets: &mut Sheets, sign: Sign, (x, y): (f32, f32), size: f32, figure: Id) {
    let corners: Vec<(f32, f32)> = match sign {
        Sign::Flag => [(0.0, 0.0), (1.0, 0.3), (0.16, 0.6), (0.16, 1.0), (0.0, 1.0)].into(),
        Sign::Disc => (0..CORNERS).map(|n| (n as f32 * TAU / CORNERS as f32).sin_cos()).map(|(s, c)| (0.5 + c / 2.0, 0.5 + s / 2.0)).collect(),
    };
    sheets.shape(corners.into_iter().map(|(right, down)| (x + right * size, y + down * size)).collect(), Ink::Full, figure);
}
