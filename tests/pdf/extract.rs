//! What comes out of a form where its text is looked for or copied.

use crate::reader::Reader;
use crate::sample::{ARABIC, FONTS, document};
use askelma::form::pdf::{Archive, Fonts, write};
use askelma::form::{Block, Span, Text};

/// Each sentence a paragraph of its own.
fn copied(name: &str, said: &[(&str, &str)]) -> String {
    let of = |(lang, text): &(&str, &str)| Block::Paragraph(Text(vec![Span { lang: Some((*lang).into()), text: (*text).into(), ..Span::default() }]));
    let more = [ARABIC];
    let pdf = write(&document(said.iter().map(of).collect()), &Fonts { more: &more, ..FONTS }, Archive::A3a).expect("a PDF");
    Reader::new(name, &pdf.bytes).copied()
}

#[test]
fn sentences_of_every_script_are_copied_as_they_were_written() {
    // With ligatures (لا, لى), joiners, letters of Kurdish, Urdu and Pashto; Vietnamese with the dot below.
    let said = [
        ("ar", "أريد أن أمشي إلى المتجر"),
        ("ar", "لا أحتاج إلى الآخرين لأن الأمر أسهل"),
        ("fa", "می‌خواهم راه بروم"),
        ("ckb", "دەمەوێت بڕۆم"),
        ("ur", "میں چلنا چاہتا ہوں"),
        ("ps", "زه غواړم ښه شم"),
        ("vi", "Nguyễn Thị Điều quan trọng: tự đi chợ"),
        ("ru", "Что мне важно"),
        ("el", "Τι είναι σημαντικό"),
    ];
    let text = copied("copied", &said);
    for (_, said) in said {
        assert!(text.contains(said), "{said} is not in\n{text}");
    }
}

#[test]
fn words_among_numbers_and_brackets_are_found() {
    let text = copied("found", &[("ar", "أذهب 3 مرات (وحدي) في الأسبوع، Kela 10 دقائق.")]);
    for word in ["أذهب", "3", "مرات", "وحدي", "في", "الأسبوع", "Kela", "10", "دقائق"] {
        assert!(text.contains(word), "{word} is not in\n{text}");
    }
}
