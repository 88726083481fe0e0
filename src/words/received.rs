//! Words of what comes in from a file, what can be taken back out, and of removing everything.

use super::Lang;

messages! {
    restore { "Palauta tai tuo tiedostosta", "Återställ eller ta in från en fil", "Restore or bring in from a file" }
    restore_text {
        "Mitään ei poistu. Tiedoston asiat tulevat nykyisten rinnalle. Askelma ymmärtää näitä tiedostoja:",
        "Inget raderas. Det som finns i filen läggs till det du har. Askelma förstår de här filerna:",
        "Nothing is removed. What is in the file is added to what you have. Askelma understands these files:"
    }
    knows_backup { "Askelman varmuus\u{ad}kopio (.txt)", "Askelmas säkerhets\u{ad}kopia (.txt)", "A backup of Askelma (.txt)" }
    knows_plan { "Askelman suunnitelma (.json)", "En plan från Askelma (.json)", "A plan from Askelma (.json)" }
    knows_fhir {
        "FHIR-tiedosto, jossa on tavoitteita (.json)",
        "En FHIR-fil med mål (.json)",
        "A FHIR file with goals (.json)"
    }
    choose { "Valitse tiedosto", "Välj fil", "Choose a file" }
    reading { "Luetaan tiedostoa…", "Filen läses…", "Reading the file…" }
    came { "Tiedosto on kunnossa", "Filen är hel", "The file is fine" }
    came_from_share { "Askelmaan tuotiin tiedosto", "En fil kom till Askelma", "A file was brought to Askelma" }
    holds(made: &str, plans: &str, entries: &str) {
        "Varmuuskopio on tehty {made}. Siinä on {plans}, yhteensä {entries}.",
        "Säkerhetskopian är gjord {made}. I den finns {plans}, sammanlagt {entries}.",
        "The backup was made on {made}. It holds {plans}, {entries} in all."
    }
    one_plan { "yksi suunnitelma", "en plan", "one plan" }
    plans(n: usize) { "{n} suunnitelmaa", "{n} planer", "{n} plans" }
    take { "Tuo tähän laitteeseen", "Lägg till på den här enheten", "Add it to this device" }
    leave { "Älä tuo", "Lägg inte till", "Do not add it" }
    left { "Tiedostoa ei tuotu. Mikään ei muuttunut.", "Filen lades inte till. Inget ändrades.", "The file was not added. Nothing changed." }
    done_plan { "Tuonti on valmis", "Filen är tillagd", "The file was added" }
    done { "Palautus on valmis", "Återställningen är klar", "The restore is done" }
    brought_none {
        "Kaikki tiedoston asiat olivat jo täällä. Mikään ei muuttunut.",
        "Allt i filen fanns redan här. Inget ändrades.",
        "Everything in the file was here already. Nothing changed."
    }
    brought(new_plans: usize, entries: usize) {
        "Uusia suunnitelmia {new_plans}, uusia merkintöjä {entries}.",
        "Nya planer: {new_plans}, nya anteckningar: {entries}.",
        "New plans: {new_plans}, new entries: {entries}."
    }
    clashes(n: usize) {
        "{n} merkintää oli täällä jo toisin sanoin. Molemmat ovat tallessa.",
        "{n} anteckningar fanns här redan med andra ord. Båda finns kvar.",
        "{n} entries were here already in other words. Both are kept."
    }
    in_trash {
        "Täällä on roskakorissa tavoitteita, jotka ovat myös tiedostossa. Voit palauttaa ne roskakorista.",
        "Här finns mål i papperskorgen som också finns i filen. Du kan ta tillbaka dem ur papperskorgen.",
        "Some goals of the file lie in the trash here. You can bring them back from the trash."
    }
    open_trash(name: &str) { "Avaa roskakori: {name}", "Öppna papperskorgen: {name}", "Open the trash: {name}" }
    open_goals { "Avaa tavoitteet", "Öppna målen", "Open the goals" }

    imports { "Tuodut tiedostot", "Filer som har lagts till", "Files that were added" }
    imports_text {
        "Voit ottaa tuodun takaisin pois. Itse sen jälkeen kirjoittamasi säilyy.",
        "Du kan ta bort det igen. Det du själv har skrivit sedan dess finns kvar.",
        "You can take it out again. What you wrote yourself since then stays."
    }
    import_row(day: &str, names: &str) { "Tuotu {day}: {names}", "Tillagd {day}: {names}", "Added on {day}: {names}" }
    import_made(day: &str, entries: &str) { "Tiedosto on tehty {day}, {entries}", "Filen är gjord {day}, {entries}", "The file was made on {day}, {entries}" }
    one_entry { "yksi merkintä", "en anteckning", "one entry" }
    entries(n: usize) { "{n} merkintää", "{n} anteckningar", "{n} entries" }
    take_back_sure(names: &str) { "Otetaanko tuotu pois: {names}?", "Ska det tillagda tas bort: {names}?", "Take out what was added: {names}?" }
    take_back_sure_text {
        "Kaikki tiedostosta tullut katoaa tästä laitteesta. Itse sen jälkeen kirjoittamasi säilyy. Tiedosto jää sinne, missä se on, ja sen voi tuoda uudelleen.",
        "Allt som kom från filen försvinner från den här enheten. Det du själv har skrivit sedan dess finns kvar. Filen blir kvar där den är och kan läggas till på nytt.",
        "All that came from the file goes from this device. What you wrote yourself since then stays. The file stays where it is and can be added again."
    }
    take_back_now { "Ota pois tästä laitteesta", "Ta bort från den här enheten", "Take it out of this device" }
    take_back { "Ota pois", "Ta bort igen", "Take it out" }
    taken_back(names: &str) { "Otettiin pois: {names}.", "Borttaget: {names}.", "Taken out: {names}." }

    plans_here { "Suunnitelmat tällä laitteella", "Planer på den här enheten", "Plans on this device" }
    plans_here_text {
        "Tällä laitteella on useampi kuin yksi suunnitelma. Avaa se, jota haluat käyttää.",
        "På den här enheten finns fler än en plan. Öppna den som du vill använda.",
        "There is more than one plan on this device. Open the one that you want to use."
    }
    open_now { "Avoinna nyt", "Öppen nu", "Open now" }

    move_phone { "Siirrä uuteen laitteeseen", "Flytta till en ny enhet", "Move to a new device" }
    move_1 { "Tee varmuuskopio tällä laitteella.", "Gör en säkerhetskopia på den här enheten.", "Make a backup on this device." }
    move_2 {
        "Vie tiedosto uuteen laitteeseen esimerkiksi kaapelilla, muistitikulla tai omalla viestilläsi.",
        "Flytta filen till den nya enheten, till exempel med kabel, USB-minne eller ett meddelande till dig själv.",
        "Take the file to the new device, for example by cable, memory stick or a message to yourself."
    }
    move_3 { "Avaa Askelma uudella laitteella ja mene tälle sivulle.", "Öppna Askelma på den nya enheten och gå till den här sidan.", "Open Askelma on the new device and go to this page." }
    move_4 {
        "Valitse kohdasta Palauta tai tuo tiedostosta juuri tehty varmuuskopio. Tarkista, että tavoitteet näkyvät, ennen kuin tyhjennät vanhan laitteen.",
        "Välj säkerhetskopian under Återställ eller ta in från en fil. Kontrollera att målen syns innan du tömmer den gamla enheten.",
        "Choose the backup under Restore or bring in from a file. Check that the goals show before you empty the old device."
    }

    remove_all { "Poista kaikki tästä laitteesta", "Radera allt från den här enheten", "Remove everything from this device" }
    remove_all_text {
        "Tavoitteet, keskeneräiset tekstit ja asetukset poistuvat. Varmuuskopiot jäävät sinne, minne tallensit ne.",
        "Mål, ofärdiga texter och inställningar raderas. Säkerhetskopior blir kvar där du sparade dem.",
        "Goals, unfinished texts and settings are removed. Backups stay where you saved them."
    }
    remove_sure { "Poistetaanko kaikki?", "Ska allt raderas?", "Remove everything?" }
    remove_sure_text {
        "Tätä ei voi kumota. Ilman varmuuskopiota tavoitteita ei saa takaisin.",
        "Det här går inte att ångra. Utan säkerhetskopia får du inte målen tillbaka.",
        "This cannot be undone. Without a backup the goals cannot be brought back."
    }
    backup_first { "Tee ensin varmuuskopio", "Gör först en säkerhetskopia", "Make a backup first" }
    remove_now { "Poista kaikki", "Radera allt", "Remove everything" }
    removing { "Poistetaan…", "Raderas…", "Removing…" }
    not_removed {
        "Kaikkea ei voitu poistaa. Päivitä sivu ja yritä uudelleen.",
        "Allt kunde inte raderas. Ladda om sidan och försök igen.",
        "Not everything could be removed. Reload the page and try again."
    }
}

/// `one entry`, `17 entries`.
pub fn so_many_entries(lang: Lang, n: usize) -> String {
    if n == 1 { one_entry(lang).to_owned() } else { entries(lang, n) }
}

/// Why a file was not taken. Each says that nothing changed and what to do.
pub mod refused {
    messages! {
        title { "Tiedostoa ei tuotu", "Filen lades inte till", "The file was not added" }
        too_large(size: &str, largest: &str) {
            "Tiedosto on liian suuri ({size}). Askelman varmuuskopio on enintään {largest}. Mikään ei muuttunut. Valitse Askelmalla tehty varmuuskopio.",
            "Filen är för stor ({size}). Askelmas säkerhetskopia är högst {largest}. Inget ändrades. Välj en säkerhetskopia som är gjord med Askelma.",
            "The file is too large ({size}). An Askelma backup is at most {largest}. Nothing changed. Choose a backup made with Askelma."
        }
        unreadable {
            "Tiedostoa ei saatu luettua. Mikään ei muuttunut. Kopioi se ensin tähän laitteeseen ja valitse se uudelleen.",
            "Filen kunde inte läsas. Inget ändrades. Kopiera den först till den här enheten och välj den på nytt.",
            "The file could not be read. Nothing changed. Copy it to this device first and choose it again."
        }
        none_came {
            "Tiedostoa ei löytynyt. Mikään ei muuttunut. Jaa se Askelmaan uudelleen tai valitse se tästä.",
            "Ingen fil hittades. Inget ändrades. Dela den till Askelma på nytt eller välj den här.",
            "No file was found. Nothing changed. Share it to Askelma again or choose it here."
        }
        empty {
            "Tiedosto on tyhjä. Mikään ei muuttunut. Tee varmuuskopio uudelleen siinä laitteessa, josta se on.",
            "Filen är tom. Inget ändrades. Gör säkerhetskopian på nytt på den enhet den kommer från.",
            "The file is empty. Nothing changed. Make the backup again on the device it came from."
        }
        not_ours {
            "Tämä ei ole Askelman varmuuskopio. Mikään ei muuttunut. Valitse tiedosto, jonka nimi alkaa askelma-varmuuskopio.",
            "Det här är inte en säkerhetskopia från Askelma. Inget ändrades. Välj en fil vars namn börjar med askelma-sakerhetskopia.",
            "This is not an Askelma backup. Nothing changed. Choose a file whose name begins with askelma-backup."
        }
        newer {
            "Varmuuskopio on tehty uudemmalla Askelmalla. Mikään ei muuttunut. Päivitä Askelma tällä laitteella ja yritä uudelleen.",
            "Säkerhetskopian är gjord med en nyare Askelma. Inget ändrades. Uppdatera Askelma på den här enheten och försök igen.",
            "The backup was made with a newer Askelma. Nothing changed. Update Askelma on this device and try again."
        }
        cut_off(found: usize, entries: usize) {
            "Tiedoston loppu puuttuu: siinä on {found} merkintää {entries} merkinnästä. Mikään ei muuttunut. Kopioi tiedosto uudelleen.",
            "Filens slut saknas: den har {found} av {entries} anteckningar. Inget ändrades. Kopiera filen på nytt.",
            "The end of the file is missing: it has {found} of {entries} entries. Nothing changed. Copy the file again."
        }
        damaged {
            "Tiedosto on vioittunut matkalla. Mikään ei muuttunut. Kopioi se uudelleen tai valitse toinen varmuuskopio.",
            "Filen har skadats på vägen. Inget ändrades. Kopiera den på nytt eller välj en annan säkerhetskopia.",
            "The file was damaged on the way. Nothing changed. Copy it again or choose another backup."
        }
        full {
            "Laitteessa ei ole tilaa. Mikään ei muuttunut. Vapauta tilaa ja yritä uudelleen.",
            "Det finns inget utrymme på enheten. Inget ändrades. Frigör utrymme och försök igen.",
            "There is no room on the device. Nothing changed. Free some space and try again."
        }
        not_written {
            "Tietoja ei saatu tallennettua. Mikään ei muuttunut. Päivitä sivu ja yritä uudelleen.",
            "Uppgifterna kunde inte sparas. Inget ändrades. Ladda om sidan och försök igen.",
            "The data could not be saved. Nothing changed. Reload the page and try again."
        }
    }
}

/// So many plans, in words inside a sentence.
pub fn so_many_plans(lang: Lang, n: usize) -> String {
    if n == 1 { one_plan(lang).to_owned() } else { plans(lang, n) }
}
