//! Where, with what and with whose help a step is done: the conditions under which it is scored, in its own words.

use super::super::action;
use super::super::quantity::help;
use super::super::text::{Word, words};
use super::{among, begins, ends, word_at};
use crate::words::Lang;

/// The words name a place, an aid or help. As silence costs less than a false alarm, what may be one counts as one.
pub(in crate::advice) fn tells_conditions(lang: Lang, text: &str) -> bool {
    let all = words(text);
    help(lang, text).is_some() || (0..all.len()).any(|at| is_aid(lang, &all[at].text) || is_place(lang, &all, at))
}

fn is_aid(lang: Lang, word: &str) -> bool {
    let stems = match lang {
        Lang::Fi => {
            "rollaatt|pyörätuol|kävelykep|kepi|kepp|sauv|kaide|kaitee|tuki|tuen|tuetu|apuväli|apua|avu|avust|autta|ortoos|lasta|telinee|\
             muistilis|muistilap|muistutu|ohje|ohja|kuva|kalenter|hälyt|puhelim|dosetti|sovelluk|yksin|itse|omin|lusik|jakkara"
        }
        Lang::Sv => {
            "rollator|rullstol|käpp|krycka|kryckor|stav|ledstång|räcke|hjälp|stöd|assist|ortos|skena|lista|påminn|bild|kalender|larm|\
             telefon|dosett|ensam|själv|sked"
        }
        Lang::En => {
            "walker|rollator|wheelchair|stick|cane|crutch|rail|help|support|assist|aid|splint|brace|checklist|list|remind|prompt|cue|picture|\
             calendar|alarm|phone|alone|myself|himself|herself|independent|unaided|spoon"
        }
    };
    begins(stems, word)
}

fn is_place(lang: Lang, all: &[Word], at: usize) -> bool {
    let word = all[at].text.as_str();
    match lang {
        Lang::Fi => is_finnish_place(word),
        Lang::Sv => {
            let leads = among("i|på|till|hos|från|vid|genom|längs|runt|med|utan|över|förbi", word) && leads_to_a_thing(lang, all, at);
            leads || among("hemma|hem|ute|inne|ut|inomhus|utomhus|borta", word)
        }
        Lang::En => {
            let to = "in|at|to|on|with|without|from|by|into|using|through|along|around|across|past|over";
            let leads = among(to, word) && leads_to_a_thing(lang, all, at);
            leads || among("home|outside|inside|indoors|outdoors|upstairs|downstairs|out", word)
        }
    }
}

/// A word in a case of place that is no time, number or manner: *pihalla*, *kauppaan*.
fn is_finnish_place(word: &str) -> bool {
    const NOT: &str = "viiko|päiv|kuukau|kuussa|vuod|vuos|vuoro|minuut|tunni|tuntei|sekun|hetk|kerra|kerro|kerta|aamu|illa|ilta|yöllä|talve|kesä|\
                       sykse|kevä|tavalla|jaks|ajassa|ajalla|kohdalla|yhde|kahde|kolme|neljä|viide|kuude|seitsem|kahdeks|yhdeks|kymmen|prosent|\
                       askel|metri|kaiki|kaikk|siinä|tässä|jossa|jolla|missä|millä|minulla|sinulla|hänellä|meillä|teillä|kunnolla|todella|\
                       kävellä|vielä|ainoastaan|lainkaan|ollenkaan|koskaan|kertaakaan|nopeaan|kokonaan|uudestaan|uudelleen|enintään|yhtään|kuulla|olla|tulla|luulla|pestä|nousta|juosta";
    let case = ends("ssa|ssä|lla|llä|sta|stä|lta|ltä|lle", word);
    // *Kävelemään* is a verb.
    let into = ends("aan|ään|een|iin|oon|uun|yyn|öön", word) && !ends("emaan|emään", word);
    word.chars().count() > 4 && (case || into) && !begins(NOT, word)
}

/// A thing stands behind the preposition, not a number, a time or a verb: "in the garden", not "in the evening".
fn leads_to_a_thing(lang: Lang, all: &[Word], at: usize) -> bool {
    let (articles, not) = match lang {
        Lang::Sv => (
            "en|ett|den|det|de|min|mitt|mina|sin|sitt|sina|egen|eget",
            "vecka|veckan|veckor|dag|dagen|dagar|dygnet|månad|månaden|månader|timme|timmen|timmar|minut|minuten|minuter|sekund|sekunder|år|året|\
             gång|gången|gånger|rad|taget|stund|kväll|kvällen|kvällarna|morgon|morgonen|morgnarna|natten|helgen|helgerna|mindre|mer|minst|att|hand|\
             början|slutet|tid|samma|sätt|lätt|glädje|andan|att",
        ),
        _ => (
            "the|a|an|my|his|her|their|our|its|your|own|one's",
            "week|weeks|day|days|month|months|year|hour|hours|minute|minutes|second|seconds|evening|evenings|morning|mornings|afternoon|night|\
             weekend|weekends|time|times|row|least|most|all|once|first|last|total|ease|joy|fun|average|under|less|more|than|about|between|end|start|\
             own|advance|turn|way|monday|mondays|sunday|sundays|saturday|saturdays|may|june|july|average",
        ),
    };
    let next = (at + 1..all.len()).find(|i| !among(articles, &all[*i].text));
    let Some(word) = next.map(|i| word_at(all, Some(i))) else { return false };
    let number = word.starts_with(|c: char| c.is_ascii_digit())
        || among("two|three|four|five|six|seven|eight|ten|två|tre|fyra|fem|sex|sju|åtta|nio|tio|half|halv|kvart|halvtimme", word);
    let verb = lang == Lang::En && next == Some(at + 1) && action::is_to_do(lang, word);
    !(number || verb || among(not, word))
}
