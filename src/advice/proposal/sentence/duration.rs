//! Whether a shorter time is a quicker deed or less of it. The verb tells, or the name itself; else a sentence that is right
//! both ways.

use super::name::among;
use crate::advice::text::words;
use crate::words::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duration {
    /// It is done in that time: *Puen paidan 5 minuutissa*.
    Within,
    /// It goes on for that time: *Katson televisiota 2 tuntia*.
    Lasting,
    /// It takes that time, either way.
    Either,
}

impl Duration {
    /// `was` is the time that stands in the name, with its preposition; `less` where a shorter time is better.
    pub fn of(lang: Lang, name: &str, was: &str, less: bool) -> Duration {
        let first = words(was).into_iter().map(|w| w.text).next().unwrap_or_default();
        let within = match lang {
            Lang::Fi => words(was).iter().any(|w| among("sekunnissa|minuutissa|tunnissa|vartissa|puolessatoista", &w.text)),
            Lang::Sv => among("på|inom", &first),
            Lang::En => among("in|within", &first),
        };
        let verb = verb(lang, name);
        match (within, was.is_empty()) {
            (true, _) => Duration::Within,
            (false, false) => Duration::Lasting,
            // What shall last longer goes on.
            _ if !less || among(LASTING[lang as usize], &verb) => Duration::Lasting,
            _ if among(DONE[lang as usize], &verb) => Duration::Within,
            _ => Duration::Either,
        }
    }
}

fn verb(lang: Lang, name: &str) -> String {
    let mut all = words(name).into_iter().map(|w| w.text);
    let me = ["minä|mä", "jag|vi", "i|we"][lang as usize];
    let first = all.next().unwrap_or_default();
    let mut verb = if among(me, &first) { all.next().unwrap_or_default() } else { first };
    if among(["", "kan|får", "can|could"][lang as usize], &verb)
        && let Some(next) = all.next()
    {
        verb = next;
    }
    verb
}

/// What goes on for a time.
const LASTING: [&str; 3] = [
    "makaan|makoilen|katson|katselen|istun|istuskelen|olen|odotan|nukun|torkun|pelaan|selaan|lepään|valvon|lojun|loikoilen|löhöän|kuuntelen|\
     mietin|murehdin|jännitän|pelkään|surffaan|somettelen|chattailen|vietän|käytän|itken|riitelen|huudan|oleskelen|pysyn|viivyn|jumitan|tuijotan",
    "ligger|tittar|sitter|är|väntar|sover|slumrar|spelar|surfar|scrollar|vilar|stannar|grubblar|oroar|stirrar|lyssnar|använder|tillbringar|chattar|\
     gråter|bråkar|skriker|vakar|bläddrar|ligga|titta|sitta|vara|vänta|sova|spela|vila",
    "lie|watch|sit|wait|sleep|nap|doze|play|scroll|rest|stay|worry|listen|look|lounge|browse|spend|cry|argue|stare|chat|use|game|lying|watching|\
     sitting|waiting|sleeping|am",
];

/// What comes to its end.
const DONE: [&str; 3] = [
    "puen|pukeudun|riisun|riisuudun|pesen|peseydyn|kävelen|juoksen|kuljen|uin|hiihdän|pyöräilen|kelaan|nousen|siirryn|laitan|kiipeän|\
     siivoan|imuroin|tiskaan|katan|pakkaan|vaihdan|pääsen|menen|tulen|lähden|suoriudun|selviydyn|selviän|valmistaudun|kokoan|ratkaisen|lasken|\
     tyhjennän|ripustan|viikkaan|harjaan|kampaan|avaan|suljen|napitan|sidon|solmin|kirjoitan|valmistan|keitän|kokkaan|leivon|syön|petaan|nukahdan|\
     rauhoitun|matkustan|täytän|otan",
    "klär|tar|går|springer|simmar|cyklar|åker|reser|stiger|duschar|tvättar|diskar|dukar|lagar|städar|packar|dammsuger|skriver|flyttar|förflyttar|\
     borstar|kammar|kommer|rullar|knäpper|knyter|äter|bäddar|bakar|löser|räknar|somnar|klättrar|sätter|fyller|kokar",
    "get|dress|undress|put|walk|run|swim|cycle|climb|wash|shower|brush|comb|cook|make|clean|tidy|vacuum|pack|write|eat|finish|tie|button|move|\
     transfer|fold|hang|set|lay|wheel|solve|complete|reach|take|fall|calm|bake|prepare|fill",
];
