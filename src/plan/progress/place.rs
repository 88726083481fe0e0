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
/// However many they are, they never push what lies before and after them out of more than half of the picture.
const MOST_FOR_DAYS: i64 = 500;

impl Axis {
    /// `days` are those with scores: rising, none twice, none outside `from … to`.
    pub(super) fn new(from: Day, to: Day, days: &[Day]) -> Axis {
        let whole = from.days_to(to);
        if whole <= 0 {
            return Axis { stops: vec![(from, 500)] };
        }
        let mut stops = between(from, to, days);
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

/// Where days with scores stand. Before the first and after the last of them time is true to itself, so that a target
/// that is still to come stands apart from today; if the days need more room than time gives them, both ends give it.
fn between(from: Day, to: Day, days: &[Day]) -> Vec<(Day, i64)> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Vec::new() };
    let whole = from.days_to(to);
    let gaps = i64::try_from(days.len()).unwrap_or(i64::MAX) - 1;
    let true_room = 1000 * first.days_to(*last) / whole;
    let room = true_room.max((APART * gaps).min(MOST_FOR_DAYS));
    let (before, after) = (from.days_to(*first), last.days_to(to));
    // Nothing lies at the ends: the days have it all.
    let (start, room) = if before + after > 0 { ((1000 - room) * before / (before + after), room) } else { (0, 1000) };
    let apart = if gaps > 0 { APART.min(room / gaps) } else { 0 };
    let mut stops: Vec<(Day, i64)> = Vec::new();
    for day in days {
        let true_place = start + room * first.days_to(*day) / first.days_to(*last).max(1);
        let least = stops.last().map_or(start, |(_, before)| before + apart);
        stops.push((*day, true_place.max(least)));
    }
    // What was pushed out at the end is pushed back.
    let mut most = start + room;
    for (_, place) in stops.iter_mut().rev() {
        *place = (*place).min(most);
        most = *place - apart;
    }
    stops
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
        // 160 for the three; of the other 840, ten days of 98 lie before them.
        assert_eq!(places(100, &[10, 11, 12]), [85, 165, 245]);
        assert_eq!(places(100, &[98, 99, 100]), [840, 920, 1000]);
        // Twenty-one days share half the picture evenly, however close they are; with nothing after them, all of it.
        let many: Vec<u32> = (0..21).collect();
        let spread = |step: i64| (0..21).map(|n| n * step).collect::<Vec<i64>>();
        assert_eq!(places(400, &many), spread(25));
        assert_eq!(places(20, &many), spread(50));
    }

    #[test]
    fn what_is_still_to_come_keeps_its_share() {
        // Thirty scores a week apart, the last one today, and a target 94 days on: 297 days in all.
        let weeks: Vec<u32> = (0..30).map(|n| 7 * n).collect();
        let last = *places(297, &weeks).last().expect("a day");
        assert_eq!(last, 1000 * 203 / 297, "316 of 1000 are still to come");
        // Eleven days from March to 25 November, some close together; today the day after, the target on 15 December.
        let days: Vec<Day> = [0, 18, 44, 69, 91, 183, 197, 213, 232, 253, 268].map(day).to_vec();
        let axis = Axis::new(day(0), day(288), &days);
        let at = |d| axis.place(day(d)).thousandths();
        // 268 / 288 · 1000, then 69 · 1 / 20 beyond it.
        assert_eq!([at(268), at(269), at(288)], [930, 933, 1000]);
        let stand = days.iter().map(|d| axis.place(*d).thousandths()).collect::<Vec<_>>();
        assert!(stand.windows(2).all(|two| two[1] - two[0] >= APART), "{stand:?}");
        // A year that was typed wrong: the scores keep half the picture.
        assert_eq!(places(3650, &(0..11).collect::<Vec<u32>>()), (0..11).map(|n| n * 50).collect::<Vec<i64>>());
    }

    #[test]
    fn other_days_stand_between_their_neighbours() {
        let axis = Axis::new(day(0), day(100), &[day(10), day(11)]);
        let at = |d| axis.place(day(d)).thousandths();
        assert_eq!([at(0), at(5), at(10), at(11), at(100)], [0, 46, 92, 172, 1000]);
        // 172 + 828 · 44 / 89
        assert_eq!(at(55), 581);
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
