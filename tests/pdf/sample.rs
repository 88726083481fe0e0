//! Forms to write: one as a person would make it, and builders for the rest.

use askelma::form::pdf::Fonts;
use askelma::form::{Attachment, Block, Document, Field, Row, Table};
use askelma::plan::{Day, Moment};

pub const FONTS: Fonts<'static> = Fonts {
    regular: include_bytes!("../../public/fonts/NotoSans-Regular.ttf"),
    bold: include_bytes!("../../public/fonts/NotoSans-Bold.ttf"),
    more: &[],
};

pub const ARABIC: &[u8] = include_bytes!("../../public/fonts/NotoSansArabic-Regular.ttf");

/// A form with these blocks.
pub fn document(blocks: Vec<Block>) -> Document {
    Document {
        lang: "fi".into(),
        title: "Omat tavoitteeni".into(),
        page_word: "Sivu".into(),
        made: Moment { day: Day::new(2026, 11, 23).expect("a day"), minute: 14 * 60 + 5 },
        utc_offset: 120,
        part: None,
        print: Default::default(),
        blocks,
        footer: "Sisältö Kelan GAS 1 -lomakkeen mukaan. Tehty Askelmalla, ei Kelan virallinen lomake.".into(),
        attachment: Some(Attachment {
            name: "omat-tavoitteeni.json".into(),
            mime: "application/json".into(),
            description: "Lomakkeen sisältö koneluettavana".into(),
            text: "{\"versio\":1,\"kieli\":\"fi\",\"merkki\":\"äö🙂\"}".into(),
        }),
    }
}

/// A stair with the expected level between heavy lines; from +2 down.
pub fn stair(words: [String; 5]) -> Table {
    let names = ["+2", "+1", "0", "\u{2212}1", "\u{2212}2"];
    let rows = names.iter().zip(words).map(|(n, w)| Row { cells: vec![(*n).into(), w.into()], strong: *n == "0" }).collect();
    Table { summary: "Portaat ylimmästä alimpaan".into(), columns: vec![("Taso".into(), 12), ("Mitä silloin tapahtuu".into(), 88)], rows }
}

fn fields(pairs: &[(&str, &str)]) -> Block {
    let field = |(label, value): &(&str, &str)| Field { label: (*label).into(), value: (*value).into(), missing: *value == "Puuttuu vielä" };
    Block::Fields(pairs.iter().map(field).collect())
}

fn goal(number: usize, name: &str, about: Block, steps: [&str; 5], means: &str, reached: Block) -> Block {
    Block::Section(vec![
        Block::Heading { level: 2, text: format!("Tavoite {number}: {name}").into() },
        about,
        Block::Heading { level: 3, text: "Portaat".into() },
        Block::Table(stair(steps.map(str::to_owned))),
        Block::Heading { level: 3, text: "Keinot: kuka tekee mitä".into() },
        Block::Paragraph(means.into()),
        Block::Heading { level: 3, text: "Arviointi".into() },
        reached,
    ])
}

/// A whole form in Finnish.
pub fn finnish() -> Document {
    document(vec![
        Block::Heading { level: 1, text: "Omat tavoitteeni".into() },
        fields(&[
            ("Nimi", "Aino Esimerkki"),
            ("Henkilötunnus", "131052-900W"),
            ("Palvelu", "Vaativa lääkinnällinen kuntoutus"),
            ("Palveluntuottaja", "Kuntoutus Rantatie Oy"),
            ("Kuntoutusjakso", "1.9.2026 – 31.8.2027"),
            ("Tavoitteet sovittu", "15.9.2026"),
            ("Yhdessä sovittu", "Aino (asiakas), Pekka (puoliso), Sari Virtanen (fysioterapeutti), Leena Mäki (puheterapeutti)"),
            ("Mikä minulle on tärkeää", "”Haluan hakea itse oman leipäni ja jutella kaupan väen kanssa niin kuin ennenkin.”"),
        ]),
        goal(
            1,
            "Kävelen itse kauppaan",
            fields(&[
                ("Päätavoite", "Liikun kodin ulkopuolella ilman saattajaa"),
                ("Elämänalue", "Liikkuminen"),
                ("Indikaattori", "Kertaa viikossa"),
                ("Tavoitetaso viimeistään", "31.1.2027"),
                (
                    "Olosuhteet",
                    "Lähikauppa 400 metrin päässä, rollaattori, kuiva keli. Päivittäistavarakauppakäynti lasketaan, kun Aino tulee itse kotiin asti.",
                ),
            ]),
            [
                "Kävelen kauppaan 5 kertaa viikossa.",
                "Kävelen kauppaan 4 kertaa viikossa.",
                "Kävelen kauppaan 3 kertaa viikossa. Tavoitetaso 31.1.2027.",
                "Kävelen kauppaan 2 kertaa viikossa.",
                "Kävelen kauppaan kerran viikossa. Lähtötaso 15.9.2026.",
            ],
            "Aino kävelee kotipihalla joka päivä ja kaupalle maanantaisin ja torstaisin.\nPekka kulkee mukana kaksi ensimmäistä viikkoa.\nSari Virtanen harjoittelee Ainon kanssa portaita ja reunakiveyksiä kerran viikossa.",
            fields(&[
                ("Taso sovittu yhdessä", "+1"),
                ("Päivä", "28.1.2027"),
                ("Mitä tapahtui", "Kaupassa käytiin tammikuussa 17 kertaa. Liukkaalla Pekka tuli mukaan kahdesti."),
            ]),
        ),
        goal(
            2,
            "Koiran ulkoilutus joka päivä",
            fields(&[
                ("Päätavoite", "Jaksan arjen askareet"),
                ("Elämänalue", "Kotielämä"),
                ("Indikaattori", "Päivää viikossa"),
                ("Tavoitetaso viimeistään", "31.3.2027"),
            ]),
            [
                "Käyn koiran kanssa ulkona 7 päivänä viikossa.",
                "Käyn koiran kanssa ulkona 6 päivänä viikossa.",
                "Käyn koiran kanssa ulkona 5 päivänä viikossa.",
                "Käyn koiran kanssa ulkona 3–4 päivänä viikossa.",
                "Käyn koiran kanssa ulkona enintään 2 päivänä viikossa.",
            ],
            "Aino lähtee ulos aamukahvin jälkeen. Pekka muistuttaa iltapäivällä, jos lenkki on tekemättä.",
            fields(&[("Taso sovittu yhdessä", "Puuttuu vielä"), ("Päivä", "Puuttuu vielä")]),
        ),
        Block::Heading { level: 2, text: "Allekirjoitukset".into() },
        Block::Paragraph("Tavoitteet on laadittu yhdessä.".into()),
        Block::Signatures(vec!["Asiakas".into(), "Läheinen".into(), "Kuntoutuksen ammattilainen".into()]),
    ])
}

/// About so many characters of Finnish; the first word is `first`, and no two words are the same.
pub fn long_text(first: &str, length: usize) -> String {
    let stock = [
        "kävelen",
        "kauppaan",
        "lääkinnällinen",
        "kuntoutussuunnitelma",
        "ja",
        "päivittäistavarakauppakäynti",
        "yhdessä",
        "läheisen",
        "kanssa,",
        "ei",
    ];
    let mut out = first.to_owned();
    for (n, word) in stock.iter().cycle().enumerate() {
        if out.chars().count() >= length {
            break;
        }
        out.push_str(&format!(" {word}{n}"));
    }
    out
}

/// The letters alone: where lines end and words are divided is not part of what is said.
pub fn words(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}
