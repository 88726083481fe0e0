//! Advice in words: what was noticed and how it could be written instead. Advice is an offer, never an order.

messages! {
    missing_level { "Tällä portaalla ei ole vielä sanoja.", "Det här steget har inga ord ännu.", "This step has no words yet." }
    missing_level_example { "Esimerkiksi: 2 kertaa viikossa", "Till exempel: 2 gånger i veckan", "For example: 2 times a week" }
    duplicate_level { "Kahdella portaalla on samat sanat.", "Två steg har samma ord.", "Two steps have the same words." }
    duplicate_level_example { "Esimerkiksi: kerran viikossa – 2 kertaa viikossa", "Till exempel: en gång i veckan – 2 gånger i veckan", "For example: once a week – twice a week" }
    vague_words { "Tämän sanan voi ymmärtää monella tavalla.", "Det här ordet kan tolkas på många sätt.", "This word can be understood in many ways." }
    vague_words_example { "Esimerkiksi: ”enemmän” sijaan ”3 kertaa viikossa”", "Till exempel: i stället för ”oftare” skriv ”3 gånger i veckan”", "For example: instead of “more often” write “3 times a week”" }
    comparative_to_start { "Kukaan ei ehkä muista myöhemmin, miten alussa oli.", "Senare minns kanske ingen hur det var i början.", "Later, people may not remember how it was at the start." }
    comparative_to_start_example { "Esimerkiksi: alle minuutissa", "Till exempel: på mindre än en minut", "For example: in less than one minute" }
    no_date { "Päivä puuttuu. Mihin mennessä tavoitetaso on saavutettu?", "Datumet saknas. När ska målnivån vara nådd?", "The date is missing. By when should the expected level be reached?" }
    no_date_example { "Esimerkiksi: jakson viimeinen viikko", "Till exempel: periodens sista vecka", "For example: the last week of the period" }
    date_outside_period { "Päivä ei ole kuntoutusjakson sisällä.", "Dagen ligger utanför rehabiliteringsperioden.", "The day is outside the rehabilitation period." }
    date_outside_period_example { "Valitse päivä alun jälkeen ja ennen jakson loppua.", "Välj en dag efter starten och före periodens slut.", "Choose a day after the start and before the period ends." }
    no_indicator { "Mistä muutoksen huomaa? Indikaattori puuttuu.", "Hur märks förändringen? Indikatorn saknas.", "What shows the change? The indicator is missing." }
    no_indicator_example { "Esimerkiksi: kuinka monta kertaa viikossa", "Till exempel: hur många gånger i veckan", "For example: how many times a week" }
    no_conditions { "Missä, millä välineellä ja kenen avulla? Arvioinnin olosuhteet puuttuvat.", "Var, med vilket hjälpmedel och med vems hjälp? Förhållandena vid bedömningen saknas.", "Where, with what aid and with whose help? The conditions of scoring are missing." }
    no_conditions_example { "Esimerkiksi: ulkona, rollaattorin kanssa, ilman toisen apua", "Till exempel: utomhus, med rollator, utan någon annans hjälp", "For example: outdoors, with a walker, without another person’s help" }
    no_baseline { "Kirjoita, miten asia on tänään.", "Skriv hur det är i dag.", "Write how it is today." }
    no_baseline_example { "Esimerkiksi: nyt kerran viikossa", "Till exempel: nu en gång i veckan", "For example: now once a week" }
    baseline_high { "Lähtötaso on jo tavoitetasolla. Minkä pitäisi vielä muuttua?", "Utgångsnivån är redan på målnivån. Vad ska ännu förändras?", "The baseline is already at the expected level. What should still change?" }
    baseline_high_example { "Tavallisesti alussa ollaan tasolla −2.", "I början är man vanligen på nivå −2.", "Most goals start at level −2." }
    body_function { "Tämä kertoo kehon toiminnasta. Mikä muuttuu arjessa?", "Det här handlar om kroppen. Vad förändras i vardagen?", "This is about how the body works. What changes in daily life?" }
    body_function_example { "Esimerkiksi: kävelen keittiöstä olohuoneeseen", "Till exempel: jag går från köket till vardagsrummet", "For example: I walk from the kitchen to the living room" }
    treatment_only { "Tämä on hoitoa. Mitä teet itse?", "Det här är vård. Vad gör du själv?", "This is treatment. What do you do yourself?" }
    treatment_only_example { "Esimerkiksi: puen paidan itse", "Till exempel: jag tar själv på mig skjortan", "For example: I put on my shirt by myself" }
    intention { "Kirjoita, mitä teet, ei mitä aiot.", "Skriv vad du gör, inte vad du tänker göra.", "Write what you do, not what you mean to do." }
    intention_example { "Esimerkiksi: kävelen kauppaan", "Till exempel: jag går till butiken", "For example: I walk to the shop" }
    unreadable { "Tämä lause on pitkä. Lyhyt on helpompi muistaa.", "Den här meningen är lång. En kort är lättare att minnas.", "This sentence is long. A short one is easier to remember." }
    unreadable_example { "Esimerkiksi kaksi lausetta: Kävelen kauppaan. Ostan maitoa.", "Till exempel två meningar: Jag går till butiken. Jag köper mjölk.", "For example two sentences: I walk to the shop. I buy milk." }
    overlap { "Sama tulos sopii kahdelle portaalle.", "Samma resultat passar på två steg.", "The same result fits two steps." }
    overlap_example { "Esimerkiksi: 1–2 kertaa – 3–4 kertaa", "Till exempel: 1–2 gånger – 3–4 gånger", "For example: 1–2 times – 3–4 times" }
    gap { "Kahden portaan väliin jää tuloksia, jotka eivät kuulu kummallekaan.", "Mellan två steg finns resultat som inte hör till något av dem.", "Between two steps there are results that belong to neither." }
    gap_example { "Esimerkiksi: 1–2 kertaa – 3–4 kertaa", "Till exempel: 1–2 gånger – 3–4 gånger", "For example: 1–2 times – 3–4 times" }
    not_monotone { "Yksi porras kulkee eri suuntaan kuin muut.", "Ett steg går åt ett annat håll än de andra.", "One step goes the other way from the rest." }
    not_monotone_example { "Esimerkiksi: 2 – 3 – 4 – 5 – 6 kertaa viikossa", "Till exempel: 2 – 3 – 4 – 5 – 6 gånger i veckan", "For example: 2 – 3 – 4 – 5 – 6 times a week" }
    uneven_steps { "Jokin porras on paljon korkeampi kuin toinen.", "Något steg är mycket högre än ett annat.", "One step is much higher than another." }
    uneven_steps_example { "Esimerkiksi: 5 – 10 – 15 – 20 – 25 minuuttia", "Till exempel: 5 – 10 – 15 – 20 – 25 minuter", "For example: 5 – 10 – 15 – 20 – 25 minutes" }
    several_variables { "Portailla muuttuu useampi asia yhtä aikaa. Mikä niistä on tärkein?", "På stegen ändras flera saker samtidigt. Vilken av dem är viktigast?", "More than one thing changes on the steps. Which of them matters most?" }
    several_variables_example { "Esimerkiksi: matka pysyy samana ja vain aika muuttuu.", "Till exempel: sträckan är densamma och bara tiden ändras.", "For example: the distance stays the same and only the time changes." }
    ceiling { "Tämä on jo paras mahdollinen tulos. Ylemmäs ei jää tilaa.", "Det här är redan det bästa möjliga resultatet. Det finns inget utrymme ovanför.", "This is already the best result there can be. There is no room above it." }
    ceiling_example { "Esimerkiksi: tavoitetaso 5 päivänä viikossa, ylin porras joka päivä", "Till exempel: målnivån 5 dagar i veckan, det översta steget varje dag", "For example: the expected level 5 days a week, the top step every day" }
    floor { "Tämä on jo matalin mahdollinen tulos. Alemmas ei jää tilaa.", "Det här är redan det lägsta möjliga resultatet. Det finns inget utrymme nedanför.", "This is already the lowest result there can be. There is no room below it." }
    floor_example { "Esimerkiksi: alin porras ei kertaakaan, seuraava kerran viikossa", "Till exempel: det nedersta steget ingen gång, nästa en gång i veckan", "For example: the lowest step not once, the next once a week" }
    ask_meaningful { "Onko tämä sinulle tärkeää?", "Är det här viktigt för dig?", "Does this matter to you?" }
    ask_meaningful_example { "Mitä arjessasi muuttuu, kun tämä onnistuu?", "Vad förändras i din vardag när det lyckas?", "What changes in your daily life when it works?" }
    ask_realistic { "Onko tämä mahdollista sovittuun päivään mennessä?", "Är det här möjligt till den avtalade dagen?", "Is this possible by the agreed day?" }
    ask_realistic_example { "Ylemmille portaille jää tilaa, vaikka tavoite olisi lähellä.", "De övre stegen ger utrymme även om målet ligger nära.", "The upper steps leave room even if the goal is near." }
    ask_scorable { "Osaisiko joku muu nähdä, mille portaalle pääsit?", "Skulle någon annan kunna se vilket steg du har nått?", "Could someone else see which step you reached?" }
    ask_scorable_example { "Esimerkiksi: määrä, aika, paikka tai apu näkyy sanoissa.", "Till exempel: antal, tid, plats eller hjälp syns i orden.", "For example: the words tell the number, time, place or help." }
    few_goals { "Tavallisesti tavoitteita on kahdesta viiteen.", "Vanligen har man två till fem mål.", "Usually there are two to five goals." }
    few_goals_example { "Mikä muu olisi tärkeää?", "Vad annat är viktigt?", "What else matters?" }
    many_goals { "Tavoitteita on enemmän kuin viisi.", "Det finns fler än fem mål.", "There are more than five goals." }
    many_goals_example { "Mitkä niistä ovat nyt tärkeimmät?", "Vilka av dem är viktigast just nu?", "Which of them matter most now?" }
    no_activity { "Mikään tavoite ei vielä liity elämänalueeseen.", "Inget mål hör ännu till ett livsområde.", "No goal belongs to a life area yet." }
    no_activity_example { "Esimerkiksi: liikkuminen tai kotityöt", "Till exempel: att röra sig eller hemsysslor", "For example: getting around or housework" }
    mixed_weights { "Tärkeys on valittu vain osalle tavoitteista.", "Betydelsen är vald bara för en del av målen.", "Importance is chosen for only some of the goals." }
    mixed_weights_example { "Valitkaa se kaikille tai ei millekään.", "Välj den för alla eller för inget.", "Choose it for all of them or for none." }
    not_scored { "Tästä ei ole vielä sovittu loppuarviota.", "Ingen gemensam slutbedömning ännu.", "No final score has been agreed on for this yet." }
    not_scored_example { "Arvioikaa tavoite yhdessä.", "Utvärdera målet tillsammans.", "Review the goal together." }

    // How sure it is.
    kind_exact { "Selvä havainto", "Säker iakttagelse", "Clear finding" }
    kind_hint { "Vinkki", "Tips", "Tip" }
    kind_question { "Kysymys", "Fråga", "Question" }
    kind_exact_kindly { "Ehdotus", "Förslag", "Suggestion" }
    next_question { "Seuraava kysymys", "Nästa fråga", "Next question" }

    // To a client and those close to them: one kind thought.
    missing_level_kindly { "Tälle portaalle voisi vielä keksiä sanat.", "Det här steget kunde ännu få sina ord.", "This step could still get its words." }
    duplicate_level_kindly { "Tämä porras voisi erota vähän toisesta.", "Det här steget kunde skilja sig lite från det andra.", "This step could differ a little from the other one." }
    vague_words_kindly { "Luku voisi kertoa tämän vielä selvemmin.", "En siffra kunde säga det här ännu tydligare.", "A number could say this even more clearly." }
    comparative_to_start_kindly { "Luku voisi olla helpompi muistaa kuin se, miten alussa oli.", "En siffra kunde vara lättare att minnas än hur det var i början.", "A number could be easier to remember than how it was at the start." }
    no_date_kindly { "Voisit valita päivän, johon mennessä tavoite toteutuu.", "Du kunde välja en dag då målet ska vara nått.", "You could choose a day by which the goal is reached." }
    date_outside_period_kindly { "Päivä voisi olla kuntoutusjakson aikana.", "Dagen kunde ligga inom rehabiliteringsperioden.", "The day could be within the rehabilitation period." }
    no_indicator_kindly { "Voisit valita yhden asian, josta muutoksen huomaa.", "Du kunde välja en sak som visar förändringen.", "You could choose one thing that shows the change." }
    no_conditions_kindly { "Voisit vielä kertoa, missä ja millä avulla tämä tehdään.", "Du kunde ännu berätta var och med vilken hjälp det här görs.", "You could still tell where and with what help this is done." }
    no_baseline_kindly { "Voisit kertoa, miten asia on tänään.", "Du kunde berätta hur det är i dag.", "You could tell how it is today." }
    baseline_high_kindly { "Lähtötaso voisi olla vähän alempana, niin on mitä tavoitella.", "Utgångsnivån kunde ligga lite lägre, så finns det något att nå.", "The baseline could be a little lower, so that there is something to reach." }
    body_function_kindly { "Voisit kertoa, mitä arjessa silloin tehdään.", "Du kunde berätta vad som då görs i vardagen.", "You could say what is then done in daily life." }
    treatment_only_kindly { "Voisit kertoa, mitä tehdään itse.", "Du kunde berätta vad man gör själv.", "You could say what is done without others." }
    intention_kindly { "Voisit kirjoittaa tämän niin kuin jo tekisit sen.", "Du kunde skriva det här som om du redan gjorde det.", "You could write this as if you already did it." }
    overlap_kindly { "Näitä kahta porrasta voisi siirtää vähän erilleen.", "De här två stegen kunde flyttas lite isär.", "These two steps could be moved a little apart." }
    gap_kindly { "Nämä kaksi porrasta voisivat olla vähän lähempänä toisiaan.", "De här två stegen kunde stå lite närmare varandra.", "These two steps could stand a little nearer to each other." }
    not_monotone_kindly { "Portaat voisivat kaikki kulkea samaan suuntaan.", "Alla steg kunde gå åt samma håll.", "The steps could all go the same way." }
    several_variables_kindly { "Portailla voisi muuttua vain yksi asia, se tärkein.", "På stegen kunde bara en sak ändras, den viktigaste.", "Only one thing could change on the steps, the one that matters most." }
    ceiling_kindly { "Tämä porras voisi olla vähän alempana, niin ylös jää vielä tilaa.", "Det här steget kunde ligga lite lägre, så finns det rum ovanför.", "This step could be a little lower, so that there is still room above." }
    floor_kindly { "Tämä porras voisi olla vähän ylempänä, niin alas jää vielä tilaa.", "Det här steget kunde ligga lite högre, så finns det rum nedanför.", "This step could be a little higher, so that there is still room below." }

    // Examples made from the person's own words.
    for_example(better: &str) { "Esimerkiksi: {better}", "Till exempel: {better}", "For example: {better}" }
    only_this_changes(one: &str) { "vain tämä muuttuu: {one}", "bara det här ändras: {one}", "only this changes: {one}" }
    how_often(name: &str) { "kuinka monta kertaa viikossa {name}", "hur många gånger i veckan {name}", "how many times a week {name}" }
    now(sentence: &str) { "Nyt: {sentence}", "Nu: {sentence}", "Now: {sentence}" }
    instead_of(words: &str, better: &str) { "”{words}” sijaan ”{better}”", "i stället för ”{words}” skriv ”{better}”", "instead of “{words}” write “{better}”" }
    in_less_than(time: &str) { "alle {time}", "på mindre än {time}", "in less than {time}" }
}
