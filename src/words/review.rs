//! Words of the review.

use super::Lang;
use crate::plan::{Phase, Role};

messages! {
    choose_phase { "Mikä arviointi tehdään?", "Vilken utvärdering gör ni?", "Which review is this?" }
    new_review { "Aloita uusi arviointi", "Börja en ny utvärdering", "Begin a new review" }
    open_now(phase: &str, day: &str) { "{phase} {day} on kesken", "{phase} {day} är inte klar", "{phase} of {day} is not finished" }
    open_text { "Sanasi ovat tallessa. Voit jatkaa siitä, mihin jäitte.", "Dina ord finns kvar. Ni kan fortsätta där ni slutade.", "Your words are kept. You can go on where you left off." }
    open_done(phase: &str, day: &str) { "{phase} {day} on tehty", "{phase} {day} är gjord", "{phase} of {day} is done" }
    open_done_text { "Voitte vielä katsoa sitä ja muuttaa sitä tänään.", "I dag kan ni fortfarande titta på den och ändra den.", "Today you can still look at it and change it." }
    look_again { "Avaa arviointi", "Öppna utvärderingen", "Open the review" }
    go_on { "Jatka arviointia", "Fortsätt utvärderingen", "Continue the review" }
    never_mind { "Peru aloitus", "Ångra starten", "Undo the start" }
    begun_said(phase: &str) { "Aloitit: {phase}", "Du började: {phase}", "You began: {phase}" }
    goals_here { "Tavoitteet tässä arvioinnissa", "Målen i den här utvärderingen", "Goals in this review" }
    left_out { "Nämä eivät ole mukana", "De här är inte med", "These are left out" }
    dropped(goal: &str, day: &str, reason: &str) { "{goal}: jäi kesken {day}. {reason}", "{goal}: avslutades i förtid {day}. {reason}", "{goal}: stopped early on {day}. {reason}" }
    finished(goal: &str, day: &str) { "{goal}: päättyi {day}.", "{goal}: avslutades {day}.", "{goal}: finished on {day}." }
    no_goals { "Arviointia varten tarvitaan tavoite, joka on käytössä.", "En utvärdering behöver ett mål som är i bruk.", "A review needs a goal that is in use." }
    to_goals { "Tavoitteisiin", "Till målen", "To the goals" }

    place(n: usize, of: usize) { "Arviointi · tavoite {n} / {of}", "Utvärdering · mål {n} / {of}", "Review · goal {n} / {of}" }
    who_answers { "Kuka vastaa nyt?", "Vem svarar nu?", "Who is answering now?" }
    someone_else { "Joku muu vastaa", "Någon annan svarar", "Someone else is answering" }
    me(name: &str) { "{name}, minä", "{name}, jag", "{name}, me" }
    named(name: &str, role: &str) { "{name}, {role}", "{name}, {role}", "{name}, {role}" }
    add_person { "Lisää henkilö", "Lägg till en person", "Add a person" }
    person_name { "Nimi", "Namn", "Name" }
    person_hint { "Etunimi tai lempinimi riittää.", "Ett förnamn eller smeknamn räcker.", "A first name or a nickname is enough." }
    person_role { "Kuka hän on?", "Vem är hen?", "Who are they?" }
    person_added(name: &str) { "Lisäsit: {name}", "Du lade till: {name}", "You added: {name}" }
    person_needs_name { "Kirjoita nimi, niin tiedämme, kuka vastaa.", "Skriv ett namn, så vet vi vem som svarar.", "Write a name, so that we know who is answering." }

    happened { "1. Mitä tapahtui?", "1. Vad hände?", "1. What happened?" }
    happened_hint { "Kerro omin sanoin. Lyhytkin riittää.", "Berätta med egna ord. Några ord räcker.", "Tell it in your own words. A few words are enough." }
    which_step { "2. Millä portaalla olet nyt?", "2. På vilket steg är du nu?", "2. On which step are you now?" }
    which_step_of(name: &str) { "2. {name}: millä portaalla nyt?", "2. {name}: på vilket steg nu?", "2. {name}: on which step now?" }
    between { "Olen kahden portaan välissä", "Jag är mellan två steg", "I am between two steps" }
    between_of(name: &str) { "{name} on kahden portaan välissä", "{name} är mellan två steg", "{name} is between two steps" }
    between_agreed { "Sovimme, että ollaan kahden portaan välissä", "Vi är överens om att det är mellan två steg", "We agree that it is between two steps" }
    between_choose {
        "Kosketa portaista alempaa: sitä, joka toteutuu kokonaan.",
        "Tryck på det lägre steget: det som uppfylls helt.",
        "Touch the lower of the two: the one that is fully met."
    }
    between_lower { "Toteutuu kokonaan:", "Uppfylls helt:", "Fully met:" }
    between_upper { "Seuraava, osittain:", "Nästa, delvis:", "The next one, in part:" }
    between_tell {
        "Kerro sanoin, mikä seuraavasta portaasta jo sujuu.",
        "Berätta med ord vad på nästa steg som redan lyckas.",
        "Say in words what already works on the next step."
    }
    between_go { "Kirjoita siitä", "Skriv om det", "Write about it" }
    between_lacks_words {
        "Kerro vielä, mikä seuraavasta portaasta jo sujuu. Voit myös jatkaa ilman sanoja.",
        "Berätta också vad på nästa steg som redan lyckas. Du kan även fortsätta utan ord.",
        "Say what already works on the next step. You can also go on without words."
    }
    between_said { "Tämä toteutuu kokonaan, seuraava osittain.", "Det här uppfylls helt, nästa steg delvis.", "This one is fully met, the next one in part." }
    /// On a mark in the picture: on the way to the next step.
    between_mark(name: &str) { "{name}, seuraava osittain", "{name}, nästa delvis", "{name}, next in part" }
    /// On a mark or before a sentence: what was said alone, and what came after the talk.
    first_said(name: &str) { "{name}, ensin", "{name}, först", "{name}, first" }
    after_talk(name: &str) { "{name}, keskus\u{ad}telun jälkeen", "{name}, efter samtalet", "{name}, after the talk" }
    conditions_are(text: &str) { "Olosuhteet: {text}", "Förhållanden: {text}", "Conditions: {text}" }
    conditions_add { "Kerro olosuhteet", "Berätta om förhållandena", "Describe the conditions" }
    conditions_label { "Paikka, apuvälineet ja apu", "Plats, hjälpmedel och hjälp", "Place, aids and help" }
    conditions_hint_first {
        "Kerro, missä ja minkä avun kanssa tämä tapahtui. Se koskee vain tätä arviota.",
        "Berätta var det hände och med vilken hjälp. Det gäller bara den här bedömningen.",
        "Say where it happened and with what help. It is about this score only."
    }
    conditions_hint {
        "Muuta tätä, jos nyt oli toisin kuin yleensä. Muutos koskee vain tätä arviota.",
        "Ändra det här om det nu var annorlunda än vanligt. Ändringen gäller bara den här bedömningen.",
        "Change this if things were not as usual. The change is for this score only."
    }
    your_score { "Oma arviosi", "Din bedömning", "Your score" }
    others { "3. Muiden arviot", "3. De andras bedömningar", "3. The others’ scores" }
    has_scored(who: &str) { "{who}: on arvioinut", "{who}: har gjort sin bedömning", "{who}: has scored" }
    kept_covered { "Pidämme ne peitossa, kunnes oma arviosi on valmis.", "Vi håller dem dolda tills din egen bedömning är klar.", "We keep them covered until your own score is ready." }
    show_others { "Näytä muiden arviot", "Visa de andras bedömningar", "Show the others’ scores" }
    give { "Oma arvioni on valmis", "Min bedömning är klar", "My score is ready" }
    touch_first { "Kosketa ensin porrasta, jolla olet nyt.", "Tryck först på steget där du är nu.", "First touch the step where you are now." }

    touch_first_of(name: &str) {
        "Kosketa ensin porrasta, jolla {name} on nyt.",
        "Tryck först på steget där {name} är nu.",
        "First touch the step where {name} is now."
    }

    handed { "Kiitos. Arviosi on tallessa.", "Tack. Din bedömning är sparad.", "Thank you. Your score is kept." }
    hand_to(name: &str) { "Anna laite nyt: {name}", "Ge nu enheten till: {name}", "Now hand the device to: {name}" }
    hand_on { "Anna laite nyt seuraavalle.", "Ge nu enheten till nästa.", "Now hand the device to the next one." }
    shown_when_all { "Arviot näkyvät, kun kaikki ovat vastanneet.", "Bedömningarna syns när alla har svarat.", "The scores show when everyone has answered." }
    look_now { "Katsotaan jo nyt", "Vi tittar redan nu", "Let us look now" }
    look_now_text { "Jos muut eivät ole paikalla tai eivät vastaa nyt:", "Om de andra inte är här eller inte svarar nu:", "If the others are not here or do not answer now:" }
    gave_said { "Annoit arviosi.", "Du gav din bedömning.", "You gave your score." }

    scores { "Arviot", "Bedömningar", "Scores" }
    picture { "Portaat ja kunkin arvio. Sama on sanoina kuvan alla.", "Trappan och vars och ens bedömning. Samma sak finns som text under bilden.", "The stair and everyone’s score. The same is written in words below the picture." }
    differ_two { "Olette eri portailla. Mitä kumpikin on nähnyt?", "Ni står på olika steg. Vad har var och en sett?", "You stand on different steps. What has each of you seen?" }
    differ_many { "Olette eri portailla. Mitä kukin on nähnyt?", "Ni står på olika steg. Vad har var och en sett?", "You stand on different steps. What has each of you seen?" }
    same { "Olette samalla portaalla. Mistä sen huomaa arjessa?", "Ni står på samma steg. Hur märks det i vardagen?", "You stand on the same step. How does it show in everyday life?" }
    nobody_is_right {
        "Kaikki arviot jäävät näkyviin. Kukaan ei ole väärässä.",
        "Alla bedömningar syns kvar. Ingen har fel.",
        "Every score stays visible. Nobody is wrong."
    }
    change_own { "Muuta omaa arviota", "Ändra din bedömning", "Change your score" }
    not_yet(who: &str) { "{who}: ei ole vielä arvioinut", "{who}: har inte gjort sin bedömning ännu", "{who}: has not scored yet" }
    answers_now(who: &str) { "{who} vastaa nyt", "{who} svarar nu", "{who} answers now" }
    agree { "Minkä portaan sovitte yhdessä?", "Vilket steg kommer ni överens om?", "Which step do you agree on?" }
    agree_text {
        "Puhukaa ensin. Sovittu porras näkyy lomakkeessa. Voitte sopia myös myöhemmin.",
        "Prata först. Det gemensamma steget syns på blanketten. Ni kan också komma överens senare.",
        "Talk first. The agreed step shows on the form. You can agree later, too."
    }
    agree_alone_text {
        "Puhu ensin jonkun kanssa, jos voit. Sovittu porras näkyy lomakkeessa. Sen voi sopia myös myöhemmin.",
        "Prata först med någon om du kan. Det gemensamma steget syns på blanketten. Det går också att komma överens senare.",
        "Talk with somebody first, if you can. The agreed step shows on the form. It can be agreed later, too."
    }
    agreed { "Sovittu yhdessä", "Överenskommet", "Agreed together" }
    agreed_said(step: &str) { "Sovitte: {step}", "Ni kom överens: {step}", "You agreed: {step}" }
    agreed_words { "Lisää sanoja lomakkeeseen, jos haluat", "Lägg till ord på blanketten om du vill", "Add words for the form if you like" }
    next_goal { "Seuraava tavoite", "Nästa mål", "Next goal" }
    earlier_goal { "Edellinen tavoite", "Föregående mål", "Previous goal" }
    to_begin { "Arvioinnin alkuun", "Till början av utvärderingen", "To the start of the review" }
    end_review { "Arviointi on valmis", "Utvärderingen är klar", "The review is ready" }

    /// `phase_text` of a final review, for those who look at somebody else's goals.
    earlier { "Aiemmat arvioinnit", "Tidigare utvärderingar", "Earlier reviews" }
    phase_on(phase: &str, day: &str) { "{phase} {day}", "{phase} {day}", "{phase}, {day}" }
    answers_said(who: &str) { "Nyt vastaa: {who}", "Nu svarar: {who}", "Answering now: {who}" }

    next { "Seuraava arviointi", "Nästa utvärdering", "The next review" }
    next_on {
        "Minä päivänä portaita katsotaan seuraavan kerran?",
        "Vilken dag ser ni på trappan nästa gång?",
        "On which day do you look at the stair next?"
    }
    no_next { "Ei päivää", "Ingen dag", "No day" }
    next_past {
        "Tämä päivä on jo mennyt. Valitse uusi päivä tai tyhjennä kenttä.",
        "Den här dagen har redan gått. Välj en ny dag eller töm fältet.",
        "This day has passed. Choose a new day, or empty the field."
    }

    thanks { "Kiitos, arviointi on tehty", "Tack, utvärderingen är gjord", "Thank you, the review is done" }
    thanks_text { "Kaikki on tallessa tässä laitteessa.", "Allt är sparat på den här enheten.", "Everything is kept on this device." }
    agreed_here { "Näin sovitte", "Det här kom ni överens om", "What you agreed" }
    not_agreed { "Ei vielä sovittu", "Ni har inte kommit överens ännu", "Not agreed yet" }
    to_form { "Lomakkeeseen", "Till blanketten", "To the form" }
}

/// A person's role in the middle of a sentence.
pub fn role(lang: Lang, role: Role) -> &'static str {
    let all = match role {
        Role::Client => ["asiakas", "klient", "client"],
        Role::CloseOne => ["läheinen", "närstående", "close one"],
        Role::Professional => ["ammattilainen", "yrkesutbildad", "professional"],
    };
    all[lang as usize]
}

/// When a review of this kind is made.
pub fn phase_text(lang: Lang, phase: Phase) -> &'static str {
    let all = match phase {
        Phase::Start => ["Katsotte yhdessä, mistä lähdetään.", "Ni går tillsammans igenom var ni börjar.", "Together you look at where you begin."],
        Phase::Interim => {
            ["Katsotte, miten on sujunut tähän asti.", "Ni går igenom hur det har gått hittills.", "You look at how it has gone so far."]
        }
        Phase::Final => ["Katsotte, mille portaalle on päästy.", "Ni går igenom vilket steg som har nåtts.", "You look at which step was reached."],
    };
    all[lang as usize]
}
