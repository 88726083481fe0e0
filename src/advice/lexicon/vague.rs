//! Words on a step that nobody can score by, and steps measured against the start.

use super::super::text::{Word, words};
use super::{Found, among, begins, find_phrase, word_at};
use crate::words::Lang;

/// Words that nobody can score by. `exact` are the places of what is exact in spite of them: "more than 3" is,
/// and so is "3 or more".
pub(in crate::advice) fn vague(lang: Lang, text: &str, exact: &[Found]) -> Option<Found> {
    let all = words(text);
    let outside = |found: &Found| !exact.iter().any(|(start, end)| *start <= found.0 && found.1 <= *end);
    let single = |at: usize| is_vague(lang, &all, at) && !than_number(lang, &all[at + 1..]) && outside(&(all[at].start, all[at].end));
    let phrases = match lang {
        Lang::Fi => "jonkin verran|jossain määrin|vähän apua|silloin tällöin|melko usein|aika usein|suurimman osan ajasta",
        Lang::Sv => "lite hjälp|viss hjälp|visst stöd|i viss mån|till viss del|i någon mån|för det mesta|då och då|ganska ofta",
        Lang::En => {
            "some help|some support|some assistance|a little help|a bit|to some extent|to some degree|now and then|from time to time|\
             most of the time|quite often"
        }
    };
    let found = (0..all.len()).find(|at| single(*at)).map(|at| (all[at].start, all[at].end));
    found.or_else(|| find_phrase(&all, phrases).filter(outside))
}

fn is_vague(lang: Lang, all: &[Word], at: usize) -> bool {
    let word = all[at].text.as_str();
    let before = word_at(all, at.checked_sub(1));
    match lang {
        Lang::Fi => fi(word),
        Lang::Sv => {
            let always = "bättre|lättare|oftare|oftast|sällan|ibland|snabbare|långsammare";
            // "No longer", "a smaller group": these compare nothing on the stair.
            let free = !among("inte|ej|aldrig|en|ett|den|det|de|något|någon|eller|inget|med|vill ha", before);
            among(always, word) || begins("tillräcklig", word) || (free && among("längre|mer|mera|mindre|fler", word))
        }
        Lang::En => {
            let always = "better|easier|easily|enough|mostly|rarely|seldom|sometimes|usually|occasionally|faster|quicker|slower";
            let counted = before.starts_with(|c: char| c.is_ascii_digit());
            // "No longer", "one more", "asks for more".
            let more = !counted && !among("no|not|any|one|once|two|three|for|or|some|and", before) && among("more|less|fewer", word);
            among(always, word) || more || (word == "longer" && !among("no|not|any", before))
        }
    }
}

fn fi(word: &str) -> bool {
    const WORDS: &str = "enemmän|vähemmän|yleensä|enimmäkseen|harvoin|joskus|hieman|melko|toisinaan|satunnaisesti|jonkinlaista|pidempään|pitempään|pidemmälle|pitemmälle";
    // Every Finnish comparative of how something is done ends so: *sujuvammin*, *nopeammin*. Shorter words are
    // names (*Tommin kanssa*), and these are about time.
    let how = word.ends_with("mmin") && word.chars().count() > 6 && !begins("lämmin|myöhemmin|aikaisemmin|aiemmin|viimemmin|pikemmin", word);
    how || among(WORDS, word) || begins("paremp|paremm|helpomp|helpomm|useamp|useamm|useimm|riittäv|enempää", word)
}

/// "than 3", *kuin kolme*: what follows a comparative is exact, even where the whole was not read.
fn than_number(lang: Lang, rest: &[Word]) -> bool {
    let (than, numbers) = match lang {
        Lang::Fi => ("kuin", "yksi|yhden|kaksi|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|kuusi|puoli|puolet|kerran|kahdesti"),
        Lang::Sv => ("än", "en|ett|två|tre|fyra|fem|sex|sju|halva|hälften"),
        Lang::En => ("than", "one|two|three|four|five|six|seven|half|once|twice"),
    };
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) || among(numbers, word);
    matches!(rest, [first, second, ..] if first.text == than && number(&second.text))
}

/// Steps measured against a start that nobody will remember.
pub(in crate::advice) fn against_start(lang: Lang, text: &str) -> Option<Found> {
    let phrases = match lang {
        Lang::Fi => {
            "kuin alussa|kuin ennen|kuin nyt|kuin nykyään|kuin aiemmin|kuin aikaisemmin|kuin lähtötilanteessa|kuin alkutilanteessa|\
             kuin tällä hetkellä|kuin tänään|alkuun verrattuna|alkutilanteeseen verrattuna|lähtötilanteeseen verrattuna|verrattuna alkuun|\
             verrattuna alkutilanteeseen|verrattuna lähtötilanteeseen"
        }
        Lang::Sv => {
            "än i början|som i början|än förut|än tidigare|än nu|än i dag|än idag|än vid start|än vid starten|än vid början|\
             jämfört med början|jämfört med starten|jämfört med nu|än i utgångsläget|jämfört med utgångsläget"
        }
        Lang::En => {
            "than at the start|than at the beginning|as at the start|as at the beginning|than in the beginning|than at first|than before|\
             than now|than today|than earlier|than previously|than at baseline|compared to the start|compared with the start|\
             compared to now|compared with now|compared to baseline|compared with baseline|compared to before|than it was"
        }
    };
    find_phrase(&words(text), phrases)
}
