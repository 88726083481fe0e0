//! What a person does, from what they wrote: an intention as an action, an action that is not done yet, a long sentence as
//! two. Only verbs that are known are bent, and only where the rest of the sentence stays right; else there is nothing.

mod verbs;

use super::lexicon;
use super::text::{Word, words};
use crate::words::Lang;
use verbs::Verb;

/// An intention as what is done: *Haluan kävellä kauppaan* → *Kävelen kauppaan*. `None` where that is not certain.
pub fn done(lang: Lang, text: &str) -> Option<String> {
    let text = one_sentence(text)?;
    let (from, to) = lexicon::intention(lang, text)?;
    let (before, phrase) = (text.get(..from)?.trim(), text.get(from..to)?.to_lowercase());
    let rest: Vec<Word> = words(text).into_iter().filter(|w| w.start >= to).collect();
    let done = match lang {
        Lang::Fi => done_fi(text, before, &phrase, &rest, to),
        Lang::Sv => done_sv(text, before, &phrase, &rest, to),
        Lang::En => done_en(text, before, &phrase, &rest, to),
    }?;
    (!lexicon::wishes(lang, &done)).then_some(done)
}

fn done_fi(text: &str, before: &str, phrase: &str, rest: &[Word], to: usize) -> Option<String> {
    const BETWEEN: &str = "itse|yksin|itsenäisesti|taas|vielä|jälleen|joskus";
    let me = match before.to_lowercase().as_str() {
        "" | "minun" | "mun" => "",
        "minä" | "mä" => "Minä",
        _ => return None,
    };
    let that = rest.first().is_some_and(|w| w.text == "että");
    let at = if that { 1 } else { rest.iter().take(2).take_while(|w| among(BETWEEN, &w.text)).count() };
    let word = rest.get(at)?;
    let verb = match (that, phrase.starts_with("pyr")) {
        // "I hope that I get to the shop"
        (true, _) => verbs::surely_i_do(Lang::Fi, &word.text),
        (false, true) => verbs::into_doing(&word.text),
        (false, false) => verbs::to_do(Lang::Fi, &word.text),
    }?;
    let after = rest.get(at + 1..)?;
    if !only_spaces(text, to, rest.get(..=at)?, that) || !that && leads_on(Lang::Fi, text, word.end, after) || has_without(after) {
        return None;
    }
    let between = if that { "" } else { text.get(to..word.start)?.trim() };
    let start = if me.is_empty() { capital(verb.i_do) } else { format!("{me} {}", verb.i_do) };
    Some([start.as_str(), between, text.get(word.end..)?.trim()].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" "))
}

fn done_sv(text: &str, before: &str, phrase: &str, rest: &[Word], to: usize) -> Option<String> {
    let me = match before.to_lowercase().as_str() {
        "jag" => "Jag",
        "vi" => "Vi",
        "" if phrase.starts_with("vårt") => "Vi",
        // "My goal is to": whose else?
        "" if phrase.ends_with(" är att") => "Jag",
        _ => return None,
    };
    let at = rest.iter().take_while(|w| among("gärna|att|efter|kunna", &w.text)).count();
    let word = rest.get(at)?;
    let verb = verbs::to_do(Lang::Sv, &word.text)?;
    if !only_spaces(text, to, rest.get(..=at)?, false) || leads_on(Lang::Sv, text, word.end, rest.get(at + 1..)?) {
        return None;
    }
    Some(format!("{me} {}{}", verb.i_do, text.get(word.end..)?.trim_end()))
}

fn done_en(text: &str, before: &str, phrase: &str, rest: &[Word], to: usize) -> Option<String> {
    let before = before.to_lowercase();
    let me = match (before.split(' ').next().unwrap_or_default(), phrase.starts_with("i'd") || phrase.starts_with("i\u{2019}d")) {
        ("", false) if phrase.starts_with("our ") => "We",
        ("", false) if phrase.ends_with(" is to") => "I",
        ("", true) | ("i" | "i'm" | "i\u{2019}m", false) => "I",
        ("we" | "we're" | "we\u{2019}re", false) => "We",
        _ => return None,
    };
    if before.split(' ').skip(1).any(|w| !among("am|are|would", w)) {
        return None;
    }
    let able = rest.iter().take(3).map(|w| w.text.as_str()).eq(["be", "able", "to"]);
    let at = if able { 3 } else { 0 };
    let word = rest.get(at)?;
    let verb = match word.text.as_str() {
        "be" => {
            if me == "I" {
                "am"
            } else {
                "are"
            }
        }
        other => verbs::to_do(Lang::En, other)?.i_do,
    };
    if !only_spaces(text, to, rest.get(..=at)?, false) || word.text == "be" && leads_on(Lang::En, text, word.end, rest.get(at + 1..)?) {
        return None;
    }
    Some(format!("{me} {verb}{}", text.get(word.end..)?.trim_end()))
}

/// A second verb follows that would have to be bent too, or a word that may be one.
fn leads_on(lang: Lang, text: &str, from: usize, after: &[Word]) -> bool {
    let joins = ["ja|tai|sekä|eli|vai|mutta", "och|eller|samt|men", "and|or|but"][lang as usize];
    let may_be = |word: &Word| match lang {
        Lang::Fi => word.text.ends_with(['a', 'ä']),
        Lang::Sv => word.text.ends_with('a') || verbs::to_do(lang, &word.text).is_some(),
        Lang::En => verbs::to_do(lang, &word.text).is_some(),
    };
    let mut end = from;
    after.iter().enumerate().any(|(at, word)| {
        let comma = text.get(end..word.start).is_some_and(|between| between.contains([',', '/']));
        end = word.end;
        // A word may stand between: "walk and then swim".
        let near = after.iter().skip(at).take(3);
        (comma && may_be(word)) || (among(joins, &word.text) && near.skip(1).any(may_be))
    })
}

/// *Kaatumatta*: "I am without falling" says nothing.
fn has_without(words: &[Word]) -> bool {
    words.iter().any(|w| w.text.ends_with("matta") || w.text.ends_with("mättä"))
}

/// Nothing but spaces between these words; `comma` allows one before "that".
fn only_spaces(text: &str, from: usize, words: &[Word], comma: bool) -> bool {
    let mut end = from;
    words.iter().enumerate().all(|(at, word)| {
        let between = text.get(end..word.start).unwrap_or("?");
        end = word.end;
        between.chars().all(|c| c.is_whitespace() || (comma && at == 0 && c == ','))
    })
}

/// That it is not done yet: *En kävele kauppaan vielä*. `None` where "not" would bend more than the verb.
pub fn not_yet(lang: Lang, text: &str) -> Option<String> {
    let text = one_sentence(text)?;
    let all = words(text);
    let me = match (lang, all.first()?.text.as_str()) {
        (Lang::Sv, "jag" | "vi") | (Lang::En, "i" | "we") | (Lang::Fi, "minä") => 1,
        (Lang::Fi, _) => 0,
        _ => return None,
    };
    let verb_at = all.get(me)?;
    let verb = verbs::i_do(lang, &verb_at.text)?;
    let rest = all.get(me + 1..)?;
    // What is joined on, says how much or is denied already is bent by "not" too.
    let stops = [
        "ja|tai|sekä|mutta|että|jos|kun|koska|jotta|myös|jo|aina|ainakin|edes|vähintään|en|ei|kaikki|kaiken",
        "och|eller|men|att|om|när|också|redan|alltid|ofta|inte|aldrig|någon|något|några|minst|allt|alla|som",
        "and|or|but|if|when|that|some|already|also|too|always|often|not|never|no|least|everything|all|so|yet",
    ][lang as usize];
    if rest.iter().any(|w| among(stops, &w.text)) || text.contains([',', '(', '/', '–']) {
        return None;
    }
    let tail = text.get(verb_at.end..)?.trim();
    let tail = if tail.is_empty() { String::new() } else { format!(" {tail}") };
    match lang {
        Lang::Fi => {
            let whole = |w: &Word| w.text.ends_with("kin") || !(verb.goes_alone || w.text.ends_with(['a', 'ä']) || among("itse|yksin", &w.text));
            let not = verb.i_do.strip_suffix('n').filter(|_| !verb.describes && !rest.iter().any(whole))?;
            Some(format!("En {not}{tail} vielä."))
        }
        Lang::Sv => {
            let start = text.get(..verb_at.end)?;
            // "I wash myself not yet": a small pronoun goes before the "not".
            let small = rest.first().filter(|w| among("mig|oss|sig|den|det|dem|honom|henne", &w.text));
            let (near, far) = tail.split_at(small.map_or(0, |w| w.text.len() + 1));
            Some(format!("{start}{near} inte{far} ännu."))
        }
        Lang::En => Some(format!("{} do not {}{tail} yet.", text.get(..verb_at.start)?.trim_end(), verb.i_do)),
    }
}

/// The sentence begins with what somebody does, in a verb that is known.
pub fn is_action(lang: Lang, text: &str) -> bool {
    acts(lang, &words(text)).is_some_and(|verb| !verb.describes)
}

/// A verb that is known, as it follows "want to".
pub fn is_to_do(lang: Lang, word: &str) -> bool {
    verbs::to_do(lang, word).is_some()
}

fn acts(lang: Lang, all: &[Word]) -> Option<Verb> {
    let first = all.first()?;
    let second = || all.get(1).and_then(|w| verbs::i_do(lang, &w.text));
    match (lang, first.text.as_str()) {
        (Lang::Sv, "jag" | "vi") | (Lang::En, "i" | "we") | (Lang::Fi, "minä") => second(),
        (Lang::Fi, word) => verbs::surely_i_do(lang, word),
        _ => None,
    }
}

/// A long sentence cut in two where a second thing is done, as near to its middle as can be.
pub fn halves(lang: Lang, text: &str) -> Option<[String; 2]> {
    let text = one_sentence(text)?;
    let all = words(text);
    acts(lang, &all)?;
    let join = ["ja", "och", "and"][lang as usize];
    let me = all.first().map(|w| capital(&w.text)).filter(|_| lang != Lang::Fi);
    let then = ["sitten", "sedan", "then"][lang as usize];
    let cut = |at: usize| -> Option<[String; 2]> {
        let next = all.get(at + 1)?;
        let second = |word: &Word| verbs::surely_i_do(lang, &word.text).is_some();
        let follows = text.get(next.start..)?;
        let after = match &me {
            None if second(next) || (next.text == then && second(all.get(at + 2)?)) => capital(follows),
            Some(me) if next.text == me.to_lowercase() && second(all.get(at + 2)?) => capital(follows),
            Some(me) if second(next) => format!("{me} {follows}"),
            _ => return None,
        };
        let before = text.get(..all.get(at)?.start)?.trim().trim_end_matches(',');
        Some([before.to_owned(), after])
    };
    let (most, least) = (15, 3);
    let fits = |half: &String| (least..=most).contains(&words(half).len());
    let places = all.iter().enumerate().filter(|(_, w)| w.text == join).map(|(at, _)| at);
    let good = places.filter_map(|at| Some((at.abs_diff(all.len() / 2), cut(at)?))).filter(|(_, halves)| halves.iter().all(fits));
    good.min_by_key(|(far, _)| *far).map(|(_, halves)| halves)
}

/// Without its full stop, where it is one statement.
fn one_sentence(text: &str) -> Option<&str> {
    let text = text.trim();
    let text = text.strip_suffix('.').unwrap_or(text).trim_end();
    let one = !text.contains(['?', '!', ';', ':', '\n', '"', '”', '“', '…']) && !text.contains(". ");
    (one && text.ends_with(|c: char| c.is_alphanumeric() || c == '%' || c == ')')).then_some(text)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|one| one == word)
}

#[cfg(test)]
mod tests;
