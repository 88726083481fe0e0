//! What the app says of missing letters, against the fonts and against the PDF.

use crate::sample::{ARABIC, FONTS, document};
use askelma::form::pdf::{Archive, write};
use askelma::form::typeset::{drawer, is_drawn};
use askelma::form::{Block, letters_missing, needs_arabic};
use proptest::prelude::*;
use std::collections::BTreeSet;

type Ranges = Vec<(u32, u32)>;

/// What a font draws, without the ideographs and the letters of nobody, which ours have none of.
fn drawn(font: &[u8]) -> Ranges {
    let draws = drawer(font).expect("a font");
    let codes = (0..0x3400u32).chain(0xa000..0xac00).chain(0xf900..0x1_1000).chain(0x1_f000..0x1_fc00);
    let mut out = Ranges::new();
    for code in codes.filter(|c| char::from_u32(*c).is_some_and(|c| is_drawn(c) && draws(c))) {
        match out.last_mut() {
            Some((_, last)) if *last + 1 == code => *last = code,
            _ => out.push((code, code)),
        }
    }
    out
}

fn row(name: &str, ranges: &Ranges) -> String {
    let all: Vec<String> = ranges.iter().map(|(first, last)| format!("({first:#x}, {last:#x})")).collect();
    format!("pub const {name}: &[(u32, u32)] = &[{}];", all.join(", "))
}

fn compact(code: &str) -> String {
    code.split_whitespace().collect::<String>().replace(",]", "]")
}

#[test]
fn the_table_of_letters_is_that_of_the_fonts() {
    let regular = drawn(FONTS.regular);
    assert_eq!(regular, drawn(FONTS.bold), "the two main fonts have the same letters");
    let rows = [row("MAIN", &regular), row("ARABIC", &drawn(ARABIC))];
    let table = compact(include_str!("../../src/form/letters/table.rs"));
    for row in &rows {
        assert!(table.contains(&compact(row)), "src/form/letters/table.rs should hold\n{}", rows.join("\n"));
    }
}

fn said(text: &str) -> Vec<Block> {
    vec![Block::Paragraph(text.into())]
}

#[test]
fn every_language_of_this_country_prints() {
    for text in [
        "Pääskysen ääntä kuuli Åke – ”joo”, 3 ≤ 4 € ½",
        "Đorvvuš, Ŋárga, ŧ; skolt: Ǩiõll, õhtt, ǥ, ʹ",
        "Что мне важно: ходить самому. Україна, ґрунт, ў, Қазақ ә ө ү һ",
        "Τι είναι σημαντικό· ἄνθρωπος, Ἑλλάς, ᾳ",
        "Điều quan trọng với tôi: tự đi chợ; đứng dậy, người, ẵm",
        "Waxaan rabaa; Türkçe ğışİ; Kurdî êîûçş; Polski łżźć; Eesti õ; Română ășț; Lietuvių ėųū; Íslenska þð",
        "Yorùbá ẹ̀kọ́; Twi ɛ ɔ; Hausa ɓ ɗ ƙ",
        "أريد أن أمشي إلى المتجر. می‌خواهم راه بروم. دەمەوێت بڕۆم. میں چلنا چاہتا ہوں",
    ] {
        let form = document(said(text));
        assert_eq!(letters_missing(&form), Vec::<String>::new(), "{text}");
        let more = [ARABIC];
        let fonts = if needs_arabic(&form) { askelma::form::pdf::Fonts { more: &more, ..FONTS } } else { FONTS };
        assert_eq!(write(&form, &fonts, Archive::A3a).expect("a PDF").missing, Vec::<String>::new(), "{text}");
    }
    assert!(needs_arabic(&document(said("مرحبا"))) && !needs_arabic(&document(said("Привет, 走"))));
    // What our font holds for itself alone is no letter of anybody's.
    assert_eq!(letters_missing(&document(said("a\u{f0627}b"))), ["\u{f0627}"]);
    let pdf = write(&document(said("a\u{f0627}b")), &askelma::form::pdf::Fonts { more: &[ARABIC], ..FONTS }, Archive::A3a).expect("a PDF");
    assert_eq!(pdf.missing, ["\u{f0627}"]);
    assert_eq!(letters_missing(&document(said("走 👨‍👩‍👧 走 שלום ä"))), ["ו", "ל", "ם", "ש", "走", "👨‍👩‍👧"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Before the export the same letters are named as after it.
    #[test]
    fn the_app_names_what_the_scribe_lacks(text in "(\\PC|[a-zäöåÄ \u{300}-\u{36f}\u{600}-\u{6ff}\u{400}-\u{4ff}🙂\u{200d}\u{fe0f}]){0,40}") {
        let form = document(said(&text));
        let more = [ARABIC];
        let fonts = askelma::form::pdf::Fonts { more: &more, ..FONTS };
        let missing = write(&form, &fonts, Archive::A3a).expect("a PDF").missing;
        // What a mark belongs to is seen otherwise where the direction turns in between.
        let letters = |all: &[String]| all.concat().chars().filter(|c| is_drawn(*c)).collect::<BTreeSet<char>>();
        let named = letters_missing(&form);
        prop_assert_eq!(named.is_empty(), missing.is_empty());
        prop_assert!(letters(&missing).is_subset(&letters(&named)), "{:?} {:?}", named, missing);
    }
}
