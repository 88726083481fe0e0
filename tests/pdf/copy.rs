//! The goals in large print: what stands on them, what never does, and how they lie on their sheets.

use crate::plans::{details, full, made};
use crate::reader::{Reader, utf16_hex};
use crate::sample::{FONTS, words};
use askelma::form::pdf::{Archive, write};
use askelma::form::{Block, Document, Paper, Tongues};
use askelma::words::Lang;

/// All that a client's goal holds, each text known by its own word. Signs of levels are words here.
fn said(what: &str) -> String {
    let what = match what {
        "\u{2212}2" => "askelyksi",
        "\u{2212}1" => "askelkaksi",
        "0" => "askelkolme",
        "+1" => "askelneljä",
        "+2" => "askelviisi",
        other => other,
    };
    format!("Teksti {what} ja muuta")
}

fn made_of(goals: usize, lang: Lang) -> (Document, Reader) {
    let document = Paper::Large.make(&full(goals, &said), &Tongues::one(lang), &details(), made()).remove(0);
    let name = format!("large-{goals}-{}", lang.tag());
    let reader = Reader::new(&name, &write(&document, &FONTS, Archive::A3a).expect("a PDF").bytes);
    (document, reader)
}

const SHOWN: [&str; 12] =
    ["omin sanoin", "nimi", "askelyksi", "askelkaksi", "askelkolme", "askelneljä", "askelviisi", "keinot", "osa1", "osa2", "tapahtui", "tauko"];

#[test]
fn it_says_all_of_the_goal_in_plain_words_and_never_a_score_a_code_or_a_level() {
    for lang in Lang::ALL {
        let (document, reader) = made_of(2, lang);
        let text = words(&reader.text());
        for what in SHOWN {
            assert!(text.matches(&words(&said(what))).count() >= 2, "{what} of both goals in {lang:?}");
        }
        let whole = document.texts().iter().map(|t| t.plain()).collect::<Vec<_>>().join("\n");
        for never in ["+1", "+2", "\u{2212}1", "\u{2212}2", "-1", "-2", "T-", "d4", "010190", "GAS", "Taso", "Nivå", "evel", "kesken", "poistettu"] {
            assert!(!whole.contains(never), "{never} in {lang:?}:\n{whole}");
        }
        assert!(!reader.text().contains("GAS"));
        assert_eq!(document.attachment, None);
        assert!(!document.blocks.iter().any(|b| matches!(b, Block::Table(_))));
    }
}

#[test]
fn a_goal_begins_on_a_sheet_of_its_own() {
    let (_, reader) = made_of(3, Lang::Fi);
    let pages = reader.pages();
    // The goal's own words stand right under its name.
    let begin: Vec<usize> = (0..pages.len()).filter(|n| pages[*n].contains("Mikä sinulle on tärkeää")).collect();
    assert_eq!(begin.len(), 3);
    assert!(begin[0] > 0, "the title has a sheet with the list of goals");
    for (n, at) in begin.iter().enumerate() {
        let page = words(&pages[*at]);
        assert_eq!(page.matches(&words(&said("omin sanoin"))).count(), 1);
        for step in ["askelyksi", "askelviisi"] {
            assert!(page.contains(&words(&said(step))), "the whole stair of goal {n} is seen at one glance");
        }
    }
}

#[test]
fn the_picture_says_in_words_what_it_shows() {
    // The newest agreed step is the fourth from below, the target the third.
    let (document, reader) = made_of(1, Lang::Fi);
    let about = "Alimmasta laskien olet nyt 4. askelmalla, ja tavoite on 3. askelma.";
    fn stairs(blocks: &[Block]) -> Vec<String> {
        let of = |block: &Block| match block {
            Block::Stair(stair) => vec![stair.about.clone()],
            Block::Section(inner) | Block::Page(inner) => stairs(inner),
            _ => vec![],
        };
        blocks.iter().flat_map(of).collect()
    }
    let all = stairs(&document.blocks);
    assert!(all.len() == 1 && all[0].contains(about), "{all:?}");
    let objects = reader.objects();
    assert!(objects.contains("/S /Figure") && objects.contains(&utf16_hex(&all[0])), "the alternative text");
}

/// A goal as people have them: two lines of means, two partial goals, a comment and a pause.
fn ordinary(what: &str) -> String {
    let text = match what {
        "nimi" => "Kävelen itse kauppaan",
        "omin sanoin" => "Haluan hakea oman leipäni eikä aina pyytää muita.",
        "\u{2212}2" => "Kävelen kauppaan kerran viikossa.",
        "\u{2212}1" => "Kävelen kauppaan 2 kertaa viikossa.",
        "0" => "Kävelen kauppaan 3 kertaa viikossa.",
        "+1" => "Kävelen kauppaan 4 kertaa viikossa.",
        "+2" => "Kävelen kauppaan 5 kertaa viikossa.",
        "keinot" => "Kävelen tiistaina ja torstaina Liisan kanssa.\nTerapeutti harjoittelee portaita kanssani.",
        "osa1" => "Kävelen puistoon yksin",
        "osa2" => "Pääsen ovelle asti",
        "porras" => "Kävelen kauppaan 4 kertaa viikossa.",
        "tapahtui" => "Kävely oli varmaa myös mäessä.",
        "tauko" => "Flunssa",
        other => other,
    };
    text.to_owned()
}

#[test]
fn an_ordinary_goal_has_room_on_one_sheet() {
    let document = Paper::Large.make(&full(2, &ordinary), &Tongues::one(Lang::Fi), &details(), made()).remove(0);
    let reader = Reader::new("large-ordinary", &write(&document, &FONTS, Archive::A3a).expect("a PDF").bytes);
    let pages = reader.pages();
    assert_eq!(pages.iter().filter(|page| !page.trim().is_empty()).count(), 3, "the title's sheet, and one for each goal: {pages:#?}");
}

#[test]
fn where_a_goal_goes_on_stands_its_name() {
    let said = |what: &str| if what == "keinot" { crate::sample::long_text("keino", 2_000) } else { ordinary(what) };
    let document = Paper::Large.make(&full(2, &said), &Tongues::one(Lang::Fi), &details(), made()).remove(0);
    let reader = Reader::new("large-long", &write(&document, &FONTS, Archive::A3a).expect("a PDF").bytes);
    let pages = reader.pages();
    let (begun, going_on): (Vec<&String>, Vec<&String>) =
        pages.iter().skip(1).filter(|page| !page.trim().is_empty()).partition(|page| page.contains("Mikä sinulle on tärkeää"));
    assert!(begun.len() == 2 && going_on.len() >= 2, "{pages:#?}");
    assert!(going_on.iter().all(|page| page.contains("Omat tavoitteeni · Kävelen itse kauppaan")), "{going_on:#?}");
    assert!(begun.iter().all(|page| !page.contains("Omat tavoitteeni ·")), "{begun:#?}");
}

/// People write in their own language, whatever the paper's: a voice has to know.
#[test]
fn each_paper_knows_the_language_of_what_was_written() {
    let english = |what: &str| format!("I walk to the shop with my rollator ({what})");
    for paper in [Paper::Provider, Paper::Client, Paper::Values, Paper::Large] {
        let said = |what: &str| match what {
            "nimi" => "أمشي إلى المتجر".to_owned(),
            // Names are of no language.
            "client" | "mother" | "therapist" | "tuottaja" => "Nimi".to_owned(),
            _ => english(what),
        };
        for document in paper.make(&full(2, &said), &Tongues::new(Lang::Fi, None, "fi"), &details(), made()) {
            let spans = || document.texts().into_iter().flat_map(|text| &text.0);
            let langs = |needle: &str| spans().filter(|s| s.text.contains(needle)).map(|s| s.lang.as_deref()).collect::<Vec<_>>();
            let (english, arabic) = (langs("I walk"), langs("أمشي"));
            assert!(!arabic.is_empty() && arabic.iter().all(|lang| *lang == Some("ar")), "{paper:?}: {arabic:?}");
            assert!(!english.is_empty() && english.iter().all(|lang| *lang == Some("en")), "{paper:?}: {english:?}");
        }
    }
}
