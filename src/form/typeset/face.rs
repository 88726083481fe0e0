//! One font: what it can draw, and a text's glyphs in it.

use super::Glyph;
use super::clean::is_unseen;
use harfrust::{BufferClusterLevel, BufferFlags, Direction, Feature, FontRef, ShapeOptions, ShaperData, Tag, UnicodeBuffer};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use std::ops::Range;
use unicode_script::{Script, UnicodeScript};

/// Under a letter's own number plus this, our Arabic font has a glyph for it that leaves nothing on paper. Unicode has no
/// letters there for anybody to write.
const UNSEEN: u32 = 0xf_0000;

pub(super) struct Face<'a> {
    font: FontRef<'a>,
    shaping: ShaperData,
    units: f32,
    /// Above and below the baseline, in em; below is negative.
    pub ascent: f32,
    pub descent: f32,
    /// Drawn in place of a letter that no font has. A further font need not have one.
    pub stand_in: Option<char>,
}

impl<'a> Face<'a> {
    /// `None` where the bytes are not a font that can be set in.
    pub fn read(bytes: &'a [u8]) -> Option<Face<'a>> {
        let font = FontRef::from_index(bytes, 0).ok()?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let units = f32::from(metrics.units_per_em);
        let charmap = font.charmap();
        let stand_in = ['\u{fffd}', '\u{25a1}', '?'].into_iter().find(|c| charmap.map(*c).is_some_and(|g| g.to_u32() != 0));
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
        if grapheme.chars().any(|c| c as u32 >= UNSEEN) {
            return false;
        }
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
        buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        // Takes a letter apart for the marks that follow it. Where none do, one letter stays one glyph, and the file's table of
        // letters does not take the i of every other word for an ị.
        let has_marks = script == Script::Arabic || text.chars().any(|c| c.script() == Script::Inherited);
        let whole = [Feature::new(Tag::new(b"ccmp"), 0, ..)];
        let options = ShapeOptions::default().features(if has_marks { &[] } else { &whole });
        let shaped = self.shaping.shaper(&self.font).build().shape(buffer, options);
        let starts: std::collections::BTreeSet<usize> = shaped.glyph_infos().iter().map(|i| i.cluster as usize).collect();
        let glyph = |(info, at): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| {
            let start = info.cluster as usize;
            let end = starts.range(start + 1..).next().copied().unwrap_or(text.len());
            let em = |n: i32| n as f32 / self.units;
            Glyph { id: info.glyph_id, advance: em(at.x_advance), right: em(at.x_offset), up: em(at.y_offset), text: start..end }
        };
        let glyphs: Vec<Glyph> = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(glyph).collect();
        if rtl { glyphs.chunk_by(|a, b| a.text == b.text).flat_map(|letter| self.apart(letter, text)).collect() } else { glyphs }
    }

    /// A right-to-left ligature as its first letter and an unseen glyph for each other one, from left to right. Programs turn
    /// such text round glyph by glyph: two letters on one glyph would change places.
    fn apart(&self, letter: &[Glyph], text: &str) -> Vec<Glyph> {
        let whole = || letter.to_vec();
        let [ligature] = letter else { return whole() };
        let charmap = self.font.charmap();
        let part = |(at, c): (usize, char)| {
            let start = ligature.text.start + at;
            Some((charmap.map(UNSEEN + c as u32)?.to_u32(), start..start + c.len_utf8()))
        };
        let own_text = &text[ligature.text.clone()];
        let Some(parts) = own_text.char_indices().map(part).collect::<Option<Vec<_>>>() else { return whole() };
        let seen: Vec<bool> = own_text.chars().map(|c| !is_unseen(c)).collect();
        let share = ligature.advance / seen.iter().filter(|seen| **seen).count().max(1) as f32;
        let own = seen.iter().position(|seen| *seen).unwrap_or(0);
        let mut left = 0.0;
        let glyph = |(n, (unseen, text)): (usize, (u32, Range<usize>))| {
            let advance = if seen[n] { share } else { 0.0 };
            let right = ligature.right - left;
            left += advance;
            if n == own { Glyph { advance, right, text, ..*ligature } } else { Glyph { id: unseen, advance, right: 0.0, up: 0.0, text } }
        };
        parts.into_iter().enumerate().rev().map(glyph).collect()
    }

    /// Width of a text of one script, in em.
    pub fn width(&self, text: &str) -> f32 {
        self.shape(text, Script::Latin, false).iter().map(|g| g.advance).sum()
    }
}
