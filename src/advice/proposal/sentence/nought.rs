//! Nothing of it, as a whole sentence: not done yet, or no more. "Not" bends a Finnish object, so only objects in a known form
//! are denied; else the deed is named apart, and it is said that it does not happen.

use super::name::{among, capital};
use crate::advice::action;
use crate::advice::text::{Word, words};
use crate::words::{Lang, step};

/// `less` where there shall be less of it: then it is done no more.
pub fn of(lang: Lang, name: &str, less: bool) -> String {
    let denied = match lang {
        Lang::Fi => denied_fi(name),
        Lang::Sv => denied_sv(name),
        Lang::En => denied_en(name),
    };
    denied.map_or_else(|| step::does_not_happen(lang, name, less), |denied| step::no_more_or_not_yet(lang, &denied, less))
}

/// What is joined on, says how much or is denied already would be bent by "not" too.
const STOPS: [&str; 3] = [
    "ja|tai|sekä|mutta|että|jos|kun|koska|jotta|myös|jo|joka|aina|ainakin|edes|vähintään|en|ei|kaikki|kaiken|vielä|mikä|mitä",
    "och|eller|men|att|om|när|också|redan|alltid|ofta|inte|aldrig|någon|något|några|minst|allt|alla|som|varje|innan|medan|vad|hur",
    "and|or|but|if|when|that|some|already|also|too|always|often|not|never|no|least|everything|all|so|yet|every|each|cannot|do|does|what|how|before|while",
];

/// The verb's place, and what follows it.
fn parts(lang: Lang, name: &str) -> Option<(Vec<Word>, usize)> {
    let all = words(name);
    let me = match (lang, all.first()?.text.as_str()) {
        (Lang::Fi, "minä" | "mä") | (Lang::Sv, "jag" | "vi") | (Lang::En, "i" | "we") => 1,
        (Lang::Fi, _) => 0,
        _ => return None,
    };
    let rest = all.get(me + 1..)?;
    let stops = STOPS[lang as usize];
    let plain = !name.contains([',', '(', '/', '–']) && !rest.iter().any(|w| among(stops, &w.text));
    plain.then_some((all, me))
}

fn denied_fi(name: &str) -> Option<String> {
    let (all, me) = parts(Lang::Fi, name)?;
    let verb = all.get(me)?.text.as_str();
    let not = verb.strip_suffix('n').filter(|_| is_verb_fi(verb))?;
    let rest = all.get(me + 1..)?;
    let mut said = vec!["En".to_owned(), not.to_owned()];
    for (at, word) in rest.iter().enumerate() {
        said.push(under_not(verb, word, rest.get(at + 1), name)?);
    }
    Some(said.join(" "))
}

/// The first person of a verb that is known; what is as often a noun in front of one is not.
fn is_verb_fi(word: &str) -> bool {
    const NOUNS: &str = "ajan|alan|voin|tuon|opin|vastaan";
    const MORE: &str = "osaan|jaksan|pystyn|kykenen|uskallan|pääsen|pakkaan|vaihdan|odotan|makaan|selaan|valvon|torkun|viittaan|suunnittelen|tilaan|\
        seuraan|haluan|muistan|nukahdan|myöhästyn|lyön|huudan|itken|riitelen|tupakoin|poltan|vietän|matkaan|harrastan|kerään|petaan|ruokin|treenaan|\
        jumppaan|venyttelen|voimistelen|huolehdin|pysyn|selviän|pärjään|selviydyn|olen|opettelen|opin|teen|pelkään|syljen|puren|kiroilen|purskutan";
    !among(NOUNS, word) && (among(MORE, word) || action::not_yet(Lang::Fi, word).is_some())
}

/// The word as it stands behind "not"; `None` where that is not certain.
fn under_not(verb: &str, word: &Word, next: Option<&Word>, name: &str) -> Option<String> {
    // They take no object, so whatever stands behind them stays.
    const NO_OBJECT: &str =
        "menen|käyn|lähden|pääsen|tulen|osallistun|matkustan|istun|asun|siirryn|pukeudun|riisuudun|peseydyn|olen|kaadun|herään|juttelen|keskityn";
    // A genitive belongs to them.
    const BEHIND: &str = "kanssa|luo|luokse|luona|kautta|viereen|vieressä|päälle|päällä|ympäri|avulla|alla|läpi|yli|ohi|edessä|eteen|jälkeen|aikana|\
        mukana|mukaan|tuella|vuoksi|ääressä|ääreen|takana|taakse|varassa|sisällä|lähellä|lähelle|kohdalla|seurassa|puolesta";
    const GENITIVES: &str = "hampaan|vieraan|oppilaan|asiakkaan|kirveen|lampaan|taivaan|rakkaan|kirkkaan|puhtaan|raskaan|kuninkaan";
    let text = word.text.as_str();
    let written = name.get(word.start..word.end)?;
    let belongs = text.ends_with('n') && next.is_some_and(|n| among(BEHIND, &n.text));
    if belongs || among(NO_OBJECT, verb) {
        return Some(written.to_owned());
    }
    if let Some((_, partitive)) = OBJECTS.split('|').filter_map(|pair| pair.split_once(' ')).find(|(whole, _)| *whole == text) {
        return Some(partitive.to_owned());
    }
    let ends = |list: &str| list.split('|').any(|end| text.ends_with(end));
    let own_place = ends("ssani|llani|stani|ltani|lleni|kseni|ssäni|lläni|stäni|ltäni|tani|täni|neni") || ends("taan|tään|ssaan|llaan");
    let adverb = among("yksin|usein|hyvin|kesken|nyt|ennen|samalla|takaisin", text) || ends("sin|sti");
    let into = ends("oon|öön|uun|yyn|iin|seen|hun|hyn|hon|hön|maan|mään") || (ends("aan|ään") && !among(GENITIVES, text));
    let dangerous = text.ends_with('n') || text.ends_with('t') || text.ends_with("ni") || text.ends_with("kin");
    let fits = !dangerous || own_place || adverb || into;
    (fits && !text.ends_with("kin")).then(|| written.to_owned())
}

/// Whole objects of daily life and their partitive.
const OBJECTS: &str = "aamupalan aamupalaa|iltapalan iltapalaa|välipalan välipalaa|lounaan lounasta|päivällisen päivällistä|aterian ateriaa|ruoan ruokaa|\
     ruuan ruokaa|ruokani ruokaani|leivän leipää|voileivän voileipää|puuron puuroa|kahvin kahvia|kakun kakkua|lääkkeen lääkettä|lääkkeet lääkkeitä|\
     lääkkeeni lääkkeitäni|pöydän pöytää|sängyn sänkyä|hampaat hampaita|hampaan hammasta|hampaani hampaitani|hiukset hiuksia|tukan tukkaa|kädet käsiä|\
     kasvot kasvoja|paidan paitaa|puseron puseroa|housut housuja|sukat sukkia|sukan sukkaa|kengät kenkiä|kengän kenkää|takin takkia|vaatteet vaatteita|\
     vaatteeni vaatteitani|napit nappeja|napin nappia|vetoketjun vetoketjua|puheen puhetta|sanan sanaa|sanat sanoja|lauseen lausetta|nimeni nimeäni|\
     nimen nimeä|kirjeen kirjettä|viestin viestiä|kortin korttia|kirjan kirjaa|lehden lehteä|jutun juttua|tarinan tarinaa|iltasadun iltasatua|\
     sadun satua|laulun laulua|laskun laskua|laskut laskuja|ostokset ostoksia|roskat roskia|pyykin pyykkiä|pyykit pyykkejä|tiskin tiskiä|\
     tiskit tiskejä|astiat astioita|huoneen huonetta|huoneeni huonettani|kodin kotia|keittiön keittiötä|lattian lattiaa|imurin imuria|ikkunan ikkunaa|\
     ikkunat ikkunoita|oven ovea|portaat portaita|rappuset rappusia|matkan matkaa|lenkin lenkkiä|kierroksen kierrosta|kadun katua|puhelun puhelua|\
     esineen esinettä|pallon palloa|kupin kuppia|lasin lasia|lasillisen lasillista|lusikan lusikkaa|koiran koiraa|lemmikin lemmikkiä|läksyt läksyjä|\
     läksyn läksyä|tehtävän tehtävää|tehtävät tehtäviä|kokeen koetta|työpäivän työpäivää|repun reppua|reppuni reppuani|laukun laukkua|pyörän pyörää|\
     auton autoa|kitaran kitaraa|kappaleen kappaletta|pelin peliä|elokuvan elokuvaa|ohjelman ohjelmaa|tupakan tupakkaa|\
     kaverin kaveria|kaverit kavereita|ystävän ystävää|ystävät ystäviä|vieraan vierasta|vieraat vieraita|oman omaa|omat omia|\
     lyhyen lyhyttä|lämpimän lämmintä|kuvan kuvaa|kuvat kuvia|kysymyksen kysymystä|tunnin tuntia|illan iltaa|bussin bussia";

fn denied_sv(name: &str) -> Option<String> {
    const MORE: &str = "kan|vill|vet|minns|umgås|ska|får|ser|trivs|andas|finns";
    let (all, me) = parts(Lang::Sv, name)?;
    let verb = all.get(me)?;
    if !(verb.text.ends_with('r') || among(MORE, &verb.text) || action::not_yet(Lang::Sv, &format!("jag {}", verb.text)).is_some()) {
        return None;
    }
    // "I wash myself not": a small pronoun goes before the "not".
    let small = all.get(me + 1).filter(|w| among("mig|oss|sig|den|det|dem|honom|henne", &w.text));
    let cut = small.map_or(verb.end, |w| w.end);
    let (start, tail) = (name.get(..cut)?, name.get(cut..)?.trim());
    Some([start, "inte", tail].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" "))
}

fn denied_en(name: &str) -> Option<String> {
    let (all, me) = parts(Lang::En, name)?;
    let verb = all.get(me)?;
    let odd = ["ly", "ed", "ing", "'m", "'ve", "'d", "\u{2019}m", "\u{2019}ve", "\u{2019}d", "s"].iter().any(|end| verb.text.ends_with(end));
    let (before, tail) = (name.get(..verb.start)?.trim(), name.get(verb.end..)?.trim());
    let not = match verb.text.as_str() {
        "can" => "cannot".to_owned(),
        helping @ ("am" | "are" | "could" | "will" | "would" | "may" | "might" | "should") => format!("{helping} not"),
        "pass" | "dress" | "undress" | "cross" | "discuss" | "guess" | "press" | "miss" | "kiss" => format!("do not {}", verb.text),
        "just" | "now" | "really" | "almost" | "must" | "had" | "was" | "were" | "did" | "went" | "have" => return None,
        _ if odd && !matches!(verb.text.as_str(), "sing" | "bring" | "need" | "feed" | "fly") => return None,
        plain => format!("do not {plain}"),
    };
    Some([capital(before).as_str(), &not, tail].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" "))
}
