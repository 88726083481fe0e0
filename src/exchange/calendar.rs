//! The days of a plan for a calendar (RFC 5545): until when the expected level is reached, by when a partial goal, when a
//! review. A calendar is seen over a shoulder and by whoever keeps it, so an event says only that it is a day to look at
//! the stair: no name, no goal, no word of health.
//!
//! An event always has the same name (UID), reckoned from what it is of, so a file brought in again moves it. What no
//! longer has a day is said to be cancelled. `SEQUENCE` is the number of entries about the goal, which only grows;
//! `DTSTAMP` the moment of the newest of them. What never had a day that is still to come is left out: no calendar shows it
//! as coming.

mod days;

use super::names::uuid;
use super::{File, Format};
use crate::form::Made;
use crate::journal::Journal;
use crate::plan::{Day, Moment};
use crate::words::{Lang, open};
use days::{Kind, Noted};

/// When the calendar reminds of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alarm {
    #[default]
    None,
    /// At nine in the morning.
    SameDay,
    /// At nine in the morning of the day before.
    DayBefore,
}

/// The days that are still to come, and what became of those that a calendar may hold as such; `None` where there are none, as an empty calendar is no file that
/// the standard knows.
pub fn calendar(journal: &Journal, lang: Lang, alarm: Alarm, made: Made) -> Option<File> {
    let days: Vec<Noted> = days::noted(journal).into_iter().filter(|d| d.latest >= made.at.day).collect();
    if days.is_empty() {
        return None;
    }
    let mut text = String::new();
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", concat!("PRODID:-//Askelma//Askelma ", env!("CARGO_PKG_VERSION"), "//FI"), "CALSCALE:GREGORIAN"];
    for property in head {
        line(&mut text, property);
    }
    for day in &days {
        event(&mut text, journal, lang, alarm, made.utc_offset, day);
    }
    line(&mut text, "END:VCALENDAR");
    Some(File::new(open::calendar_stem(lang), made.at.day, Format::Calendar, text.into_bytes()))
}

fn event(text: &mut String, journal: &Journal, lang: Lang, alarm: Alarm, utc_offset: i16, day: &Noted) {
    let summary = escaped(match day.kind {
        Kind::Target => open::target_day(lang),
        Kind::Part => open::part_day(lang),
        Kind::Review => open::review_day(lang),
    });
    line(text, "BEGIN:VEVENT");
    line(text, &format!("UID:{}", uuid(journal.id().as_str(), day.kind.code(), &day.name)));
    line(text, &format!("DTSTAMP:{}", utc(day.stamp, utc_offset)));
    line(text, &format!("SEQUENCE:{}", day.sequence));
    line(text, &format!("DTSTART;VALUE=DATE:{}", date(day.on)));
    line(text, &format!("DTEND;VALUE=DATE:{}", date(day.on.plus(1))));
    line(text, &format!("SUMMARY;LANGUAGE={}:{summary}", lang.tag()));
    line(text, if day.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    line(text, "TRANSP:TRANSPARENT");
    line(text, "CLASS:PRIVATE");
    let trigger = match alarm {
        Alarm::SameDay => Some("TRIGGER:PT9H"),
        Alarm::DayBefore => Some("TRIGGER:-PT15H"),
        Alarm::None => None,
    };
    if let Some(trigger) = trigger.filter(|_| !day.cancelled) {
        line(text, "BEGIN:VALARM");
        line(text, "ACTION:DISPLAY");
        line(text, &format!("DESCRIPTION:{summary}"));
        line(text, trigger);
        line(text, "END:VALARM");
    }
    line(text, "END:VEVENT");
}

/// A line of at most 75 octets, the rest on lines that begin with a space; no letter is cut apart.
fn line(text: &mut String, content: &str) {
    let mut room = 75;
    for letter in content.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = 74;
        }
        room -= letter.len_utf8();
        text.push(letter);
    }
    text.push_str("\r\n");
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

fn date(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A moment on a clock that is so many minutes ahead of UTC.
fn utc(at: Moment, offset: i16) -> String {
    let minutes = i32::from(at.minute.min(24 * 60 - 1)) - i32::from(offset);
    let day = match minutes.div_euclid(24 * 60) {
        0 => at.day,
        later @ 1.. => at.day.plus(later.unsigned_abs().into()),
        earlier => at.day.minus(earlier.unsigned_abs().into()),
    };
    let minute = minutes.rem_euclid(24 * 60);
    format!("{}T{:02}{:02}00Z", date(day), minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut text = String::new();
        line(&mut text, &"ä".repeat(100));
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert_eq!(lines.iter().map(|l| l.len()).collect::<Vec<_>>(), [74, 75, 53]);
        assert_eq!(lines.join("\r\n").replace("\r\n ", ""), "ä".repeat(100));
        let mut exact = String::new();
        line(&mut exact, &"a".repeat(75));
        assert_eq!(exact, "a".repeat(75) + "\r\n");
    }

    #[test]
    fn a_moment_is_told_in_utc() {
        let at = |minute| Moment { day: Day::new(2026, 3, 1).expect("a day"), minute };
        assert_eq!(utc(at(845), 120), "20260301T120500Z");
        assert_eq!(utc(at(30), 120), "20260228T223000Z");
        assert_eq!(utc(at(1439), -60), "20260302T005900Z");
    }
}
