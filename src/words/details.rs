//! Words of the plan's details.

messages! {
    intro {
        "Nämä tulevat lomakkeeseen. Kaiken voi täyttää myöhemminkin.",
        "De här kommer med på blanketten. Allt kan fyllas i senare.",
        "These go on the form. You can fill them in later, too."
    }
    client { "Asiakas", "Klient", "Client" }
    nickname { "Kutsumanimi", "Smeknamn", "Nickname" }
    nickname_hint {
        "Ei tule lomakkeeseen. Etunimi tai kutsumanimi riittää.",
        "Kommer inte med på blanketten. Ett förnamn eller smeknamn räcker.",
        "Does not go on the form. A first name or a nickname is enough."
    }
    rehabilitation { "Kuntoutus", "Rehabilitering", "Rehabilitation" }
    service { "Kuntoutus\u{ad}palvelu", "Rehabiliterings\u{ad}tjänst", "Rehabilitation service" }
    service_hint { "Esimerkiksi fysioterapia", "Till exempel fysioterapi", "For example physiotherapy" }
    provider { "Palvelun\u{ad}tuottaja", "Service\u{ad}producent", "Service provider" }
    period { "Kuntoutus\u{ad}jakso", "Rehabiliterings\u{ad}period", "Rehabilitation period" }
    first_day { "Ensimmäinen päivä", "Första dagen", "First day" }
    last_day { "Viimeinen päivä", "Sista dagen", "Last day" }
    end_before_start {
        "Viimeinen päivä on ennen ensimmäistä. Tarkista, kumpi on oikein.",
        "Sista dagen är före den första. Kontrollera vilken som är rätt.",
        "The last day is before the first. Please check which one is right."
    }
    one_day_missing {
        "Anna molemmat päivät, niin jakso tallentuu.",
        "Ange båda dagarna, så sparas perioden.",
        "Give both days, and the period is saved."
    }
    people { "Ketkä ovat mukana?", "Vilka är med?", "Who takes part?" }
    people_text {
        "Nimet tulevat lomakkeeseen sellaisina kuin kirjoitat ne.",
        "Namnen kommer med på blanketten så som du skriver dem.",
        "The names go on the form as you write them."
    }
    own_name { "Oma nimi", "Eget namn", "Own name" }
    name_of(role: &str) { "Nimi: {role}", "Namn: {role}", "Name: {role}" }
    this_device { "käyttää tätä laitetta", "använder den här enheten", "uses this device" }
    remove(who: &str) { "Poista {who}", "Ta bort {who}", "Remove {who}" }
    removed(who: &str) { "{who} on poistettu.", "{who} är borttagen.", "{who} was removed." }
    add_as(role: &str) { "Lisää: {role}", "Lägg till: {role}", "Add: {role}" }
    added(role: &str) { "Lisätty: {role}. Kirjoita nimi.", "Tillagd: {role}. Skriv namnet.", "Added: {role}. Write the name." }
    to_form { "Lomakkeeseen", "Till blanketten", "To the form" }
}
