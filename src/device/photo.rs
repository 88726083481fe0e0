//! A picture that a person chose, made small and drawn anew: what the camera wrote beside it (place, time, names) is not
//! in what comes out.

use super::{document, window};
use crate::plan::{LARGEST_PICTURE, LONGEST_PHOTO, SMALLER, fitted};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlImageElement, ImageBitmap, ImageBitmapOptions, ImageOrientation, Url};

/// Why a file did not become a picture. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhotoError {
    /// There is nothing in it.
    Empty,
    TooLarge,
    /// No picture, or of a kind that this browser cannot open.
    NotAPicture,
}

/// A JPEG in base64, at most [`LONGEST_PHOTO`] characters, the right way up.
///
/// # Errors
/// [`PhotoError`]
pub async fn small_jpeg(file: &File) -> Result<String, PhotoError> {
    let size = file.size();
    if size == 0.0 {
        return Err(PhotoError::Empty);
    }
    if size > LARGEST_PICTURE as f64 {
        return Err(PhotoError::TooLarge);
    }
    let picture = Picture::open(file).await.ok_or(PhotoError::NotAPicture)?;
    let found = SMALLER.iter().find_map(|(longest, quality)| picture.jpeg(*longest, *quality).filter(|j| j.len() <= LONGEST_PHOTO));
    picture.close();
    found.ok_or(PhotoError::NotAPicture)
}

/// A picture that is unpacked.
enum Picture {
    Bitmap(ImageBitmap),
    Element(HtmlImageElement),
}

impl Picture {
    async fn open(file: &File) -> Option<Picture> {
        match bitmap(file).await {
            Some(bitmap) => Some(Picture::Bitmap(bitmap)),
            // Some kinds, as HEIC on Apple's devices, are opened only by an image of the page.
            None => element(file).await.map(Picture::Element),
        }
    }

    /// In pixels, as it is seen: a photo taken upright is higher than it is wide.
    fn size(&self) -> (u32, u32) {
        match self {
            Picture::Bitmap(bitmap) => (bitmap.width(), bitmap.height()),
            Picture::Element(image) => (image.natural_width(), image.natural_height()),
        }
    }

    fn jpeg(&self, longest: u32, quality: f64) -> Option<String> {
        let (width, height) = self.size();
        let (width, height) = fitted(width, height, longest);
        let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.unchecked_into();
        canvas.set_width(width);
        canvas.set_height(height);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
        // Browsers without it draw a little rougher.
        let _ = js_sys::Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into());
        let (width, height) = (f64::from(width), f64::from(height));
        // A JPEG has no clear places: they would turn black.
        context.set_fill_style_str("#fff");
        context.fill_rect(0.0, 0.0, width, height);
        match self {
            Picture::Bitmap(bitmap) => context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height).ok()?,
            Picture::Element(image) => context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?,
        }
        let address = canvas.to_data_url_with_type_and_encoder_options("image/jpeg", &JsValue::from_f64(quality)).ok()?;
        address.strip_prefix("data:image/jpeg;base64,").map(str::to_owned)
    }

    /// Gives its memory back at once: an unpacked photo takes fifty megabytes.
    fn close(self) {
        if let Picture::Bitmap(bitmap) = self {
            bitmap.close();
        }
    }
}

async fn bitmap(file: &File) -> Option<ImageBitmap> {
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let coming = window().create_image_bitmap_with_blob_and_image_bitmap_options(file, &options).ok()?;
    JsFuture::from(coming).await.ok()?.dyn_into().ok()
}

async fn element(file: &File) -> Option<HtmlImageElement> {
    let image = HtmlImageElement::new().ok()?;
    let address = Url::create_object_url_with_blob(file).ok()?;
    image.set_src(&address);
    let opened = JsFuture::from(image.decode()).await.is_ok();
    let _ = Url::revoke_object_url(&address);
    (opened && image.natural_width() > 0).then_some(image)
}
