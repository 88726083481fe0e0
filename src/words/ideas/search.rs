//! Finding ideas by a word, as people type it: in another form, without dots, a part of a compound.

use super::{kin, of};
use crate::plan::LifeArea;
use crate::words::{Lang, areas};

/// Ideas in which every word of the query begins some word, or whose area's name does. In Finnish and Swedish four
/// letters or more may also stand inside a word, as *kauppa* in *lähikauppaan*; English writes such words apart. Letter
/// case and dots over letters do not matter, so `kavely` finds *kävelylle*. After these come ideas that have the words in
/// another form, as *kaupassa* for *lähikauppaan*, or kindred ones. An empty query finds everything.
pub fn search(lang: Lang, query: &str) -> Vec<(LifeArea, &'static str)> {
    let joins = lang != Lang::En;
    let begins = |text: &String, wanted: &String| text.starts_with(wanted) || (joins && wanted.len() >= INSIDE && text.contains(wanted));
    let mut found = look(lang, query, folded, begins);
    // The same word in two forms has a beginning in common; a compound ends with it.
    let is_form_of = |text: &Vec<String>, wanted: &Vec<String>| {
        wanted.iter().any(|w| text.iter().any(|t| t == w || (joins && w.len() >= INSIDE && t.ends_with(w.as_str()))))
    };
    let read = |word: &str| (stems(lang, &folded(word)), kin::groups(lang, &folded(word)));
    let is_like = |text: &(Vec<String>, Vec<usize>), wanted: &(Vec<String>, Vec<usize>)| {
        is_form_of(&text.0, &wanted.0) || text.1.iter().any(|group| wanted.1.contains(group))
    };
    for other in look(lang, query, read, is_like) {
        if !found.contains(&other) {
            found.push(other);
        }
    }
    found
}

/// So many letters of a compound are enough to mean it; fewer stand by chance in many words.
const INSIDE: usize = 4;

/// Ideas that have all words of the query, themselves or by their area's name. `read` makes of a word what is compared.
fn look<W>(lang: Lang, query: &str, read: impl Fn(&str) -> W, fits: impl Fn(&W, &W) -> bool) -> Vec<(LifeArea, &'static str)> {
    let read_all = |text: &str| words(text).map(&read).collect::<Vec<W>>();
    let wanted = read_all(query);
    let mut found = Vec::new();
    for area in LifeArea::ALL {
        let name = read_all(areas::name(lang, area));
        for idea in of(lang, area) {
            let text = read_all(idea);
            if wanted.iter().all(|w| text.iter().chain(&name).any(|t| fits(t, w))) {
                found.push((area, idea));
            }
        }
    }
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    // Soft hyphens and marks written apart from their letter stand inside words.
    text.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).filter(|w| w.chars().any(|c| !is_mark(c)))
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}')
}

/// Lower case without the marks that phones' keyboards and tired hands leave out.
fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'ä' | 'å' | 'á' | 'à' | 'â' => Some('a'),
        'ö' | 'ó' | 'ò' | 'ô' | 'ø' => Some('o'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'ü' | 'ú' => Some('u'),
        'š' => Some('s'),
        'ž' => Some('z'),
        mark if is_mark(mark) => None,
        other => Some(other),
    };
    text.to_lowercase().chars().filter_map(plain).collect()
}

/// What may be left of a folded word without its ending; at least three letters, doubled ones as one, since words of
/// these languages double them in some forms: *kaupassa* and *kauppaan* are both *kaupa*. Which ending it is, is not
/// asked: *kävellä* may be *kävel-lä* or *käve-llä*, and only one of them is found in some text.
fn stems(lang: Lang, word: &str) -> Vec<String> {
    let cut = |ending: &&str| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= 3);
    let once = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.dedup();
        letters.into_iter().collect()
    };
    std::iter::once(word).chain(endings(lang).split(' ').filter_map(|e| cut(&e))).map(once).collect()
}

/// Endings of nouns and verbs, folded.
fn endings(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "n t a i u y aan een iin oon uun yyn an en in on un yn at et ut na ssa sta lla lta lle ksi ta tta ita eita issa ista illa ilta ille ina \
             iksi ien jen ja ia ni nsa mme si da la ra taa maan massa malla minen misen mista udun utua"
        }
        Lang::Sv => "n t r a s en et ar er or na de te arna erna orna ade are ande ende ns",
        Lang::En => "s y e es ed er ing ings ies ied",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(lang: Lang, query: &str) -> Vec<&'static str> {
        search(lang, query).into_iter().map(|f| f.1).collect()
    }

    #[test]
    fn dots_and_capitals_do_not_matter() {
        assert_eq!(texts(Lang::Fi, "KAVELEN LAHIKAUPP").first(), Some(&"Kävelen lähikauppaan ja takaisin"));
        assert_eq!(search(Lang::Fi, "kävelen lähikaupp"), search(Lang::Fi, "ka\u{308}velen la\u{308}hikaupp"));
        assert_eq!(texts(Lang::Sv, "narbutik").first(), Some(&"Jag går till närbutiken och tillbaka"));
        assert_eq!(texts(Lang::En, "corner shop").first(), Some(&"I walk to the corner shop and back"));
    }

    #[test]
    fn an_areas_name_finds_its_ideas() {
        let found = search(Lang::Sv, "hemsysslor");
        let own = found.iter().filter(|f| f.0 == LifeArea::DomesticLife).count();
        assert_eq!(own, of(Lang::Sv, LifeArea::DomesticLife).count());
        assert!(found[..own].iter().all(|f| f.0 == LifeArea::DomesticLife), "first of all");
    }

    #[test]
    fn a_part_of_a_compound_finds_it() {
        assert!(texts(Lang::Fi, "kauppa").contains(&"Kävelen lähikauppaan ja takaisin"));
        assert!(texts(Lang::Sv, "butik").contains(&"Jag går till närbutiken och tillbaka"));
    }

    #[test]
    fn a_word_in_another_form_finds_it() {
        let cases = [
            (Lang::Fi, "kaupassa", "Kävelen lähikauppaan ja takaisin"),
            (Lang::Fi, "kauppaan", "Käyn kaupassa ostoslistan kanssa"),
            (Lang::Fi, "kävellä", "Kävelen lähikauppaan ja takaisin"),
            (Lang::Fi, "kävely", "Kävelen lähikauppaan ja takaisin"),
            (Lang::Fi, "bussissa", "Matkustan bussilla yksin"),
            (Lang::Fi, "soittaa", "Soitan ystävälle ja kerron kuulumiseni"),
            (Lang::Fi, "syödä", "Syön lusikalla itse"),
            (Lang::Fi, "lääkkeet", "Otan lääkkeeni ajallaan"),
            (Lang::Fi, "uimaan", "Käyn uimassa"),
            (Lang::Fi, "kirjastossa", "Käyn kirjastossa ja lainaan kirjan"),
            (Lang::Fi, "pukeminen", "Pukeudun aamulla itse"),
            (Lang::Fi, "portaissa", "Kuljen portaat ylös omaan kotiin"),
            (Lang::Fi, "kavereita", "Kutsun kaverin meille kylään"),
            (Lang::Sv, "butiker", "Jag går till närbutiken och tillbaka"),
            (Lang::Sv, "handla", "Jag handlar med en inköpslista"),
            (Lang::Sv, "simma", "Jag går och simmar"),
            (Lang::Sv, "bussen", "Jag åker buss ensam"),
            (Lang::Sv, "läsa", "Jag läser högt ur en kort bok"),
            (Lang::Sv, "medicinerna", "Jag tar mina mediciner i tid"),
            (Lang::Sv, "vänner", "Jag träffar en vän över en kopp kaffe"),
            (Lang::En, "walking", "I walk to the corner shop and back"),
            (Lang::En, "shopping", "I go shopping with a list"),
            (Lang::En, "shops", "I walk to the corner shop and back"),
            (Lang::En, "reading", "I read a short book aloud"),
            (Lang::En, "buses", "I travel by bus on my own"),
            (Lang::En, "friends", "I meet a friend for coffee"),
            (Lang::En, "showering", "I take a shower on my own"),
        ];
        let lost: Vec<_> = cases.into_iter().filter(|(lang, query, idea)| !texts(*lang, query).contains(idea)).collect();
        assert_eq!(lost, []);
    }

    #[test]
    fn a_kindred_word_finds_it() {
        let cases = [
            (Lang::Fi, "lapsenlapsi", "Soitan lapsenlapselle"),
            (Lang::Fi, "lastenlapset", "Soitan lapsenlapselle"),
            (Lang::Fi, "uintia", "Käyn uimassa"),
            (Lang::Fi, "uinti", "Käyn uimassa"),
            (Lang::Fi, "töihin", "Teen työpäivän, jossa on sovitut tauot"),
            (Lang::Fi, "työssä", "Haen työpaikkaa tai harjoittelua"),
            (Lang::Fi, "ruuanlaitto", "Laitan lämpimän aterian"),
            (Lang::Fi, "ruokaa", "Seuraan reseptiä ja teen uuden ruoan"),
            (Lang::Fi, "ostoksille", "Käyn kaupassa ostoslistan kanssa"),
            (Lang::Fi, "siivous", "Imuroin oman huoneeni"),
            (Lang::Fi, "laulaminen", "Käyn kuorossa"),
            (Lang::Fi, "puutarha", "Hoidan kasveja palstalla tai parvekkeella"),
            (Lang::Fi, "puhelu", "Soitan ystävälle ja kerron kuulumiseni"),
            (Lang::Fi, "lukeminen", "Luen ääneen lyhyen kirjan"),
            (Lang::Fi, "rappuset", "Kuljen portaat ylös omaan kotiin"),
            (Lang::Sv, "matlagning", "Jag lagar en varm måltid"),
            (Lang::Sv, "simning", "Jag går och simmar"),
            (Lang::Sv, "jobb", "Jag söker ett arbete eller en praktikplats"),
            (Lang::Sv, "städning", "Jag dammsuger mitt eget rum"),
            (Lang::Sv, "sång", "Jag går till kören"),
            (Lang::En, "work", "I work a full day with agreed breaks"),
            (Lang::En, "job", "I apply for a job or a placement"),
            (Lang::En, "cooking", "I cook a hot meal"),
            (Lang::En, "gardening", "I look after plants on my plot or balcony"),
            (Lang::En, "grandchildren", "I call my grandchild"),
        ];
        let lost: Vec<_> = cases.into_iter().filter(|(lang, query, idea)| !texts(*lang, query).contains(idea)).collect();
        assert_eq!(lost, []);
    }

    #[test]
    fn a_word_inside_another_english_word_is_another_word() {
        let work = search(Lang::En, "work");
        assert!(work.iter().all(|f| f.0 == LifeArea::MajorLifeAreas), "{work:?}");
        assert!(!texts(Lang::En, "work").contains(&"I vacuum my own room"));
        assert!(texts(Lang::En, "housework").contains(&"I vacuum my own room"));
        assert!(!texts(Lang::Fi, "töihin").contains(&"Teen aamutoimet samassa järjestyksessä joka päivä"));
        assert!(!texts(Lang::Fi, "töihin").contains(&"Pesen ja ripustan pyykit"));
    }

    #[test]
    fn what_has_the_word_itself_comes_first() {
        assert_eq!(texts(Lang::Fi, "kaupassa").first(), Some(&"Käyn kaupassa ostoslistan kanssa"));
    }

    #[test]
    fn a_query_matches_from_the_start_of_words() {
        assert!(search(Lang::En, "alk").is_empty(), "not inside walk or talk");
        assert!(search(Lang::Fi, "kävelen mopolla").is_empty());
        assert!(!texts(Lang::Fi, "kävellä").contains(&"Kutsun kaverin meille kylään"), "a friend is no walk");
        let all: usize = LifeArea::ALL.iter().map(|a| of(Lang::Fi, *a).count()).sum();
        assert_eq!((search(Lang::Fi, "").len(), search(Lang::Fi, " … ").len()), (all, all));
    }
}
