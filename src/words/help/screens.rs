//! Help for the screens.

messages! {
    start {
        "Valitse, kuka tätä laitetta käyttää. Askelma näyttää sitten sinulle sopivat asiat.\n\
         Voit vaihtaa valinnan, kielen ja tekstin koon myöhemmin asetuksissa.\n\
         Et tarvitse tunnuksia etkä salasanaa. Kaikki pysyy tässä laitteessa.",
        "Välj vem som använder den här enheten. Askelma visar sedan det som passar dig.\n\
         Du kan ändra valet, språket och textens storlek senare i inställningarna.\n\
         Du behöver inget konto och inget lösenord. Allt stannar på den här enheten.",
        "Choose who uses this device. Askelma then shows what suits you.\n\
         You can change the choice, the language and the text size later in the settings.\n\
         You need no account and no password. Everything stays on this device."
    }
    clients {
        "Tässä ovat asiakkaasi. Kosketa nimeä, niin näet tavoitteet.\n\
         Käytä lempinimeä. Älä kirjoita koko nimeä tai henkilö\u{ad}tunnusta.\n\
         Jokaisen asiakkaan tavoitteet ovat erillään muista.",
        "Här är dina klienter. Tryck på ett namn, så ser du målen.\n\
         Använd ett smeknamn. Skriv inte hela namnet eller person\u{ad}beteckningen.\n\
         Varje klients mål hålls skilda från de andras.",
        "Here are your clients. Touch a name to see the goals.\n\
         Use a nickname. Do not write a full name or a personal identity code.\n\
         Each client’s goals are kept apart from the others’."
    }
    goals {
        "Jokaisella tavoitteella on viisi porrasta. Alin on pienin, ylin on suurin.\n\
         Missä olet nyt? Kosketa porrasta. Jos kosketit väärää, paina Kumoa.\n\
         Lipun kohdalla on tavoite\u{ad}taso, jonka olette sopineet.\n\
         Osa\u{ad}tavoitteen voit merkitä tehdyksi. Se ei muuta paikkaasi portailla.\n\
         Valikosta voit laittaa tavoitteen tauolle, lopettaa sen tai siirtää sen roska\u{ad}koriin.",
        "Varje mål har fem steg. Det nedersta är minst, det översta är störst.\n\
         Var är du nu? Tryck på ett steg. Om du tryckte fel, tryck på Ångra.\n\
         Vid flaggan är målnivån som ni har kommit överens om.\n\
         Ett delmål kan du markera som gjort. Det ändrar inte din plats i trappan.\n\
         I menyn kan du pausa målet, avsluta det eller flytta det till papperskorgen.",
        "Each goal has five steps. The lowest is the smallest, the top one is the largest.\n\
         Where are you now? Touch a step. If you touched the wrong one, press Undo.\n\
         The flag stands at the expected level that you have agreed on.\n\
         You can mark a partial goal as done. It does not change your place on the stair.\n\
         In the menu you can pause the goal, end it or move it to the trash."
    }
    goal {
        "Tässä on yksi tavoite kokonaan: portaat, arviot, osa\u{ad}tavoitteet ja se, mitä on muutettu.\n\
         Kuva näyttää, millä portailla olet ollut. Sama on kuvan alla sanoina.\n\
         Voit muuttaa kaikkea. Vanhat sanat säilyvät historiassa.",
        "Här är ett helt mål: trappan, bedömningarna, delmålen och det som har ändrats.\n\
         Bilden visar på vilka steg du har varit. Samma sak finns som text under bilden.\n\
         Du kan ändra allt. De gamla orden finns kvar i historiken.",
        "Here is one whole goal: the stair, the scores, the partial goals and what has been changed.\n\
         The picture shows which steps you have been on. The same is written in words below it.\n\
         You can change everything. The old words stay in the history."
    }
    review {
        "Kerro ensin omin sanoin, mitä tapahtui. Kosketa sitten porrasta, jolla olet nyt.\n\
         Oletko kahden portaan välissä? Valitse alempi, joka toteutuu kokonaan, ja kerro loput sanoin.\n\
         Muiden arviot näkyvät, kun oma arviosi on valmis. Näin jokainen saa sanoa oman mielipiteensä.\n\
         Lopuksi sovitte yhdessä, mikä porras kirjataan. Jos olette eri mieltä, se on hyvä puheenaihe.\n\
         Matala porras ei ole virhe. Se kertoo, mitä suunnitelmassa kannattaa muuttaa.",
        "Berätta först med egna ord vad som har hänt. Tryck sedan på steget där du är nu.\n\
         Är du mellan två steg? Välj det lägre steget, det som uppfylls helt, och berätta resten med ord.\n\
         Du ser de andras bedömningar när din egen är klar. Så får var och en säga sin åsikt.\n\
         Till slut kommer ni överens om vilket steg som antecknas. Om ni tycker olika är det bra att tala om.\n\
         Ett lågt steg är inget fel. Det berättar vad som kan ändras i planen.",
        "First tell in your own words what happened. Then touch the step where you are now.\n\
         Are you between two steps? Choose the lower one, the one that is fully met, and tell the rest in words.\n\
         You see the others’ scores when your own is ready. That way each of you can say what you think.\n\
         In the end you agree together which step is written down. If you disagree, that is good to talk about.\n\
         A low step is not a mistake. It tells what could be changed in the plan."
    }
    form {
        "Tässä on lomake Omat tavoitteeni. Ylhäällä näet, mitä puuttuu. Kosketa kohtaa, niin pääset täyttämään sen.\n\
         Voit tehdä lomakkeen, vaikka jotain puuttuu.\n\
         Henkilö\u{ad}tunnus tulee vain tähän tiedostoon. Askelma ei tallenna sitä.\n\
         Askelma ei lähetä lomaketta. Sinä päätät, kenelle annat sen.",
        "Här är blanketten Mina mål. Överst ser du vad som saknas. Tryck på punkten för att fylla i den.\n\
         Du kan göra blanketten även om något saknas.\n\
         Person\u{ad}beteckningen hamnar bara i den här filen. Askelma sparar den inte.\n\
         Askelma skickar inte blanketten. Du bestämmer vem som får den.",
        "Here is the form My goals. At the top you see what is missing. Touch a part to fill it in.\n\
         You can make the form even if something is missing.\n\
         The personal identity code goes only into this file. Askelma does not save it.\n\
         Askelma does not send the form. You decide who gets it."
    }
    progress {
        "Tässä ovat kaikki tavoitteet. Kuvasta näet, millä portailla olet ollut ja milloin.\n\
         Jokaisella arvioijalla on oma merkki ja oma rivi. Korkeus saman portaan sisällä ei kerro mitään.\n\
         Sama on sanoina kuvan alla. Voit myös tulostaa sivun.",
        "Här är alla mål. Bilden visar på vilka steg du har varit och när.\n\
         Var och en som bedömer har ett eget tecken och en egen rad. Höjden inom ett steg betyder inget.\n\
         Samma sak finns som text under bilden. Du kan också skriva ut sidan.",
        "Here are all the goals. The picture shows which steps you have been on and when.\n\
         Everyone who scores has a mark and a row of their own. Height inside one step means nothing.\n\
         The same is written in words below the picture. You can print the page, too."
    }
    before {
        "Tässä näet, mitä suunnitelmassa on hyvä katsoa ennen lomaketta.\n\
         Kosketa kohtaa, niin pääset sen paikalle. Kun palaat, kohta on siirtynyt kunnossa oleviin.\n\
         Voit tehdä lomakkeen, vaikka jotain on auki.",
        "Här ser du vad som är bra att se över i planen före blanketten.\n\
         Tryck på en punkt för att komma till rätt ställe. När du är tillbaka står punkten bland dem som är i ordning.\n\
         Du kan göra blanketten även om något är öppet.",
        "Here you see what is good to look at in the plan before the form.\n\
         Touch a point to go to its place. When you come back, it stands among those in order.\n\
         You can make the form even if something is open."
    }
    settings {
        "Täällä vaihdat kielen, tekstin koon ja värit.\n\
         Tee täällä myös varmuus\u{ad}kopio. Se on ainoa tapa saada tiedot takaisin, jos laite hajoaa tai katoaa.",
        "Här byter du språk, textstorlek och färger.\n\
         Gör också en säkerhets\u{ad}kopia här. Bara med den får du tillbaka allt om enheten går sönder eller försvinner.",
        "Here you change the language, the text size and the colours.\n\
         Make a backup here too. It is the only way to get your data back if the device breaks or is lost."
    }
    details {
        "Nämä tiedot tulevat lomakkeeseen. Voit jättää kohdan tyhjäksi ja täyttää sen myöhemmin.\n\
         Teksti tallentuu, kun siirryt seuraavaan kohtaan.\n\
         Jos poistat henkilön vahingossa, paina Kumoa. Hänen arvionsa eivät katoa.",
        "De här uppgifterna kommer med på blanketten. Du kan lämna en punkt tom och fylla i den senare.\n\
         Texten sparas när du går till nästa punkt.\n\
         Om du råkar ta bort någon, tryck på Ångra. Personens bedömningar försvinner inte.",
        "These details go on the form. You can leave one empty and fill it in later.\n\
         Text is saved when you move on to the next one.\n\
         If you remove somebody by mistake, press Undo. Their scores are not lost."
    }
    open {
        "Tässä suunnitelman voi tehdä tiedostoksi, jonka toinen ohjelma osaa lukea.\n\
         Joka kohdassa lukee, mihin tiedosto sopii, kuka näkee mitä ja mitä siitä puuttuu.\n\
         Askelma ei lähetä mitään. Sinä päätät, kenelle annat tiedoston.",
        "Här kan planen göras till en fil som ett annat program kan läsa.\n\
         Vid varje punkt står vad filen passar för, vem som ser vad och vad som saknas i den.\n\
         Askelma skickar ingenting. Du bestämmer vem som får filen.",
        "Here the plan can be made into a file that another program can read.\n\
         Each item says what the file is for, who sees what, and what it leaves out.\n\
         Askelma sends nothing. You decide who gets the file."
    }
    data {
        "Tässä näet, mitä laitteessa on ja miten se on tallessa.\n\
         Varmuus\u{ad}kopio on tiedosto, jossa on kaikki. Tallenna se muualle kuin tähän laitteeseen.\n\
         Palautus ei poista mitään. Tuodun tiedoston voit ottaa takaisin pois.\n\
         Poistaminen poistaa kaiken tästä laitteesta. Tee ensin varmuus\u{ad}kopio.",
        "Här ser du vad som finns på enheten och hur det är sparat.\n\
         Säkerhets\u{ad}kopian är en fil med allt. Spara den någon annanstans än på den här enheten.\n\
         Att återställa raderar inget. En fil som har lagts till kan tas bort igen.\n\
         Att radera tar bort allt från den här enheten. Gör först en säkerhets\u{ad}kopia.",
        "Here you see what is on the device and how it is kept.\n\
         A backup is a file that holds everything. Keep it somewhere other than on this device.\n\
         Restoring removes nothing. A file that was added can be taken out again.\n\
         Removing erases everything from this device. Make a backup first."
    }
    trash {
        "Roska\u{ad}korissa tavoite säilyy 30 päivää. Voit palauttaa sen sinä aikana.\n\
         Sen jälkeen se ei enää näy.",
        "I papperskorgen finns målet kvar i 30 dagar. Under den tiden kan du ta tillbaka det.\n\
         Efter det visas det inte längre.",
        "A goal stays in the trash for 30 days. You can bring it back during that time.\n\
         After that it is no longer shown."
    }
    areas {
        "Kuvat ovat osia elämästä. Valitse kuvalle pino: tärkeä, ehkä tai ei nyt.\n\
         Tässä ei ole oikeaa eikä väärää. Voit muuttaa pinoa milloin vain.\n\
         Läheinen ja ammattilainen voivat lajitella omat pinonsa. Lopuksi näette, mikä on tärkeää teille kaikille.",
        "Bilderna är delar av livet. Välj en hög för bilden: viktigt, kanske eller inte nu.\n\
         Här finns inget rätt eller fel. Du kan byta hög när du vill.\n\
         Närstående och yrkesutbildade kan sortera egna högar. Till slut ser ni vad som är viktigt för er alla.",
        "The pictures are parts of life. Choose a pile for a picture: important, maybe or not now.\n\
         There is no right or wrong here. You can change the pile whenever you like.\n\
         A close one and a professional can sort their own piles. In the end you see what matters to you all."
    }
    main_goals {
        "Päätavoite kertoo omin sanoin, mihin pyritään. Tavoitteet ovat askelia sitä kohti.\n\
         Merkitse, mitkä tavoitteet vievät päätavoitetta kohti. Ne näkyvät sen alla myös lomakkeella.\n\
         Jos poistat päätavoitteen, tavoitteet jäävät talteen.",
        "Huvudmålet säger med egna ord vart vägen leder. Målen är steg på den vägen.\n\
         Markera vilka mål som leder till huvudmålet. De står under det också på blanketten.\n\
         Om du tar bort ett huvudmål finns målen kvar.",
        "A main goal says in own words where all this leads. The goals are steps towards it.\n\
         Mark which goals lead to the main goal. They stand below it on the form too.\n\
         If you remove a main goal, the goals are kept."
    }
}
