//! Where a line may end.

use super::clean::Clean;
use hypher::Lang;
use std::collections::BTreeMap;
use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

/// A place where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// Between words.
    Plain,
    /// In a long word, with a hyphen, or where the writer put a soft hyphen.
    Hyphen,
    /// In a shorter word, with a hyphen: only where the word fits no line of its own.
    Rescue,
}

/// Words shorter than this stay whole: a hyphen makes reading slower. Finnish compounds are the long ones.
const LONG: usize = 14;
/// Letters that stay together at either end of a hyphenated word.
const ENDS: usize = 3;

/// The language's hyphenation rules; `None` for a language without.
pub(super) fn rules(lang: &str) -> Option<Lang> {
    match lang.split(['-', '_']).next() {
        Some("fi") => Some(Lang::Finnish),
        Some("sv") => Some(Lang::Swedish),
        Some("en") => Some(Lang::English),
        _ => None,
    }
}

/// The places by byte offset. Always holds the end of the text. `own` is the language of what has no tag. `whole`: words
/// are divided only where they fit no line.
pub(super) fn breaks(clean: &Clean, own: Option<Lang>, whole: bool) -> BTreeMap<usize, Break> {
    let wanted = if whole { Break::Rescue } else { Break::Hyphen };
    let text = clean.text.as_str();
    let mut out = BTreeMap::new();
    for (offset, word) in text.unicode_word_indices() {
        let Some(lang) = clean.part(offset).and_then(|p| p.lang.as_deref()).map_or(own, rules) else { continue };
        let letters = word.chars().count();
        if letters < 2 * ENDS || !word.chars().all(char::is_alphabetic) {
            continue;
        }
        let kind = if letters < LONG { Break::Rescue } else { wanted };
        let mut at = offset;
        for part in hypher::hyphenate_bounded(word, lang, ENDS, ENDS) {
            at += part.len();
            out.insert(at, kind);
        }
        out.remove(&(offset + word.len()));
    }
    out.extend(linebreaks(text).map(|(at, _)| (at, Break::Plain)));
    out.extend(clean.soft.iter().filter(|at| (1..text.len()).contains(*at)).map(|at| (*at, wanted)));
    out.insert(text.len(), Break::Plain);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Text;
    use crate::form::typeset::clean::paragraphs;

    fn places(text: &str, lang: &str) -> String {
        marked(text, lang, false)
    }

    fn marked(text: &str, lang: &str, whole: bool) -> String {
        let clean = paragraphs(&text.into(), lang).remove(0);
        let mut out = clean.text.clone();
        for (at, kind) in breaks(&clean, rules(lang), whole).into_iter().rev() {
            out.insert(
                at,
                match kind {
                    Break::Plain => '|',
                    Break::Hyphen => '=',
                    Break::Rescue => '~',
                },
            );
        }
        out
    }

    #[test]
    fn long_words_may_end_with_a_hyphen() {
        assert_eq!(places("Lääkinnällinen kuntoutus", "fi"), "Lää=kin=näl=li=nen |kun~tou~tus|");
        assert_eq!(places("ei 3–4 kertaa", "fi"), "ei |3–|4 |ker~taa|");
        assert_eq!(places("LÄÄKINNÄLLINEN", "fi"), "LÄÄ=KIN=NÄL=LI=NEN|");
    }

    #[test]
    fn in_large_print_a_hyphen_only_rescues() {
        assert_eq!(marked("Lääkinnällinen", "fi", true), "Lää~kin~näl~li~nen|");
        assert_eq!(marked("kuntoutus\u{ad}palvelu", "de", true), "kuntoutus~palvelu|");
    }

    #[test]
    fn without_rules_only_soft_hyphens() {
        assert_eq!(places("rehabiliterings\u{ad}planering", "de"), "rehabiliterings=planering|");
    }

    #[test]
    fn a_stretch_goes_by_the_rules_of_its_own_language() {
        let text = Text::from("kuntoutus ") + Text::tagged("kuntoutus", Some("ar"));
        let clean = paragraphs(&text, "fi").remove(0);
        let rescues = breaks(&clean, rules("fi"), false).into_iter().filter(|(_, kind)| *kind == Break::Rescue).map(|(at, _)| at);
        assert_eq!(rescues.collect::<Vec<_>>(), [3, 6]);
    }
}
