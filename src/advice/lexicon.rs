//! The words that raise a hint, per language. Finnish inflects, and bare stems misfire (*kipuan* is "I climb",
//! *hoitopaikka* a day-care place), so a stem stands with the endings or the forms that it may have.

use super::text::{Word, words};
use crate::words::Lang;

/// Where in `text` something was found, in bytes.
pub(super) type Found = (usize, usize);

/// Words that nobody can score by. A comparative before a number is a comparator: "more than 3" is exact.
pub(super) fn vague(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    let stems: &[&str] = match lang {
        Lang::Fi => &["paremm", "parempi", "parempa", "enemmän", "helpomm", "helpompi", "helpompa", "useammin", "useimmiten", "riittäv"],
        Lang::Sv => &["bättre", "lättare", "oftare", "tillräcklig"],
        Lang::En => &["better", "easier", "easily"],
    };
    let exact: &[&str] = match lang {
        Lang::Fi => &["yleensä", "enimmäkseen", "harvoin", "joskus", "hieman", "melko"],
        Lang::Sv => &["oftast", "sällan", "ibland"],
        Lang::En => &["mostly", "rarely", "sometimes", "usually", "enough"],
    };
    let phrases: &[&[&str]] = match lang {
        Lang::Fi => &[&["jonkin", "verran"], &["vähän", "apua"], &["silloin", "tällöin"]],
        Lang::Sv => &[&["lite", "hjälp"], &["viss", "hjälp"], &["för", "det", "mesta"], &["då", "och", "då"]],
        Lang::En => &[&["more", "often"], &["some", "help"], &["some", "support"], &["some", "assistance"], &["a", "bit"]],
    };
    let single = all.iter().enumerate().find(|(at, w)| {
        let vague = stems.iter().any(|s| w.text.starts_with(s)) || exact.contains(&w.text.as_str());
        vague && !compares_with_number(lang, &all[at + 1..])
    });
    let single = single.map(|(_, w)| (w.start, w.end));
    let phrase = phrases.iter().find_map(|p| {
        let at = all.windows(p.len()).position(|w| same(w, p))?;
        (!compares_with_number(lang, &all[at + p.len()..])).then(|| (all[at].start, all[at + p.len() - 1].end))
    });
    single.or(phrase)
}

/// "than 3", "kuin kolme".
fn compares_with_number(lang: Lang, rest: &[Word]) -> bool {
    let (than, numbers): (_, &[&str]) = match lang {
        Lang::Fi => {
            ("kuin", &["yksi", "yhden", "kaksi", "kahden", "kolme", "kolmen", "neljä", "neljän", "viisi", "viiden", "kuusi", "puoli", "kerran"])
        }
        Lang::Sv => ("än", &["en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "halva"]),
        Lang::En => ("than", &["one", "two", "three", "four", "five", "six", "seven", "half", "once", "twice"]),
    };
    match rest {
        [first, second, ..] => {
            first.text == than && (second.text.starts_with(|c: char| c.is_ascii_digit()) || numbers.contains(&second.text.as_str()))
        }
        _ => false,
    }
}

/// Levels measured against a start that nobody will remember.
pub(super) fn against_start(lang: Lang, text: &str) -> Option<Found> {
    let phrases: &[&[&str]] = match lang {
        Lang::Fi => &[&["kuin", "alussa"], &["kuin", "ennen"], &["kuin", "nyt"], &["kuin", "aiemmin"]],
        Lang::Sv => &[&["än", "i", "början"], &["än", "förut"], &["än", "tidigare"], &["än", "nu"]],
        Lang::En => &[&["than", "at", "the", "start"], &["than", "at", "the", "beginning"], &["than", "before"], &["than", "now"]],
    };
    find_phrase(text, phrases)
}

/// Body functions as the thing to change. A group one goes to, or a board one stands on, is none.
pub(super) fn body_function(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    let is = |w: &Word| {
        let t = w.text.as_str();
        match lang {
            Lang::Fi => fi_body(t),
            Lang::Sv => {
                ["smärta", "smärtan", "smärtor", "smärtorna", "balans", "balansen"].contains(&t)
                    || ["muskelstyrka", "rörlighet"].iter().any(|s| t == *s || t.strip_prefix(s).is_some_and(|e| ["n", "en"].contains(&e)))
            }
            Lang::En => ["pain", "pains", "strength", "balance", "spasticity"].contains(&t),
        }
    };
    // "balance class", "strength group": a thing to go to.
    let goes_to = ["group", "class", "board", "sheet", "account", "training"];
    let hit = all.iter().enumerate().find(|(at, w)| is(w) && all.get(at + 1).is_none_or(|n| !goes_to.contains(&n.text.as_str())));
    let hit = hit.map(|(_, w)| (w.start, w.end));
    if lang == Lang::En { hit.or_else(|| find_phrase(text, &[&["range", "of", "motion"]])) } else { hit }
}

fn fi_body(word: &str) -> bool {
    const PAIN: [&str; 10] = ["kipu", "kivun", "kipua", "kipuja", "kivut", "kipuni", "kivusta", "kivuista", "kipujen", "kipuihin"];
    const ENDINGS: [&str; 13] = ["", "a", "ä", "n", "ni", "ani", "t", "ssa", "sta", "on", "lla", "nsa", "aan"];
    // Compounds end in it: selkäkipu. *Kipuan* and *kipuaa* (climb) are no forms of it.
    let pain = PAIN.iter().any(|p| word.ends_with(p));
    let bends = |stem: &str| word.strip_prefix(stem).is_some_and(|end| ENDINGS.contains(&end));
    let long = ["liikelaajuu", "spastisuu"].iter().any(|s| word.starts_with(s) && !word.contains("ryhm"));
    pain || long || bends("tasapaino") || bends("lihasvoima") || bends("lihasvoim")
}

/// Treatment that is done to one. Day care (*vien lapsen hoitoon*) is none.
pub(super) fn treatment(lang: Lang, text: &str) -> Option<Found> {
    let forms: &[&str] = match lang {
        Lang::Fi => &[
            "hieronta",
            "hierontaa",
            "hieronnan",
            "hieronnassa",
            "hierontaan",
            "venytys",
            "venytystä",
            "venytykset",
            "venytyksiä",
            "venytysten",
            "hoito",
            "hoitoa",
            "hoidot",
            "hoitoja",
        ],
        Lang::Sv => &["massage", "massagen", "töjning", "töjningar", "töjningen", "behandling", "behandlingen", "behandlingar"],
        Lang::En => &["massage", "massages", "stretching", "treatment", "treatments"],
    };
    words(text).iter().find(|w| forms.contains(&w.text.as_str())).map(|w| (w.start, w.end))
}

/// Wanting or trying as what is done: among the first words and not inside a question ("says what he wants").
pub(super) fn intention(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    let forms: &[&str] = match lang {
        Lang::Fi => &[
            "haluan",
            "haluaisin",
            "haluaa",
            "haluaisi",
            "haluamme",
            "yritän",
            "yrittää",
            "yrittäisin",
            "yritämme",
            "pyrin",
            "pyrkii",
            "pyrkisin",
            "pyrimme",
        ],
        Lang::Sv => &["vill", "försöker", "försöka"],
        Lang::En => &["want", "wants", "try", "tries", "trying"],
    };
    let asks = ["mitä", "mikä", "jos", "kun", "minne", "vad", "vart", "om", "när", "som", "what", "where", "if", "when", "who"];
    let (at, word) = all.iter().enumerate().take(3).find(|(_, w)| forms.contains(&w.text.as_str()))?;
    let asked = all[..at].iter().any(|w| asks.contains(&w.text.as_str()));
    // "I try a new food" is done; "I try to" and "I want to" are not.
    let meant = lang != Lang::En || all.get(at + 1).is_some_and(|n| n.text == "to");
    (!asked && meant).then_some((word.start, word.end))
}

fn find_phrase(text: &str, phrases: &[&[&str]]) -> Option<Found> {
    let all = words(text);
    phrases.iter().find_map(|p| {
        let at = all.windows(p.len()).position(|w| same(w, p))?;
        Some((all[at].start, all[at + p.len() - 1].end))
    })
}

fn same(words: &[Word], phrase: &[&str]) -> bool {
    words.iter().map(|w| w.text.as_str()).eq(phrase.iter().copied())
}
