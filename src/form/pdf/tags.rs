//! The structure of the document: what is a heading, a list, a table, in reading order.

use crate::form::typeset::Word;
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

struct Leaf {
    marks: Vec<Identifier>,
    word: Option<Rc<Word>>,
}

impl Painted {
    pub fn new(tags: &Tags) -> Painted {
        Painted(tags.nodes.iter().map(|_| vec![]).collect())
    }

    /// Adds painted text at the end of a node. The parts of a divided word come together again.
    pub fn push(&mut self, id: Id, mark: Identifier, word: Option<&Rc<Word>>) {
        match self.0[id].last_mut() {
            Some(Leaf { marks, word: Some(last) }) if word.is_some_and(|w| Rc::ptr_eq(w, last)) => marks.push(mark),
            _ => self.0[id].push(Leaf { marks: vec![mark], word: word.cloned() }),
        }
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
    let mut group_of = TagGroup::new(kind.clone());
    for child in children {
        group_of.push(group(tags, leaves, *child));
    }
    for leaf in leaves[id].take().unwrap_or_default() {
        match leaf.word {
            None => leaf.marks.into_iter().for_each(|m| group_of.push(m)),
            Some(word) => {
                let mut span = TagGroup::new(Tag::Span.with_actual_text(Some(word.text.clone())));
                leaf.marks.into_iter().for_each(|m| span.push(m));
                group_of.push(span);
            }
        }
    }
    group_of
}
