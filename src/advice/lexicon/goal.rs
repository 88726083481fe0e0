//! Intentions: wanting, trying and aiming where a goal says what is done.

use super::super::action;
use super::super::text::{Word, words};
use super::{Found, among, begins, tells, word_at};
use crate::words::Lang;

/// Wanting or trying as what is done, the whole phrase: among the first words and not inside a question ("says what he
/// wants").
pub(in crate::advice) fn intention(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    const ASKS: &str = "mitä|mikä|jos|kun|minne|mihin|kenen|jota|vad|vart|om|när|som|vem|what|where|if|when|who|that|which|how";
    let (at, long) = (0..all.len().min(3)).find_map(|at| Some((at, wish_at(lang, &all, at)?)))?;
    let (first, last) = (all.get(at)?, all.get(at + long - 1)?);
    let led = |list: &str| all[..at].iter().any(|w| among(list, &w.text));
    // Not wanting is a refusal that one can see.
    let refused = word_at(&all, Some(at + long)) == "inte" || led("inte|not|doesn't|don't|doesn\u{2019}t|don\u{2019}t|ei|en");
    let told = all[..at].iter().any(|w| tells(lang, &w.text));
    (!refused && !told && !led(ASKS)).then_some((first.start, last.end))
}

/// Some word of wanting or trying is left in the text.
pub(in crate::advice) fn wishes(lang: Lang, text: &str) -> bool {
    let all = words(text);
    (0..all.len()).any(|at| wish_at(lang, &all, at).is_some())
}

/// How many words the phrase of wanting that begins here has.
fn wish_at(lang: Lang, all: &[Word], at: usize) -> Option<usize> {
    let phrases = match lang {
        Lang::Fi => {
            "tavoitteeni on|tavoitteena on|tavoitteenani on|tavoite on|päämääräni on|tarkoitukseni on|aikomukseni on|toiveeni on|haaveeni on|\
             unelmani on|haluan|haluaisin|haluaa|haluaisi|haluamme|haluaisimme|tahdon|tahtoisin|toivoisin|toivoisimme|aion|aikoo|aikoisin|yritän|yrittää|yrittäisin|\
             yritämme|pyrin|pyrkii|pyrkisin|pyrimme|toivon|toivomme"
        }
        Lang::Sv => {
            "mitt mål är att|vårt mål är att|målet är att|min avsikt är att|min önskan är att|min förhoppning är att|min dröm är att|\
             skulle gärna vilja|skulle vilja|vill gärna|vill|skulle försöka|ska försöka|försöker|försöka|skulle önska|önskar|hoppas|strävar efter att|\
             strävar"
        }
        // "I try a new food" is done; "I try to" and "I want to" are not.
        Lang::En => {
            "my goal is to|our goal is to|the goal is to|my aim is to|our aim is to|the aim is to|my wish is to|my hope is to|my dream is to|\
             my plan is to|would really like to|would very much like to|would like to|would love to|i'd really like to|i'd like to|i'd love to|want to|wants to|\
             wish to|wishes to|hope to|hopes to|hoping to|intend to|intends to|aim to|aims to|plan to|plans to|planning to|try to|tries to|\
             trying to"
        }
    };
    let is = |at: usize, word: &str| word_at(all, Some(at)).replace('\u{2019}', "'") == word;
    let long: Option<usize> =
        phrases.split('|').find_map(|phrase| phrase.split(' ').enumerate().all(|(i, w)| is(at + i, w)).then(|| phrase.split(' ').count()));
    let long = long?;
    // *Toivon* is also "of Toivo", a man's name.
    let next = word_at(all, Some(at + long));
    let name = begins("toivo", word_at(all, Some(at))) && !begins("toivois", word_at(all, Some(at)));
    // *Tavoitteeni on kävellä*, but not *Tavoitteeni on korkealla*: what is meant to be done follows.
    let aim = lang == Lang::Fi && long == 2;
    let follows = next == "että" || (aim && is_to_do(&all[at..], 2));
    if aim && !follows {
        return None;
    }
    (!name || next == "että" || ["vani", "väni", "vamme", "vämme"].iter().any(|end| next.ends_with(end))).then_some(long)
}

/// A Finnish verb that says what is to be done (*kävellä*, *uida*) stands there, perhaps behind how.
fn is_to_do(all: &[Word], at: usize) -> bool {
    const HOW: &str = "itse|yksin|taas|jälleen|vielä|itsenäisesti";
    let word = all.iter().skip(at).map(|w| w.text.as_str()).find(|w| !among(HOW, w)).unwrap_or_default();
    action::is_to_do(Lang::Fi, word)
}
