//! Words of the settings and of "about".

messages! {
    who_uses { "Kuka käyttää tätä laitetta?", "Vem använder den här enheten?", "Who uses this device?" }
    theme { "Värit", "Färger", "Colours" }
    theme_system { "Laitteen mukaan", "Som på enheten", "Same as the device" }
    theme_light { "Vaalea", "Ljus", "Light" }
    theme_dark { "Tumma", "Mörk", "Dark" }
    language_and_text { "Kieli ja ulkoasu", "Språk och utseende", "Language and appearance" }
    more { "Tiedot", "Uppgifter", "Data" }
    details_text {
        "Lomakkeen tiedot: jakso, palvelu ja ketkä ovat mukana",
        "Blankettens uppgifter: period, tjänst och vilka som är med",
        "For the form: period, service and who takes part"
    }
    data_text {
        "Varmuuskopio, palautus ja se, mitä täällä on",
        "Säkerhetskopia, återställning och vad som finns här",
        "Backup, restore and what is kept here"
    }
    about_text {
        "Mikä Askelma on, tietosuoja ja saavutettavuus",
        "Vad Askelma är, dataskydd och tillgänglighet",
        "What Askelma is, privacy and accessibility"
    }
    clients_text { "Vaihda asiakasta", "Byt klient", "Change client" }
    saved_at_once { "Valinnat tallentuvat heti.", "Valen sparas genast.", "Choices are saved at once." }
    not_kept {
        "Selain ei säilytä valintoja. Ne unohtuvat, kun suljet sivun.",
        "Webbläsaren sparar inte valen. De glöms när du stänger sidan.",
        "This browser does not keep the choices. They are forgotten when you close the page."
    }

    build(id: &str) { "Koontiversio {id}", "Bygge {id}", "Build {id}" }
    build_of_developer { "Kehittäjän koontiversio", "Utvecklarens bygge", "A developer’s build" }
    licences { "Lisenssit", "Licenser", "Licences" }
    licence_own {
        "Askelma on vapaa ohjelma. Saat käyttää, muuttaa ja jakaa sitä lisenssillä Apache 2.0 tai MIT.",
        "Askelma är ett fritt program. Du får använda, ändra och dela det under licensen Apache 2.0 eller MIT.",
        "Askelma is free software. You may use, change and share it under the Apache 2.0 or the MIT licence."
    }
    licence_font {
        "Lomakkeen kirjasin on Noto Sans. Sen lisenssi on SIL Open Font License 1.1.",
        "Blankettens typsnitt är Noto Sans. Dess licens är SIL Open Font License 1.1.",
        "The form is set in Noto Sans, under the SIL Open Font License 1.1."
    }
    licence_font_text { "Lue kirjasimen lisenssi", "Läs typsnittets licens", "Read the font’s licence" }
    licence_parts {
        "Ohjelma on tehty Rust-kielellä. Se sisältää muiden vapaita osia, muun muassa Leptos ja krilla.",
        "Programmet är gjort i Rust. Det innehåller andras fria delar, bland annat Leptos och krilla.",
        "The program is written in Rust. It holds free parts by others, among them Leptos and krilla."
    }
}
