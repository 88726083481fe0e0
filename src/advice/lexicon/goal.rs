//! Words in a goal or its indicator: body functions, treatment, intentions.

use super::super::text::{Word, words};
use super::{Found, among, begins, find_phrase, tells, word_at};
use crate::words::Lang;

/// Body functions as the thing to change. A group one goes to, a board one stands on, pain one tells of or
/// walks in spite of are none.
pub(in crate::advice) fn body_function(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    if all.iter().any(|w| tells(lang, &w.text)) {
        return None;
    }
    let hit = (0..all.len()).find(|at| is_body(lang, &all[*at].text) && !is_excused(lang, &all, *at));
    let phrase = || if lang == Lang::En { find_phrase(&all, "range of motion|range of movement|muscle tone") } else { None };
    hit.map(|at| (all[at].start, all[at].end)).or_else(phrase)
}

fn is_body(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::Fi => {
            // Compounds end in it: selkäkipu. *Kipuan* and *kipuaa* (climb) are no forms of it.
            let pain = "kipu|kivun|kipua|kipuja|kivut|kipuni|kipunsa|kipujen|kipujani|kipujeni|kivusta|kivuista|kivuissa|kipuihin";
            let ends = "|a|ä|n|ni|nsa|si|mme|ani|aan|t|ssa|sta|on|lla|ssani|stani|na|ja";
            let long = begins("liikelaajuu|spastisuu|lihasjäntey", word) && !word.contains("ryhm");
            pain.split('|').any(|p| word.ends_with(p)) || long || bends(word, "tasapaino|lihasvoima|lihasvoim", ends)
        }
        Lang::Sv => {
            let pain = "smärta|smärtan|smärtor|smärtorna";
            let bent = bends(word, "balans|muskelstyrka|rörlighet|ledrörlighet|spasticitet|rörelseomfång", "|n|en|et");
            pain.split('|').any(|p| word.ends_with(p)) || bent
        }
        Lang::En => among("pain|pains|strength|balance|spasticity", word),
    }
}

/// A stem with one of the endings, no more.
fn bends(word: &str, stems: &str, ends: &str) -> bool {
    stems.split('|').any(|stem| word.strip_prefix(stem).is_some_and(|end| among(ends, end)))
}

/// "Balance class": a thing to go to. "Balance between work and rest", "despite the pain", "without pain",
/// "I balance on a beam".
fn is_excused(lang: Lang, all: &[Word], at: usize) -> bool {
    let (before, after) = (word_at(all, at.checked_sub(1)), word_at(all, Some(at + 1)));
    let earlier = word_at(all, at.checked_sub(2));
    match lang {
        Lang::Fi => after == "huolimatta" || before == "ilman" || all.iter().any(|w| w.text == "välillä"),
        Lang::Sv => among("trots|utan", before) || among("trots|utan", earlier) || after == "mellan" || after.contains("grupp"),
        Lang::En => {
            let goes_to = among("group|class|board|sheet|account|training|bike|between|of", after);
            let led = |w: &str| among("despite|without|bank|account", w) || (w == "of" && earlier == "spite");
            let verb = all[at].text == "balance" && among("i|we|he|she|to|can", before);
            goes_to || led(before) || led(earlier) || verb
        }
    }
}

/// Treatment that is done to one. Day care (*vien lapsen hoitoon*), care that one gives (*kodin hoito*) and the
/// way there ("I walk to my massage") are none.
pub(in crate::advice) fn treatment(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    let moves = match lang {
        Lang::Fi => "kävele|kulje|kuljen|matkust|pyöräil",
        Lang::Sv => "promener|cykl|åker|reser|rullar",
        Lang::En => "walk|travel|ride|cycle|drive|wheel",
    };
    if all.iter().any(|w| begins(moves, &w.text)) {
        return None;
    }
    let hit = (0..all.len()).find(|at| is_treatment(lang, &all[*at].text) && !gives(lang, word_at(&all, at.checked_sub(1)), &all[*at].text))?;
    Some((all[hit].start, all[hit].end))
}

fn is_treatment(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::Fi => {
            let done = bends(word, "hieronta|hieronna|hierontoj", "|a|n|t|ssa|an|sta|lla");
            done || begins("venyty|venyttely", word) || among("hoito|hoitoa|hoidot|hoitoja|hoitoni", word)
        }
        Lang::Sv => {
            word == "stretching"
                || bends(word, "massage", "|n|r")
                || bends(word, "töjning", "|ar|en|arna")
                || bends(word, "behandling", "|en|ar|arna")
        }
        Lang::En => among("massage|massages|stretching|treatment|treatments", word),
    }
}

/// *Kodin hoito*, *hampaiden hoito*, "I massage my feet".
fn gives(lang: Lang, before: &str, word: &str) -> bool {
    match lang {
        Lang::Fi => word.starts_with("hoi") && before.ends_with('n') && !among("on|kun|saan|kuin|jonkin", before),
        Lang::Sv => false,
        Lang::En => word == "massage" && among("i|we", before),
    }
}

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
            "haluan|haluaisin|haluaa|haluaisi|haluamme|haluaisimme|tahdon|tahtoisin|toivoisin|toivoisimme|aion|aikoo|aikoisin|yritän|yrittää|yrittäisin|\
             yritämme|pyrin|pyrkii|pyrkisin|pyrimme|toivon|toivomme"
        }
        Lang::Sv => {
            "skulle gärna vilja|skulle vilja|vill gärna|vill|skulle försöka|ska försöka|försöker|försöka|skulle önska|önskar|hoppas|strävar efter att|\
             strävar"
        }
        // "I try a new food" is done; "I try to" and "I want to" are not.
        Lang::En => {
            "would really like to|would very much like to|would like to|would love to|i'd really like to|i'd like to|i'd love to|want to|wants to|\
             wish to|wishes to|hope to|hopes to|hoping to|intend to|intends to|aim to|aims to|plan to|plans to|planning to|try to|tries to|\
             trying to"
        }
    };
    let is = |at: usize, word: &str| word_at(all, Some(at)).replace('\u{2019}', "'") == word;
    let long = phrases.split('|').find_map(|phrase| phrase.split(' ').enumerate().all(|(i, w)| is(at + i, w)).then(|| phrase.split(' ').count()))?;
    // *Toivon* is also "of Toivo", a man's name.
    let next = word_at(all, Some(at + long));
    let name = begins("toivo", word_at(all, Some(at))) && !begins("toivois", word_at(all, Some(at)));
    (!name || next == "että" || ["vani", "väni", "vamme", "vämme"].iter().any(|end| next.ends_with(end))).then_some(long)
}
