//! Starter ideas for each life area: things that people do, in the first person, for adults and children.
//! Not goals yet: each person makes their own of them.

mod kin;
mod search;
mod table;

pub use search::search;

use super::Lang;
use crate::plan::LifeArea;

/// The ideas of one area.
pub fn of(lang: Lang, area: LifeArea) -> impl Iterator<Item = &'static str> {
    table::of(area).iter().map(move |idea| idea[lang as usize])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_area_has_six_ideas_or_more_in_every_language() {
        for lang in Lang::ALL {
            let mut seen = HashSet::new();
            for area in LifeArea::ALL {
                let ideas: Vec<_> = of(lang, area).collect();
                assert!(ideas.len() >= 6, "{area:?}");
                for idea in ideas {
                    assert!(seen.insert(idea), "twice: {idea}");
                    assert!(idea.split_whitespace().count() <= 12 && !idea.ends_with('.') && idea.trim() == idea, "{idea}");
                }
            }
        }
    }

    #[test]
    fn an_idea_is_something_that_i_do() {
        let does = |lang: Lang, idea: &str| match lang {
            // The first person singular of every Finnish verb ends so.
            Lang::Fi => idea.split([' ', ',']).next().is_some_and(|verb| verb.ends_with('n') && verb.starts_with(char::is_uppercase)),
            Lang::Sv => idea.starts_with("Jag "),
            Lang::En => idea.starts_with("I "),
        };
        for lang in Lang::ALL {
            for idea in LifeArea::ALL.into_iter().flat_map(|area| of(lang, area)) {
                assert!(does(lang, idea), "{idea}");
            }
        }
    }
}
