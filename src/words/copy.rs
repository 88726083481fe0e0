//! Words of the goals in large print: said to the client, without a number of any scale.

messages! {
    title { "Omat tavoitteeni", "Mina mål", "My goals" }
    file_stem { "omat-tavoitteeni-isolla", "mina-mal-med-stor-text", "my-goals-large-print" }
    footer { "Sinun tavoitteesi isolla tekstillä. Tehty Askelmalla.", "Dina mål med stor text. Gjort med Askelma.", "Your goals in large print. Made with Askelma." }
    name { "Nimi", "Namn", "Name" }
    made_on { "Tehty", "Gjord", "Made on" }
    no_goals { "Sinulla ei ole vielä tavoitteita.", "Du har inga mål ännu.", "You have no goals yet." }
    main_goals { "Tätä haluat", "Det här vill du", "This is what you want" }
    your_goals { "Tavoitteesi", "Dina mål", "Your goals" }
    matters { "Mikä sinulle on tärkeää", "Vad som är viktigt för dig", "What matters to you" }
    /// On a step of the picture.
    you_are_here { "Olet tässä", "Du är här", "You are here" }
    /// The same where the next step is met at times.
    here_and_on_the_way {
        "Olet tässä, ja seuraavakin askelma onnistuu jo osittain",
        "Du är här, och nästa trappsteg lyckas också delvis",
        "You are here, and the next step already works in part"
    }
    target { "Tavoite", "Mål", "Goal" }
    by(day: &str) { "viimeistään {day}", "senast {day}", "by {day}" }
    next { "Seuraavaksi", "Härnäst", "Next" }
    done { "Tämän teit jo", "Det här har du redan gjort", "You have already done this" }
    means { "Näin teemme", "Så här gör vi", "What we do" }
    agreed(day: &str) {
        "Sovimme viimeksi yhdessä ({day})",
        "Så här kom vi senast överens ({day})",
        "What we last agreed together ({day})"
    }
    /// Where nobody told more when it was agreed.
    agreed_step { "Sovimme yhdessä, missä olet nyt.", "Vi kom överens om var du är nu.", "We agreed together where you are now." }
    status { "Tilanne", "Läget", "State" }
    /// What the picture shows, for those who do not see it. Steps are counted from the lowest.
    stair(steps: usize, now: usize, target: usize) {
        "Kuva portaista, joissa on {steps} askelmaa. Alimmasta laskien olet nyt {now}. askelmalla, ja tavoite on {target}. askelma. Askelmien sanat ovat kuvan jälkeen ylimmästä alimpaan.",
        "Bild av en trappa med {steps} trappsteg. Räknat nerifrån är du nu på trappsteg {now}, och målet är trappsteg {target}. Trappstegens ord står efter bilden, det översta först.",
        "Picture of a stair of {steps} steps. Counted from the lowest, you are now on step {now}, and the goal is step {target}. The words of the steps follow the picture, the highest first."
    }
}
