//! What Askelma is, what happens to the data, how accessible it is, and why a backup matters.
//! Every sentence here is a promise: it changes when the app changes.

use super::Lang;

/// A heading and what stands under it; a line of `text` is a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    pub heading: &'static str,
    pub text: &'static str,
}

impl Section {
    pub fn paragraphs(self) -> impl Iterator<Item = &'static str> {
        self.text.lines()
    }
}

type Say = fn(Lang) -> &'static str;

fn sections<const N: usize>(lang: Lang, all: [(Say, Say); N]) -> [Section; N] {
    all.map(|(heading, text)| Section { heading: heading(lang), text: text(lang) })
}

pub fn about(lang: Lang) -> [Section; 3] {
    sections(lang, [(what_it_is, what_it_is_text), (what_it_is_not, what_it_is_not_text), (whose_it_is, whose_it_is_text)])
}

pub fn privacy(lang: Lang) -> [Section; 5] {
    sections(
        lang,
        [
            (what_is_kept, what_is_kept_text),
            (what_is_sent, what_is_sent_text),
            (what_is_not_promised, what_is_not_promised_text),
            (who_can_read, who_can_read_text),
            (how_to_remove, how_to_remove_text),
        ],
    )
}

pub fn accessibility(lang: Lang) -> [Section; 3] {
    sections(lang, [(our_aim, our_aim_text), (what_is_checked, what_is_checked_text), (something_wrong, something_wrong_text)])
}

pub fn backup(lang: Lang) -> [Section; 2] {
    sections(lang, [(why_backup, why_backup_text), (where_backup, where_backup_text)])
}

messages! {
    privacy_title { "Tietosi", "Dina uppgifter", "Your data" }
    accessibility_title { "Saavutettavuus", "Tillgänglighet", "Accessibility" }
    backup_title { "Varmuus\u{ad}kopio", "Säkerhets\u{ad}kopia", "Backup" }
    version(version: &str) { "Versio {version}", "Version {version}", "Version {version}" }

    what_it_is { "Mikä Askelma on?", "Vad är Askelma?", "What is Askelma?" }
    what_it_is_text {
        "Askelma auttaa tekemään kuntoutuksen tavoitteen yhdessä: kuntoutuja, läheinen ja terapeutti.\n\
         Tavoite kirjoitetaan viitenä portaana. Menetelmän nimi on GAS.\n\
         Lopuksi tavoitteista saa lomakkeen Omat tavoitteeni.",
        "Askelma hjälper er att sätta ett mål för rehabiliteringen tillsammans: klient, närstående och terapeut.\n\
         Målet skrivs som fem steg. Metoden heter GAS.\n\
         Till slut blir målen blanketten Mina mål.",
        "Askelma helps you set a goal for rehabilitation together: client, close one and therapist.\n\
         The goal is written as five steps. The method is called GAS.\n\
         In the end the goals become the form My goals."
    }
    what_it_is_not { "Mitä Askelma ei ole?", "Vad är Askelma inte?", "What is Askelma not?" }
    what_it_is_not_text {
        "Askelma ei ole Kelan palvelu, eikä Kela ole tarkastanut sitä.\n\
         Askelma ei ole potilas\u{ad}tieto\u{ad}järjestelmä. Ammatti\u{ad}lainen kirjaa tiedot omaan järjestelmäänsä.\n\
         Askelma ei neuvo hoidossa eikä päätä mitään. Tavoitteesta päätätte te.",
        "Askelma är inte en tjänst från FPA, och FPA har inte granskat den.\n\
         Askelma är inget patient\u{ad}data\u{ad}system. Den yrkesutbildade antecknar uppgifterna i sitt eget system.\n\
         Askelma ger inga råd om vård och bestämmer ingenting. Ni bestämmer om målet.",
        "Askelma is not a Kela service, and Kela has not checked it.\n\
         Askelma is not a patient record. Professionals keep their records in a system of their own.\n\
         Askelma gives no advice on treatment and decides nothing. You decide on the goal."
    }
    whose_it_is { "Kenen tiedot ovat?", "Vems är uppgifterna?", "Whose is the data?" }
    whose_it_is_text {
        "Tiedot ovat sinun. Saat ne ulos tiedostona milloin haluat, ja voit lukea ne muillakin ohjelmilla.\n\
         Askelma ei maksa mitään, eikä siinä ole mainoksia.",
        "Uppgifterna är dina. Du får ut dem som en fil när du vill, och kan läsa dem också med andra program.\n\
         Askelma kostar ingenting och har ingen reklam.",
        "The data is yours. You get it out as a file whenever you like, and can read it with other programs too.\n\
         Askelma costs nothing and has no advertisements."
    }

    what_is_kept { "Mitä tallennetaan ja minne?", "Vad sparas och var?", "What is kept, and where?" }
    what_is_kept_text {
        "Kaikki, mitä kirjoitat ja merkitset, tallentuu tähän laitteeseen, tämän selaimen muistiin.\n\
         Myös vanhat sanat ja se, kuka muutti ja milloin, säilyvät.\n\
         Henkilö\u{ad}tunnus kysytään vain lomaketta varten. Sitä ei tallenneta.",
        "Allt du skriver och markerar sparas på den här enheten, i den här webbläsarens minne.\n\
         Också gamla ord och vem som ändrade och när finns kvar.\n\
         Person\u{ad}beteckningen frågas bara för blanketten. Den sparas inte.",
        "Everything you write and mark is saved on this device, in the memory of this browser.\n\
         Old words, and who changed what and when, are kept too.\n\
         The personal identity code is asked for only for the form. It is not saved."
    }
    what_is_sent { "Mitä lähetetään?", "Vad skickas?", "What is sent?" }
    what_is_sent_text {
        "Tavoitteitasi ei lähetetä mihinkään. Ne lähtevät laitteesta vain, kun itse jaat tai tallennat tiedoston.\n\
         Askelma hakee netistä vain oman ohjelmansa. Palvelin näkee silloin verkko-osoitteesi, niin kuin jokainen verkko\u{ad}sivu.\n\
         Askelma ei seuraa, mitä teet. Siinä ei ole kävijä\u{ad}laskuria eikä muiden yritysten osia.",
        "Dina mål skickas ingenstans. De lämnar enheten bara när du själv delar eller sparar en fil.\n\
         Askelma hämtar bara sitt eget program från nätet. Servern ser då din nätadress, som på alla webbsidor.\n\
         Askelma följer inte vad du gör. Här finns ingen besöks\u{ad}räknare och inga delar från andra företag.",
        "Your goals are not sent anywhere. They leave the device only when you share or save a file yourself.\n\
         Askelma fetches only its own program from the internet. The server then sees your network address, as every web page does.\n\
         Askelma does not follow what you do. It has no visitor counter and no parts from other companies."
    }
    what_is_not_promised { "Mitä emme voi luvata?", "Vad kan vi inte lova?", "What can we not promise?" }
    what_is_not_promised_text {
        "Selain voi poistaa tiedot, jos laitteen muisti loppuu tai jos tyhjennät selaimen tiedot.\n\
         Safari voi poistaa ne, jos et avaa sivua viikkoon. Asenna Askelma koti\u{ad}valikkoon, niin vaara pienenee.\n\
         Jos laite katoaa tai hajoaa, tiedot katoavat sen mukana. Vain varmuus\u{ad}kopio tuo ne takaisin.",
        "Webbläsaren kan ta bort uppgifterna om minnet tar slut eller om du tömmer webbläsarens data.\n\
         Safari kan ta bort dem om du inte öppnar sidan på en vecka. Lägg Askelma på hemskärmen, så minskar risken.\n\
         Om enheten försvinner eller går sönder går uppgifterna med den. Bara en säkerhets\u{ad}kopia ger dem tillbaka.",
        "The browser may erase the data if the device runs out of space, or if you clear the browser’s data.\n\
         Safari may erase it if you do not open the page for a week. Put Askelma on the home screen to lower the risk.\n\
         If the device is lost or broken, the data goes with it. Only a backup brings it back."
    }
    who_can_read { "Kuka voi lukea tiedot?", "Vem kan läsa uppgifterna?", "Who can read the data?" }
    who_can_read_text {
        "Jokainen, joka saa tämän laitteen auki, voi lukea tavoitteet. Askelmassa ei vielä ole omaa lukkoa.\n\
         Tietoja ei vielä salata laitteessa. Myös varmuus\u{ad}kopio on salaamaton tiedosto.\n\
         Pidä laitteessa pääsykoodi. Yhteisellä laitteella käytä vain lempinimiä.",
        "Var och en som får upp den här enheten kan läsa målen. Askelma har ännu inget eget lås.\n\
         Uppgifterna krypteras ännu inte på enheten. Också säkerhets\u{ad}kopian är en okrypterad fil.\n\
         Använd skärmlås. På en gemensam enhet: använd bara smeknamn.",
        "Anyone who can open this device can read the goals. Askelma does not have a lock of its own yet.\n\
         The data is not yet encrypted on the device. The backup is an unencrypted file too.\n\
         Keep a passcode on the device. On a shared device, use nicknames only."
    }
    how_to_remove { "Miten poistan tiedot?", "Hur tar jag bort uppgifterna?", "How do I remove the data?" }
    how_to_remove_text {
        "Avaa Asetukset ja sieltä Tietosi tässä laitteessa. Alareunassa on Poista kaikki tästä laitteesta.\n\
         Jaetut tiedostot ja varmuus\u{ad}kopiot jäävät sinne, minne ne on tallennettu.",
        "Öppna Inställningar och där Dina uppgifter på den här enheten. Längst ner finns Radera allt från den här enheten.\n\
         Delade filer och säkerhets\u{ad}kopior finns kvar där de har sparats.",
        "Open Settings and there Your data on this device. At the bottom is Remove everything from this device.\n\
         Shared files and backups stay where they were saved."
    }

    our_aim { "Mihin pyrimme", "Vad vi strävar efter", "What we aim for" }
    our_aim_text {
        "Askelma on tehty niin, että jokainen voi käyttää sitä: näppäimistöllä, ruudun\u{ad}lukijalla, suurella tekstillä ja tumman teeman kanssa.\n\
         Pyrimme täyttämään ohjeiston WCAG 2.2 tason AA.",
        "Askelma är gjord så att alla kan använda den: med tangentbord, skärmläsare, stor text och mörkt tema.\n\
         Vi strävar efter att uppfylla WCAG 2.2 på nivå AA.",
        "Askelma is made so that everyone can use it: with a keyboard, a screen reader, large text and a dark theme.\n\
         We aim to meet WCAG 2.2 at level AA."
    }
    what_is_checked { "Mitä on tarkistettu", "Vad som har kontrollerats", "What has been checked" }
    what_is_checked_text {
        "Olemme itse tarkistaneet näkymiä ohjelmalla ja katsomalla. Ulkopuolinen ei ole arvioinut Askelmaa.\n\
         Emme ole vielä kokeilleet sitä kaikilla laitteilla ja ruudun\u{ad}lukijoilla. Puutteita voi olla.\n\
         Päivän valitsin ja tiedoston valitsin ovat selaimen omia. Niiden kieli ja koko tulevat laitteesta.",
        "Vi har själva kontrollerat vyer med program och genom att titta. Ingen utomstående har granskat Askelma.\n\
         Vi har ännu inte provat den på alla enheter och med alla skärmläsare. Det kan finnas brister.\n\
         Dag- och filväljarna är webbläsarens egna. Deras språk och storlek kommer från enheten.",
        "We have checked screens ourselves, with a program and by looking. Nobody from outside has assessed Askelma.\n\
         We have not yet tried it on every device and with every screen reader. There may be faults.\n\
         The pickers for a day and a file are the browser’s own. Their language and size come from the device."
    }
    something_wrong { "Jos jokin ei toimi", "Om något inte fungerar", "If something does not work" }
    something_wrong_text {
        "Kerro siitä sille, jolta sait Askelman. Kerro, mikä näkymä oli auki ja mitä yritit tehdä.\n\
         Voit aina saada tavoitteesi ulos tiedostona, vaikka jokin näkymä ei toimisi sinulle.",
        "Berätta det för den som gav dig Askelma. Berätta vilken vy som var öppen och vad du försökte göra.\n\
         Du kan alltid få ut dina mål som en fil, även om en vy inte fungerar för dig.",
        "Tell the one who gave you Askelma. Say which screen was open and what you were trying to do.\n\
         You can always get your goals out as a file, even if a screen does not work for you."
    }

    why_backup { "Miksi varmuus\u{ad}kopio?", "Varför en säkerhets\u{ad}kopia?", "Why a backup?" }
    why_backup_text {
        "Tavoitteesi ovat vain tässä laitteessa. Varmuus\u{ad}kopio on tiedosto, jossa on kaikki.\n\
         Tee kopio aina, kun olette sopineet jotain tärkeää, ja ennen kuin vaihdat laitetta.",
        "Dina mål finns bara på den här enheten. En säkerhets\u{ad}kopia är en fil med allt.\n\
         Gör en kopia när ni har kommit överens om något viktigt, och innan du byter enhet.",
        "Your goals are only on this device. A backup is a file that holds everything.\n\
         Make one whenever you have agreed on something important, and before you change devices."
    }
    where_backup { "Minne sen tallennan?", "Var sparar jag den?", "Where do I keep it?" }
    where_backup_text {
        "Tallenna se muualle kuin tähän laitteeseen: esimerkiksi tietokoneelle tai muisti\u{ad}tikulle.\n\
         Jokainen, joka saa tiedoston, voi lukea sen. Säilytä se kuin terveys\u{ad}paperit.\n\
         Palautus ei poista mitään. Se tuo kopion asiat takaisin nykyisten rinnalle.",
        "Spara den någon annanstans än på den här enheten: till exempel på en dator eller ett USB-minne.\n\
         Var och en som får filen kan läsa den. Förvara den som dina vårdpapper.\n\
         Att återställa tar inte bort något. Det som finns i kopian läggs till det du har nu.",
        "Keep it somewhere other than on this device: on a computer or a memory stick, for example.\n\
         Anyone who gets the file can read it. Keep it as you keep your health papers.\n\
         Restoring removes nothing. What is in the copy is added to what you have now."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(lang: Lang) -> Vec<Section> {
        [about(lang).as_slice(), &privacy(lang), &accessibility(lang), &backup(lang)].concat()
    }

    #[test]
    fn every_language_promises_the_same() {
        let lines = |lang| all(lang).into_iter().map(|s| s.paragraphs().filter(|p| p.trim() == *p && !p.is_empty()).count()).collect::<Vec<_>>();
        assert_eq!(lines(Lang::Fi), [3, 3, 2, 3, 3, 3, 3, 2, 2, 3, 2, 2, 3]);
        assert_eq!(lines(Lang::Sv), lines(Lang::Fi));
        assert_eq!(lines(Lang::En), lines(Lang::Fi));
    }

    #[test]
    fn each_heading_stands_once() {
        for lang in Lang::ALL {
            let mut headings: Vec<_> = all(lang).into_iter().map(|s| s.heading).collect();
            headings.sort_unstable();
            headings.dedup();
            assert_eq!(headings.len(), 13);
        }
    }
}
