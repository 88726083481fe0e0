//! What the app says about saving, versions and itself, on any screen.

messages! {
    not_saved_full {
        "Tallennus ei onnistunut. Tekstisi on yhä tässä. Vapauta tilaa ja yritä uudelleen.",
        "Det gick inte att spara. Din text finns kvar här. Frigör utrymme och försök igen.",
        "Saving did not work. Your text is still here. Free some space and try again."
    }
    not_saved {
        "Tallennus ei onnistunut. Tekstisi on yhä tässä. Yritä uudelleen.",
        "Det gick inte att spara. Din text finns kvar här. Försök igen.",
        "Saving did not work. Your text is still here. Try again."
    }
    not_saved_newer {
        "Tätä laitetta on käyttänyt uudempi Askelma. Tekstisi on yhä tässä. Päivitä sivu ja yritä uudelleen.",
        "En nyare Askelma har använts på den här enheten. Din text finns kvar här. Ladda om sidan och försök igen.",
        "A newer Askelma has been used on this device. Your text is still here. Reload the page and try again."
    }
    not_saved_long {
        "Teksti on liian pitkä tallennettavaksi. Se on yhä tässä. Lyhennä sitä tai jaa se osiin.",
        "Texten är för lång för att sparas. Den finns kvar här. Förkorta den eller dela upp den.",
        "The text is too long to be saved. It is still here. Make it shorter or split it up."
    }
    not_kept_title { "Selain ei säilytä tietoja", "Webbläsaren sparar inga uppgifter", "This browser keeps no data" }
    not_kept {
        "Voit käyttää Askelmaa, mutta tiedot katoavat, kun suljet sivun. Tee varmuuskopio ennen sitä tai avaa Askelma tavallisessa ikkunassa.",
        "Du kan använda Askelma, men uppgifterna försvinner när du stänger sidan. Gör en säkerhetskopia innan, eller öppna Askelma i ett vanligt fönster.",
        "You can use Askelma, but the data is gone when you close the page. Make a backup first, or open Askelma in a normal window."
    }
    newer_title { "Askelma on vanhentunut tässä ikkunassa", "Askelma är föråldrad i det här fönstret", "Askelma is out of date in this window" }
    newer {
        "Tiedot on tallennettu uudemmalla Askelmalla. Ne ovat tallessa. Päivitä sivu.",
        "Uppgifterna är sparade med en nyare Askelma. Allt finns kvar. Ladda om sidan.",
        "The data was saved with a newer Askelma. It is safe. Reload the page."
    }
    reload { "Päivitä sivu", "Ladda om sidan", "Reload the page" }
    update_ready { "Uusi versio on valmis.", "En ny version är klar.", "A new version is ready." }
    update { "Päivitä", "Uppdatera", "Update" }
    damaged(n: usize) {
        "{n} merkintää ei voitu lukea. Ne ovat yhä tallessa. Tee varmuuskopio.",
        "{n} anteckningar kunde inte läsas. De finns kvar. Gör en säkerhetskopia.",
        "{n} entries could not be read. They are still kept. Make a backup."
    }
    from_newer {
        "Osa tiedoista on tehty uudemmalla Askelmalla. Ne ovat tallessa, mutta eivät näy tässä.",
        "En del av uppgifterna är gjorda med en nyare Askelma. De finns kvar men syns inte här.",
        "Some of the data was made with a newer Askelma. It is kept but does not show here."
    }
    not_found_title { "Sivua ei löytynyt", "Sidan hittades inte", "Page not found" }
    not_found { "Tätä ei ole tässä laitteessa.", "Det här finns inte på den här enheten.", "This is not on this device." }
    not_here_title { "Tätä osaa ei saatu vielä", "Den här delen kunde inte hämtas än", "This part could not be fetched yet" }
    not_here {
        "Verkkoyhteys katkesi ennen kuin koko sovellus ehti laitteelle. Tietosi ovat tallessa. Yritä uudelleen, kun yhteys toimii.",
        "Nätet bröts innan hela appen hann laddas ner. Dina uppgifter finns kvar. Försök igen när nätet fungerar.",
        "The connection was lost before the whole app was on this device. Your data is safe. Try again when the connection works."
    }
    again { "Yritä uudelleen", "Försök igen", "Try again" }
    to_start { "Alkuun", "Till början", "To the start" }
    skip { "Siirry sisältöön", "Gå till innehållet", "Skip to the content" }
    loading { "Avataan…", "Öppnas…", "Opening…" }
}
