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

/// The longest picture that is kept, in characters of base64.
pub const LONGEST_PHOTO: usize = 200_000;
