//! One font: what it can draw, and a text's glyphs in it.

use super::Glyph;
use super::clean::is_unseen;
use harfrust::{BufferFlags, Direction, FontRef, ShapeOptions, ShaperData, Tag, UnicodeBuffer};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use unicode_script::Script;

pub(super) struct Face<'a> {
    font: FontRef<'a>,
    shaping: ShaperData,
    units: f32,
    /// Above and below the baseline, in em; below is negative.
    pub ascent: f32,
    pub descent: f32,
    /// Drawn in place of a letter that the font does not have.
    pub stand_in: char,
}

impl<'a> Face<'a> {
    /// `None` where the bytes are not a font that can be set in.
    pub fn read(bytes: &'a [u8]) -> Option<Face<'a>> {
        let font = FontRef::from_index(bytes, 0).ok()?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let units = f32::from(metrics.units_per_em);
        let charmap = font.charmap();
        let stand_in = ['\u{fffd}', '\u{25a1}', '?'].into_iter().find(|c| charmap.map(*c).is_some_and(|g| g.to_u32() != 0))?;
        (units > 0.0).then(|| Face {
            shaping: ShaperData::new(&font),
            ascent: metrics.ascent / units,
            descent: metrics.descent / units,
            font,
            units,
            stand_in,
        })
    }

    /// Whether all of a grapheme can be drawn, be it from its parts: a letter and a combining mark.
    pub fn draws(&self, grapheme: &str) -> bool {
        let charmap = self.font.charmap();
        let mut seen = grapheme.chars().filter(|c| !is_unseen(*c));
        seen.clone().all(|c| charmap.map(c).is_some_and(|g| g.to_u32() != 0))
            || (seen.next().is_some() && self.shape(grapheme, Script::Unknown, false).iter().all(|g| g.id != 0))
    }

    /// The glyphs of a text in one script and direction, from left to right.
    pub fn shape(&self, text: &str, script: Script, rtl: bool) -> Vec<Glyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        let tag = script.short_name().as_bytes().try_into().map(Tag::from_be_bytes);
        if let Some(script) = tag.ok().and_then(harfrust::Script::from_iso15924_tag) {
            buffer.set_script(script);
        }
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let shaped = self.shaping.shaper(&self.font).build().shape(buffer, ShapeOptions::default());
        let starts: std::collections::BTreeSet<usize> = shaped.glyph_infos().iter().map(|i| i.cluster as usize).collect();
        let glyph = |(info, at): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
            let start = info.cluster as usize;
            let end = starts.range(start + 1..).next().copied().unwrap_or(text.len());
            let em = |n: i32| n as f32 / self.units;
            Glyph { id: info.glyph_id, advance: em(at.x_advance), right: em(at.x_offset), up: em(at.y_offset), text: start..end }
        };
        shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(glyph).collect()
    }

    /// Width of a text of one script, in em.
    pub fn width(&self, text: &str) -> f32 {
        self.shape(text, Script::Latin, false).iter().map(|g| g.advance).sum()
    }
}
