//! Words of the questions by which a goal is made.

mod stair;

pub use stair::*;

use super::{Lang, Reader};
use crate::plan::{IndicatorKind, Question};

/// The question itself, as the heading of its screen.
pub fn question(lang: Lang, question: Question) -> &'static str {
    let all = match question {
        Question::Matters => ["Mikä sinulle on tärkeää?", "Vad är viktigt för dig?", "What matters to you?"],
        Question::Action => ["Mitä teet, kun tavoite toteutuu?", "Vad gör du när du har nått målet?", "What will you do when the goal is reached?"],
        Question::Area => ["Mihin osaan elämää tämä kuuluu?", "Vilken del av livet hör det här till?", "Which part of life is this about?"],
        Question::Indicator => ["Mistä muutoksen huomaa?", "Hur märks förändringen?", "How will the change show?"],
        Question::Today => ["Miten asia on tänään?", "Hur är det i dag?", "How is it today?"],
        Question::Expected => ["Mihin uskot pääseväsi?", "Hur långt tror du att du når?", "How far do you think you will get?"],
        Question::Steps => ["Mitä portaat ovat?", "Vilka är stegen?", "What are the steps?"],
        Question::Partials => ["Mitä välietappeja on matkalla?", "Vilka delmål finns på vägen?", "What smaller goals are on the way?"],
        Question::Means => ["Kuka tekee mitä?", "Vem gör vad?", "Who does what?"],
        Question::LookOver => ["Katso tavoite läpi", "Gå igenom målet", "Look the goal over"],
    };
    all[lang as usize]
}

/// The question for somebody who makes a goal together with the client, without a name: also a title of the page.
pub fn question_about(lang: Lang, asked: Question) -> &'static str {
    let all = match asked {
        Question::Matters => ["Mikä on tärkeää?", "Vad är viktigt?", "What matters?"],
        Question::Action => ["Mitä tapahtuu, kun tavoite toteutuu?", "Vad händer när målet är nått?", "What happens when the goal is reached?"],
        Question::Expected => ["Mihin pyritään?", "Vad siktar ni på?", "What is the aim?"],
        other => return question(lang, other),
    };
    all[lang as usize]
}

/// The question as `reader` is asked it. The name goes before those that are about the person.
pub fn asked(lang: Lang, question: Question, reader: &Reader) -> String {
    let about = question_about(lang, question);
    reader.says(self::question(lang, question), |name| match question {
        Question::Matters | Question::Action | Question::Expected => {
            let mut letters = about.chars();
            let first = letters.next().map(char::to_lowercase).into_iter().flatten();
            format!("{name}: {}{}", first.collect::<String>(), letters.as_str())
        }
        _ => about.to_owned(),
    })
}

/// The sentence under the question.
pub fn hint(lang: Lang, question: Question) -> &'static str {
    let all = match question {
        Question::Matters => [
            "Kerro omin sanoin. Sanat pysyvät juuri tällaisina.",
            "Berätta med egna ord. Orden bevaras precis som de är.",
            "Tell it in your own words. They stay exactly as you write them.",
        ],
        Question::Action => [
            "Esimerkiksi: Kävelen itse kauppaan. Tästä tulee tavoitteen nimi.",
            "Till exempel: Jag går själv till butiken. Det här blir målets namn.",
            "For example: I walk to the shop by myself. This becomes the goal’s name.",
        ],
        Question::Area => ["Valitse sopivin kuva.", "Välj bilden som passar bäst.", "Choose the picture that fits best."],
        Question::Indicator => ["Valitse yksi tapa.", "Välj ett sätt.", "Choose one way."],
        Question::Today => [
            "Kerro tavallisesta päivästä. Nollakin on hyvä vastaus.",
            "Tänk på en vanlig dag. Också noll är ett bra svar.",
            "Think of an ordinary day. Zero is a good answer too.",
        ],
        Question::Expected => {
            ["Valitse taso, johon voi todella päästä.", "Välj en nivå som verkligen går att nå.", "Choose a level that can really be reached."]
        }
        Question::Steps => [
            "Keskimmäinen porras on tavoite. Sen yllä ja alla on kaksi muuta.",
            "Steget i mitten är målet. Ovanför och under finns två andra.",
            "The middle step is the goal. There are two others above it and two below.",
        ],
        Question::Partials => [
            "Osatavoite on pieni tavoite matkalla. Voit lisätä niitä myöhemminkin.",
            "Ett delmål är ett litet mål på vägen. Du kan lägga till fler senare.",
            "A partial goal is a small goal on the way. You can add more later.",
        ],
        Question::Means => [
            "Kirjoita, kuka tekee mitä ja miten muut auttavat.",
            "Skriv vem som gör vad och hur andra hjälper.",
            "Write who does what and how others help.",
        ],
        Question::LookOver => ["Voit vielä muuttaa jokaista kohtaa.", "Du kan ännu ändra varje punkt.", "You can still change each part."],
    };
    all[lang as usize]
}

/// An example under a kind of indicator.
pub fn kind_example(lang: Lang, kind: IndicatorKind) -> &'static str {
    let all = match kind {
        IndicatorKind::Count => ["Esimerkiksi 3 kertaa viikossa", "Till exempel 3 gånger i veckan", "For example 3 times a week"],
        IndicatorKind::Time => ["Esimerkiksi 20 minuuttia", "Till exempel 20 minuter", "For example 20 minutes"],
        IndicatorKind::Distance => ["Esimerkiksi 500 metriä", "Till exempel 500 meter", "For example 500 metres"],
        IndicatorKind::Help => ["Esimerkiksi yhden avustajan kanssa", "Till exempel med en hjälpare", "For example with one helper"],
        IndicatorKind::Share => ["Esimerkiksi 80 % kerroista", "Till exempel 80 % av gångerna", "For example 80 per cent of the time"],
        IndicatorKind::Rating => ["Esimerkiksi 6 pistettä", "Till exempel 6 poäng", "For example 6 points"],
        IndicatorKind::Other => ["Kuvaat portaat sanoin", "Du beskriver stegen med ord", "You describe the steps in words"],
    };
    all[lang as usize]
}

messages! {
    progress(goal: &str, number: usize, all: usize) { "{goal} · kysymys {number} / {all}", "{goal} · fråga {number} / {all}", "{goal} · question {number} / {all}" }
    you_said { "Tämä on tärkeää:", "Det här är viktigt:", "This is what matters:" }

    ideas { "Ideoita", "Idéer", "Ideas" }
    search { "Etsi ideoita", "Sök idéer", "Search for ideas" }
    search_hint { "Kirjoita sana, esimerkiksi: kauppa", "Skriv ett ord, till exempel: butik", "Write a word, for example: shop" }
    found(n: usize) { "Ideoita löytyi: {n}", "Idéer som hittades: {n}", "Ideas found: {n}" }
    none_found { "Ideoita ei löytynyt. Kokeile toista sanaa.", "Inga idéer hittades. Prova ett annat ord.", "No ideas found. Try another word." }
    idea_taken(idea: &str) { "Tavoitteen nimi on nyt: {idea}", "Målets namn är nu: {idea}", "The goal’s name is now: {idea}" }
    idea_shown(idea: &str, name: &str) {
        "Esimerkki: {idea}. Tavoitteesi nimi ei muuttunut: {name}",
        "Exempel: {idea}. Ditt måls namn är oförändrat: {name}",
        "Example: {idea}. Your goal’s name did not change: {name}"
    }

    indicator_name { "Mitä lasket tai katsot?", "Vad räknar eller tittar du på?", "What do you count or look at?" }
    indicator_name_hint { "Esimerkiksi: kauppareissut ilman apua", "Till exempel: turer till butiken utan hjälp", "For example: trips to the shop without help" }
    indicator_unit { "Miten sen voi laskea?", "Hur kan det räknas?", "How can it be counted?" }

    number_now { "Luku nyt", "Talet nu", "The number now" }
    number_expected { "Luku, johon pyritään", "Talet som ska nås", "The number to reach" }
    words_label { "Kerro sanoin", "Berätta med ord", "Tell it in words" }
    words_too { "Kerro sanoin, jos haluat", "Berätta med ord om du vill", "Tell it in words if you like" }
    not_a_number {
        "Kirjoita tähän luku, esimerkiksi 2 tai 2,5. Sanat voit kirjoittaa alle.",
        "Skriv ett tal här, till exempel 2 eller 2,5. Ord kan du skriva nedanför.",
        "Write a number here, for example 2 or 2.5. Words can go below."
    }
    before(told: &str) { "Ennen: {told}", "Tidigare: {told}", "Before: {told}" }
    counted_anew {
        "Vaihdoit tapaa laskea. Vanhat luvut ovat historiassa.",
        "Du bytte sätt att räkna. De gamla talen finns i historiken.",
        "You changed the way of counting. The old numbers are in the history."
    }
    by_when { "Mihin päivään mennessä?", "Till vilken dag?", "By which day?" }
    day_missing {
        "Valitse päivä. Silloin katsotaan, mille portaalle on päästy. Voit muuttaa sitä myöhemmin.",
        "Välj en dag. Då ser man vilket steg som har nåtts. Du kan ändra den senare.",
        "Choose a day. That is when you look at which step was reached. You can change it later."
    }
    day_not_ahead {
        "Tämä päivä ei ole enää edessä. Onko se oikein? Voit jatkaa myös näin.",
        "Den här dagen ligger inte i framtiden. Stämmer det? Du kan fortsätta ändå.",
        "This day is not in the future. Is it right? You can go on all the same."
    }

    part_words { "Osa\u{ad}tavoite", "Delmål", "Partial goal" }
    new_part { "Uusi osa\u{ad}tavoite", "Nytt delmål", "New partial goal" }
    part_day { "Päivä", "Dag", "Day" }
    part_example { "Esimerkiksi: Käyn kaupassa ystävän kanssa", "Till exempel: Jag går till butiken med en vän", "For example: I go to the shop with a friend" }
    part_up { "Siirrä ylös", "Flytta upp", "Move up" }
    part_down { "Siirrä alas", "Flytta ner", "Move down" }
    part_moved(part: &str, at: usize, of: usize) { "{part}: paikka {at} / {of}", "{part}: plats {at} / {of}", "{part}: place {at} of {of}" }
    add_part { "Lisää osa\u{ad}tavoite", "Lägg till delmål", "Add a partial goal" }
    part_added(part: &str) { "Lisätty: {part}", "Tillagt: {part}", "Added: {part}" }
    remove { "Poista", "Ta bort", "Remove" }
    part_removed(part: &str) { "Poistettu: {part}", "Borttaget: {part}", "Removed: {part}" }
    part_unnamed { "Kirjoita ensin, mikä osatavoite on.", "Skriv först vad delmålet är.", "First write what the partial goal is." }

    means { "Mitä kukin tekee?", "Vad gör var och en?", "What does each one do?" }
    means_hint {
        "Esimerkiksi: Minä harjoittelen joka aamu. Liisa kävelee mukana maanantaisin.",
        "Till exempel: Jag övar varje morgon. Lisa går med mig på måndagar.",
        "For example: I practise every morning. Lisa walks with me on Mondays."
    }
    conditions { "Apu\u{ad}välineet, apu ja paikka", "Hjälpmedel, hjälp och plats", "Aids, help and place" }
    conditions_hint {
        "Miten se tehdään, kun porrasta katsotaan? Esimerkiksi: rollaattorilla, lähikaupassa.",
        "Hur görs det när steget bedöms? Till exempel: med rollator, i närbutiken.",
        "How is it done when the step is scored? For example: with a walker, at the corner shop."
    }

    no_answer { "Ei vielä vastausta", "Inget svar ännu", "No answer yet" }
    advice_title { "Vinkkejä", "Tips", "Tips" }
    advice_text { "Nämä ovat neuvoja. Voit tallentaa tavoitteen ilman niitä.", "Det här är råd. Du kan spara målet ändå.", "This is advice. You can save the goal without it." }
    raised_by(words: &str) { "”{words}”", "”{words}”", "“{words}”" }
    aside { "Selvä, jätä sivuun", "Okej, lägg åt sidan", "OK, set it aside" }
    aside_named(advice: &str) { "Selvä, jätä sivuun: {advice}", "Okej, lägg åt sidan: {advice}", "OK, set it aside: {advice}" }
    aside_said { "Panit vinkin sivuun.", "Du lade tipset åt sidan.", "You set the tip aside." }
    tip_said(advice: &str, example: &str) { "Vinkki: {advice} {example}", "Tips: {advice} {example}", "A tip: {advice} {example}" }
    ask_together { "Miettikää vielä yhdessä", "Fundera på det här tillsammans", "Think these over together" }
    missing_steps(levels: &str) {
        "Ilman sanoja ovat vielä: {levels}. Voit tallentaa tavoitteen myös näin.",
        "Ännu utan ord: {levels}. Du kan spara målet ändå.",
        "Still without words: {levels}. You can save the goal all the same."
    }
    finish_later { "Tallenna keskeneräisenä", "Spara utan att göra klart", "Save unfinished" }
}
