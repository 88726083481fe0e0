//! The file around the sheets: promises, structure, outline, metadata, attachment.

use super::look::{SHEET, SIDE};
use super::paint::{self, Known, Type};
use super::sheets::{Place, Sheets};
use super::tags::Painted;
use super::{Archive, Conformance, Fonts, PdfError};
use crate::form::typeset::Weight;
use crate::form::{Attachment, Document};
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::text::Font;
use std::fmt::Debug;

/// Writes the sheets, first with all promises; without where the writer finds that they cannot be kept.
pub fn write(document: &Document, fonts: &Fonts, archive: Archive, sheets: &Sheets) -> Result<(Vec<u8>, Conformance), PdfError> {
    let font = |bytes: &[u8], weight| Font::new(bytes.to_vec().into(), 0).ok_or(PdfError::Font(weight));
    let more = fonts.more.iter().map(|bytes| font(bytes, Weight::Regular)).collect::<Result<_, _>>()?;
    let fonts = Type { regular: font(fonts.regular, Weight::Regular)?, bold: font(fonts.bold, Weight::Bold)?, more };
    let (rules, attachment) = match archive {
        Archive::A3a => (Archival::A3_A, document.attachment.as_ref()),
        Archive::A2a => (Archival::A2_A, None),
    };
    let promises = ConfigurationBuilder::new().with_archival_validator(rules).with_accessibility_validator(Accessibility::UA1);
    let broken = match promises.finish() {
        Err(error) => vec![kind(&error)],
        Ok(promises) => match attempt(document, attachment, &fonts, sheets, promises) {
            Ok(bytes) => return Ok((bytes, Conformance::Full)),
            Err(KrillaError::Validation(broken)) => broken.iter().map(|(rule, _)| kind(rule)).collect(),
            Err(error) => vec![kind(&error)],
        },
    };
    match attempt(document, attachment, &fonts, sheets, Configuration::default()) {
        Ok(bytes) => Ok((bytes, Conformance::None(broken))),
        Err(error) => Err(PdfError::Writer(kind(&error))),
    }
}

/// The name of an error without what it is about, which may be the person's words.
fn kind(error: &impl Debug) -> String {
    format!("{error:?}").chars().take_while(|c| c.is_alphanumeric()).collect()
}

fn attempt(
    document: &Document,
    attachment: Option<&Attachment>,
    fonts: &Type,
    sheets: &Sheets,
    configuration: Configuration,
) -> Result<Vec<u8>, KrillaError> {
    let settings = krilla::SerializeSettings { configuration, enable_tagging: true, compress_content_streams: true, ..Default::default() };
    let mut file = krilla::Document::new_with(settings);
    let (mut known, mut painted) = (Known::default(), Painted::new(&sheets.tags));
    for marks in sheets.sheets() {
        let mut page = file.start_page_with(PageSettings::from_wh(SHEET.0, SHEET.1).unwrap_or_default());
        let mut surface = page.surface();
        paint::sheet(&mut surface, marks, fonts, &mut known, &mut painted);
        surface.finish();
        page.finish();
    }
    file.set_tag_tree(painted.tree(&sheets.tags, &document.lang));
    file.set_outline(outline(document, &sheets.outline));
    file.set_metadata(metadata(document));
    if let Some(attached) = attachment {
        // `None` would mean that the name is taken, and this is the only one.
        let _ = file.embed_file(EmbeddedFile {
            path: attached.name.clone(),
            mime_type: MimeType::new(&attached.mime).or_else(|| MimeType::new("application/octet-stream")),
            description: Some(attached.description.clone()),
            association_kind: AssociationKind::Data,
            data: attached.text.clone().into_bytes().into(),
            modification_date: Some(made(document)),
            compress: None,
            location: None,
        });
    }
    file.finish()
}

/// Says what the file is and when it was made; nothing about whom (Kela's sending rules).
fn metadata(document: &Document) -> Metadata {
    Metadata::new()
        .title(document.title.clone())
        .language(document.lang.clone())
        .creator("Askelma".into())
        .producer("Askelma, krilla".into())
        .creation_date(made(document))
        .text_direction(TextDirection::LeftToRight)
}

fn made(document: &Document) -> DateTime {
    let (day, minute) = (document.made.day, document.made.minute);
    let offset = document.utc_offset.clamp(-14 * 60, 14 * 60);
    DateTime::new(day.year() as u16)
        .month(day.month() as u8)
        .day(day.day() as u8)
        .hour((minute / 60).min(23) as u8)
        .minute((minute % 60) as u8)
        .second(0)
        .utc_offset_hour((offset / 60) as i8)
        .utc_offset_minute((offset % 60).unsigned_abs() as u8)
}

/// The headings as a tree; the title where there is none, for an outline is required.
fn outline(document: &Document, places: &[Place]) -> Outline {
    let mut outline = Outline::new();
    for node in nodes(places) {
        outline.push_child(node);
    }
    if places.is_empty() {
        outline.push_child(OutlineNode::new(document.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    }
    outline
}

fn nodes(mut places: &[Place]) -> Vec<OutlineNode> {
    let mut out = vec![];
    while let Some((first, rest)) = places.split_first() {
        let inner = rest.iter().position(|p| p.level <= first.level).unwrap_or(rest.len());
        let target = XyzDestination::new(first.sheet, Point::from_xy(SIDE, first.y));
        let mut node = OutlineNode::new(first.text.clone(), target).with_open(true);
        for child in nodes(&rest[..inner]) {
            node.push_child(child);
        }
        out.push(node);
        places = &rest[inner..];
    }
    out
}
