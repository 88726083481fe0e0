//! Compressed forms of a file, as a host would send them, made once per content.

use crate::files::{digest, read, write};
use crate::run::workshop;
use crate::trouble::Trouble;
use std::io::Write;

/// A file as it is and as it travels.
pub struct Squeezed {
    pub plain: Vec<u8>,
    /// Brotli at its best level; absent where it would save nothing.
    pub brotli: Option<Vec<u8>>,
    pub gzip: Option<Vec<u8>>,
    /// SHA-256 of `plain`.
    pub digest: String,
}

impl Squeezed {
    /// Compresses, or takes what an earlier run has kept.
    pub fn new(plain: Vec<u8>) -> Result<Squeezed, Trouble> {
        let digest = digest(&plain);
        let brotli = kept(&digest, "br", || brotli(&plain))?;
        let gzip = kept(&digest, "gz", || gzip(&plain))?;
        let smaller = |bytes: Vec<u8>| (bytes.len() < plain.len()).then_some(bytes);
        Ok(Squeezed { brotli: smaller(brotli), gzip: smaller(gzip), plain, digest })
    }

    /// Bytes over the wire to a browser that takes brotli.
    pub fn wire(&self) -> usize {
        self.brotli.as_ref().map_or(self.plain.len(), Vec::len)
    }
}

fn kept(digest: &str, kind: &str, make: impl FnOnce() -> std::io::Result<Vec<u8>>) -> Result<Vec<u8>, Trouble> {
    let file = workshop().join(format!("squeezed/{digest}.{kind}"));
    if file.exists() {
        return read(&file);
    }
    let bytes = make().map_err(Trouble::at(&file))?;
    // Two servers may squeeze the same file at once: each renames a whole file into place.
    let new = file.with_extension(format!("{kind}.{}", std::process::id()));
    write(&new, &bytes)?;
    std::fs::rename(&new, &file).map_err(Trouble::at(&file))?;
    Ok(bytes)
}

fn brotli(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: plain.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &plain[..], &mut out, &params)?;
    Ok(out)
}

fn gzip(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(plain)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_travels_is_smaller_and_what_grows_stays_plain() {
        let text = "askel askel askel ".repeat(200).into_bytes();
        assert!(brotli(&text).unwrap().len() < 60);
        assert!(gzip(&text).unwrap().len() < 200);
        let tiny = Squeezed::new(b"a".to_vec()).unwrap();
        assert_eq!((tiny.brotli, tiny.gzip), (None, None));
    }
}
