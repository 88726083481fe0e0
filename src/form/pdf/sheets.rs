//! The sheets of paper while they fill: what stands where, before anything is painted.

use super::look::{Ink, ROOM, SIDE, Sizes, TOP};
use super::tags::{Id, Tags};
use crate::form::typeset::Paragraph;
use std::rc::Rc;

/// To whom a line of text belongs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Owner {
    /// A node of the structure.
    Tag(Id),
    /// What only repeats: a table's head on its next sheet.
    Repeat,
    Header,
    Footer,
}

/// A heading that is no further from the sheet's top than this begins the sheet: its rule may stand over it.
const BEGINS: f32 = 12.0;

pub enum Mark {
    Line {
        paragraph: Rc<Paragraph>,
        line: usize,
        x: f32,
        baseline: f32,
        ink: Ink,
        owner: Owner,
    },
    Fill {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    /// A part of a picture: the corners of what is inked, and the picture it belongs to.
    Shape {
        corners: Vec<(f32, f32)>,
        ink: Ink,
        figure: Id,
    },
}

/// A heading's place, for the outline.
pub struct Place {
    pub level: u8,
    pub text: String,
    pub sheet: usize,
    pub y: f32,
}

pub struct Sheets {
    done: Vec<Vec<Mark>>,
    current: Vec<Mark>,
    /// Where the next thing goes, from the sheet's top.
    pub y: f32,
    /// Text ends above this.
    limit: f32,
    pub sizes: &'static Sizes,
    pub tags: Tags,
    pub outline: Vec<Place>,
}

impl Sheets {
    pub fn new(limit: f32, sizes: &'static Sizes) -> Sheets {
        Sheets { done: vec![], current: vec![], y: TOP, limit, sizes, tags: Tags::default(), outline: vec![] }
    }

    /// Height of an empty sheet's text.
    pub fn full(&self) -> f32 {
        self.limit - TOP
    }

    /// What is left of the sheet.
    pub fn left(&self) -> f32 {
        self.limit - self.y
    }

    pub fn at_top(&self) -> bool {
        self.y <= TOP
    }

    /// Goes on to the next sheet where `height` has no room here. A fresh sheet stays: nothing has more room.
    pub fn need(&mut self, height: f32) {
        if height > self.left() && !self.at_top() {
            self.turn();
        }
    }

    pub fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.current));
        self.y = TOP;
    }

    /// Space between two things; none at a sheet's top.
    pub fn space(&mut self, height: f32) {
        if !self.at_top() {
            self.y += height;
        }
    }

    pub fn remember(&mut self, level: u8, text: &str) {
        self.outline.push(Place { level, text: text.to_owned(), sheet: self.done.len(), y: self.y });
    }

    /// A bar at a place of the sheet: a rule, a border, a dash.
    pub fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.current.push(Mark::Fill { x, y, width, height, ink });
    }

    /// A part of a picture.
    pub fn shape(&mut self, corners: Vec<(f32, f32)>, ink: Ink, figure: Id) {
        self.current.push(Mark::Shape { corners, ink, figure });
    }

    /// Goes on to a sheet that is empty.
    pub fn begin(&mut self) {
        if !self.at_top() {
            self.turn();
        }
    }

    /// A rule over the width of the text, here.
    pub fn rule(&mut self, height: f32, ink: Ink) {
        self.fill(SIDE, self.y - height / 2.0, ROOM, height, ink);
    }

    /// Puts one line with its top at `y`.
    pub fn line(&mut self, paragraph: &Rc<Paragraph>, line: usize, x: f32, y: f32, ink: Ink, owner: Owner) {
        let baseline = y + paragraph.baseline;
        self.current.push(Mark::Line { paragraph: paragraph.clone(), line, x, baseline, ink, owner });
    }

    /// Puts whole paragraphs with their top at `y`, without minding the sheet's end.
    pub fn block(&mut self, paragraphs: &[Rc<Paragraph>], x: f32, mut y: f32, ink: Ink, owners: &[Owner]) {
        for (paragraph, owner) in paragraphs.iter().zip(owners) {
            for line in 0..paragraph.lines.len() {
                self.line(paragraph, line, x, y, ink, *owner);
                y += paragraph.pitch();
            }
        }
    }

    /// Puts a paragraph here and goes on over as many sheets as it takes; no line of it is left alone.
    pub fn flow(&mut self, paragraph: &Rc<Paragraph>, x: f32, ink: Ink, owner: Owner) {
        let (count, pitch) = (paragraph.lines.len(), paragraph.pitch());
        let mut next = 0;
        while next < count {
            let rest = count - next;
            let room = (self.left() / pitch).floor().max(0.0) as usize;
            let mut take = room.min(rest);
            if take + 1 == rest && take > 2 {
                take -= 1;
            }
            if take < rest && take < 2 && !self.at_top() {
                take = 0;
            }
            if take == 0 && self.at_top() {
                take = 1;
            }
            for line in next..next + take {
                self.line(paragraph, line, x, self.y, ink, owner);
                self.y += pitch;
            }
            next += take;
            if next < count {
                self.turn();
            }
        }
    }

    /// For each sheet the heading of level 2 under which it begins, where that stands on an earlier sheet.
    pub fn going_on(&self) -> Vec<Option<String>> {
        let of_goal = |p: &&Place| p.level <= 2;
        (0..=self.done.len())
            .map(|sheet| {
                let begins_anew = self.outline.iter().filter(of_goal).any(|p| p.sheet == sheet && p.y < TOP + BEGINS);
                let before = self.outline.iter().filter(of_goal).rfind(|p| p.sheet < sheet);
                before.filter(|p| p.level == 2 && !begins_anew).map(|p| p.text.clone())
            })
            .collect()
    }

    /// All sheets, the unfinished one last.
    pub fn sheets(&self) -> impl ExactSizeIterator<Item = &Vec<Mark>> {
        let all: Vec<_> = self.done.iter().chain([&self.current]).collect();
        all.into_iter()
    }

    /// Gives each sheet what stands on all: `add` gets the sheet's number from 0 and how many there are.
    pub fn each(&mut self, add: impl Fn(usize, usize) -> Vec<Mark>) {
        let count = self.done.len() + 1;
        for (n, sheet) in self.done.iter_mut().chain([&mut self.current]).enumerate() {
            sheet.extend(add(n, count));
        }
    }
}

/// Height of paragraphs one under the other.
pub fn height(paragraphs: &[Rc<Paragraph>]) -> f32 {
    paragraphs.iter().map(|p| p.height()).sum()
}
