//! What is counted, and into what it can be converted.

use super::lexeme::Stretch;

/// A unit as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Base {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Millimetre,
    Centimetre,
    Metre,
    Kilometre,
    Step,
    Times,
    Pieces,
    Percent,
    Points,
    Gram,
    Kilogram,
    Decilitre,
    Litre,
}

/// What a quantity counts. Two that are alike can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// In seconds.
    Time,
    /// In metres.
    Distance,
    Steps,
    /// Occasions.
    Times,
    /// Days; per week, the days of it.
    Days,
    /// Calendar months that something lasts.
    Months,
    Pieces,
    Percent,
    Points,
    /// In grams.
    Weight,
    /// In decilitres.
    Volume,
    /// So many of a number: 18 of 23.
    OutOf(i64),
    /// Things with a name, in the form in which it was written.
    Noun(String),
    /// A number alone.
    Bare,
}

/// Per what. Days and weeks are one, months and years are another: a month is no whole number of weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// 60 parts a week, so that every second, third or fourth week stays exact.
    Week,
    /// 60 parts a month.
    Month,
    Hour,
    Minute,
}

impl Base {
    pub(super) fn what(self) -> What {
        match self {
            Base::Second | Base::Minute | Base::Hour => What::Time,
            Base::Day | Base::Week => What::Days,
            Base::Month | Base::Year => What::Months,
            Base::Millimetre | Base::Centimetre | Base::Metre | Base::Kilometre => What::Distance,
            Base::Step => What::Steps,
            Base::Times => What::Times,
            Base::Pieces => What::Pieces,
            Base::Percent => What::Percent,
            Base::Points => What::Points,
            Base::Gram | Base::Kilogram => What::Weight,
            Base::Decilitre | Base::Litre => What::Volume,
        }
    }

    /// How many thousandths of the measure one of these is.
    fn size(self) -> i64 {
        match self {
            Base::Minute => 60_000,
            Base::Hour => 3_600_000,
            Base::Week => 7_000,
            Base::Year => 12_000,
            Base::Millimetre => 1,
            Base::Centimetre => 10,
            Base::Kilometre | Base::Kilogram => 1_000_000,
            Base::Litre => 10_000,
            _ => 1_000,
        }
    }

    /// Thousandths of this unit as thousandths of the measure; `None` where that is not exact.
    pub(super) fn convert(self, thousandths: i64) -> Option<i64> {
        let product = thousandths.checked_mul(self.size())?;
        (product % 1000 == 0).then_some(product / 1000)
    }

    pub(super) fn stretch(self) -> Option<Stretch> {
        Some(match self {
            Base::Minute => Stretch::Minute,
            Base::Hour => Stretch::Hour,
            Base::Day => Stretch::Day,
            Base::Week => Stretch::Week,
            Base::Month => Stretch::Month,
            Base::Year => Stretch::Year,
            _ => return None,
        })
    }
}

impl Stretch {
    /// Per what, and how an amount per `many` of these is written in its parts: times, then divided by.
    pub(super) fn per(self, many: i64) -> Option<(Per, i64, i64)> {
        Some(match self {
            Stretch::Day => (Per::Week, 420, many),
            Stretch::Week => (Per::Week, 60, many),
            Stretch::Month => (Per::Month, 60, many),
            Stretch::Year => (Per::Month, 5, many),
            Stretch::Hour if many == 1 => (Per::Hour, 1, 1),
            Stretch::Minute if many == 1 => (Per::Minute, 1, 1),
            Stretch::Hour | Stretch::Minute => return None,
        })
    }
}

impl What {
    /// Parts of one are sensible, so that closed ranges may share an end.
    pub fn is_continuous(&self) -> bool {
        matches!(self, What::Time | What::Distance | What::Percent | What::Weight | What::Volume)
    }

    /// Certainly the same thing. Finnish and Swedish bend a noun's end, so its beginning tells.
    pub fn is_like(&self, other: &What) -> bool {
        match (self, other) {
            (What::Noun(a), What::Noun(b)) => {
                let (long_a, long_b) = (a.chars().count(), b.chars().count());
                let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
                common == long_a.min(long_b) || (common >= 3 && common * 2 >= long_a.min(long_b))
            }
            (What::OutOf(_) | What::Percent, What::OutOf(_) | What::Percent) => true,
            (What::Times | What::Days, What::Times | What::Days) => true,
            (a, b) => a == b,
        }
    }

    /// Certainly another thing, not only another word for it: metres and minutes. "2 meals" may well be
    /// "2 times", and "8 words" 8 out of 10.
    pub fn differs_from(&self, other: &What) -> bool {
        let (a, b) = (self.group(), other.group());
        match (self, other) {
            (What::Noun(a), What::Noun(b)) => start(a) != start(b),
            _ => a != b && !a.may_be(b) && !b.may_be(a),
        }
    }

    fn group(&self) -> Group {
        match self {
            What::Time => Group::Time,
            What::Distance => Group::Distance,
            What::Weight => Group::Weight,
            What::Volume => Group::Volume,
            What::Steps => Group::Steps,
            What::Times => Group::Times,
            What::Days | What::Months => Group::Days,
            What::Percent => Group::Percent,
            What::OutOf(_) => Group::Share,
            What::Points => Group::Points,
            What::Pieces | What::Noun(_) => Group::Things,
            What::Bare => Group::Any,
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Group {
    Time,
    Distance,
    Weight,
    Volume,
    Steps,
    Times,
    Days,
    Percent,
    Share,
    Points,
    Things,
    Any,
}

impl Group {
    fn may_be(self, other: Group) -> bool {
        match self {
            Group::Any => true,
            Group::Things => matches!(other, Group::Steps | Group::Times | Group::Days | Group::Share | Group::Points),
            Group::Days => matches!(other, Group::Times | Group::Time),
            Group::Percent => matches!(other, Group::Points | Group::Share),
            // "All 5 days" may be 5 days.
            Group::Share => matches!(other, Group::Points | Group::Days | Group::Times | Group::Steps),
            _ => false,
        }
    }
}

/// How a noun begins; the vowels that Swedish changes in the plural are alike here.
fn start(noun: &str) -> String {
    let plain = |c| match c {
        'ä' | 'å' => 'a',
        'ö' => 'o',
        c => c,
    };
    noun.chars().take(2).map(plain).collect()
}
