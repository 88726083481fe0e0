//! A calendar day. A date is not a moment: no zone, no clock. The only place that reckons with dates.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A calendar day between the years 1900 and 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(NaiveDate);

impl Day {
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        (1900..2200).contains(&year).then_some(Day(date))
    }

    /// Reads `2027-01-31`, what a date field gives.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.trim().splitn(3, '-');
        let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
        Day::new(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }
    pub fn month(self) -> u32 {
        self.0.month()
    }
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day so many days later; the last day known if that is past 2199.
    pub fn plus(self, days: u64) -> Day {
        self.0
            .checked_add_days(Days::new(days))
            .and_then(|d| Day::new(d.year(), d.month(), d.day()))
            .unwrap_or(Day(NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or(self.0)))
    }

    /// The day so many days earlier; the first day known if that is before 1900.
    pub fn minus(self, days: u64) -> Day {
        self.0
            .checked_sub_days(Days::new(days))
            .and_then(|d| Day::new(d.year(), d.month(), d.day()))
            .unwrap_or(Day(NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or(self.0)))
    }

    /// Days from `self` to `later`; negative when `later` is earlier.
    pub fn days_to(self, later: Day) -> i64 {
        (later.0 - self.0).num_days()
    }

    /// 0 = Monday … 6 = Sunday.
    pub fn weekday(self) -> usize {
        self.0.weekday().num_days_from_monday() as usize
    }
}

/// `2027-01-31`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl TryFrom<String> for Day {
    type Error = String;
    fn try_from(text: String) -> Result<Day, String> {
        Day::parse(&text).ok_or(text)
    }
}
impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

/// When something was written, by the clock of the device: for display only, it decides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// The calendar day where the writer was.
    pub day: Day,
    /// Minutes since that day's midnight, 0–1439.
    pub minute: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_a_date_field_gives() {
        assert_eq!(Day::parse("2027-01-31"), Day::new(2027, 1, 31));
        for bad in ["", "2027-02-30", "31.1.2027", "0001-01-01", "2027-1", "x-y-z"] {
            assert_eq!(Day::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn reckons_over_a_leap_day() {
        let day = Day::new(2028, 2, 28).expect("a day");
        assert_eq!(day.plus(2).to_string(), "2028-03-01");
        assert_eq!(day.days_to(day.plus(30)), 30);
        assert_eq!(Day::new(2026, 11, 22).expect("a day").weekday(), 6);
    }
}
