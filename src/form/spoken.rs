//! In which language somebody wrote, as far as the text shows it: another script names its language, and among Finnish,
//! Swedish and English the commonest words do. What could be of several is left open, and whoever asks falls back on the
//! language of the plan: a wrong voice is worse than the usual one.

/// A writing of its own: its letters, and the language that a voice is looked for in.
struct Script {
    ranges: &'static [(char, char)],
    lang: &'static str,
    /// Letters by which its other languages are known.
    others: &'static [(&'static str, &'static str)],
}

const SCRIPTS: &[Script] = &[
    Script { ranges: &[('\u{370}', '\u{3ff}'), ('\u{1f00}', '\u{1fff}')], lang: "el", others: &[] },
    Script {
        ranges: &[('\u{400}', '\u{52f}'), ('\u{1c80}', '\u{1c8f}'), ('\u{2de0}', '\u{2dff}'), ('\u{a640}', '\u{a69f}')],
        lang: "ru",
        others: &[("uk", "іїєґІЇЄҐ"), ("be", "ўЎ"), ("sr", "ђћџљњјЂЋЏЉЊЈ")],
    },
    Script { ranges: &[('\u{590}', '\u{5ff}'), ('\u{fb1d}', '\u{fb4f}')], lang: "he", others: &[] },
    Script {
        ranges: &[('\u{600}', '\u{6ff}'), ('\u{750}', '\u{77f}'), ('\u{8a0}', '\u{8ff}'), ('\u{fb50}', '\u{fdff}'), ('\u{fe70}', '\u{fefc}')],
        lang: "ar",
        others: &[("ckb", "ڕڵۆێ"), ("ur", "ٹڈڑے"), ("fa", "پچژگکی")],
    },
    Script { ranges: &[('\u{900}', '\u{97f}')], lang: "hi", others: &[] },
    Script { ranges: &[('\u{980}', '\u{9ff}')], lang: "bn", others: &[] },
    Script { ranges: &[('\u{b80}', '\u{bff}')], lang: "ta", others: &[] },
    Script { ranges: &[('\u{e00}', '\u{e7f}')], lang: "th", others: &[] },
    Script { ranges: &[('\u{1200}', '\u{139f}')], lang: "am", others: &[("ti", "ኸቐ")] },
    Script { ranges: &[('\u{10a0}', '\u{10ff}')], lang: "ka", others: &[] },
    Script { ranges: &[('\u{530}', '\u{58f}')], lang: "hy", others: &[] },
    Script { ranges: &[('\u{3040}', '\u{30ff}')], lang: "ja", others: &[] },
    Script { ranges: &[('\u{4e00}', '\u{9fff}'), ('\u{3400}', '\u{4dbf}')], lang: "zh", others: &[] },
    Script { ranges: &[('\u{1100}', '\u{11ff}'), ('\u{ac00}', '\u{d7af}')], lang: "ko", others: &[] },
];

/// Words that are common in one of our languages and are none in the other two.
const WORDS: [(&str, &[&str]); 3] = [
    (
        "fi",
        &[
            "ja",
            "ei",
            "että",
            "kun",
            "kanssa",
            "ilman",
            "itse",
            "minä",
            "minun",
            "olen",
            "haluan",
            "voin",
            "pääsen",
            "käyn",
            "teen",
            "saan",
            "osaan",
            "jaksan",
            "kertaa",
            "kerran",
            "viikossa",
            "päivässä",
            "kuukaudessa",
            "joka",
            "mutta",
            "myös",
            "vielä",
            "nyt",
            "yksin",
            "kotona",
            "avulla",
            "päivä",
            "minuuttia",
            "metriä",
            "oman",
            "omat",
            "oma",
            "hän",
            "sekä",
            "tai",
            "kuin",
            "niin",
        ],
    ),
    (
        "sv",
        &[
            "och", "att", "jag", "är", "inte", "med", "på", "för", "till", "ett", "det", "som", "vill", "utan", "gånger", "gång", "veckan", "vecka",
            "dagen", "själv", "ensam", "hemma", "från", "hos", "mitt", "mina", "varje", "om", "av", "kan", "går", "gör", "när", "eller", "minuter",
            "hjälp", "han", "hon", "nu", "vi", "har",
        ],
    ),
    (
        "en",
        &[
            "the", "and", "to", "of", "with", "without", "my", "is", "are", "times", "week", "a", "day", "want", "can", "by", "myself", "for", "at",
            "from", "every", "in", "it", "not", "alone", "home", "minutes", "help", "when", "or", "she", "we", "have", "walk", "go", "once",
        ],
    ),
];

/// Ends of longer words that only Finnish has. Swedish has *första*, *beställa*, *anpassa*; English *screen*.
const FINNISH_ENDS: [&str; 6] = ["ssä", "llä", "stä", "ossa", "ussa", "issa"];
/// Vowels that stand together in Finnish words and hardly in others.
const FINNISH_VOWELS: [&str; 9] = ["aa", "ää", "yy", "uu", "öö", "ii", "äy", "yö", "öy"];
/// Words of others that have them.
const NOT_FINNISH: [&str; 4] = ["skiing", "vacuum", "bazaar", "hawaii"];

/// A stretch of text in one script: `lang` where the script is not Latin.
pub(super) struct Run<'a> {
    pub text: &'a str,
    pub lang: Option<&'static str>,
}

/// A text cut where its script changes, between words: no word is of two languages. What is of no script, such as spaces
/// and numbers, goes with what stands before it.
pub(super) fn runs(text: &str) -> Vec<Run<'_>> {
    let mut cuts: Vec<(usize, Option<usize>)> = Vec::new();
    let mut next = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let at = next;
        next += word.len();
        let Some(script) = word.chars().find(|c| c.is_alphabetic()).map(script_of) else { continue };
        match cuts.last() {
            Some((_, last)) if *last == script => {}
            None => cuts.push((0, script)),
            Some(_) => cuts.push((at, script)),
        }
    }
    if cuts.is_empty() {
        cuts.push((0, None));
    }
    let ends = cuts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    cuts.iter()
        .zip(ends)
        .map(|((from, script), to)| {
            let text = text.get(*from..to).unwrap_or_default();
            Run { text, lang: script.and_then(|at| SCRIPTS.get(at)).map(|script| of_script(script, text)) }
        })
        .collect()
}

fn script_of(letter: char) -> Option<usize> {
    SCRIPTS.iter().position(|script| script.ranges.iter().any(|(from, to)| (*from..=*to).contains(&letter)))
}

fn of_script(script: &Script, text: &str) -> &'static str {
    let known = script.others.iter().find(|(_, letters)| text.chars().any(|c| letters.contains(c)));
    known.map_or(script.lang, |(lang, _)| lang)
}

/// Whether a language is written in letters other than Latin ones.
pub(super) fn has_own_script(lang: &str) -> bool {
    let first = lang.split('-').next().unwrap_or(lang);
    SCRIPTS.iter().any(|script| script.lang == first || script.others.iter().any(|(other, _)| *other == first))
}

/// So many words show a language, and the form is made anew at every keystroke of a name.
const LOOKED_AT: usize = 200;

/// The language of a text in Latin letters, where its words leave no doubt.
pub(super) fn latin(text: &str) -> Option<&'static str> {
    if text.chars().any(|c| ('\u{1ea0}'..='\u{1ef9}').contains(&c) || "ơưƠƯ".contains(c)) {
        return Some("vi");
    }
    let mut points = WORDS.map(|(lang, _)| (0, lang));
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).take(LOOKED_AT).map(str::to_lowercase) {
        for ((count, lang), (_, words)) in points.iter_mut().zip(WORDS) {
            let is_own = words.contains(&word.as_str()) || (*lang == "fi" && looks_finnish(&word));
            *count += usize::from(is_own) + usize::from(*lang == "sv" && word.contains('å'));
        }
    }
    points.sort_unstable_by(|a, b| b.cmp(a));
    let [(first, lang), (second, _), _] = points;
    (first >= 3 * second + 2).then_some(lang)
}

fn looks_finnish(word: &str) -> bool {
    let letters = word.chars().count();
    let ends = letters > 5 && FINNISH_ENDS.iter().any(|end| word.ends_with(end));
    let vowels = letters > 3 && FINNISH_VOWELS.iter().any(|two| word.contains(two)) && !NOT_FINNISH.iter().any(|other| word.starts_with(other));
    ends || vowels
}

/// The language that most of the texts are in: each that is clear counts once. `None` where none is clear.
pub fn most_spoken<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<&'static str> {
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    let clear = |run: Run<'_>| run.lang.or_else(|| latin(run.text));
    for lang in texts.into_iter().flat_map(runs).filter_map(clear) {
        match counts.iter_mut().find(|(known, _)| *known == lang) {
            Some((_, count)) => *count += 1,
            None => counts.push((lang, 1)),
        }
    }
    // Of two that are as common the one that was written first.
    counts.iter().rev().max_by_key(|(_, count)| *count).map(|(lang, _)| *lang)
}

#[cfg(test)]
mod tests;
