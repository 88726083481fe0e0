//! Words of the person's own photo.

messages! {
    title { "Oma kuva", "Egen bild", "Picture" }
    hint {
        "Kuva näkyy tavoitteen kohdalla. Se pienennetään tässä laitteessa. Tieto siitä, missä ja milloin kuva on otettu, jää pois.",
        "Bilden visas vid målet. Den görs mindre på den här enheten. Uppgifter om var och när den togs följer inte med.",
        "The picture is shown beside the goal. It is made smaller on this device. Where and when it was taken is left out."
    }
    add { "Lisää oma kuva", "Lägg till en egen bild", "Add your own picture" }
    change { "Vaihda kuva", "Byt bild", "Change the picture" }
    remove { "Poista kuva", "Ta bort bilden", "Remove the picture" }
    about { "Mitä kuvassa on?", "Vad finns på bilden?", "What is in the picture?" }
    about_hint {
        "Kuvaus luetaan ääneen niille, jotka eivät näe kuvaa.",
        "Texten läses upp för dem som inte ser bilden.",
        "The words are read aloud to those who do not see the picture."
    }
    opening { "Kuvaa avataan", "Bilden öppnas", "Opening the picture" }
    added { "Kuva on lisätty.", "Bilden är tillagd.", "The picture is added." }
    removed { "Kuva on poistettu.", "Bilden är borttagen.", "The picture is removed." }
    empty {
        "Tiedosto on tyhjä. Mitään ei muuttunut. Valitse toinen kuva.",
        "Filen är tom. Inget har ändrats. Välj en annan bild.",
        "The file is empty. Nothing has changed. Choose another picture."
    }
    too_large {
        "Kuva on liian suuri avattavaksi. Mitään ei muuttunut. Valitse pienempi kuva tai ota uusi.",
        "Bilden är för stor för att öppnas. Inget har ändrats. Välj en mindre bild eller ta en ny.",
        "The picture is too large to open. Nothing has changed. Choose a smaller one or take a new one."
    }
    not_a_picture {
        "Tämä laite ei osaa avata tiedostoa kuvana. Mitään ei muuttunut. Valitse toinen kuva tai ota kuvakaappaus.",
        "Enheten kan inte öppna filen som en bild. Inget har ändrats. Välj en annan bild eller ta en skärmbild.",
        "This device cannot open the file as a picture. Nothing has changed. Choose another one or take a screenshot of it."
    }
    with_words(about: &str) { "Oma kuva: {about}", "Egen bild: {about}", "Picture: {about}" }
}
