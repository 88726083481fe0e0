//! Words of open files: their names, what they do not hold, what comes in from one, and why one is not taken.

messages! {
    /// Stems of file names: they say what it is, never whose.
    plan_stem { "askelma-suunnitelma", "askelma-plan", "askelma-plan" }
    fhir_stem { "askelma-fhir", "askelma-fhir", "askelma-fhir" }
    table_stem { "askelma-taulukko", "askelma-tabell", "askelma-table" }
    calendar_stem { "askelma-paivat", "askelma-dagar", "askelma-days" }

    /// What a calendar shows. No name, no goal, no word of health.
    target_day { "Askelma: päivä katsoa portaita", "Askelma: dags att se på trappan", "Askelma: a day to look at the stair" }
    part_day { "Askelma: pienen askeleen päivä", "Askelma: dagen för ett litet steg", "Askelma: the day of a small step" }
    review_day { "Askelma: katsotaan portaita yhdessä", "Askelma: vi ser på trappan tillsammans", "Askelma: looking at the stair together" }
}

/// The screen on which files are made.
pub mod ways {
    messages! {
        intro {
            "Suunnitelman voi antaa toiselle ohjelmalle. Mitään ei lähde laitteesta ilman sinua.",
            "Planen kan ges till ett annat program. Ingenting lämnar enheten utan dig.",
            "The plan can be given to another program. Nothing leaves the device without you."
        }
        not_a_backup {
            "Nämä eivät ole varmuus\u{ad}kopioita. Vain varmuus\u{ad}kopiossa on kaikki, myös historia.",
            "De här är inga säkerhets\u{ad}kopior. Bara säkerhets\u{ad}kopian har allt, också historiken.",
            "These are not backups. Only the backup holds everything, with the history."
        }

        calendar { "Päivät kalenteriin", "Dagarna till kalendern", "Days for the calendar" }
        calendar_for {
            "Tulevat päivät omaan kalenteriin: tavoitteet, pienet askeleet ja arvioinnit.",
            "Kommande dagar till den egna kalendern: mål, små steg och utvärde\u{ad}ringar.",
            "The coming days for your own calendar: goals, small steps and reviews."
        }
        calendar_seen {
            "Kalenterissa lukee vain, että on päivä katsoa portaita. Nimiä ja tavoitteita siinä ei ole.",
            "I kalendern står bara att det är dags att se på trappan. Namn och mål finns inte där.",
            "The calendar says only that it is a day to look at the stair. No names or goals are in it."
        }
        no_days {
            "Tulevia päiviä ei ole. Kun tavoitteella tai osa\u{ad}tavoitteella on päivä edessä, voit viedä sen kalenteriin.",
            "Det finns inga kommande dagar. När ett mål eller ett delmål har en dag framför sig kan du föra den till kalendern.",
            "There are no coming days. When a goal or a partial goal has a day ahead, you can take it to a calendar."
        }
        alarm { "Muistu\u{ad}tus", "Påmin\u{ad}nelse", "Reminder" }
        alarm_none { "Ei muistu\u{ad}tusta", "Ingen påmin\u{ad}nelse", "No reminder" }
        alarm_day { "Samana aamuna", "Samma morgon", "The same morning" }
        alarm_before { "Edellisenä aamuna", "Morgonen före", "The morning before" }

        text { "Teksti potilas\u{ad}tietoihin", "Text till patient\u{ad}journalen", "Text for the patient record" }
        text_for {
            "Lomakkeen sisältö tekstinä, jonka voi liittää potilas\u{ad}tietoihin.",
            "Blankettens innehåll som text som kan klistras in i patient\u{ad}journalen.",
            "The form as text that can be pasted into the patient record."
        }
        text_seen {
            "Saaja näkee sen, minkä lomakkeesta näkee. Asiakkaan nimi ja henkilö\u{ad}tunnus eivät ole mukana.",
            "Mottagaren ser det som syns på blanketten. Klientens namn och person\u{ad}beteckning är inte med.",
            "Whoever gets it sees what the form shows. The client’s name and identity code are not in it."
        }

        table { "Taulukko (CSV)", "Tabell (CSV)", "Table (CSV)" }
        table_for {
            "Kaikki tiedot riveinä taulukko- tai tilasto-ohjelmaan.",
            "Alla uppgifter som rader till ett kalkyl- eller statistik\u{ad}program.",
            "All the data in rows, for a spreadsheet or statistics program."
        }
        table_seen {
            "Saaja näkee melkein kaiken, myös nimet ja omat sanat. Kuvat eivät ole mukana.",
            "Mottagaren ser nästan allt, också namn och egna ord. Bilderna är inte med.",
            "Whoever gets it sees nearly everything, with names and own words. Pictures are not in it."
        }
        separator { "Sarakkeiden välissä", "Mellan kolumnerna", "Between the columns" }
        semicolon { "Puolipiste (;)", "Semikolon (;)", "Semicolon (;)" }
        comma { "Pilkku (,)", "Komma (,)", "Comma (,)" }

        json { "Askelman suunnitelma (JSON)", "Planen från Askelma (JSON)", "Askelma plan (JSON)" }
        json_for {
            "Koko suunnitelma toiseen Askelmaan tai ohjelmaan, joka lukee JSON-tiedostoja.",
            "Hela planen till en annan Askelma eller ett program som läser JSON-filer.",
            "The whole plan for another Askelma, or for a program that reads JSON."
        }
        fhir { "Terveys\u{ad}tiedot (FHIR)", "Hälso\u{ad}uppgifter (FHIR)", "Health data (FHIR)" }
        fhir_for {
            "Tavoitteet terveyden\u{ad}huollon järjes\u{ad}telmään, joka lukee FHIR R4 -tiedostoja.",
            "Målen till ett system inom hälsovården som läser FHIR R4-filer.",
            "The goals for a health care system that reads FHIR R4."
        }
        all_seen {
            "Saaja näkee koko suunnitelman: nimet, omat sanat, kuvat ja arviot. Anna se vain sille, joka saa nähdä kaiken.",
            "Mottagaren ser hela planen: namn, egna ord, bilder och bedöm\u{ad}ningar. Ge den bara till den som får se allt.",
            "Whoever gets it sees the whole plan: names, own words, pictures and scores. Give it only to someone who may see everything."
        }

        save { "Tallenna tiedosto", "Spara filen", "Save the file" }
        not_sent {
            "Selain ei päästänyt tiedostoa ulos. Mitään ei kadonnut. Yritä uudelleen.",
            "Webbläsaren släppte inte igenom filen. Inget gick förlorat. Försök igen.",
            "The browser did not let the file through. Nothing was lost. Try again."
        }
    }
}

/// What an open file may leave out, one line of a list each (`exchange::Typed`).
pub mod left_out {
    messages! {
        title { "Mitä tiedostosta puuttuu", "Vad som saknas i filen", "What the file leaves out" }
        nickname { "Kutsumanimi", "Smek\u{ad}namnet", "The nickname" }
        period { "Kuntoutus\u{ad}jakson päivät", "Rehabiliterings\u{ad}periodens datum", "The days of the rehabili\u{ad}tation period" }
        service { "Kuntoutus\u{ad}palvelu", "Rehabiliterings\u{ad}tjänsten", "The rehabili\u{ad}tation service" }
        provider { "Palvelun\u{ad}tuottaja", "Service\u{ad}producenten", "The service provider" }
        person_names { "Ihmisten nimet", "Personernas namn", "The names of people" }
        sorted_areas { "Elämän\u{ad}alueiden pinot", "Livs\u{ad}områdenas högar", "The piles of life areas" }
        main_goals { "Pää\u{ad}tavoitteet", "Huvudmålen", "The main goals" }
        own_words { "Mikä on tärkeää, omin sanoin", "Vad som är viktigt, med egna ord", "What matters, in the client’s own words" }
        goal_name { "Tavoitteiden nimet", "Målens namn", "The names of the goals" }
        area { "Tavoitteiden elämän\u{ad}alueet", "Målens livs\u{ad}områden", "The life areas of the goals" }
        indicator { "Indikaat\u{ad}torit", "Indika\u{ad}torerna", "The indicators" }
        today { "Tilanne alussa", "Läget i början", "How it was at the start" }
        target { "Mihin pyritään lukuna. Se näkyy portaista.", "Målet som tal. Det syns på trappan.", "The aim as a number. The stair shows it." }
        help_list { "Oma avun lista", "Den egna listan över hjälp", "One’s own list of help" }
        expected_by { "Tavoitteiden päivät", "Målens dagar", "The days of the goals" }
        baseline { "Lähtötaso", "Ut\u{ad}gångsnivån", "The baseline" }
        steps { "Portaiden sanat", "Stegens ord", "The words of the steps" }
        means { "Keinot", "Medlen", "The means" }
        conditions { "Arvioinnin olo\u{ad}suhteet", "Förhål\u{ad}landena vid bedömningen", "The conditions for scoring" }
        serves { "Mihin pää\u{ad}tavoitteeseen tavoite liittyy", "Vilket huvudmål målet hör till", "Which main goal a goal serves" }
        importance { "Tavoitteiden tärkeys", "Målens betydelse", "The importance of the goals" }
        picture { "Kuvat", "Bilderna", "The pictures" }
        picture_words { "Kuvien sanat", "Bildernas ord", "The words of the pictures" }
        partial_goals { "Osa\u{ad}tavoitteet", "Delmålen", "The partial goals" }
        partial_goal_days { "Osa\u{ad}tavoitteiden päivät", "Delmålens dagar", "The days of the partial goals" }
        partial_goals_done { "Mitkä osa\u{ad}tavoitteet on tehty", "Vilka delmål som är klara", "Which partial goals are done" }
        partial_goal_order { "Osa\u{ad}tavoitteiden järjestys", "Delmålens ordning", "The order of the partial goals" }
        reviews { "Arviointi\u{ad}päivät", "Utvärderings\u{ad}dagarna", "The days of reviews" }
        unscored_reviews { "Arvioinnit, joissa ei ole vielä arvioita", "Utvärde\u{ad}ringar utan bedöm\u{ad}ningar", "Reviews without scores" }
        next_review { "Seuraavan arvioinnin päivä", "Dagen för nästa utvärde\u{ad}ring", "The day of the next review" }
        review_scores { "Arviointien arviot", "Utvärde\u{ad}ringarnas bedöm\u{ad}ningar", "Scores given in reviews" }
        review_words { "Mitä arvioinneissa kerrottiin", "Vad som berättades vid utvärde\u{ad}ringarna", "What was told in reviews" }
        everyday_scores { "Arjen arviot", "Vardagens bedöm\u{ad}ningar", "Everyday scores" }
        everyday_words { "Mitä arjessa kerrottiin", "Vad som berättades i vardagen", "What was told in everyday life" }
        status { "Tauot ja päättymiset", "Pauser och avslut", "Pauses and endings" }
        earlier_pauses { "Tauot, jotka ovat ohi", "Pauser som är över", "Pauses that are over" }
        unfinished_goals { "Keskeneräi\u{ad}set tavoitteet", "Oavslutade mål", "Unfinished goals" }
        advice_set_aside { "Mitkä vinkit panit sivuun", "Vilka tips du lade åt sidan", "Which tips you set aside" }
        other_wordings {
            "Toiset sanat paikoissa, joissa kaksi kirjoitti yhtä aikaa",
            "De andra orden där två skrev samtidigt",
            "The other words where two wrote at once"
        }
        history { "Historia: kuka muutti mitä ja milloin", "Historiken: vem som ändrade vad och när", "The history: who changed what and when" }
        trash { "Roskakori", "Pappers\u{ad}korgen", "The trash" }
        covered_scores { "Toisten arviot, jotka näet vasta, kun olet itse vastannut", "Andras bedöm\u{ad}ningar som du ser först när du själv har svarat", "Scores of others that you see once you have answered yourself" }
        private_notes { "Yksityiset muistiin\u{ad}panot", "Privata anteck\u{ad}ningar", "Private notes" }
        unsaved { "Tekstit, jotka ovat vielä kesken", "Texter som inte är färdiga ännu", "Texts that are still unfinished" }
        form_details { "Nimi, henkilö\u{ad}tunnus ja terapeutti, jotka kirjoitetaan vain lomakkeelle", "Namn, person\u{ad}beteckning och terapeut som skrivs bara på blanketten", "The name, identity code and therapist that are written on the form only" }
    }
}

/// What comes in, counted.
pub mod comes {
    messages! {
        title { "Tiedostossa on suunnitelma", "I filen finns en plan", "The file holds a plan" }
        beside {
            "Siitä tulee uusi suunnitelma nykyisten rinnalle. Mitään ei poistu, ja voit ottaa sen takaisin pois.",
            "Den blir en ny plan vid sidan av dem du har. Inget raderas, och du kan ta bort den igen.",
            "It becomes a new plan beside those you have. Nothing is removed, and you can take it out again."
        }
        copy {
            "Tämä suunnitelma on jo tällä laitteella. Tuotu on kopio: muutokset eivät siirry niiden välillä.",
            "Den här planen finns redan på enheten. Det som läggs till är en kopia: ändringar går inte mellan dem.",
            "This plan is on the device already. What comes is a copy: changes do not pass between the two."
        }
        of_whom(name: &str) { "Asiakas: {name}", "Klient: {name}", "Client: {name}" }
        goal_names(names: &str) { "Tavoitteet: {names}", "Mål: {names}", "Goals: {names}" }
        goal { "yksi tavoite", "ett mål", "one goal" }
        goals(n: usize) { "{n} tavoitetta", "{n} mål", "{n} goals" }
        main_goal { "yksi päätavoite", "ett huvudmål", "one main goal" }
        main_goals(n: usize) { "{n} päätavoitetta", "{n} huvudmål", "{n} main goals" }
        step { "yksi porras", "ett steg", "one step" }
        steps(n: usize) { "{n} porrasta", "{n} steg", "{n} steps" }
        partial_goal { "yksi osatavoite", "ett delmål", "one partial goal" }
        partial_goals(n: usize) { "{n} osatavoitetta", "{n} delmål", "{n} partial goals" }
        score { "yksi arvio", "en bedömning", "one score" }
        scores(n: usize) { "{n} arviota", "{n} bedömningar", "{n} scores" }
        agreed_one { "yksi yhdessä sovittu arvio", "en gemensam bedömning", "one score agreed together" }
        agreed(n: usize) { "{n} yhdessä sovittua arviota", "{n} gemensamma bedömningar", "{n} scores agreed together" }
        review { "yksi arviointi", "en utvärdering", "one review" }
        reviews(n: usize) { "{n} arviointia", "{n} utvärderingar", "{n} reviews" }
        person { "yksi ihminen asiakkaan rinnalla", "en person vid sidan av klienten", "one person beside the client" }
        people(n: usize) { "{n} ihmistä asiakkaan rinnalla", "{n} personer vid sidan av klienten", "{n} people beside the client" }
        picture { "yksi kuva", "en bild", "one picture" }
        pictures(n: usize) { "{n} kuvaa", "{n} bilder", "{n} pictures" }
        not_taken { "Tätä tiedostosta ei voi tuoda:", "Det här i filen kan inte läggas till:", "This in the file cannot be added:" }
        not_taken_row(what: &str, times: usize) { "{what} ({times})", "{what} ({times})", "{what} ({times})" }
    }
}

/// Why an open file was not taken. Each says that nothing changed and what to do.
pub mod refused {
    messages! {
        too_large(size: &str, largest: &str) {
            "Tiedosto on liian suuri ({size}). Enintään {largest} voi tuoda. Mikään ei muuttunut. Pyydä tiedosto ilman kuvia.",
            "Filen är för stor ({size}). Högst {largest} kan läggas till. Inget ändrades. Be om filen utan bilder.",
            "The file is too large ({size}). At most {largest} can be added. Nothing changed. Ask for the file without pictures."
        }
        empty {
            "Tiedosto on tyhjä. Mikään ei muuttunut. Pyydä tiedosto uudelleen siltä, jolta se tuli.",
            "Filen är tom. Inget ändrades. Be om filen på nytt av den som skickade den.",
            "The file is empty. Nothing changed. Ask for it again from whoever sent it."
        }
        not_ours {
            "Askelma ei tunne tätä tiedostoa. Mikään ei muuttunut. Valitse Askelman varmuuskopio, Askelman suunnitelma tai FHIR-tiedosto.",
            "Askelma känner inte igen den här filen. Inget ändrades. Välj en säkerhetskopia av Askelma, en plan från Askelma eller en FHIR-fil.",
            "Askelma does not know this file. Nothing changed. Choose a backup of Askelma, a plan from Askelma or a FHIR file."
        }
        newer {
            "Tiedosto on tehty uudemmalla Askelmalla. Mikään ei muuttunut. Päivitä Askelma tällä laitteella ja yritä uudelleen.",
            "Filen är gjord med en nyare Askelma. Inget ändrades. Uppdatera Askelma på den här enheten och försök igen.",
            "The file was made with a newer Askelma. Nothing changed. Update Askelma on this device and try again."
        }
        damaged(place: &str) {
            "Tiedostossa on virhe ({place}). Mikään ei muuttunut. Kopioi tiedosto uudelleen tai pyydä se uudelleen.",
            "Det finns ett fel i filen ({place}). Inget ändrades. Kopiera filen på nytt eller be om den igen.",
            "There is an error in the file ({place}). Nothing changed. Copy the file again or ask for it again."
        }
        too_much {
            "Tiedostossa on liian paljon tuotavaksi kerralla. Mikään ei muuttunut. Pyydä tiedosto, jossa on yhden ihmisen tavoitteet.",
            "Filen har för mycket för att läggas till på en gång. Inget ändrades. Be om en fil med en enda persons mål.",
            "The file holds too much to be added at once. Nothing changed. Ask for a file with one person’s goals."
        }
        no_goals {
            "Tiedostossa ei ole tavoitteita. Mikään ei muuttunut. Pyydä tiedosto, jossa tavoitteet ovat mukana.",
            "Det finns inga mål i filen. Inget ändrades. Be om en fil där målen är med.",
            "There are no goals in the file. Nothing changed. Ask for a file with the goals in it."
        }
        in_text(line: usize, column: usize) { "rivi {line}, merkki {column}", "rad {line}, tecken {column}", "line {line}, character {column}" }
        in_plan { "suunnitelman tiedot", "planens uppgifter", "the plan’s own data" }
        in_goal(number: usize) { "tavoite {number}", "mål {number}", "goal {number}" }
        in_part(number: usize) { "osa {number}", "del {number}", "part {number}" }
    }
}
