//! What was done to a goal, one plain sentence an act. `who` is the name, `text` the person's own words.

use super::Lang;
use crate::plan::Moment;

messages! {
    title { "Historia", "Historik", "History" }
    show_all(n: usize) { "Näytä koko historia ({n})", "Visa hela historiken ({n})", "Show the whole history ({n})" }
    taken_back { "Kumottu", "Ångrat", "Undone" }
    undone_said { "Kumosit muutoksen.", "Du ångrade ändringen.", "You undid the change." }
    newer(who: &str) { "{who} teki muutoksen uudemmalla Askelmalla.", "{who} gjorde en ändring med en nyare Askelma.", "{who} made a change with a newer Askelma." }

    begun(who: &str) { "{who} aloitti tavoitteen.", "{who} började på målet.", "{who} began the goal." }
    own_words(who: &str, text: &str) { "{who} kertoi, mikä on tärkeää: ”{text}”", "{who} berättade vad som är viktigt: ”{text}”", "{who} said what matters: “{text}”" }
    name(who: &str, text: &str) { "{who} antoi tavoitteelle nimen: ”{text}”", "{who} gav målet ett namn: ”{text}”", "{who} gave the goal a name: “{text}”" }
    area(who: &str, text: &str) { "{who} valitsi elämänalueen: {text}", "{who} valde livsområde: {text}", "{who} chose the life area: {text}" }
    indicator(who: &str, text: &str) { "{who} kirjoitti, mistä muutos näkyy: {text}", "{who} skrev vad som visar förändringen: {text}", "{who} wrote what shows the change: {text}" }
    today(who: &str, text: &str) { "{who} kirjoitti tilanteen alussa: {text}", "{who} skrev läget i början: {text}", "{who} wrote how it was at the start: {text}" }
    target(who: &str, text: &str) { "{who} kirjoitti, mihin pyritään: {text}", "{who} skrev vad man siktar på: {text}", "{who} wrote what the aim is: {text}" }
    expected_by(who: &str, day: &str) { "{who} asetti tavoitteen päivän: {day}", "{who} satte måldatumet: {day}", "{who} set the target date: {day}" }
    help_list(who: &str, list: &str) { "{who} muutti avun listaa: {list}", "{who} ändrade listan över hjälp: {list}", "{who} changed the list of help: {list}" }
    help_list_usual(who: &str) { "{who} otti tavallisen avun listan.", "{who} valde den vanliga listan över hjälp.", "{who} chose the usual list of help." }
    baseline(who: &str, step: &str) { "{who} valitsi lähtötason: {step}", "{who} valde utgångsnivån: {step}", "{who} chose the baseline: {step}" }
    step(who: &str, step: &str, text: &str) { "{who} kirjoitti portaan ({step}): ”{text}”", "{who} skrev ett steg ({step}): ”{text}”", "{who} wrote a step ({step}): “{text}”" }
    proposed(step: &str, text: &str) { "Portaalle tuli ehdotus ({step}): ”{text}”", "Ett steg fick ett förslag ({step}): ”{text}”", "A step got a suggestion ({step}): “{text}”" }
    emptied(who: &str, step: &str) { "{who} tyhjensi portaan ({step}).", "{who} tömde ett steg ({step}).", "{who} emptied a step ({step})." }
    means(who: &str, text: &str) { "{who} kirjoitti keinot: ”{text}”", "{who} skrev medlen: ”{text}”", "{who} wrote the means: “{text}”" }
    conditions(who: &str, text: &str) { "{who} kirjoitti olosuhteet: ”{text}”", "{who} skrev förhållandena: ”{text}”", "{who} wrote the conditions: “{text}”" }
    part(who: &str, text: &str) { "{who} kirjoitti osatavoitteen: ”{text}”", "{who} skrev ett delmål: ”{text}”", "{who} wrote a partial goal: “{text}”" }
    part_due(who: &str, text: &str, day: &str) { "{who} antoi osatavoitteelle ”{text}” päivän: {day}", "{who} gav delmålet ”{text}” ett datum: {day}", "{who} gave the partial goal “{text}” a date: {day}" }
    part_no_due(who: &str, text: &str) { "{who} poisti osatavoitteen ”{text}” päivän.", "{who} tog bort datumet för delmålet ”{text}”.", "{who} removed the date of the partial goal “{text}”." }
    part_done(who: &str, text: &str) { "{who} merkitsi tehdyksi: ”{text}”", "{who} markerade som klart: ”{text}”", "{who} marked as done: “{text}”" }
    part_not_done(who: &str, text: &str) { "{who} merkitsi, ettei ole vielä tehty: ”{text}”", "{who} markerade som inte klart ännu: ”{text}”", "{who} marked as not done yet: “{text}”" }
    part_removed(who: &str, text: &str) { "{who} poisti osatavoitteen: ”{text}”", "{who} tog bort ett delmål: ”{text}”", "{who} removed a partial goal: “{text}”" }
    parts_ordered(who: &str) { "{who} järjesti osatavoitteet.", "{who} ordnade delmålen.", "{who} put the partial goals in order." }
    serves(who: &str, text: &str) { "{who} liitti tavoitteen päätavoitteeseen: ”{text}”", "{who} kopplade målet till huvudmålet: ”{text}”", "{who} linked the goal to the main goal: “{text}”" }
    serves_none(who: &str) { "{who} irrotti tavoitteen päätavoitteesta.", "{who} tog bort kopplingen till huvudmålet.", "{who} removed the link to the main goal." }
    weighed(who: &str, weight: u8) { "{who} valitsi tavoitteen tärkeyden: {weight}", "{who} valde målets betydelse: {weight}", "{who} chose the importance of the goal: {weight}" }
    not_weighed(who: &str) { "{who} poisti tavoitteen tärkeyden.", "{who} tog bort målets betydelse.", "{who} removed the importance of the goal." }
    photo(who: &str) { "{who} lisäsi tavoitteelle kuvan.", "{who} lade till en bild på målet.", "{who} added a picture to the goal." }
    photo_words(who: &str, text: &str) { "{who} kertoi, mitä kuvassa on: ”{text}”", "{who} berättade vad som finns på bilden: ”{text}”", "{who} said what is in the picture: “{text}”" }
    no_photo_words(who: &str) { "{who} poisti kuvan sanat.", "{who} tog bort bildens ord.", "{who} removed the words of the picture." }
    no_photo(who: &str) { "{who} poisti tavoitteen kuvan.", "{who} tog bort målets bild.", "{who} removed the picture of the goal." }
    set_aside(who: &str) { "{who} pani vinkin sivuun.", "{who} lade ett tips åt sidan.", "{who} set a tip aside." }
    scored(who: &str, step: &str) { "{who} arvioi: {step}", "{who} bedömde: {step}", "{who} scored: {step}" }
    scored_covered(who: &str) {
        "{who} on arvioinut. Näet arvion, kun oma arviosi on valmis.",
        "{who} har gjort sin bedömning. Du ser den när din egen är klar.",
        "{who} has scored. You see the score when your own is ready."
    }
    agreed(who: &str, step: &str) { "{who} merkitsi yhdessä sovitun portaan: {step}", "{who} antecknade steget ni kom överens om: {step}", "{who} noted the step agreed together: {step}" }
    told(who: &str, text: &str) { "{who} kertoi: ”{text}”", "{who} berättade: ”{text}”", "{who} said: “{text}”" }
    told_nothing(who: &str) { "{who} poisti sanat arviosta.", "{who} tog bort orden från bedömningen.", "{who} removed the words from the score." }
    active(who: &str) { "{who} otti tavoitteen käyttöön.", "{who} tog målet i bruk.", "{who} took the goal into use." }
    draft(who: &str) { "{who} jätti tavoitteen kesken.", "{who} lämnade målet ofärdigt.", "{who} left the goal unfinished." }
    paused(who: &str, reason: &str) { "{who} pani tavoitteen tauolle. {reason}", "{who} pausade målet. {reason}", "{who} paused the goal. {reason}" }
    dropped(who: &str, reason: &str) { "{who} lopetti tavoitteen kesken. {reason}", "{who} avslutade målet i förtid. {reason}", "{who} stopped the goal early. {reason}" }
    finished(who: &str) { "{who} merkitsi tavoitteen päättyneeksi.", "{who} markerade målet som avslutat.", "{who} marked the goal as finished." }
    removed(who: &str) { "{who} siirsi tavoitteen roskakoriin.", "{who} flyttade målet till papperskorgen.", "{who} moved the goal to the trash." }
    restored(who: &str) { "{who} palautti tavoitteen.", "{who} tog tillbaka målet.", "{who} brought the goal back." }
    changed(who: &str) { "{who} muutti tavoitetta.", "{who} ändrade målet.", "{who} changed the goal." }

    earlier { "Portaiden aiemmat sanat", "Stegens tidigare ord", "Earlier words of the steps" }
}

/// Stands for `who` where the reader did it themselves: [`to_doer`] makes a sentence to them of it. Nobody types it.
pub const YOU: &str = "\u{e000}";

/// What somebody did, and what you did.
const DID: [(&str, &str); 23] = [
    ("aloitti", "Aloitit"),
    ("antoi", "Annoit"),
    ("arvioi", "Arvioit"),
    ("asetti", "Asetit"),
    ("irrotti", "Irrotit"),
    ("järjesti", "Järjestit"),
    ("jätti", "Jätit"),
    ("kertoi", "Kerroit"),
    ("kirjoitti", "Kirjoitit"),
    ("liitti", "Liitit"),
    ("lisäsi", "Lisäsit"),
    ("lopetti", "Lopetit"),
    ("merkitsi", "Merkitsit"),
    ("muutti", "Muutit"),
    ("on", "Olet"),
    ("otti", "Otit"),
    ("palautti", "Palautit"),
    ("pani", "Panit"),
    ("poisti", "Poistit"),
    ("siirsi", "Siirsit"),
    ("teki", "Teit"),
    ("tyhjensi", "Tyhjensit"),
    ("valitsi", "Valitsit"),
];

/// A sentence about [`YOU`] as it is said to you: "Kirjoitit portaan", "Du skrev ett steg", "You wrote a step".
pub fn to_doer(lang: Lang, sentence: &str) -> String {
    let mut parts = sentence.split(YOU);
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let part = part.trim_start();
        let (verb, rest) = part.split_at(part.find([' ', ',', ':']).unwrap_or(part.len()));
        match (lang, DID.iter().find(|(did, _)| *did == verb)) {
            (Lang::Fi, Some((_, you_did))) => said.push_str(you_did),
            (Lang::Fi, None) => said.push_str(&format!("Sinä: {verb}")),
            (Lang::Sv, _) => said.push_str(&format!("Du {verb}")),
            (Lang::En, _) => said.push_str(&format!("You {}", if verb == "has" { "have" } else { verb })),
        }
        said.push_str(rest);
    }
    said
}

/// `22.11.2026 klo 14.05`.
pub fn moment(lang: Lang, at: Moment) -> String {
    let (day, hour, minute) = (super::format::day(lang, at.day), at.minute / 60, at.minute % 60);
    match lang {
        Lang::Fi => format!("{day} klo {hour}.{minute:02}"),
        Lang::Sv => format!("{day} kl. {hour}.{minute:02}"),
        Lang::En => format!("{day} at {hour}:{minute:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Day;

    #[test]
    fn what_you_did_is_said_to_you() {
        assert_eq!(
            Lang::ALL.map(|l| to_doer(l, &own_words(l, YOU, "Puhun."))),
            ["Kerroit, mikä on tärkeää: ”Puhun.”", "Du berättade vad som är viktigt: ”Puhun.”", "You said what matters: “Puhun.”"]
        );
        let lines = format!("{}\n{}", scored(Lang::Fi, YOU, "Porras"), told(Lang::Fi, YOU, "Aino kertoi."));
        assert_eq!(to_doer(Lang::Fi, &lines), "Arvioit: Porras\nKerroit: ”Aino kertoi.”");
        assert_eq!(to_doer(Lang::En, &scored_covered(Lang::En, YOU)).split('.').next(), Some("You have scored"));
        assert_eq!(to_doer(Lang::Fi, &active(Lang::Fi, "Aino")), active(Lang::Fi, "Aino"));
    }

    #[test]
    fn every_verb_of_these_sentences_has_its_form() {
        let source = include_str!("history.rs").split("const YOU").next().expect("the messages");
        let verbs =
            source.lines().filter_map(|line| line.split("\"{who} ").nth(1)).map(|rest| rest.split([' ', ',', ':', '.']).next().expect("a verb"));
        // A Swedish or English line of a message over several lines has a verb of its own.
        let missing: Vec<&str> = verbs.filter(|verb| !["har", "has"].contains(verb) && !DID.iter().any(|(did, _)| did == verb)).collect();
        assert_eq!(missing, [""; 0]);
        assert!(DID.iter().all(|(did, _)| source.contains(&format!("{{who}} {did}"))));
    }

    #[test]
    fn a_moment_as_each_language_writes_it() {
        let at = Moment { day: Day::new(2026, 11, 22).expect("a day"), minute: 845 };
        assert_eq!(Lang::ALL.map(|l| moment(l, at)), ["22.11.2026 klo 14.05", "22.11.2026 kl. 14.05", "22 November 2026 at 14:05"]);
    }
}
