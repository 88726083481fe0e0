//! Words of the first start and of the client list.

messages! {
    who { "Kuka käyttää?", "Vem använder appen?", "Who is using this?" }
    can_change { "Voit vaihtaa tämän myöhemmin.", "Du kan ändra det här senare.", "You can change this later." }
    me { "Minä itse", "Jag själv", "Me" }
    me_text { "Teen omia tavoitteitani.", "Jag sätter upp egna mål.", "I set my own goals." }
    close_one { "Läheinen", "Närstående", "Close one" }
    close_one_text { "Autan perheen\u{ad}jäsentä tai ystävää.", "Jag hjälper en familje\u{ad}medlem eller en vän.", "I help a family member or a friend." }
    professional { "Ammatti\u{ad}lainen", "Yrkes\u{ad}utbildad", "Professional" }
    professional_text { "Teen tavoitteita asiakkaan kanssa.", "Jag sätter upp mål tillsammans med klienten.", "I set goals together with a client." }
    language { "Kieli", "Språk", "Language" }
    text_size { "Tekstin koko", "Textens storlek", "Text size" }
    text_normal { "Tavallinen", "Vanlig", "Normal" }
    text_large { "Iso", "Stor", "Large" }
    text_largest { "Isoin", "Störst", "Largest" }
    stays_here {
        "Kaikki pysyy tässä laitteessa. Et tarvitse tunnuksia etkä nettiä.",
        "Allt stannar på den här enheten. Du behöver varken konto eller nät.",
        "Everything stays on this device. You need no account and no network."
    }
    whose { "Kenen tavoitteita nämä ovat?", "Vems mål är det här?", "Whose goals are these?" }
    whose_text { "Näin puhumme hänestä oikealla nimellä. Voit myös ohittaa tämän.", "Så talar vi om personen med rätt namn. Du kan också hoppa över det här.", "So we call the person by the right name. You can also skip this." }
    go_on { "Jatka", "Fortsätt", "Continue" }
    skip { "Ohita", "Hoppa över", "Skip" }
    clients { "Asiakkaat", "Klienter", "Clients" }
    clients_text { "Valitse asiakas.", "Välj klient.", "Choose a client." }
    new_client { "Uusi asiakas", "Ny klient", "New client" }
    nickname { "Kutsumanimi", "Smeknamn", "Nickname" }
    nickname_hint {
        "Etunimi tai kutsumanimi riittää. Älä kirjoita koko nimeä tai henkilötunnusta.",
        "Ett förnamn eller smeknamn räcker. Skriv inte hela namnet eller personbeteckningen.",
        "A first name or a nickname is enough. Do not write a full name or an identity code."
    }
    nickname_missing { "Kirjoita kutsumanimi, niin löydät asiakkaan listasta.", "Skriv ett smeknamn så att du hittar klienten i listan.", "Write a nickname so that you find the client in the list." }
    begin { "Aloita", "Börja", "Begin" }
    no_clients { "Täällä ei ole vielä asiakkaita.", "Här finns inga klienter ännu.", "There are no clients here yet." }
    no_nickname { "Ei nimeä", "Inget namn", "No name" }
    goals_count(n: usize) { "{n} tavoitetta", "{n} mål", "{n} goals" }
    one_goal { "1 tavoite", "1 mål", "1 goal" }
    search { "Etsi nimellä", "Sök med namn", "Search by name" }
    none_found { "Kukaan ei vastaa hakua.", "Ingen matchar sökningen.", "Nobody matches the search." }
}
