//! How large the marks of a picture are, in px. Everyone who scores has a track of their own in each band, so that
//! equal scores of one day stand one above the other and lines run beside one another.

/// The picture of one goal, or one of many on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Whole,
    Small,
}

impl Size {
    /// A mark's width and height.
    pub fn mark(self) -> i32 {
        match self {
            Size::Whole => 18,
            Size::Small => 15,
        }
    }

    /// The upper left corner of a mark whose middle is at 0.
    pub fn corner(self) -> i32 {
        -self.mark() / 2
    }

    /// The part of a band that `lines` tracks need.
    pub fn lane(self, lines: usize) -> i32 {
        2 * self.foot() + i32::try_from(lines).unwrap_or(i32::MAX / 64).max(1) * self.track()
    }

    /// How far above the band's floor the marks of a line have their middles. The first line is the topmost.
    pub fn lift(self, line: usize, lines: usize) -> i32 {
        let below = i32::try_from(lines.saturating_sub(line + 1)).unwrap_or_default();
        self.foot() + below * self.track() + self.track() / 2
    }

    fn track(self) -> i32 {
        self.mark() + 1
    }

    fn foot(self) -> i32 {
        match self {
            Size::Whole => 5,
            Size::Small => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tracks_lie_above_one_another_inside_the_lane() {
        for size in [Size::Whole, Size::Small] {
            for lines in 1..8 {
                let lifts: Vec<i32> = (0..lines).map(|line| size.lift(line, lines)).collect();
                assert!(lifts.windows(2).all(|two| two[0] - two[1] >= size.mark()), "{size:?} {lines}: {lifts:?}");
                assert!(lifts.iter().all(|lift| *lift >= size.mark() / 2 && lift + size.mark() / 2 <= size.lane(lines)));
            }
        }
        assert_eq!((Size::Whole.lane(3), Size::Whole.lift(0, 3), Size::Whole.lift(2, 3)), (67, 52, 14));
    }
}
