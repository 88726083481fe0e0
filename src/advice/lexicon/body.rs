//! Body functions in a goal or its indicator.

use super::super::text::{Word, words};
use super::{Found, among, begins, bends, ends, find_phrase, tells, word_at};
use crate::words::Lang;

/// Body functions as the thing to change. A group one goes to, a board one stands on, pain one tells of, does not mind
/// or walks in spite of are none.
pub(in crate::advice) fn body_function(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    if all.iter().any(|w| tells(lang, &w.text)) || hinders_not(lang, &all) {
        return None;
    }
    let hit = (0..all.len()).find(|at| is_body(lang, &all[*at].text) && !is_excused(lang, text, &all, *at));
    let phrase = || if lang == Lang::En { find_phrase(&all, "range of motion|range of movement|muscle tone") } else { None };
    hit.map(|at| (all[at].start, all[at].end)).or_else(phrase)
}

fn is_body(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::Fi => {
            // Compounds end in it: selkäkipu. *Kipuan* and *kipuaa* (climb) are no forms of it.
            let pain = "kipu|kivun|kipua|kipuja|kivut|kipuni|kipunsa|kipujen|kipujani|kipujeni|kivusta|kivuista|kivuissa|kipuihin";
            let bent = "|a|ä|n|ni|nsa|si|mme|ani|aan|t|ssa|sta|on|lla|ssani|stani|na|ja";
            let long = begins("liikelaajuu|spastisuu|lihasjäntey", word) && !word.contains("ryhm");
            // Not *työvoima* or *luonnonvoima*.
            let force = "lihasvoima|lihasvoim|puristusvoima|puristusvoim|tartuntavoima|tarttumisvoima|otevoima|käsivoima|käsivoim|sormivoima|\
                         jalkavoima|jalkavoim|reisivoima|kehonvoima";
            ends(pain, word) || long || bends(word, "tasapaino", bent) || bends(word, force, bent)
        }
        Lang::Sv => {
            let force = "muskelstyrka|greppstyrka|handstyrka|gripstyrka|fingerstyrka|benstyrka|armstyrka|muskelkraft|greppkraft|gripkraft";
            let stems = "balans|rörlighet|ledrörlighet|spasticitet|rörelseomfång";
            ends("smärta|smärtan|smärtor|smärtorna", word) || bends(word, stems, "|n|en|et") || bends(word, force, "|n|en")
        }
        Lang::En => among("pain|pains|strength|balance|spasticity", word),
    }
}

/// *Kipu ei estä minua leikkimästä*: it is there, and one does what matters.
fn hinders_not(lang: Lang, all: &[Word]) -> bool {
    let (hinders, not) = match lang {
        Lang::Fi => ("estä|haita|haittaa|rajoita|rajoitta|häiritse|pysäytä|lannista", "ei|eivät|eikä"),
        Lang::Sv => ("hindra|stoppa|stör|begränsa|bromsa", "inte|ej|aldrig|utan"),
        Lang::En => ("stop|keep|prevent|limit|hinder|bother|disturb", "not|never|doesn't|don't|won't|isn't|without|no"),
    };
    // "No longer stops" and "does not stop": the refusal stands near before the verb, in Swedish after it.
    (0..all.len()).filter(|at| begins(hinders, &all[*at].text)).any(|at| {
        let (from, to) = (at.saturating_sub(3), if lang == Lang::Sv { (at + 4).min(all.len()) } else { at });
        all[from..to].iter().any(|w| among(not, &w.text.replace('\u{2019}', "'")))
    })
}

/// "Balance class": a thing to go to. "Balance between work and rest", "despite the pain", "without pain",
/// "I balance on a beam", "I keep my balance on the bicycle".
fn is_excused(lang: Lang, text: &str, all: &[Word], at: usize) -> bool {
    let (before, after) = (word_at(all, at.checked_sub(1)), word_at(all, Some(at + 1)));
    let earlier = word_at(all, at.checked_sub(2));
    let near = || all[at.saturating_sub(3)..at].iter().map(|w| w.text.as_str());
    let of_life = |list: &str| is_balance(&all[at].text) && (among(list, before) || among(list, earlier));
    if in_spite_of(lang, text, all, at) || (is_balance(&all[at].text) && keeps(lang, all, at)) {
        return true;
    }
    match lang {
        Lang::Fi => {
            let with = after == "kanssa" && !near().any(|w| w.starts_with("vähe") || w.starts_with("piene"));
            let life = of_life("työn|perheen|levon|vapaa-ajan|arjen|elämän|kodin|opiskelun|harrastusten|harrastuksen|töiden|rahan|vapaan");
            after == "huolimatta" || before == "ilman" || with || life || all.iter().any(|w| w.text == "välillä")
        }
        Lang::Sv => {
            let life = is_balance(&all[at].text) && among("i", after) && among("livet|vardagen|arbetet|tillvaron", word_at(all, Some(at + 2)));
            let led = |w: &str| among("trots|utan", w);
            led(before) || led(earlier) || before == "med" || life || among("mellan", after) || after.contains("grupp")
        }
        Lang::En => {
            let goes_to = among("group|class|board|sheet|account|training|bike|between|of", after);
            let led = |w: &str| among("despite|without|bank|account", w) || (w == "of" && earlier == "spite");
            let verb = all[at].text == "balance" && among("i|we|he|she|to|can", before);
            let life = of_life("work|family|rest|leisure|work-life|life|school");
            goes_to || led(before) || led(earlier) || before == "with" || verb || life
        }
    }
}

fn is_balance(word: &str) -> bool {
    begins("tasapaino|balans|balance", word)
}

/// Walking although it hurts: the walking is what is done.
fn in_spite_of(lang: Lang, text: &str, all: &[Word], at: usize) -> bool {
    let although = match lang {
        Lang::Fi => "vaikka",
        Lang::Sv => "fast|fastän|trots|även",
        Lang::En => "although|though|even|despite",
    };
    let led = (0..at).rev().find(|from| among(although, &all[*from].text));
    led.and_then(|from| text.get(all[from].end..all[at].start)).is_some_and(|between| !between.contains([',', '.', ';']))
}

/// *Pidän tasapainon pyörän selässä*, "I don't lose my balance on the stairs": one does something, in a place.
fn keeps(lang: Lang, all: &[Word], at: usize) -> bool {
    let (keep, lose, not) = match lang {
        Lang::Fi => ("pidän|pitää|pidämme|säilytän|säilyttää", "menetä|kadota", "en|ei|emme"),
        Lang::Sv => ("håller|behåller|hålla", "tappar|förlorar", "inte|aldrig"),
        Lang::En => ("keep|keeps|hold|holds|maintain|maintains", "lose|loses", "not|never|don't|doesn't"),
    };
    let near = &all[at.saturating_sub(4)..at];
    let around = &all[at.saturating_sub(5)..(at + 2).min(all.len())];
    let has = |list: &str| near.iter().any(|w| among(list, &w.text));
    let refused = around.iter().any(|w| among(not, &w.text.replace('\u{2019}', "'")));
    (has(keep) && at + 1 < all.len()) || (has(lose) && refused)
}
