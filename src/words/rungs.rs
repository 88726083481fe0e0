//! Ways to be helped as rungs, the most help first, each as it stands behind a verb; and the words of editing them.

use super::Lang;

/// The usual list.
pub fn usual(lang: Lang) -> [&'static str; 5] {
    match lang {
        Lang::Fi => ["kahden avustajan kanssa", "yhden avustajan kanssa", "kosketuksella ohjattuna", "sanoilla ohjattuna", "yksin"],
        Lang::Sv => ["med två hjälpare", "med en hjälpare", "med en hand som stöd", "med muntligt stöd", "på egen hand"],
        Lang::En => ["with two helpers", "with one helper", "guided by touch", "guided by words", "on my own"],
    }
}

/// The same with rungs between, for those to whom the usual ones are too far apart.
pub fn finer(lang: Lang) -> [&'static str; 9] {
    match lang {
        Lang::Fi => [
            "kahden avustajan kanssa",
            "yhden avustajan kanssa",
            "yhden avustajan kevyellä tuella",
            "kosketuksella ohjattuna",
            "vain alku kosketuksella ohjattuna",
            "sanoilla ohjattuna",
            "yhdellä muistutuksella",
            "yksin, kun joku on lähellä",
            "yksin",
        ],
        Lang::Sv => [
            "med två hjälpare",
            "med en hjälpare",
            "med lätt stöd av en hjälpare",
            "med en hand som stöd",
            "med en hand som stöd bara i början",
            "med muntligt stöd",
            "med en påminnelse",
            "på egen hand när någon är nära",
            "på egen hand",
        ],
        Lang::En => [
            "with two helpers",
            "with one helper",
            "with one helper’s light support",
            "guided by touch",
            "guided by touch at the start only",
            "guided by words",
            "with one reminder",
            "on my own with someone near",
            "on my own",
        ],
    }
}

messages! {
    question_now { "Kuinka paljon apua on nyt?", "Hur mycket hjälp behövs nu?", "How much help is needed now?" }
    question_expected { "Kuinka paljon apua on silloin?", "Hur mycket hjälp behövs då?", "How much help will be needed then?" }
    own_words { "omin sanoin", "med egna ord", "in my own words" }
    own_words_label { "Kerro omin sanoin", "Berätta med egna ord", "Tell it in your own words" }
    edit { "Muuta listaa", "Ändra listan", "Change the list" }
    edit_hint {
        "Eniten apua on ylimpänä. Askelma ehdottaa portaita tästä listasta.",
        "Mest hjälp står överst. Askelma föreslår steg ur den här listan.",
        "The most help comes first. Askelma suggests steps from this list."
    }
    rung(number: usize) { "Kohta {number}", "Punkt {number}", "Line {number}" }
    up(rung: &str) { "Ylöspäin: {rung}", "Uppåt: {rung}", "Up: {rung}" }
    down(rung: &str) { "Alaspäin: {rung}", "Nedåt: {rung}", "Down: {rung}" }
    up_short { "Ylöspäin", "Uppåt", "Up" }
    down_short { "Alaspäin", "Nedåt", "Down" }
    remove(rung: &str) { "Poista: {rung}", "Ta bort: {rung}", "Remove: {rung}" }
    moved(rung: &str, number: usize) { "{rung} on nyt kohta {number}", "{rung} är nu punkt {number}", "{rung} is now line {number}" }
    removed(rung: &str) { "Poistit listasta: {rung}", "Du tog bort från listan: {rung}", "You removed from the list: {rung}" }
    added(rung: &str) { "Lisäsit listaan: {rung}", "Du lade till i listan: {rung}", "You added to the list: {rung}" }
    new { "Uusi kohta", "Ny punkt", "New line" }
    new_hint { "Esimerkiksi: puolison kanssa", "Till exempel: med min partner", "For example: with my partner" }
    add { "Lisää listaan", "Lägg till i listan", "Add to the list" }
    usual_again { "Ota tavallinen lista", "Ta den vanliga listan", "Take the usual list" }
    usual_said { "Tavallinen lista on käytössä.", "Den vanliga listan används.", "The usual list is in use." }
    finer_said { "Tarkempi lista on käytössä.", "Den mer detaljerade listan används.", "The more detailed list is in use." }
}
