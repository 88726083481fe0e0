//! Starter ideas for each life area: things that people do, in the first person, for adults and children.
//! Not goals yet: each person makes their own of them.

mod table;

use super::{Lang, areas};
use crate::plan::LifeArea;

/// The ideas of one area.
pub fn of(lang: Lang, area: LifeArea) -> impl Iterator<Item = &'static str> {
    table::of(area).iter().map(move |idea| idea[lang as usize])
}

/// Ideas in which every word of the query begins some word, or whose area's name does. Four letters or more
/// may also stand inside a word, as *kauppa* in *lähikauppaan*. Letter case and dots over letters do not
/// matter, so `kavely` finds *kävelylle*. An empty query finds everything.
pub fn search(lang: Lang, query: &str) -> Vec<(LifeArea, &'static str)> {
    let query = folded(query);
    let wanted: Vec<&str> = words(&query).collect();
    let mut found = Vec::new();
    for area in LifeArea::ALL {
        let name = folded(areas::name(lang, area));
        for idea in of(lang, area) {
            let text = folded(idea);
            let has =
                |word: &str| words(&text).chain(words(&name)).any(|w| w.starts_with(word) || (word.chars().count() >= INSIDE && w.contains(word)));
            if wanted.iter().all(|w| has(w)) {
                found.push((area, idea));
            }
        }
    }
    found
}

/// So many letters of a compound are enough to mean it; fewer stand by chance in many words.
const INSIDE: usize = 4;

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
}

/// Lower case without the marks that phones' keyboards and tired hands leave out.
fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'ä' | 'å' | 'á' | 'à' | 'â' => Some('a'),
        'ö' | 'ó' | 'ò' | 'ô' | 'ø' => Some('o'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'ü' | 'ú' => Some('u'),
        'š' => Some('s'),
        'ž' => Some('z'),
        // Soft hyphens, and marks written apart from their letter.
        '\u{ad}' | '\u{300}'..='\u{36f}' => None,
        other => Some(other),
    };
    text.to_lowercase().chars().filter_map(plain).collect()
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
    fn dots_and_capitals_do_not_matter() {
        let first = |lang, query| search(lang, query).first().map(|f| f.1);
        assert_eq!(first(Lang::Fi, "KAVELEN LAHIKAUPP"), Some("Kävelen lähikauppaan ja takaisin"));
        assert_eq!(search(Lang::Fi, "kävelen lähikaupp"), search(Lang::Fi, "ka\u{308}velen la\u{308}hikaupp"));
        assert_eq!(first(Lang::Sv, "narbutik"), Some("Jag går till närbutiken och tillbaka"));
        assert_eq!(first(Lang::En, "corner shop"), Some("I walk to the corner shop and back"));
    }

    #[test]
    fn an_areas_name_finds_its_ideas() {
        let found = search(Lang::Sv, "hemsysslor");
        assert_eq!(found.len(), of(Lang::Sv, LifeArea::DomesticLife).count());
        assert!(found.iter().all(|f| f.0 == LifeArea::DomesticLife));
    }

    #[test]
    fn a_part_of_a_compound_finds_it() {
        assert!(search(Lang::Fi, "kauppa").iter().any(|f| f.1 == "Kävelen lähikauppaan ja takaisin"));
        assert!(search(Lang::Sv, "butik").iter().any(|f| f.1 == "Jag går till närbutiken och tillbaka"));
    }

    #[test]
    fn a_query_matches_from_the_start_of_words() {
        assert!(search(Lang::En, "alk").is_empty(), "not inside walk or talk");
        assert!(search(Lang::Fi, "kävelen mopolla").is_empty());
        let all: usize = LifeArea::ALL.iter().map(|a| of(Lang::Fi, *a).count()).sum();
        assert_eq!((search(Lang::Fi, "").len(), search(Lang::Fi, " … ").len()), (all, all));
    }
}
