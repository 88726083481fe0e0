//! Help for the questions of a new goal, one a screen.

messages! {
    matters {
        "Kirjoita niin kuin itse sanot. Yksikin sana riittää.\n\
         Sanasi pysyvät juuri tällaisina, myös lomakkeella.\n\
         Jos on vaikea aloittaa, mieti: mitä teit ennen ja kaipaat nyt?",
        "Skriv som du själv brukar säga. Ett enda ord räcker.\n\
         Dina ord blir kvar precis så här, också på blanketten.\n\
         Om det är svårt att börja, fundera: vad gjorde du förr och saknar nu?",
        "Write it the way you say it. Even one word is enough.\n\
         Your words stay exactly as they are, also on the form.\n\
         If it is hard to begin, think: what did you do before and miss now?"
    }
    action {
        "Mitä sinä itse teet, kun tavoite toteutuu? Aloita sanalla, joka kertoo tekemisestä.\n\
         Esimerkki: Kävelen itse kauppaan.\n\
         Yksi asia riittää. Toisesta asiasta voit tehdä oman tavoitteen.",
        "Vad gör du själv när målet nås? Börja med ett ord som berättar vad du gör.\n\
         Exempel: Jag går själv till butiken.\n\
         En sak räcker. Av en annan sak kan du göra ett eget mål.",
        "What do you yourself do when the goal is reached? Begin with a word for doing.\n\
         Example: I walk to the shop by myself.\n\
         One thing is enough. Another thing can be a goal of its own."
    }
    area {
        "Kuvat ovat elämän osa-alueita. Valitse se, johon tavoite kuuluu eniten.\n\
         Kuvan alta löydät ideoita. Voit ottaa idean ja muuttaa sanat omiksesi.",
        "Bilderna är delar av livet. Välj den som målet mest hör till.\n\
         Under bilden finns idéer. Du kan ta en idé och ändra orden till dina egna.",
        "The pictures are parts of life. Choose the one the goal belongs to most.\n\
         Below a picture you find ideas. You can take an idea and make its words your own."
    }
    indicator {
        "Mistä näette, että asia muuttuu? Valitse tapa, jolla sen voi laskea tai huomata.\n\
         Esimerkki: kuinka monta kertaa viikossa, kuinka pitkä matka, kuinka paljon apua.\n\
         Pidä kaikilla portailla sama tapa. Silloin portaita voi verrata.",
        "Hur ser ni att något ändras? Välj ett sätt att räkna eller märka det.\n\
         Exempel: hur många gånger i veckan, hur lång sträcka, hur mycket hjälp.\n\
         Använd samma sätt på alla steg. Då går stegen att jämföra.",
        "How do you see that something changes? Choose a way to count it or notice it.\n\
         Example: how many times a week, how far, how much help.\n\
         Keep to the same way on every step. Then the steps can be compared."
    }
    today {
        "Miten asia on nyt, tavallisena päivänä? Se on lähtötaso.\n\
         Kerro niin kuin on. Nollakin on hyvä vastaus.",
        "Hur är det nu, en vanlig dag? Det är utgångsnivån.\n\
         Berätta som det är. Också noll är ett bra svar.",
        "How is it now, on an ordinary day? That is the baseline.\n\
         Tell it as it is. Zero is a good answer too."
    }
    expected {
        "Mihin uskot pääseväsi, ja mihin päivään mennessä? Se on tavoite\u{ad}taso.\n\
         Valitse taso, johon on todellinen mahdollisuus. Sen yläpuolelle jää vielä kaksi porrasta.\n\
         Päivän voi muuttaa myöhemmin.",
        "Vart tror du att du kommer, och till vilken dag? Det är målnivån.\n\
         Välj en nivå som du verkligen kan nå. Ovanför den finns ännu två steg.\n\
         Dagen kan ändras senare.",
        "Where do you think you will get to, and by which day? That is the expected level.\n\
         Choose a level that can really be reached. Two more steps remain above it.\n\
         The day can be changed later."
    }
    steps {
        "Portaita on viisi. Tavoite\u{ad}taso on keskellä. Sen yllä on kaksi parempaa ja alla kaksi pienempää.\n\
         Askelma ehdottaa portaita siitä, mitä kerroit. Ehdotus on raidallinen, kunnes hyväksyt tai muutat sen.\n\
         Hyvät portaat ovat yhtä korkeita, eikä niiden väliin jää aukkoa.\n\
         Voit jättää portaan tyhjäksi ja täyttää sen myöhemmin.",
        "Det finns fem steg. Målnivån är i mitten. Ovanför den är två bättre och under den två mindre.\n\
         Askelma föreslår steg utifrån det du berättade. Ett förslag är randigt tills du godkänner eller ändrar det.\n\
         Bra steg är lika höga och har inga luckor mellan sig.\n\
         Du kan lämna ett steg tomt och fylla i det senare.",
        "There are five steps. The expected level is in the middle, with two better ones above and two smaller ones below.\n\
         Askelma suggests steps from what you told. A suggestion is striped until you accept or change it.\n\
         Good steps are equally high and leave no gaps between them.\n\
         You can leave a step empty and fill it in later."
    }
    partials {
        "Osa\u{ad}tavoite on pieni välietappi matkalla. Anna sille päivä.\n\
         Merkitse se tehdyksi, kun se on tehty. Paikkasi portailla ei muutu siitä.",
        "Ett delmål är ett litet mål på vägen. Ge det en dag.\n\
         Markera det som gjort när det är gjort. Din plats i trappan ändras inte av det.",
        "A partial goal is a small goal on the way. Give it a day.\n\
         Mark it as done when it is done. This does not change your place on the stair."
    }
    means {
        "Kuka tekee mitä, jotta tavoite toteutuu? Kirjoita jokaisen osuus omalla nimellä tai roolilla.\n\
         Esimerkki: Minä harjoittelen portaita joka aamu. Liisa kävelee mukana maanantaisin.",
        "Vem gör vad för att målet ska nås? Skriv vars och ens del med namn eller roll.\n\
         Exempel: Jag övar i trappan varje morgon. Lisa går med mig på måndagar.",
        "Who does what so that the goal is reached? Write each one’s part with a name or a role.\n\
         Example: I practise the stairs every morning. Lisa walks with me on Mondays."
    }
    look_over {
        "Katsokaa tavoite yhdessä läpi. Jokaisen kohdan voi vielä muuttaa.\n\
         Vinkit ovat neuvoja. Ne eivät estä mitään.\n\
         Keskeneräisenkin tavoitteen voi tallentaa.",
        "Gå igenom målet tillsammans. Varje punkt kan ännu ändras.\n\
         Tipsen är råd. De hindrar ingenting.\n\
         Också ett mål som inte är klart kan sparas.",
        "Look the goal over together. Each part can still be changed.\n\
         The tips are advice. They do not stop anything.\n\
         A goal can be saved before it is finished."
    }
}
