//! The indicator: the one thing that shows the change.

use super::Amount;

/// What kind of thing is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IndicatorKind {
    /// How often or how many.
    Count,
    /// How long it takes or lasts.
    Time,
    Distance,
    /// How much help is needed.
    Help,
    /// How large a part, in per cent.
    Share,
    /// The person's own rating from 0 to 10.
    Rating,
    Other,
}

impl IndicatorKind {
    pub const ALL: [IndicatorKind; 7] = [
        IndicatorKind::Count,
        IndicatorKind::Time,
        IndicatorKind::Distance,
        IndicatorKind::Help,
        IndicatorKind::Share,
        IndicatorKind::Rating,
        IndicatorKind::Other,
    ];

    /// The units to choose from; empty where only words will do.
    pub fn units(self) -> &'static [Unit] {
        match self {
            IndicatorKind::Count => &[Unit::TimesPerWeek, Unit::DaysPerWeek, Unit::TimesPerDay, Unit::TimesPerMonth, Unit::Times, Unit::Pieces],
            IndicatorKind::Time => &[Unit::Minutes, Unit::Seconds, Unit::Hours],
            IndicatorKind::Distance => &[Unit::Metres, Unit::Kilometres, Unit::Steps],
            IndicatorKind::Share => &[Unit::Percent],
            IndicatorKind::Rating => &[Unit::Points],
            IndicatorKind::Help | IndicatorKind::Other => &[],
        }
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    TimesPerDay,
    TimesPerWeek,
    TimesPerMonth,
    DaysPerWeek,
    Times,
    Pieces,
    Seconds,
    Minutes,
    Hours,
    Metres,
    Kilometres,
    Steps,
    Percent,
    /// The person's own rating, 0–10.
    Points,
}

impl Unit {
    /// The natural upper end, where there is one. The lower end is always 0.
    pub fn most(self) -> Option<Amount> {
        match self {
            Unit::DaysPerWeek => Some(Amount::whole(7)),
            Unit::Percent => Some(Amount::whole(100)),
            Unit::Points => Some(Amount::whole(10)),
            _ => None,
        }
    }

    /// Steps finer than one are sensible: half an hour, 1.5 km; never 2.5 times a week.
    pub fn is_continuous(self) -> bool {
        matches!(self, Unit::Seconds | Unit::Minutes | Unit::Hours | Unit::Metres | Unit::Kilometres)
    }
}

/// The indicator in the person's words, and what it counts where it counts something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    pub kind: IndicatorKind,
    /// What is looked at, in words. May be empty: then the kind and the unit say it.
    pub name: String,
    pub unit: Option<Unit>,
}

/// Where one is or wants to be: words, and the number when the indicator counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    pub amount: Option<Amount>,
    pub words: String,
}

impl Measure {
    /// Nothing is told, or it was let go.
    pub fn is_empty(&self) -> bool {
        self.amount.is_none() && self.words.trim().is_empty()
    }
}

crate::plan::codes! { IndicatorKind { Count = "count", Time = "time", Distance = "distance", Help = "help", Share = "share", Rating = "rating", Other = "other" } }

crate::plan::codes! { Unit { TimesPerDay = "times-per-day", TimesPerWeek = "times-per-week", TimesPerMonth = "times-per-month", DaysPerWeek = "days-per-week", Times = "times", Pieces = "pieces", Seconds = "seconds", Minutes = "minutes", Hours = "hours", Metres = "metres", Kilometres = "kilometres", Steps = "steps", Percent = "percent", Points = "points" } }
