//! Words of the form screen. Those of the form itself are in `form`.

use super::Lang;

messages! {
    title { "Omat tavoit\u{ad}teeni", "Mina mål", "My goals" }
    missing_one { "Yksi kohta puuttuu", "En sak saknas", "One thing is missing" }
    missing_many(n: usize) { "{n} kohtaa puuttuu", "{n} saker saknas", "{n} things are missing" }
    missing_none { "Mitään ei puutu", "Ingenting saknas", "Nothing is missing" }
    show_rest(n: usize) { "Näytä loput {n}", "Visa de övriga {n}", "Show the other {n}" }
    also_like_this { "Voit tehdä lomakkeen myös näin.", "Du kan göra blanketten ändå.", "You can make the form as it is." }
    all_there { "Lomake on valmis tehtäväksi.", "Blanketten kan göras nu.", "The form can be made now." }
    whole_plan { "Suunnitelman tiedot", "Planens uppgifter", "Details of the plan" }
    on_this_page { "Täytä alempana tällä sivulla", "Fyll i längre ner på sidan", "Fill in further down on this page" }
    new_goal { "Aloita tekemällä tavoite", "Börja med att göra ett mål", "Begin by making a goal" }

    which_papers { "Mitä tehdään?", "Vad ska göras?", "What do you want to make?" }
    for_provider { "Palvelun\u{ad}tuottajalle", "Till service\u{ad}produ\u{ad}centen", "For the service provider" }
    for_provider_text { "Lomake kuntoutus\u{ad}palautteen liitteeksi. Mukana on T-lukuarvo.", "Blanketten som bilaga till rehabiliterings\u{ad}responsen. T-värdet är med.", "The form that goes with the rehabilitation feedback. With the T-score." }
    for_client { "Asiakkaalle", "Till klienten", "For the client" }
    for_client_text { "Sama lomake ilman T-lukuarvoa.", "Samma blankett utan T-värde.", "The same form without the T-score." }
    values_paper { "Saavutetut arvot", "Uppnådda värden", "Attained values" }
    values_text { "Tasot alussa ja arvioin\u{ad}nissa. Mukana on T-lukuarvo.", "Nivåerna i början och vid utvärde\u{ad}ringen. T-värdet är med.", "The levels at the start and at the review. With the T-score." }
    own_form { "Lomake", "Blankett", "The form" }
    large_print { "Isolla tekstillä", "Med stor text", "In large print" }
    large_print_text {
        "Tavoite sivulla, portaat kuvana, selkein sanoin.",
        "Ett mål per sida, trappan som bild, med enkla ord.",
        "One goal a page, the stair as a picture, in plain words."
    }
    none_chosen { "Valitse ensin, mitä tehdään.", "Välj först vad som ska göras.", "First choose what to make." }
    which_review { "Minkä arvioinnin lomake?", "Blanketten för vilken utvärdering?", "The form of which review?" }
    shown_paper { "Esikatsele", "Förhands\u{ad}granska", "Preview" }
    form_language { "Lomakkeen kieli", "Blankettens språk", "Language of the form" }

    large_language { "Suuren tekstin kieli", "Språk för den stora texten", "Language of the large print" }

    more_choices { "Lisää valintoja", "Fler val", "More choices" }
    other_language { "Toinen kieli rinnalle", "Ett annat språk bredvid", "Another language beside it" }
    no_other_language { "Ei", "Nej", "No" }
    page_alone { "Pelkät sivut", "Bara sidorna", "The pages alone" }
    page_alone_text {
        "Tiedostossa ei ole samoja tietoja kone\u{ad}luettavina. Arkisto\u{ad}muoto on PDF/A-2a.",
        "Filen innehåller inte samma uppgifter i maskin\u{ad}läsbar form. Arkiv\u{ad}formatet är PDF/A-2a.",
        "The file does not hold the same facts for machines to read. The archive format is PDF/A-2a."
    }
    letters_will_miss(letters: &str) {
        "Näitä merkkejä ei voi piirtää PDF:ään: {letters}. Kirjoita ne toisin, tai niiden paikalla on merkki �.",
        "De här tecknen kan inte ritas i PDF:en: {letters}. Skriv dem på ett annat sätt, annars står tecknet � i stället.",
        "These characters cannot be drawn in the PDF: {letters}. Write them another way, or the sign � will stand in their place."
    }

    only_here { "Vain tätä lomaketta varten", "Bara för den här blanketten", "For this form only" }
    only_here_text {
        "Näitä ei tallenneta. Ne tulevat vain tiedostoon, ja kentät tyhjenevät, kun lähdet tältä sivulta.",
        "De här sparas inte. De kommer bara med i filen, och fälten töms när du lämnar sidan.",
        "These are not saved. They go only into the file, and the fields are emptied when you leave this page."
    }
    therapists_hint {
        "Jos jätät tyhjäksi, lomakkeeseen tulevat suunnitelman ammatti\u{ad}laisten nimet.",
        "Om du lämnar fältet tomt kommer namnen på planens yrkes\u{ad}utbildade med.",
        "If you leave this empty, the form names the professio\u{ad}nals of the plan."
    }
    code_shape {
        "Tarkista henkilö\u{ad}tunnus. Se on tavallisesti muotoa 131052-308T. Voit silti tehdä lomakkeen.",
        "Kontrollera person\u{ad}beteckningen. Den ser vanligen ut så här: 131052-308T. Du kan göra blanketten ändå.",
        "Please check the identity code. It usually looks like 131052-308T. You can make the form all the same."
    }
    code_character {
        "Tarkista henkilö\u{ad}tunnus. Jokin numero tai viimeinen merkki ei täsmää. Voit silti tehdä lomakkeen.",
        "Kontrollera person\u{ad}beteckningen. Någon siffra eller det sista tecknet stämmer inte. Du kan göra blanketten ändå.",
        "Please check the identity code. A digit or the last character does not match. You can make the form all the same."
    }

    preview { "Lomakkeen esikatselu", "Förhands\u{ad}visning av blanketten", "Preview of the form" }

    make_pdf { "Tee PDF", "Gör en PDF", "Make a PDF" }
    making { "Tehdään…", "Görs…", "Making it…" }
    share_or_save { "Jaa tai tallenna", "Dela eller spara", "Share or save" }
    save_here { "Tallenna tähän laitteeseen", "Spara på den här enheten", "Save on this device" }
    ready(name: &str, size: &str) {
        "Tiedosto on valmis: {name}, {size}.",
        "Filen är klar: {name}, {size}.",
        "The file is ready: {name}, {size}."
    }
    ready_many(n: usize) { "{n} tiedostoa on valmiina.", "{n} filer är klara.", "{n} files are ready." }
    save_one(name: &str) { "Tallenna {name}", "Spara {name}", "Save {name}" }
    shared(names: &str) { "Jaettu: {names}.", "Delat: {names}.", "Shared: {names}." }
    downloaded(names: &str) {
        "Tallennettu: {names}. Löydät tiedoston laitteen latauksista.",
        "Sparat: {names}. Du hittar filen bland enhetens nedladd\u{ad}ningar.",
        "Saved: {names}. You will find the file in the device’s downloads."
    }
    making_some(done: usize, of: usize) { "Tehdään. Valmiina {done} / {of}.", "Görs. Klara {done} av {of}.", "Working. {done} of {of} ready." }
    cancel { "Peru", "Avbryt", "Cancel" }
    cancelled { "Tekeminen on peruttu. Mitään ei kadonnut.", "Arbetet avbröts. Inget gick förlorat.", "It was cancelled. Nothing was lost." }
    subject_line { "Viestin otsikoksi sopii", "Som meddelandets rubrik passar", "A subject line for the message" }
    copy_subject { "Kopioi otsikko", "Kopiera rubriken", "Copy the subject line" }
    subject_copied { "Otsikko on kopioitu.", "Rubriken är kopierad.", "The subject line was copied." }
    subject_not_copied { "Kopiointi ei onnistunut. Voit valita otsikon ja kopioida sen itse.", "Det gick inte att kopiera. Du kan markera rubriken och kopiera den själv.", "Copying did not work. You can select the line and copy it yourself." }
    not_shared {
        "Mitään ei jaettu. Kaikki on yhä valmiina tässä.",
        "Inget delades. Allt väntar fortfarande här.",
        "Nothing was shared. Everything is still ready here."
    }
    not_sent {
        "Selain ei päästänyt tiedostoa ulos. Mitään ei kadonnut. Yritä uudelleen tai tulosta lomake.",
        "Webbläsaren släppte inte igenom filen. Inget gick förlorat. Försök igen eller skriv ut blanketten.",
        "The browser did not let the file through. Nothing was lost. Try again or print the form."
    }
    letters_missing(letters: &str) {
        "Näitä merkkejä ei voitu piirtää: {letters}. Niiden paikalla on merkki �.",
        "De här tecknen kunde inte ritas: {letters}. I stället står tecknet �.",
        "These characters could not be drawn: {letters}. The sign � stands in their place."
    }
    not_archival {
        "Tiedoston voi lukea, mutta se ei täytä kaikkia arkistoinnin ja saavutetta\u{ad}vuuden sääntöjä.",
        "Filen går att läsa, men den följer inte alla regler för arkivering och tillgäng\u{ad}lighet.",
        "The file can be read, but it does not meet every rule for archiving and accessi\u{ad}bility."
    }

    other_forms { "Muut muodot", "Andra format", "Other formats" }
    save_text { "Tallenna tekstinä (.txt)", "Spara som text (.txt)", "Save as text (.txt)" }
    print { "Tulosta", "Skriv ut", "Print" }
    copy_text { "Kopioi tekstinä", "Kopiera som text", "Copy as text" }
    copied {
        "Lomakkeen teksti on kopioitu. Voit liittää sen toiseen ohjelmaan.",
        "Blankettens text är kopierad. Du kan klistra in den i ett annat program.",
        "The text of the form was copied. You can paste it into another program."
    }
    not_copied {
        "Kopiointi ei onnistunut. Tallenna lomake tekstinä.",
        "Det gick inte att kopiera. Spara blanketten som text.",
        "Copying did not work. Save the form as text."
    }

    no_start {
        "PDF ei syntynyt, koska sen tekevä osa ei käynnistynyt. Mitään ei kadonnut. Avaa Askelma kerran, kun netti toimii, ja yritä uudelleen. Voit myös tulostaa lomakkeen.",
        "Det blev ingen PDF, för den del som gör den startade inte. Inget gick förlorat. Öppna Askelma en gång när nätet fungerar och försök igen. Du kan också skriva ut blanketten.",
        "No PDF was made, because the part that makes it did not start. Nothing was lost. Open Askelma once while you are online and try again. You can also print the form."
    }
    no_font {
        "PDF ei syntynyt, koska kirjasinta ei saatu. Mitään ei kadonnut. Avaa Askelma kerran, kun netti toimii, ja yritä uudelleen.",
        "Det blev ingen PDF, för typsnittet saknades. Inget gick förlorat. Öppna Askelma en gång när nätet fungerar och försök igen.",
        "No PDF was made, because a font is missing. Nothing was lost. Open Askelma once while you are online and try again."
    }
    other_version {
        "PDF ei syntynyt, koska Askelma on juuri päivittynyt. Tavoitteesi ovat tallessa. Päivitä sivu ja yritä uudelleen.",
        "Det blev ingen PDF, för Askelma har just uppdaterats. Dina mål finns kvar. Ladda om sidan och försök igen.",
        "No PDF was made, because Askelma was just updated. Your goals are safe. Reload the page and try again."
    }
    ended {
        "PDF jäi kesken. Laitteen muisti voi olla täynnä. Mitään ei kadonnut. Sulje muita ohjelmia ja yritä uudelleen.",
        "PDF:en blev inte färdig. Enhetens minne kan vara fullt. Inget gick förlorat. Stäng andra program och försök igen.",
        "The PDF was not finished. The device may be out of memory. Nothing was lost. Close other programs and try again."
    }
    too_slow {
        "PDF ei valmistunut minuutissa. Mitään ei kadonnut. Yritä uudelleen tai tulosta lomake.",
        "PDF:en blev inte klar på en minut. Inget gick förlorat. Försök igen eller skriv ut blanketten.",
        "The PDF was not ready in a minute. Nothing was lost. Try again or print the form."
    }
    refused {
        "PDF ei onnistunut. Mitään ei kadonnut. Voit tulostaa lomakkeen tai tallentaa sen tekstinä.",
        "Det gick inte att göra PDF:en. Inget gick förlorat. Du kan skriva ut blanketten eller spara den som text.",
        "The PDF could not be made. Nothing was lost. You can print the form or save it as text."
    }
}

/// How much is missing, as a heading.
pub fn missing(lang: Lang, n: usize) -> String {
    match n {
        0 => missing_none(lang).to_owned(),
        1 => missing_one(lang).to_owned(),
        n => missing_many(lang, n),
    }
}
