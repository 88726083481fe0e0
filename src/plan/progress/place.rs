//! Where things stand in the picture of progress: along it by days, up it by levels. Shares of its width and height,
//! because its bands are as high as the words on them.

use super::super::{Day, Level};
use std::fmt;

/// A share in thousandths, from the left or from the top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(u16);

impl Place {
    pub(super) fn new(thousandths: i64) -> Place {
        Place(u16::try_from(thousandths.clamp(0, 1000)).unwrap_or_default())
    }

    pub fn thousandths(self) -> i64 {
        i64::from(self.0)
    }

    /// The floor of a level's band. The five are equally high, the top one is +2.
    pub fn floor(level: Level) -> Place {
        Place(1000 - 200 * level.index() as u16)
    }

    /// How far it is to a later place.
    pub fn to(self, end: Place) -> Place {
        Place(end.0.saturating_sub(self.0))
    }

    pub(super) fn is_near(self, other: Place, room: u16) -> bool {
        self.0.abs_diff(other.0) < room
    }
}

/// As SVG takes it: `35.2%`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}%", self.0 / 10, self.0 % 10)
    }
}

/// From days to places: true to time, but days with scores stand apart enough to be told from one another.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    /// Days with their places, both rising.
    stops: Vec<(Day, i64)>,
}

/// So far apart two days with scores stand, where there is room: a mark on the narrowest phone.
const APART: i64 = 80;

/// What of the time after the last score is kept at the end of the picture, at least where that time is as long: the
/// target must not seem to be at hand because many days with scores lie close together.
const AHEAD: i64 = 200;

impl Axis {
    /// `days` are those with scores: rising, none twice, none outside `from … to`.
    pub(super) fn new(from: Day, to: Day, days: &[Day]) -> Axis {
        let whole = from.days_to(to);
        if whole <= 0 {
            return Axis { stops: vec![(from, 500)] };
        }
        let gaps = i64::try_from(days.len()).unwrap_or(i64::MAX) - 1;
        let ahead = days.last().map_or(0, |last| (1000 * last.days_to(to) / whole).min(AHEAD));
        let end = 1000 - ahead;
        let apart = if gaps > 0 { APART.min(end / gaps) } else { 0 };
        let mut stops: Vec<(Day, i64)> = Vec::new();
        for day in days {
            let true_place = 1000 * from.days_to(*day) / whole;
            let after = stops.last().map_or(0, |(_, before)| before + apart);
            stops.push((*day, true_place.max(after)));
        }
        // What was pushed out at the end is pushed back.
        let mut most = end;
        for (_, place) in stops.iter_mut().rev() {
            *place = (*place).min(most);
            most = *place - apart;
        }
        if stops.first().is_none_or(|(first, _)| *first > from) {
            stops.insert(0, (from, 0));
        }
        if stops.last().is_none_or(|(last, _)| *last < to) {
            stops.push((to, 1000));
        }
        Axis { stops }
    }

    /// Where a day stands; days outside stand at the ends.
    pub(super) fn place(&self, day: Day) -> Place {
        let between = self.stops.windows(2).find(|pair| (pair[0].0..=pair[1].0).contains(&day));
        let place = match (between, self.stops.first(), self.stops.last()) {
            (Some(&[(a, from), (b, to)]), ..) => from + (to - from) * a.days_to(day) / a.days_to(b).max(1),
            (_, Some((first, place)), _) if day <= *first => *place,
            (_, _, last) => last.map_or(0, |(_, place)| *place),
        };
        Place::new(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Day {
        Day::new(2026, 11, 1).expect("a day").plus(u64::from(d))
    }

    fn places(to: u32, days: &[u32]) -> Vec<i64> {
        let days: Vec<Day> = days.iter().map(|d| day(*d)).collect();
        let axis = Axis::new(day(0), day(to), &days);
        days.iter().map(|d| axis.place(*d).thousandths()).collect()
    }

    #[test]
    fn days_far_apart_stand_true_to_time() {
        assert_eq!(places(100, &[0, 25, 50, 100]), [0, 250, 500, 1000]);
    }

    #[test]
    fn days_side_by_side_are_pulled_apart_and_stay_inside() {
        assert_eq!(places(100, &[10, 11, 12]), [100, 180, 260]);
        assert_eq!(places(100, &[98, 99, 100]), [840, 920, 1000]);
        // Twenty-one days share the room evenly, however close they are: 800 of it, for most of the time is still ahead.
        let many: Vec<u32> = (0..21).collect();
        let spread: Vec<i64> = (0..21).map(|n| n * 40).collect();
        assert_eq!(places(400, &many), spread);
    }

    #[test]
    fn the_time_ahead_keeps_its_place() {
        // Thirty weeks, and 94 days to go of 297: 317 thousandths in truth, of which 200 are kept.
        let weeks: Vec<u32> = (0..30).map(|n| n * 7).collect();
        assert_eq!(places(297, &weeks).last(), Some(&783));
        // Eleven weeks, and 19 days to go of 89.
        let weeks: Vec<u32> = (0..11).map(|n| n * 7).collect();
        assert_eq!(places(89, &weeks).last(), Some(&800));
        // Nothing is ahead on the last day.
        assert_eq!(places(70, &weeks).last(), Some(&1000));
    }

    #[test]
    fn other_days_stand_between_their_neighbours() {
        let axis = Axis::new(day(0), day(100), &[day(10), day(11)]);
        let at = |d| axis.place(day(d)).thousandths();
        assert_eq!([at(0), at(5), at(10), at(11), at(100)], [0, 50, 100, 180, 1000]);
        // 180 + 820 · 44 / 89
        assert_eq!(at(55), 585);
        assert_eq!(at(200), 1000);
    }

    #[test]
    fn one_day_stands_in_the_middle() {
        let axis = Axis::new(day(3), day(3), &[day(3)]);
        assert_eq!([day(2), day(3), day(9)].map(|d| axis.place(d).thousandths()), [500, 500, 500]);
    }

    #[test]
    fn a_level_stands_on_the_floor_of_its_band() {
        let floors = Level::ALL.map(|l| Place::floor(l).to_string());
        assert_eq!(floors, ["100.0%", "80.0%", "60.0%", "40.0%", "20.0%"]);
        assert_eq!(Place::new(352).to(Place::new(1000)).to_string(), "64.8%");
    }
}
