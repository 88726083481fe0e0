//! Words of the look before the form. An open point says what, why it helps, and what can be done; nothing is a must.

use super::Lang;

messages! {
    title { "Ennen lomaketta", "Före blanketten", "Before the form" }
    intro {
        "Katsokaa nämä läpi yhdessä. Lomakkeen voi tehdä milloin vain.",
        "Gå igenom det här tillsammans. Blanketten kan göras när som helst.",
        "Go through these together. The form can be made at any time."
    }
    nothing_open { "Kaikki on katsottu. Voitte tehdä lomakkeen.", "Allt är genomgånget. Ni kan göra blanketten.", "Everything has been looked at. You can make the form." }
    open { "Vielä auki", "Ännu öppet", "Still open" }
    fine { "Kunnossa", "I ordning", "In order" }
    later { "Myöhemmin", "Senare", "Later" }
    to_form { "Lomakkeeseen", "Till blanketten", "To the form" }
    link_none { "Ennen lomaketta: kaikki kunnossa", "Före blanketten: allt är i ordning", "Before the form: all in order" }
    link_one { "Ennen lomaketta: yksi kohta auki", "Före blanketten: en punkt är öppen", "Before the form: one point is open" }
    link_many(n: usize) { "Ennen lomaketta: {n} kohtaa auki", "Före blanketten: {n} punkter är öppna", "Before the form: {n} points are open" }

    goals_fine { "Tavoitteita on sopivasti.", "Målen är lagom många.", "There are about the right number of goals." }
    goals_open { "Tavoitteita on vielä vähän.", "Det finns ännu få mål.", "There are still few goals." }
    no_goals_open { "Tavoitteita ei ole vielä.", "Det finns inga mål ännu.", "There are no goals yet." }
    goals_why { "Tavallisesti tavoitteita on kahdesta viiteen. Silloin muutos näkyy ja voimat riittävät.", "Vanligen har man två till fem mål. Då syns förändringen och krafterna räcker.", "Two to five goals are usual. The change shows, and there is energy for each of them." }
    many_open { "Tavoitteita on paljon.", "Det finns många mål.", "There are many goals." }
    many_why { "Muutamaan tavoitteeseen jaksaa keskittyä. Osan voi panna tauolle.", "Några få orkar man satsa på. En del kan pausas.", "It is easier to work on a few. Some can be paused." }
    drafts_fine { "Kaikki tavoitteet ovat valmiina lomakkeelle.", "Alla mål är färdiga för blanketten.", "Every goal is ready for the form." }
    drafts_open { "Jokin tavoite on vielä kesken.", "Något mål är inte klart ännu.", "A goal is still unfinished." }
    drafts_why { "Keskeneräinen tavoite ei näy lomakkeessa.", "Ett mål som inte är klart syns inte på blanketten.", "An unfinished goal does not show on the form." }
    activity_fine { "Ainakin yksi tavoite on arjen tekemistä.", "Minst ett mål handlar om vardagen.", "At least one goal is about daily life." }
    activity_open { "Mikään tavoite ei vielä kerro arjen tekemisestä.", "Inget mål handlar ännu om vardagen.", "No goal is about daily life yet." }
    activity_why { "Kuntoutuksen kuuluu näkyä arjessa ja muiden seurassa.", "Rehabiliteringen ska märkas i vardagen och tillsammans med andra.", "Rehabilitation should show in daily life and together with others." }
    weights_fine { "Tärkeys on valittu kaikille tavoitteille tai ei millekään.", "Betydelsen är vald för alla mål eller för inget.", "Importance is chosen for every goal, or for none." }
    weights_open { "Tärkeys on valittu vain osalle tavoitteista.", "Betydelsen är vald bara för en del av målen.", "Importance is chosen for only some of the goals." }
    weights_why { "Tavoitteet ovat samalla viivalla, kun se on valittu kaikille tai ei millekään.", "Målen är likvärdiga när betydelsen är vald för alla eller för inget.", "The goals are on an equal footing when importance is chosen for all of them or for none." }
    dates_fine { "Päivät ovat jakson sisällä.", "Dagarna ligger inom perioden.", "The days are inside the period." }
    dates_open { "Päivissä on vielä katsottavaa.", "Dagarna behöver ännu ses över.", "The days need another look." }
    dates_why { "Kun päivät on sovittu, kaikki tietävät, milloin tavoitteita katsotaan.", "När dagarna är avtalade vet alla när målen gås igenom.", "Once the days are agreed, everyone knows when to look at the goals." }
    indicator_fine { "Jokaisesta tavoitteesta tiedetään, mistä muutos näkyy.", "För varje mål är det klart vad som visar förändringen.", "Every goal says what shows the change." }
    indicator_open { "Mistä muutoksen huomaa?", "Hur märks förändringen?", "What shows the change?" }
    indicator_why { "Kun se on sovittu, kaikki katsovat samaa asiaa.", "När det är avtalat tittar alla på samma sak.", "Once it is agreed, everyone looks at the same thing." }
    today_fine { "Tilanne alussa on kirjoitettu.", "Läget i början är beskrivet.", "How it was at the start is written." }
    today_open { "Millaista oli alussa?", "Hur var det i början?", "How was it at the start?" }
    today_why { "Muutoksen näkee, kun alku on kirjoitettu.", "Förändringen syns när början är beskriven.", "The change shows when the start has been written down." }
    steps_fine { "Jokaisella portaalla on sanat.", "Varje steg har ord.", "Every step has words." }
    steps_open { "Jollakin portaalla ei ole vielä sanoja.", "Något steg har inga ord ännu.", "A step has no words yet." }
    steps_why { "Sanoista tietää, milloin portaalla ollaan.", "Orden berättar när man är på steget.", "The words tell when the step is reached." }
    proposals_fine { "Mikään ehdotus ei odota vastausta.", "Inget förslag väntar på svar.", "No suggestion is waiting for an answer." }
    proposals_open { "Ehdotus odottaa vastausta.", "Ett förslag väntar på svar.", "A suggestion is waiting for an answer." }
    proposals_why { "Hyväksytty porras on teidän omanne. Sanat voi myös vaihtaa.", "Ett godkänt steg är ert eget. Orden kan också bytas.", "An accepted step is your own. Its words can be changed, too." }
    words_fine { "Tavoitteilla on nimet, omat sanat ja keinot.", "Målen har namn, egna ord och medel.", "The goals have names, own words and means." }
    words_open { "Tavoitteen sanoista puuttuu jotain.", "Ett mål saknar ännu ord.", "A goal still lacks some words." }
    words_why { "Sanat kertovat lukijalle, mikä on tärkeää ja miten siihen päästään.", "Orden berättar vad som är viktigt och hur man når dit.", "The words tell what matters and how to get there." }
    conflicts_fine { "Joka tekstistä on yksi sanamuoto.", "Varje text har en formulering.", "Every text has one wording." }
    conflicts_open { "Samasta tekstistä on kaksi sanamuotoa.", "Samma text finns i två formuleringar.", "One text has two wordings." }
    conflicts_why { "Lomakkeeseen tulee yksi. Toinen säilyy historiassa.", "En kommer på blanketten. Den andra finns kvar i historiken.", "One goes on the form. The other stays in the history." }
    ending_fine { "Arviot on sovittu yhdessä.", "Bedömningarna är gemensamma.", "The scores are agreed together." }
    ending_later { "Loppuarviointi tehdään jakson lopussa.", "Slututvärderingen görs när perioden slutar.", "The review at the end is made when the period ends." }
    ending_open { "Yhdessä sovittu arvio puuttuu.", "Den gemensamma bedömningen saknas.", "The score agreed together is missing." }
    ending_why { "Se kertoo, mihin pääsitte jakson aikana.", "Den berättar hur långt ni kom under perioden.", "It tells how far you got during the period." }

    do_new_goal { "Tee uusi tavoite", "Gör ett nytt mål", "Make a new goal" }
    do_look_at_goals { "Katso tavoitteita", "Titta på målen", "Look at the goals" }
    do_go_on { "Jatka tavoitteen tekemistä", "Fortsätt skriva målet", "Continue writing the goal" }
    do_area { "Valitse elämänalue", "Välj livsområde", "Choose the life area" }
    do_in_daily_life { "Kirjoita, mitä arjessa tehdään", "Skriv vad som görs i vardagen", "Write what is done in daily life" }
    do_weigh { "Valitse tärkeys", "Välj betydelse", "Choose its importance" }
    do_period { "Kirjoita jakson päivät", "Skriv periodens dagar", "Write the days of the period" }
    do_date { "Sovi päivä", "Kom överens om en dag", "Agree on a day" }
    do_date_inside { "Sovi päivä, joka on jakson sisällä", "Kom överens om en dag inom perioden", "Agree on a day inside the period" }
    do_indicator { "Kirjoita, mistä muutos näkyy", "Skriv vad som visar förändringen", "Write what shows the change" }
    do_today { "Kirjoita, miten nyt menee", "Skriv hur det är nu", "Write how it is now" }
    do_step(step: &str) { "Kirjoita sanat: {step}", "Skriv orden: {step}", "Write the words: {step}" }
    do_answer(step: &str) { "Vastaa ehdotukseen: {step}", "Svara på förslaget: {step}", "Answer the suggestion: {step}" }
    do_name { "Anna tavoitteelle nimi", "Ge målet ett namn", "Give the goal a name" }
    do_own_words { "Kerro, mikä on tärkeää", "Berätta vad som är viktigt", "Tell what matters" }
    do_means { "Kirjoita, kuka tekee mitä", "Skriv vem som gör vad", "Write who does what" }
    do_settle { "Valitse sanamuoto", "Välj formulering", "Choose the wording" }
    do_agree { "Arvioikaa yhdessä", "Utvärdera tillsammans", "Review it together" }
    do_final_review { "Tehkää loppuarviointi", "Gör slututvärderingen", "Do the review at the end" }
}

/// How many points are open, as the way to them.
pub fn link(lang: Lang, n: usize) -> String {
    match n {
        0 => link_none(lang).to_owned(),
        1 => link_one(lang).to_owned(),
        n => link_many(lang, n),
    }
}
