//! The form's look on paper: measures in points, an A4 sheet, ink on white.

use crate::form::Print;
use crate::form::typeset::{Style, Weight};

/// A4.
pub const SHEET: (f32, f32) = (595.28, 841.89);
pub const SIDE: f32 = 62.0;
pub const TOP: f32 = 62.0;
/// Baseline of the title at the head of the second and later sheets.
pub const HEAD: f32 = 38.0;
/// From the foot's last line to the sheet's edge.
pub const FOOT: f32 = 30.0;
/// Width of the text.
pub const ROOM: f32 = SHEET.0 - 2.0 * SIDE;
/// Between two fields or signatures side by side.
pub const GAP: f32 = 22.0;
pub const CELL_SIDE: f32 = 7.0;
pub const CELL_TOP: f32 = 5.0;
pub const THIN: f32 = 0.6;
pub const HEAVY: f32 = 1.8;
/// Height of the empty space over a line to sign on.
pub const SIGN_ROOM: f32 = 40.0;

const fn style(size: f32, leading: f32, weight: Weight) -> Style {
    Style { size, leading, weight }
}

pub const CELL: Style = style(10.5, 1.4, Weight::Regular);
pub const CELL_HEAD: Style = style(10.5, 1.4, Weight::Bold);
pub const COLUMN_HEAD: Style = style(9.0, 1.4, Weight::Bold);

/// What differs between the prints. Tables and signatures have one size: nothing in large print holds them.
pub struct Sizes {
    pub body: Style,
    pub label: Style,
    pub label_ink: Ink,
    /// Of head and foot.
    pub furniture: Style,
    /// Room for "page 12 / 34" in the foot.
    pub number_room: f32,
    /// Each heading's type with the space over and under it: levels 1, 2 and below.
    headings: [(Style, f32, f32); 3],
    /// Under a paragraph.
    pub under_text: f32,
    /// Between a field and the next.
    pub under_field: f32,
    /// Short fields stand side by side, values on a line to stand on, goals under a rule.
    pub ruled: bool,
}

const NORMAL: Sizes = Sizes {
    body: style(11.0, 1.42, Weight::Regular),
    label: style(9.0, 1.4, Weight::Regular),
    label_ink: Ink::Soft,
    furniture: style(8.5, 1.4, Weight::Regular),
    number_room: 90.0,
    headings: [
        (style(22.0, 1.25, Weight::Bold), 0.0, 10.0),
        (style(15.0, 1.3, Weight::Bold), 20.0, 6.0),
        (style(11.5, 1.35, Weight::Bold), 10.0, 3.0),
    ],
    under_text: 6.0,
    under_field: 7.0,
    ruled: true,
};

const LARGE: Sizes = Sizes {
    body: style(18.0, 1.35, Weight::Regular),
    label: style(18.0, 1.35, Weight::Bold),
    label_ink: Ink::Full,
    furniture: style(14.0, 1.3, Weight::Regular),
    number_room: 130.0,
    headings: [
        (style(32.0, 1.25, Weight::Bold), 0.0, 12.0),
        (style(28.0, 1.25, Weight::Bold), 20.0, 6.0),
        (style(26.0, 1.25, Weight::Bold), 14.0, 6.0),
    ],
    under_text: 12.0,
    under_field: 6.0,
    ruled: false,
};

impl Sizes {
    pub fn of(print: Print) -> &'static Sizes {
        match print {
            Print::Normal => &NORMAL,
            Print::Large => &LARGE,
        }
    }

    /// A heading's type with the space over and under it.
    pub fn heading(&self, level: u8) -> (Style, f32, f32) {
        self.headings[usize::from(level.clamp(1, 3)) - 1]
    }
}

/// The inks, light to dark: a darker one is painted over a lighter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    /// A ground that text stands on.
    Pale,
    Hair,
    Line,
    Soft,
    Full,
}

impl Ink {
    /// How light it is. Grey alone, for most forms are printed so; and text in pure black is not made of dots.
    pub fn grey(self) -> u8 {
        match self {
            Ink::Pale => 0xee,
            Ink::Hair => 0xd4,
            Ink::Line => 0x70,
            Ink::Soft => 0x40,
            Ink::Full => 0x00,
        }
    }
}
