//! Every form of the set, read as a screen reader reads it: all of it, in order, each text in its language.

use crate::reader::Reader;
use crate::sample::words;
use crate::set::written;
use crate::structure::{File, Said};
use askelma::form::Document;
use askelma::form::pdf::Archive;
use askelma::form::typeset::is_drawn;

/// The paragraphs of a document with their languages, without what leaves nothing on paper.
pub fn paragraphs(document: &Document) -> Vec<Vec<(String, String)>> {
    let mut out: Vec<Vec<(String, String)>> = vec![];
    for text in document.texts() {
        out.push(vec![]);
        for span in &text.0 {
            let lang = span.lang.as_deref().unwrap_or(&document.lang);
            for (n, line) in span.text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']).enumerate() {
                if n > 0 {
                    out.push(vec![]);
                }
                push(out.last_mut().expect("one"), lang, &line.replace('\t', " "));
            }
        }
    }
    out.retain(|p| !p.iter().all(|(_, text)| text.trim().is_empty()));
    out
}

fn push(parts: &mut Vec<(String, String)>, lang: &str, text: &str) {
    let text: String = text.chars().filter(|c| is_drawn(*c)).collect();
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some((last, all)) if last == lang => all.push_str(&text),
        _ => parts.push((lang.to_owned(), text)),
    }
}

fn read(said: &[Said]) -> Vec<Vec<(String, String)>> {
    let clean = |said: &Said| {
        let mut parts = vec![];
        said.parts.iter().for_each(|(lang, text)| push(&mut parts, lang, text));
        parts
    };
    said.iter().map(clean).filter(|p| !p.iter().all(|(_, text)| text.trim().is_empty())).collect()
}

/// Not a letter is lost, nothing is out of order, and no language is mistaken.
pub fn says_all(reader: &Reader, document: &Document) {
    let (found, wanted) = (read(&File::open(reader.path()).says()), paragraphs(document));
    for (at, (found, wanted)) in found.iter().zip(&wanted).enumerate() {
        assert_eq!(found, wanted, "paragraph {at} of {}", reader.path().display());
    }
    assert_eq!(found.len(), wanted.len(), "{}", reader.path().display());
}

#[test]
fn every_form_says_all_in_order_and_in_its_languages() {
    std::thread::scope(|scope| {
        for (made, reader) in written() {
            scope.spawn(|| says_all(reader, &made.document));
        }
    });
}

#[test]
fn tables_have_heads_and_headings_are_what_they_are() {
    let (_, reader) = written().iter().find(|(m, _)| m.name == "fi-en").expect("it");
    let said = File::open(reader.path()).says();
    let of =
        |kind: &str, scope: Option<&str>| said.iter().filter(|s| s.kind == kind && s.scope.as_deref() == scope).map(Said::text).collect::<Vec<_>>();
    assert!(of("TH", Some("Column")).contains(&"Kuvaus · In words".to_owned()));
    assert!(of("TH", Some("Row")).contains(&"Tavoitetaso 0 · Expected level 0".to_owned()));
    assert!(of("TH", None).is_empty());
    assert_eq!(of("H1", None), ["Omat tavoitteeni (GAS\u{a0}1) · My goals (GAS\u{a0}1)"]);
    assert!(of("H2", None).iter().any(|h| h.starts_with("Tavoite 1 · Goal 1: ")));
    // The bookmarks are the headings.
    let objects = reader.objects();
    assert!(objects.contains("/Outlines") && objects.contains("/DisplayDocTitle true"));
    assert!(objects.contains(&crate::reader::utf16_hex("Omat tavoitteeni (GAS 1) · My goals (GAS 1)")));
}

#[test]
fn the_metadata_of_no_form_names_anybody() {
    for (made, reader) in written() {
        let metadata = words(&reader.metadata());
        assert!(metadata.contains(&words(&made.document.title)));
        for secret in ["Mallikas", "010190", "Terapeutti", "tuottaja", "Teksti", "client", "mother", "Eero", "Liisa", "Mari"] {
            assert!(!metadata.contains(secret), "{secret} of {}", made.name);
        }
    }
}

#[test]
fn the_data_says_no_more_than_the_page() {
    const FREE: [&str; 13] = [
        "clientName",
        "identityCode",
        "service",
        "provider",
        "therapists",
        "name",
        "words",
        "ownWords",
        "conditions",
        "means",
        "stepWords",
        "happened",
        "reason",
    ];
    fn free(json: &serde_json::Value, key: &str, out: &mut Vec<String>) {
        match json {
            serde_json::Value::String(text) if FREE.contains(&key) => out.push(text.clone()),
            serde_json::Value::Object(all) => all.iter().for_each(|(key, value)| free(value, key, out)),
            serde_json::Value::Array(all) => all.iter().for_each(|value| free(value, key, out)),
            _ => {}
        }
    }
    for (made, reader) in written() {
        let Some(attached) = &made.document.attachment else { continue };
        if made.archive == Archive::A2a {
            assert!(!reader.objects().contains("/EmbeddedFile"), "{}", made.name);
            continue;
        }
        assert_eq!(reader.attachment(&attached.name), attached.text, "{}", made.name);
        let page = words(&made.document.texts().iter().map(|t| t.plain()).collect::<String>());
        let mut texts = vec![];
        free(&serde_json::from_str(&attached.text).expect("JSON"), "", &mut texts);
        assert!(!texts.is_empty() || made.name == "empty");
        for text in texts {
            assert!(page.contains(&words(&text)), "{text} is not on {}", made.name);
        }
        for hidden in ["kutsumanimi", "kesken", "poistettu", "kuva", "sivuun", "tavoiteltu", "[apu", " apu:"] {
            // The example's own words may hold these letters.
            assert!(made.name.starts_with("example") || made.name == "fi-en" || !attached.text.contains(hidden), "{hidden} is in {}", made.name);
        }
    }
}
