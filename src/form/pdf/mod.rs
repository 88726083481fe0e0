//! The form on paper: a tagged PDF that archives keep (PDF/A-3a or 2a) and screen readers read (PDF/UA-1), with the same
//! content for machines inside. Text flows over as many sheets as it needs; a table's row is never cut. The same
//! document and fonts always give the same bytes.

mod fields;
mod file;
mod flow;
mod furniture;
mod look;
mod paint;
mod parts;
mod sheets;
mod stair;
mod table;
mod tags;

use super::typeset::{Typesetter, Weight, is_font};
use super::{Document, Print};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The fonts as TTF files.
#[derive(Clone, Copy)]
pub struct Fonts<'a> {
    pub regular: &'a [u8],
    pub bold: &'a [u8],
    /// For letters that those two lack. What is no font is left out.
    pub more: &'a [&'a [u8]],
}

/// Which archive's rules the file keeps. All keep PDF/UA-1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Archive {
    /// PDF/A-3a, which may carry the data for machines.
    #[default]
    A3a,
    /// PDF/A-2a, which carries nothing: for those who take the page alone.
    A2a,
}

/// A finished PDF.
#[derive(Clone, Debug, PartialEq)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub conformance: Conformance,
    /// Letters that the fonts do not have, each once. A stand-in is drawn for them; the file still holds the letters.
    pub missing: Vec<String>,
}

/// What the file promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conformance {
    /// PDF/A and PDF/UA-1.
    Full,
    /// A rule was broken in a way nobody foresaw, so the file was written without the promise: the person gets
    /// their form all the same. The names of the broken rules; nothing of the form's text.
    None(Vec<String>),
}

impl Conformance {
    /// The names of the broken rules; none for a file that keeps all.
    pub fn broken(&self) -> &[String] {
        match self {
            Conformance::Full => &[],
            Conformance::None(broken) => broken,
        }
    }

    /// Of a file that breaks these rules.
    pub fn of(broken: Vec<String>) -> Conformance {
        if broken.is_empty() { Conformance::Full } else { Conformance::None(broken) }
    }
}

/// Why there is no PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PdfError {
    /// The bytes of this font are not a font.
    Font(Weight),
    /// The writer gave up even without promises; the kind of the failure, nothing of the form's text.
    Writer(String),
}

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PdfError::Font(weight) => write!(f, "the {weight:?} font cannot be read"),
            PdfError::Writer(kind) => write!(f, "the PDF cannot be written: {kind}"),
        }
    }
}
impl std::error::Error for PdfError {}

/// Writes the form as a PDF. Never fails for what the form says, only for broken fonts.
pub fn write(document: &Document, fonts: &Fonts, archive: Archive) -> Result<Pdf, PdfError> {
    let more: Vec<&[u8]> = fonts.more.iter().copied().filter(|bytes| is_font(bytes)).collect();
    let fonts = &Fonts { more: &more, ..*fonts };
    let setter = Typesetter::new(fonts.regular, fonts.bold, fonts.more, &document.lang).map_err(PdfError::Font)?;
    let (setter, sizes) = (setter.with_whole_words(document.print == Print::Large), look::Sizes::of(document.print));
    let foot = furniture::Foot::new(&setter, document, sizes);
    let mut sheets = sheets::Sheets::new(foot.limit(), sizes);
    flow::flow(&mut sheets, &parts::parts(&setter, sizes, &document.blocks));
    furniture::add(&mut sheets, &setter, document, &foot);
    let (bytes, conformance) = file::write(document, fonts, archive, &sheets)?;
    Ok(Pdf { bytes, conformance, missing: setter.missing() })
}
