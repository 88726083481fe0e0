//! Words of the data screen: what is kept here, how safely, and how it gets out and back in.

use super::{Lang, format, received};
use crate::plan::Day;

messages! {
    none_here { "Täällä ei ole vielä mitään tallessa.", "Här finns inget sparat ännu.", "Nothing is kept here yet." }
    goals_here(n: usize) { "{n} tavoitetta", "{n} mål", "{n} goals" }
    goals_here_one { "1 tavoite", "1 mål", "1 goal" }
    clients_here(n: usize) { "{n} asiakasta", "{n} klienter", "{n} clients" }
    entries_here(n: usize, size: &str) { "{n} merkintää, yhteensä {size}", "{n} anteckningar, sammanlagt {size}", "{n} entries, {size} in all" }
    app_too(size: &str) {
        "Ohjelman kanssa laitteesta on käytössä {size}.",
        "Tillsammans med programmet upptar det {size} på enheten.",
        "Together with the program it takes {size} of the device."
    }
    unsent_one {
        "Yksi teksti on kesken. Se on tallessa tässä laitteessa, mutta ei varmuuskopiossa.",
        "En text är inte färdig. Den finns kvar på den här enheten men inte i säkerhetskopian.",
        "One text is unfinished. It is kept on this device, but not in the backup."
    }
    unsent_many(n: usize) {
        "{n} tekstiä on kesken. Ne ovat tallessa tässä laitteessa, mutta eivät varmuuskopiossa.",
        "{n} texter är inte färdiga. De finns kvar på den här enheten men inte i säkerhetskopian.",
        "{n} texts are unfinished. They are kept on this device, but not in the backup."
    }

    never { "Varmuus\u{ad}kopiota ei ole vielä", "Det finns ingen säkerhets\u{ad}kopia ännu", "There is no backup yet" }
    never_text {
        "Tietosi ovat vain tässä laitteessa. Jos laite katoaa tai hajoaa, ne katoavat.",
        "Dina uppgifter finns bara på den här enheten. Om den går sönder eller försvinner är de borta.",
        "Your data is only on this device. If it is lost or broken, the data goes with it."
    }
    made_today { "Varmuus\u{ad}kopio on tehty tänään", "Säkerhets\u{ad}kopian är gjord i dag", "The backup was made today" }
    one_day_old { "Varmuus\u{ad}kopio on eiliseltä", "Säkerhets\u{ad}kopian är från i går", "The backup is from yesterday" }
    days_old(n: i64) { "Varmuus\u{ad}kopio on {n} päivää vanha", "Säkerhets\u{ad}kopian är {n} dagar gammal", "The backup is {n} days old" }
    latest(day: &str) { "Viimeisin: {day}.", "Den senaste: {day}.", "The latest: {day}." }
    no_changes { "Sen jälkeen mikään ei ole muuttunut.", "Inget har ändrats sedan dess.", "Nothing has changed since." }
    one_change {
        "Sen jälkeen on tehty yksi muutos. Se on vain tässä laitteessa.",
        "Sedan dess har en sak ändrats. Den finns bara på den här enheten.",
        "One thing has changed since. It is only on this device."
    }
    changes(n: u32) {
        "Sen jälkeen on tehty {n} muutosta. Ne ovat vain tässä laitteessa.",
        "Sedan dess har {n} saker ändrats. De finns bara på den här enheten.",
        "{n} things have changed since. They are only on this device."
    }

    backup_now { "Tee varmuus\u{ad}kopio nyt", "Gör en säkerhets\u{ad}kopia nu", "Make a backup now" }
    preparing { "Valmistellaan…", "Förbereds…", "Preparing…" }
    backup_stem { "askelma-varmuuskopio", "askelma-sakerhetskopia", "askelma-backup" }
    backup_is_open {
        "Kopiota ei ole salattu. Säilytä se kuin terveyspaperit.",
        "Kopian är inte krypterad. Förvara den som dina vårdpapper.",
        "The copy is not encrypted. Keep it as you keep your health papers."
    }
    backup_shared(size: &str) { "Varmuuskopio on jaettu ({size}).", "Säkerhetskopian är delad ({size}).", "The backup was shared ({size})." }
    backup_saved(name: &str, size: &str) {
        "Varmuuskopio on tallennettu: {name}, {size}. Löydät sen laitteen latauksista. Siirrä se talteen muualle.",
        "Säkerhetskopian är sparad: {name}, {size}. Du hittar den bland enhetens nedladdningar. Flytta den sedan till ett säkert ställe.",
        "The backup is saved: {name}, {size}. You will find it in the device’s downloads. Then move it to a safe place."
    }
    backup_cancelled {
        "Varmuuskopiota ei jaettu, joten sitä ei vielä ole. Yritä uudelleen, kun sinulle sopii.",
        "Säkerhetskopian delades inte, så den finns inte ännu. Försök igen när det passar.",
        "The backup was not shared, so there is none yet. Try again when it suits you."
    }
    backup_not_sent {
        "Selain ei päästänyt varmuuskopiota ulos. Tietosi ovat yhä tässä laitteessa. Yritä toisella selaimella.",
        "Webbläsaren släppte inte igenom säkerhetskopian. Dina uppgifter finns kvar på den här enheten. Prova en annan webbläsare.",
        "The browser did not let the backup through. Your data is still on this device. Try another browser."
    }
    backup_too_large {
        "Varmuuskopiosta tulisi liian suuri, jotta sen voisi palauttaa. Tallenna asiakkaat yksi kerrallaan avoimina tiedostoina.",
        "Säkerhetskopian skulle bli för stor för att kunna återställas. Spara klienterna en i taget som öppna filer.",
        "The backup would be too large to be restored. Save the clients one at a time as open files."
    }
    backup_unreadable {
        "Varmuuskopiota ei voi tehdä, koska tietoja ei saatu luettua. Päivitä sivu ja yritä uudelleen.",
        "Det går inte att göra en säkerhetskopia, för uppgifterna kunde inte läsas. Ladda om sidan och försök igen.",
        "A backup cannot be made, as the data could not be read. Reload the page and try again."
    }
}

/// How safely the browser keeps it: a fact and what it means.
pub mod truth {
    messages! {
        heading { "Näin tiedot ovat tallessa", "Så här sparas uppgifterna", "How safely the data is kept" }
        kept { "Selain säilyttää tiedot", "Webbläsaren sparar uppgifterna", "The browser keeps the data" }
        kept_text { "Selain on luvannut olla poistamatta niitä itse.", "Webbläsaren har lovat att inte radera dem själv.", "The browser has promised not to erase it by itself." }
        may_clear { "Selain voi poistaa tiedot", "Webbläsaren kan radera uppgifterna", "The browser may erase the data" }
        may_clear_text {
            "Näin voi käydä, jos laitteen tila loppuu. Tee varmuuskopio usein.",
            "Det kan hända om enhetens utrymme tar slut. Gör ofta en säkerhetskopia.",
            "This may happen if the device runs out of space. Make a backup often."
        }
        unknown { "Selain ei kerro, säilyykö tieto", "Webbläsaren säger inte om uppgifterna blir kvar", "The browser does not say whether the data stays" }
        unknown_text { "Tee varmuuskopio usein.", "Gör ofta en säkerhetskopia.", "Make a backup often." }
        not_kept { "Mitään ei tallenneta", "Inget sparas", "Nothing is being saved" }
        not_kept_text {
            "Selain estää tallentamisen. Kaikki katoaa, kun suljet sivun. Tee varmuuskopio ennen sitä.",
            "Webbläsaren tillåter inte att något sparas. Allt försvinner när du stänger sidan. Gör en säkerhetskopia innan.",
            "The browser blocks saving. Everything is gone when you close the page. Make a backup before that."
        }
        newer { "Tiedot ovat tallessa, mutta eivät aukea tässä", "Uppgifterna finns kvar men öppnas inte här", "The data is kept, but does not open here" }
        newer_text {
            "Uudempi Askelma on tallentanut ne. Päivitä sivu, niin ne näkyvät taas.",
            "En nyare Askelma har sparat dem. Ladda om sidan, så syns de igen.",
            "A newer Askelma saved it. Reload the page to see it again."
        }
        ask_again { "Pyydä selainta säilyttämään", "Be webbläsaren spara", "Ask the browser to keep it" }
        installed { "Asennettu laitteeseen", "Installerad på enheten", "Installed on the device" }
        installed_text { "Avaat Askelman omasta kuvakkeesta.", "Du öppnar Askelma från dess egen ikon.", "You open Askelma from its own icon." }
        in_browser { "Ei asennettu", "Inte installerad", "Not installed" }
        in_browser_text {
            "Avaat Askelman selaimessa. Safari voi poistaa tiedot, jos et avaa sivua viikkoon. Lisää Askelma kotivalikkoon.",
            "Du öppnar Askelma i webbläsaren. Safari kan radera uppgifterna om du inte öppnar sidan på en vecka. Lägg till Askelma på hemskärmen.",
            "You open Askelma in the browser. Safari may erase the data if you do not open the page for a week. Put Askelma on the home screen."
        }
        not_sent { "Mitään ei lähetetä nettiin", "Inget skickas ut på nätet", "Nothing is sent over the internet" }
        not_sent_text { "Tiedot lähtevät vain, kun jaat ne itse.", "Uppgifterna lämnar enheten bara när du själv delar dem.", "The data leaves only when you share it yourself." }
        no_lock { "Ei salasanaa", "Inget lösenord", "No password" }
        no_lock_text {
            "Jos joku saa laitteesi auki, hän voi lukea tavoitteesi. Tietoja ei ole salattu.",
            "Om någon får upp din enhet kan hen läsa dina mål. Uppgifterna är inte krypterade.",
            "If somebody can open your device, they can read your goals. The data is not encrypted."
        }
    }
}

/// How old the last backup is, as a heading, and what is not in it, as a sentence.
/// `on` is the day it left the device, `changes` how much was written since.
pub fn backup_age(lang: Lang, on: Option<Day>, today: Day, changed: u32) -> (String, String) {
    let Some(on) = on else { return (never(lang).to_owned(), never_text(lang).to_owned()) };
    let title = match on.days_to(today) {
        // A clock set back makes no backup of tomorrow.
        ..=0 => made_today(lang).to_owned(),
        1 => one_day_old(lang).to_owned(),
        n => days_old(lang, n),
    };
    let since = match changed {
        0 => no_changes(lang).to_owned(),
        1 => one_change(lang).to_owned(),
        n => changes(lang, n),
    };
    (title, format!("{} {since}", latest(lang, &format::day(lang, on))))
}

/// `3 tavoitetta, 57 merkintää, yhteensä 12 kilotavua.` With the number of plans where there are several: for a
/// professional each is a client's.
pub fn here(lang: Lang, professional: bool, plans: usize, goals: usize, entries: usize, bytes: usize) -> String {
    if entries == 0 {
        return none_here(lang).to_owned();
    }
    let clients = match plans {
        0 | 1 => None,
        n if professional => Some(clients_here(lang, n)),
        n => Some(received::plans(lang, n)),
    };
    let goals = if goals == 1 { goals_here_one(lang).to_owned() } else { goals_here(lang, goals) };
    let entries = entries_here(lang, entries, &format::size(lang, bytes));
    clients.into_iter().chain([goals, entries]).collect::<Vec<_>>().join(", ") + "."
}

#[cfg(test)]
mod tests {
    use super::*;

    fn age(on: Option<&str>, today: &str, changed: u32) -> (String, String) {
        let day = |text| Day::parse(text).expect("a day");
        let (title, text) = backup_age(Lang::Fi, on.map(day), day(today), changed);
        (title.replace('\u{ad}', ""), text)
    }

    #[test]
    fn the_age_of_a_backup_is_counted_in_days() {
        assert_eq!(age(None, "2026-11-22", 6).0, "Varmuuskopiota ei ole vielä");
        assert_eq!(age(Some("2026-11-22"), "2026-11-22", 0).0, "Varmuuskopio on tehty tänään");
        assert_eq!(age(Some("2026-11-21"), "2026-11-22", 0).0, "Varmuuskopio on eiliseltä");
        assert_eq!(age(Some("2026-10-30"), "2026-11-22", 0).0, "Varmuuskopio on 23 päivää vanha");
        assert_eq!(age(Some("2026-11-30"), "2026-11-22", 0).0, "Varmuuskopio on tehty tänään");
    }

    #[test]
    fn what_the_backup_lacks_is_said() {
        assert_eq!(age(Some("2026-10-30"), "2026-11-22", 0).1, "Viimeisin: 30.10.2026. Sen jälkeen mikään ei ole muuttunut.");
        assert!(age(Some("2026-10-30"), "2026-11-22", 1).1.contains("yksi muutos"));
        assert!(age(Some("2026-10-30"), "2026-11-22", 6).1.contains("6 muutosta"));
        assert!(age(None, "2026-11-22", 6).1.contains("vain tässä laitteessa"));
    }

    #[test]
    fn what_is_here_is_counted() {
        assert_eq!(here(Lang::Fi, false, 1, 1, 57, 11_700), "1 tavoite, 57 merkintää, yhteensä 12\u{a0}kilotavua.");
        assert_eq!(here(Lang::En, true, 4, 9, 300, 90_000), "4 clients, 9 goals, 300 entries, 90\u{a0}kilobytes in all.");
        assert_eq!(here(Lang::Sv, false, 0, 0, 0, 0), "Här finns inget sparat ännu.");
    }
}
