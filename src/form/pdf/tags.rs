//! The structure of the document: what is a heading, a list, a table, in reading order.

use crate::form::typeset::{Run, Word};
use krilla::tagging::{Identifier, Tag, TagGroup, TagKind, TagTree};
use std::rc::Rc;

/// A node of the structure.
pub type Id = usize;

/// The structure while the sheets are laid out. A node holds either nodes or text.
#[derive(Default)]
pub struct Tags {
    nodes: Vec<(TagKind, Vec<Id>)>,
    roots: Vec<Id>,
}

impl Tags {
    pub fn add(&mut self, kind: impl Into<TagKind>, parent: Option<Id>) -> Id {
        let id = self.nodes.len();
        self.nodes.push((kind.into(), vec![]));
        match parent {
            Some(parent) => self.nodes[parent].1.push(id),
            None => self.roots.push(id),
        }
        id
    }

    /// Where each of `count` paragraphs of one cell or field goes: apart only where there are several, or the last
    /// word of one would run into the first of the next.
    pub fn places(&mut self, id: Id, count: usize) -> Vec<Id> {
        match count {
            0 | 1 => vec![id; count],
            _ => (0..count).map(|_| self.add(Tag::P, Some(id))).collect(),
        }
    }
}

/// The painted text of each node.
pub struct Painted(Vec<Vec<Leaf>>);

/// Neighbouring marks of one language, or of one divided word.
struct Leaf {
    marks: Vec<Identifier>,
    word: Option<Rc<Word>>,
    /// What the marks do not tell in order: one word of one mark.
    says: Option<String>,
    lang: Option<Rc<str>>,
}

impl Leaf {
    fn holds(&self, run: &Run) -> bool {
        let same_word = match (&self.word, &run.word) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        same_word && self.says.is_none() && self.lang == run.lang
    }
}

impl Painted {
    pub fn new(tags: &Tags) -> Painted {
        Painted(tags.nodes.iter().map(|_| vec![]).collect())
    }

    /// Adds painted text at the end of a node. The parts of a divided word come together again; a word whose glyphs do not
    /// tell it (`is_told`) is told beside them.
    pub fn push(&mut self, id: Id, mark: Identifier, run: &Run, is_told: bool) {
        let says = (!is_told && run.says.is_none() && run.word.is_none()).then(|| run.drawn.clone());
        match self.0[id].last_mut() {
            Some(last) if says.is_none() && last.holds(run) => last.marks.push(mark),
            _ => self.0[id].push(Leaf { marks: vec![mark], word: run.word.clone(), says, lang: run.lang.clone() }),
        }
    }

    /// Adds what is painted of a picture.
    pub fn push_picture(&mut self, id: Id, mark: Identifier) {
        self.0[id].push(Leaf { marks: vec![mark], word: None, says: None, lang: None });
    }

    pub fn tree(self, tags: &Tags, lang: &str) -> TagTree {
        let mut leaves: Vec<Option<Vec<Leaf>>> = self.0.into_iter().map(Some).collect();
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        for root in &tags.roots {
            tree.push(group(tags, &mut leaves, *root));
        }
        tree
    }
}

fn group(tags: &Tags, leaves: &mut [Option<Vec<Leaf>>], id: Id) -> TagGroup {
    let (kind, children) = &tags.nodes[id];
    let leaves_of = leaves[id].take().unwrap_or_default();
    // One language for all: the node itself says it.
    let lang = leaves_of.first().and_then(|first| first.lang.clone()).filter(|lang| leaves_of.iter().all(|l| l.lang.as_ref() == Some(lang)));
    let mut group_of = TagGroup::new(kind.clone().with_lang(lang.as_deref().map(str::to_owned)));
    for child in children {
        group_of.push(group(tags, leaves, *child));
    }
    for leaf in leaves_of {
        let own = leaf.lang.filter(|_| lang.is_none());
        let says = leaf.word.map(|word| word.text.clone()).or(leaf.says);
        if says.is_none() && own.is_none() {
            leaf.marks.into_iter().for_each(|m| group_of.push(m));
            continue;
        }
        let mut span = TagGroup::new(Tag::Span.with_actual_text(says).with_lang(own.map(|lang| lang.to_string())));
        leaf.marks.into_iter().for_each(|m| span.push(m));
        group_of.push(span);
    }
    group_of
}
