//! A photo of the person's own that stands for a goal.

use std::sync::Arc;

/// Scaled down on the device and drawn anew, so that nothing but the picture is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// A JPEG in base64. Shared, because plans are copied at every change.
    pub jpeg: Arc<str>,
    /// What is in the picture, in the person's words. May be empty.
    pub about: String,
}

impl Photo {
    /// A picture from a file. Whatever is in it goes into a page: nothing but base64 of a kept length may.
    pub fn parse(jpeg: &str, about: String) -> Option<Photo> {
        let plain = jpeg.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='));
        // The first three bytes of every JPEG.
        let is_jpeg = jpeg.starts_with("/9j/");
        (plain && is_jpeg && jpeg.len() <= LONGEST_PHOTO).then(|| Photo { jpeg: jpeg.into(), about })
    }
}

/// The longest picture that is kept, in characters of base64.
pub const LONGEST_PHOTO: usize = 200_000;

/// The largest file that is opened, in bytes. Phones make pictures of up to 25 MB; one of twice that would fill the
/// memory of an old one while it is unpacked.
pub const LARGEST_PICTURE: usize = 40_000_000;

/// How a picture is made small: the longest side in pixels and the quality of the JPEG, tried in this order until it
/// fits into [`LONGEST_PHOTO`].
pub const SMALLER: [(u32, f64); 7] = [(640, 0.85), (640, 0.7), (640, 0.55), (640, 0.4), (480, 0.5), (320, 0.6), (320, 0.4)];

/// A picture's size with its longest side at most `longest`, the shape kept, nothing made larger, no side under 1.
pub fn fitted(width: u32, height: u32, longest: u32) -> (u32, u32) {
    let side = width.max(height);
    if side <= longest {
        return (width.max(1), height.max(1));
    }
    let scaled = |n: u32| ((u64::from(n) * u64::from(longest) + u64::from(side) / 2) / u64::from(side)).max(1) as u32;
    (scaled(width), scaled(height))
}

impl Photo {
    /// The address by which a page shows it.
    pub fn address(&self) -> String {
        format!("data:image/jpeg;base64,{}", self.jpeg)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_shape() {
        // A phone's photo of 4:3, upright and lying, a strip, a point, one that is small already.
        let cases = [
            ((4000, 3000), (640, 480)),
            ((3000, 4000), (480, 640)),
            ((12000, 10), (640, 1)),
            ((1, 1), (1, 1)),
            ((640, 200), (640, 200)),
            ((641, 641), (640, 640)),
            ((u32::MAX, u32::MAX), (640, 640)),
        ];
        for ((width, height), wanted) in cases {
            assert_eq!(fitted(width, height, 640), wanted, "{width} × {height}");
        }
    }

    #[test]
    fn every_try_is_smaller_than_the_one_before() {
        for pair in SMALLER.windows(2) {
            assert!(pair[1].0 < pair[0].0 || pair[1].0 == pair[0].0 && pair[1].1 < pair[0].1, "{pair:?}");
        }
    }
}
