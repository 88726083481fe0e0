//! Common verbs of daily life in the forms that a goal needs. Finnish and Swedish verbs are bent by no rule that holds
//! for all, so only these are; a verb that is not here is left as it was written.

use crate::words::Lang;

/// A verb in the form that follows "want to", and as "I" do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verb {
    pub to_do: &'static str,
    pub i_do: &'static str,
    /// It never takes an object that a Finnish "not" would bend.
    pub goes_alone: bool,
    /// Words after it say how one is, not how often or how long one does it.
    pub describes: bool,
}

/// Finnish and Swedish: the two forms. English verbs do not change. A star after Finnish ones that go alone, a colon after
/// those that describe or lead to another verb.
const FI: &str = "kävellä kävelen*|mennä menen*|käydä käyn*|kulkea kuljen*|lähteä lähden*|päästä pääsen*|tulla tulen*|nousta nousen*|istua istun*|\
    seistä seison*|seisoa seison*|juosta juoksen*|uida uin*|pyöräillä pyöräilen*|liikkua liikun*|matkustaa matkustan*|ajaa ajan|ulkoilla ulkoilen*|\
    nukkua nukun*|levätä lepään*|herätä herään*|osallistua osallistun*|jutella juttelen*|keskustella keskustelen*|puhua puhun*|soittaa soitan|\
    lukea luen|kirjoittaa kirjoitan|katsoa katson|katsella katselen|kuunnella kuuntelen*|laulaa laulan|tanssia tanssin*|pelata pelaan|\
    leikkiä leikin*|syödä syön|juoda juon|keittää keitän|laittaa laitan|kokata kokkaan|leipoa leivon|paistaa paistan|kattaa katan|tiskata tiskaan|\
    siivota siivoan|imuroida imuroin|pestä pesen|pukea puen|pukeutua pukeudun*|riisua riisun|riisuutua riisuudun*|peseytyä peseydyn*|\
    harjata harjaan|kammata kampaan|ostaa ostan|maksaa maksan|hoitaa hoidan|auttaa autan*|tavata tapaan|kutsua kutsun|nähdä näen|\
    kertoa kerron|kysyä kysyn|sanoa sanon|vastata vastaan*|näyttää näytän:|valita valitsen|päättää päätän|tehdä teen|rakentaa rakennan|\
    maalata maalaan|piirtää piirrän|neuloa neulon|ommella ompelen|virkata virkkaan|kantaa kannan|nostaa nostan|avata avaan|sulkea suljen|\
    käyttää käytän|harjoitella harjoittelen|opetella opettelen:|oppia opin:|opiskella opiskelen*|työskennellä työskentelen*|asua asun*|olla olen:|\
    pysyä pysyn:*|selviytyä selviydyn:*|selvitä selviän:*|pärjätä pärjään:*|jaksaa jaksan:|osata osaan:|voida voin:|pystyä pystyn:|alkaa alan:|\
    aloittaa aloitan|jatkaa jatkan|muistaa muistan|keskittyä keskityn*|rentoutua rentoudun*|saada saan:|ottaa otan|antaa annan|viedä vien|\
    hakea haen|tuoda tuon|lähettää lähetän|kiivetä kiipeän*|kääntyä käännyn*|siirtyä siirryn*|kelata kelaan|ratsastaa ratsastan*|\
    kalastaa kalastan|hiihtää hiihdän*|luistella luistelen*|retkeillä retkeilen*|vierailla vierailen*|leikata leikkaan|kuoria kuorin|\
    kastella kastelen|silittää silitän|viikata viikkaan|ripustaa ripustan|täyttää täytän|lajitella lajittelen|kaatua kaadun*|unohtaa unohdan|\
    jättää jätän|pyytää pyydän|viittoa viiton|nimetä nimeän|laskea lasken|arvioida arvioin";

const SV: &str = "gå går|promenera promenerar|springa springer|cykla cyklar|simma simmar|åka åker|resa reser|köra kör|komma kommer|lämna lämnar|\
    stiga stiger|sitta sitter|stå står|ligga ligger|sova sover|vila vilar|vakna vaknar|röra rör|delta deltar|prata pratar|tala talar|\
    berätta berättar|säga säger|fråga frågar|svara svarar|ringa ringer|läsa läser|skriva skriver|titta tittar|se ser:|lyssna lyssnar|\
    sjunga sjunger|dansa dansar|spela spelar|leka leker|äta äter|dricka dricker|laga lagar|koka kokar|baka bakar|steka steker|duka dukar|\
    diska diskar|städa städar|dammsuga dammsuger|tvätta tvättar|klä klär|duscha duschar|borsta borstar|kamma kammar|raka rakar|köpa köper|\
    handla handlar|betala betalar|sköta sköter|hjälpa hjälper|träffa träffar|bjuda bjuder|visa visar|välja väljer|bestämma bestämmer|göra gör|\
    bygga bygger|måla målar|rita ritar|sy syr|virka virkar|bära bär|lyfta lyfter|öppna öppnar|stänga stänger|använda använder|öva övar|\
    träna tränar|lära lär:|studera studerar|arbeta arbetar|jobba jobbar|bo bor|vara är:|klara klarar:|orka orkar:|kunna kan:|våga vågar:|\
    börja börjar:|fortsätta fortsätter:|minnas minns|ha har:|få får:|ta tar|ge ger|hämta hämtar|skicka skickar|klättra klättrar|vända vänder|\
    förflytta förflyttar|rida rider|fiska fiskar|besöka besöker|hälsa hälsar|skära skär|skala skalar|vattna vattnar|stryka stryker|vika viker|\
    hänga hänger|fylla fyller|sortera sorterar|ramla ramlar|falla faller|be ber|teckna tecknar|nämna nämner|räkna räknar|plocka plockar|\
    hålla håller|umgås umgås|kliva kliver";

const EN: &str = "walk|go|come|get:|stand|sit|run|swim|cycle|ride|drive|travel|move|sleep|rest|wake|join|take|talk|speak|tell|say|ask|answer|call|\
    phone|read|write|watch|listen|sing|dance|play|eat|drink|cook|bake|set|wash|clean|vacuum|tidy|do|make:|dress|undress|put|shower|bathe|brush|\
    comb|shave|buy|shop|pay|visit|meet|invite|help|show|choose|decide|build|paint|draw|knit|sew|carry|lift|open|close|use|practise|practice|\
    learn:|study|work|live|stay:|manage:|cope|keep:|start:|stop:|continue:|remember|have:|give|bring|fetch|send|climb|turn:|transfer|fish|cut|peel|\
    water|iron|fold|hang|fill|sort|fall|name|count|plan|attend|leave|find:|see:|look:";

/// Words that are as often something else: *ajan* is also "of time", *voin* "of butter".
const AS_OFTEN_NOUNS: &str = "ajan|alan|voin|tuon|vien|vastaan|kannan|katan|haen|kuorin|otan|opin|uin";

fn all(lang: Lang) -> impl Iterator<Item = Verb> {
    let list = [FI, SV, EN][lang as usize];
    list.split('|').map(|forms| {
        let plain = forms.trim_end_matches(['*', ':']);
        let (to_do, i_do) = plain.split_once(' ').unwrap_or((plain, plain));
        Verb { to_do, i_do, goes_alone: forms.ends_with('*'), describes: forms.contains(':') }
    })
}

/// The verb of which this is what follows "want to": *kävellä*, *gå*, "walk".
pub fn to_do(lang: Lang, word: &str) -> Option<Verb> {
    all(lang).find(|v| v.to_do == word)
}

/// The verb of which this is what "I" do: *kävelen*, *går*, "walk".
pub fn i_do(lang: Lang, word: &str) -> Option<Verb> {
    all(lang).find(|v| v.i_do == word)
}

/// The same where the word is hardly anything else.
pub fn surely_i_do(lang: Lang, word: &str) -> Option<Verb> {
    i_do(lang, word).filter(|_| lang != Lang::Fi || !AS_OFTEN_NOUNS.split('|').any(|n| n == word))
}

/// The Finnish verb of which this follows *pyrin*: *kävelemään*.
pub fn into_doing(word: &str) -> Option<Verb> {
    let stem = word.strip_suffix("maan").or_else(|| word.strip_suffix("mään"))?;
    all(Lang::Fi).find(|v| third_stem(v).is_some_and(|s| s == stem))
}

/// What stands before *-maan*: from the form with *-n* where the verb is contracted (*tavata*), else from the other one.
fn third_stem(verb: &Verb) -> Option<String> {
    let word = verb.to_do;
    if matches!(word, "tehdä" | "nähdä" | "juosta") {
        return None;
    }
    let ends = |list: &[&str]| list.iter().any(|e| word.ends_with(e));
    let short = |n: usize| word.char_indices().rev().nth(n - 1).map(|(at, _)| &word[..at]);
    if ends(&["da", "dä"]) {
        short(2).map(str::to_owned)
    } else if ends(&["lla", "llä", "nna", "nnä", "rra", "rrä", "sta", "stä"]) {
        Some(format!("{}e", short(2)?))
    } else if ends(&["ta", "tä"]) {
        verb.i_do.strip_suffix('n').map(str::to_owned)
    } else {
        short(1).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finnish_stems_before_maan() {
        for (word, verb) in [
            ("kävelemään", "kävellä"),
            ("syömään", "syödä"),
            ("nousemaan", "nousta"),
            ("tapaamaan", "tavata"),
            ("nukkumaan", "nukkua"),
            ("lukemaan", "lukea"),
            ("menemään", "mennä"),
            ("valitsemaan", "valita"),
        ] {
            assert_eq!(into_doing(word).map(|v| v.to_do), Some(verb), "{word}");
        }
        assert_eq!(into_doing("kotimaan"), None);
    }

    #[test]
    fn each_verb_stands_once() {
        for lang in Lang::ALL {
            let mut words: Vec<&str> = all(lang).map(|v| v.to_do).collect();
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count);
            assert!(words.iter().all(|w| w.chars().all(char::is_alphabetic)), "{words:?}");
        }
        assert!(all(Lang::Fi).all(|v| v.i_do.ends_with('n')));
    }
}
