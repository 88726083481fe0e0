//! Treatment as the goal itself: what is done to one.

use super::super::action;
use super::super::text::{Word, words};
use super::{Found, among, begins, bends, tells, word_at};
use crate::words::Lang;

/// Treatment that is done to one. Day care (*vien lapsen hoitoon*), care that one gives (*kodin hoito*), the way there ("I
/// walk to my massage"), work in it and what one does before a game are none.
pub(in crate::advice) fn treatment(lang: Lang, text: &str) -> Option<Found> {
    let all = words(text);
    let moves = match lang {
        Lang::Fi => "kävele|kulje|kuljen|matkust|pyöräil",
        Lang::Sv => "promener|cykl|åker|reser|rullar",
        Lang::En => "walk|travel|ride|cycle|drive|wheel",
    };
    if all.iter().any(|w| begins(moves, &w.text) || tells(lang, &w.text)) {
        return None;
    }
    let hit = (0..all.len()).find(|at| is_treatment(lang, &all, *at) && !is_excused(lang, text, &all, *at));
    hit.map(|at| (all[at].start, all[at].end)).or_else(|| by_a_therapist(lang, &all))
}

fn is_treatment(lang: Lang, all: &[Word], at: usize) -> bool {
    let word = all[at].text.as_str();
    match lang {
        Lang::Fi => {
            among("hoito|hoitoa|hoidot|hoitoja|hoitoni", word) || is_stretching(lang, word) || is_massage(lang, word) || is_therapy(lang, word)
        }
        Lang::Sv => bends(word, "behandling", "|en|ar|arna") || is_stretching(lang, word) || is_massage(lang, word) || is_therapy(lang, word),
        Lang::En => among("treatment|treatments", word) || is_stretching(lang, word) || is_massage(lang, word) || is_therapy(lang, word),
    }
}

fn is_stretching(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::Fi => begins("venyty|venyttely", word),
        Lang::Sv => word == "stretching" || bends(word, "töjning", "|ar|en|arna"),
        Lang::En => word == "stretching",
    }
}

/// Compounds end in it: *lymfahieronta*, *fotmassage*.
fn is_massage(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::Fi => closes(word, "hieronta|hieronna|hierontoj|hieronno", "|a|n|t|ssa|an|sta|lla|i|ja|issa|ista"),
        Lang::Sv => closes(word, "massage", "|n|r"),
        Lang::En => among("massage|massages", word),
    }
}

/// *Allasterapia*, *fysioterapi*, "physiotherapy".
fn is_therapy(lang: Lang, word: &str) -> bool {
    match lang {
        Lang::Fi => closes(word, "terapia|terapio", "|a|n|t|ssa|an|sta|lla|ssani|ani|ni|ita|issa|ista|ihin"),
        Lang::Sv => closes(word, "terapi|sjukgymnastik", "|n|en|er|erna"),
        Lang::En => closes(word, "therapy|therapies|physio", ""),
    }
}

/// The word ends in one of the stems with one of the endings.
fn closes(word: &str, stems: &str, endings: &str) -> bool {
    stems.split('|').any(|stem| word.rfind(stem).is_some_and(|at| word.get(at + stem.len()..).is_some_and(|end| among(endings, end))))
}

fn is_excused(lang: Lang, text: &str, all: &[Word], at: usize) -> bool {
    let (word, before) = (all[at].text.as_str(), word_at(all, at.checked_sub(1)));
    gives(lang, before, word)
        || brings(lang, all, at)
        || (is_stretching(lang, word) && is_own(lang, all, at))
        || (is_therapy(lang, word) && (is_named_for(lang, word_at(all, Some(at + 1))) || works(lang, text, all)))
}

/// *Kodin hoito*, *hampaiden hoito*, "I massage my feet".
fn gives(lang: Lang, before: &str, word: &str) -> bool {
    match lang {
        Lang::Fi => word.starts_with("hoi") && before.ends_with('n') && !among("on|kun|saan|kuin|jonkin", before),
        Lang::Sv => false,
        Lang::En => word == "massage" && among("i|we", before),
    }
}

/// *Vien koiran hierontaan*, "I take my dog to treatment": the way of another.
fn brings(lang: Lang, all: &[Word], at: usize) -> bool {
    let earlier = |list: &str| all[..at].iter().any(|w| among(list, &w.text));
    match lang {
        Lang::Fi => earlier("vien|viemme|vie|saatan|saattaa|kuljetan|kuljettaa|tuon|tuo|haen|hakee"),
        Lang::Sv => {
            let to = all[at.saturating_sub(2)..at].iter().any(|w| among("till|från", &w.text));
            to && earlier("tar|följer|skjutsar|kör|lämnar|hämtar|ledsagar|för")
        }
        Lang::En => {
            let to = all[at.saturating_sub(2)..at].iter().any(|w| among("to|from", &w.text));
            to && earlier("take|takes|bring|brings|accompany|accompanies|fetch|fetches|collect|collects")
        }
    }
}

/// One's own stretching, or what comes before or after a game: a part of what one does.
fn is_own(lang: Lang, all: &[Word], at: usize) -> bool {
    let (own, beside) = match lang {
        Lang::Fi => ("oma|omat|oman|omia|omaa|itse", "ennen|jälkeen"),
        Lang::Sv => ("egen|egna|eget|själv", "före|efter|innan"),
        Lang::En => ("own|myself|himself|herself", "before|after"),
    };
    all.iter().any(|w| among(own, &w.text)) || all[at + 1..].iter().any(|w| among(beside, &w.text))
}

/// "A therapy dog": something else that is named for it.
fn is_named_for(lang: Lang, after: &str) -> bool {
    lang == Lang::En && among("dog|dogs|animal|animals|horse|group|room|student|studies|school|course|book|clinic", after)
}

/// Something else is done there: *opiskelen fysioterapiaa*, "I paint in therapy".
fn works(lang: Lang, text: &str, all: &[Word]) -> bool {
    let receives = match lang {
        Lang::Fi => "käyn|saan|menen|osallistun|otan|tarvitsen|teen|jatkan|harjoittelen|tulen|pääsen|haen|aloitan",
        Lang::Sv => "går|får|har|besöker|deltar|tar|behöver|gör|fortsätter|börjar|kommer|tränar|övar",
        Lang::En => "go|get|have|attend|receive|take|do|need|continue|start|come|join|practise|practice",
    };
    action::is_action(lang, text) && !all.iter().take(3).any(|w| among(receives, &w.text))
}

/// *Fysioterapeutti venyttää jalkojani*, "my legs are massaged": another does it.
fn by_a_therapist(lang: Lang, all: &[Word]) -> Option<Found> {
    let (who, does, passive) = match lang {
        Lang::Fi => {
            ("terapeutti|hieroja|kuntohoitaja|jumppari|terapeuttini", "venyttää|venyttelee|hieroo|käsittelee|mobilisoi|manipuloi", "hierotaan")
        }
        Lang::Sv => (
            "terapeut|terapeuten|massör|massören|massösen|sjukgymnast|sjukgymnasten",
            "töjer|stretchar|masserar|behandlar|tänjer|mobiliserar",
            "masseras|töjs|tänjs",
        ),
        Lang::En => ("therapist|masseur|physio", "stretches|massages|treats|mobilises|mobilizes|manipulates", ""),
    };
    let acts = all.iter().position(|w| who.split('|').any(|who| w.text.ends_with(who)));
    let done = acts.and_then(|from| all[from..].iter().take(4).find(|w| among(does, &w.text)));
    let is_done = |w: &[Word]| among("is|are|get|being", &w[0].text) && among("stretched|massaged", &w[1].text);
    let english = || if lang == Lang::En { all.windows(2).find(|w| is_done(w)).and_then(|w| w.get(1)) } else { None };
    let found = done.or_else(|| all.iter().find(|w| !passive.is_empty() && among(passive, &w.text))).or_else(english)?;
    Some((found.start, found.end))
}
