//! The form as a PDF, looked at from outside: with the tools that people and archives read it with.

#[path = "pdf/content.rs"]
mod content;
#[path = "pdf/copy.rs"]
mod copy;
#[path = "pdf/extract.rs"]
mod extract;
#[path = "pdf/figures.rs"]
mod figures;
#[path = "pdf/heads.rs"]
mod heads;
#[path = "pdf/letters.rs"]
mod letters;
#[path = "pdf/plans.rs"]
mod plans;
#[path = "pdf/random.rs"]
mod random;
#[path = "pdf/reader.rs"]
mod reader;
#[path = "pdf/said.rs"]
mod said;
#[path = "pdf/sample.rs"]
mod sample;
#[path = "pdf/set.rs"]
mod set;
#[path = "pdf/structure.rs"]
mod structure;
#[path = "pdf/valid.rs"]
mod valid;
#[path = "pdf/vera.rs"]
mod vera;

use askelma::form::pdf::{Archive, Conformance, PdfError, write};
use askelma::form::typeset::Weight;
use askelma::form::{Block, Field, Row, Table};
use reader::Reader;
use sample::{FONTS, document, finnish, long_text, stair, words};

/// What repeats on every sheet: where text goes on to the next, it stands in between.
fn repeats(blocks: &[Block]) -> Vec<String> {
    let furniture = document(vec![]);
    let heads = blocks.iter().filter_map(|b| if let Block::Table(t) = b { Some(t) } else { None });
    let heads = heads.map(|t| t.columns.iter().map(|(c, _)| c.plain()).collect::<String>());
    [furniture.title, furniture.footer].into_iter().chain(heads).map(|t| words(&t)).collect()
}

/// All text of the document is in the file; a divided word counts as whole.
fn holds_all(reader: &Reader, blocks: &[Block]) {
    let repeats = repeats(blocks);
    let all = words(&reader.text());
    let body =
        words(&reader.text().lines().filter(|l| !repeats.iter().any(|r| r == words(l).split("Sivu").next().unwrap_or_default())).collect::<String>());
    for said in document(blocks.to_vec()).texts() {
        let said = words(&said.plain());
        assert!(all.contains(&said) || body.contains(&said), "not in the PDF: {said}\n{body}");
    }
}

#[test]
fn a_real_form_holds_every_field_and_keeps_its_promises() {
    let document = finnish();
    let pdf = write(&document, &FONTS, Archive::A3a).expect("a PDF");
    assert_eq!(pdf.conformance, Conformance::Full);
    assert_eq!(pdf.missing, Vec::<String>::new());
    let reader = Reader::new("real", &pdf.bytes);
    holds_all(&reader, &document.blocks);
    reader.check();
    assert_eq!(reader.info("Tagged"), "yes");
    assert_eq!(reader.info("Title"), "Omat tavoitteeni");
    assert!(reader.info("Page size").contains("A4"));
    assert!(pdf.bytes.len() < 100_000, "{} bytes", pdf.bytes.len());
    assert_eq!(write(&document, &FONTS, Archive::A3a), Ok(pdf));
}

#[test]
fn every_sheet_has_its_number_and_the_foot() {
    let reader = Reader::new("numbers", &write(&finnish(), &FONTS, Archive::A3a).expect("a PDF").bytes);
    let pages = reader.pages();
    assert!(pages.len() > 1);
    for (n, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("Sivu {} / {}", n + 1, pages.len())), "{page}");
        assert!(page.contains("Sisältö Kelan GAS 1"), "{page}");
    }
}

#[test]
fn the_metadata_names_nobody() {
    let document = finnish();
    let reader = Reader::new("nobody", &write(&document, &FONTS, Archive::A3a).expect("a PDF").bytes);
    let metadata = words(&reader.metadata());
    assert!(metadata.contains("Omattavoitteeni"), "{metadata}");
    for field in document.blocks.iter().filter_map(|b| if let Block::Fields(f) = b { Some(f) } else { None }).flatten() {
        assert!(!metadata.contains(&words(&field.value.plain())), "{}", field.value.plain());
    }
}

#[test]
fn the_data_for_machines_is_inside_as_it_was_given() {
    let document = finnish();
    let reader = Reader::new("data", &write(&document, &FONTS, Archive::A3a).expect("a PDF").bytes);
    let attached = document.attachment.expect("the sample has one");
    assert_eq!(reader.attachment(&attached.name), attached.text);
}

#[test]
fn four_goals_with_six_hundred_characters_in_each_field_fit() {
    let goals: Vec<Block> = (1..=4)
        .map(|n| {
            let text = |m: usize| long_text(&format!("Tavoite{n}kenttä{m}"), 600);
            let fields = (1..=4).map(|m| Field { label: format!("Kenttä {m}").into(), value: text(m).into(), missing: false }).collect();
            Block::Section(vec![
                Block::Heading { level: 2, text: format!("Tavoite {n}").into() },
                Block::Fields(fields),
                Block::Table(stair([text(5), text(6), text(7), text(8), text(9)])),
            ])
        })
        .collect();
    let pdf = write(&document(goals.clone()), &FONTS, Archive::A3a).expect("a PDF");
    assert_eq!(pdf.conformance, Conformance::Full);
    let reader = Reader::new("four", &pdf.bytes);
    holds_all(&reader, &goals);
    reader.check();
}

#[test]
fn no_row_is_cut_that_fits_on_a_sheet() {
    let rows = (0..60).map(|n| Row {
        cells: vec![format!("{n}").into(), format!("Alku{n} {} loppu{n}", long_text("rivi", 40 + n * 37 % 900)).into()],
        strong: n % 5 == 2,
    });
    let table = Table { summary: "Rivejä".into(), columns: vec![("Taso".into(), 15), ("Kuvaus".into(), 85)], rows: rows.collect() };
    let blocks = vec![Block::Table(table)];
    let reader = Reader::new("rows", &write(&document(blocks.clone()), &FONTS, Archive::A3a).expect("a PDF").bytes);
    let pages: Vec<String> = reader.pages();
    assert!(pages.len() > 8);
    for n in 0..60 {
        let with = |word: String| pages.iter().position(|p| p.split_whitespace().any(|w| w == word)).expect("the row");
        assert_eq!(with(format!("Alku{n}")), with(format!("loppu{n}")), "row {n}");
    }
    // The head stands again on every sheet of the table.
    assert!(pages.iter().all(|p| p.contains("Kuvaus")));
    holds_all(&reader, &blocks);
}

#[test]
fn what_is_signed_and_all_signatures_stand_on_one_sheet() {
    let reader = Reader::new("signed", &write(&finnish(), &FONTS, Archive::A3a).expect("a PDF").bytes);
    let pages = reader.pages();
    let sheet = pages.iter().find(|p| p.contains("Allekirjoitukset")).expect("the heading");
    for said in ["Tavoitteet on laadittu yhdessä.", "Asiakas", "Läheinen", "Kuntoutuksen ammattilainen"] {
        assert!(sheet.contains(said), "{said} is not in\n{sheet}");
    }
}

#[test]
fn four_thousand_characters_flow_on_wherever_they_are() {
    let text = |n: usize| long_text(&format!("Sana{n}"), 4000);
    let blocks = vec![
        Block::Heading { level: 1, text: "Omat tavoitteeni".into() },
        Block::Paragraph(text(1).into()),
        Block::Fields(vec![Field { label: "Keinot".into(), value: format!("{}\n{}", text(2), text(3)).into(), missing: false }]),
        Block::Table(stair([text(4), text(5), "lyhyt".into(), format!("{}\n{}", text(6), text(7)), String::new()])),
        Block::Table(Table {
            summary: "Kapea".into(),
            columns: vec![("A".into(), 12), ("B".into(), 70), ("C".into(), 18)],
            rows: vec![Row { cells: vec!["x".into(), "y".into(), text(8).into()], strong: true }],
        }),
        Block::Signatures(vec!["Asiakas".into()]),
    ];
    let pdf = write(&document(blocks.clone()), &FONTS, Archive::A3a).expect("a PDF");
    assert_eq!(pdf.conformance, Conformance::Full);
    let reader = Reader::new("flow", &pdf.bytes);
    holds_all(&reader, &blocks);
    reader.check();
}

#[test]
fn a_long_compound_is_divided_with_a_hyphen_and_found_as_a_whole() {
    let word = "päivittäistavarakauppakäynti";
    let blocks = vec![Block::Table(Table {
        summary: "Kapea sarake".into(),
        columns: vec![("Taso".into(), 80), ("Mitä".into(), 20)],
        rows: vec![Row { cells: vec!["0".into(), format!("Oma {word} sujuu.").into()], strong: false }],
    })];
    let reader = Reader::new("compound", &write(&document(blocks), &FONTS, Archive::A3a).expect("a PDF").bytes);
    let text = reader.text();
    assert!(!text.contains(word), "the column is too wide for this test");
    assert!(text.contains("\u{ad}\n"), "{text}");
    assert!(words(&text).contains(word), "{text}");
    // Screen readers get the word in one piece.
    assert!(reader.objects().contains(&format!("/ActualText {}", reader::utf16_hex(word))));
}

#[test]
fn letters_without_a_picture_are_not_lost() {
    let said = "Olen 🙂 ja puhun: مرحبا بكم, 你好, שלום, \u{e000} ja e\u{301}";
    let pdf =
        write(&document(vec![Block::Heading { level: 1, text: said.into() }, Block::Paragraph(said.into())]), &FONTS, Archive::A3a).expect("a PDF");
    assert_eq!(pdf.conformance, Conformance::Full);
    for letter in ["🙂", "你", "م", "ש", "\u{e000}"] {
        assert!(pdf.missing.iter().any(|m| m == letter), "{letter}");
    }
    let reader = Reader::new("letters", &pdf.bytes);
    reader.check();
    // Poppler puts marks of direction around what it turns.
    let plain: String = words(&reader.text()).chars().filter(|c| !('\u{202a}'..='\u{202e}').contains(c)).collect();
    for part in ["Olen🙂japuhun:", "你好", "\u{e000}ja"] {
        assert!(plain.contains(part), "{part}\n{plain}");
    }
    let objects = reader.objects();
    for part in ["שלום", "بكم"] {
        assert!(objects.contains(&reader::utf16_hex(part)[1..part.chars().count() * 4 + 1]), "{part}");
    }
}

#[test]
fn odd_forms_make_a_pdf_too() {
    let odd = "\u{0}\u{feff}\u{ffff}\u{202e}x\u{200d}\u{fe0f}\u{e0041}";
    let cases: Vec<Vec<Block>> = vec![
        vec![],
        vec![Block::Section(vec![])],
        vec![
            Block::Heading { level: 9, text: "".into() },
            Block::Heading { level: 0, text: odd.into() },
            Block::Heading { level: 255, text: "x\ny".into() },
        ],
        vec![Block::Paragraph(odd.repeat(50).into()), Block::Paragraph("\n\n".into())],
        vec![Block::Fields(vec![]), Block::Fields(vec![Field { label: odd.into(), value: "".into(), missing: true }])],
        vec![Block::Table(Table { summary: "".into(), columns: vec![], rows: vec![] })],
        vec![Block::Table(Table {
            summary: odd.into(),
            columns: vec![("".into(), 0); 40],
            rows: vec![Row { cells: vec![odd.into(); 50], strong: true }],
        })],
        vec![Block::Signatures(vec![]), Block::Signatures(vec!["".into(), odd.into(), "x".repeat(500).into()])],
    ];
    for (n, blocks) in cases.into_iter().enumerate() {
        let pdf = write(&document(blocks), &FONTS, Archive::A3a).expect("a PDF");
        assert_eq!(pdf.conformance, Conformance::Full, "case {n}");
        Reader::new(&format!("odd{n}"), &pdf.bytes).check();
    }
}

#[test]
fn a_form_that_breaks_a_rule_is_written_without_the_promise() {
    let mut document = finnish();
    document.title = "x".repeat(40_000);
    let pdf = write(&document, &FONTS, Archive::A3a).expect("a PDF");
    assert_eq!(pdf.conformance, Conformance::None(vec!["TooLongString".into()]));
    holds_all(&Reader::new("unpromised", &pdf.bytes), &document.blocks);
}

#[test]
fn what_is_no_font_is_named() {
    let broken = askelma::form::pdf::Fonts { bold: b"<!doctype html>", ..FONTS };
    assert_eq!(write(&finnish(), &broken, Archive::A3a), Err(PdfError::Font(Weight::Bold)));
}
