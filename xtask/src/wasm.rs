//! The sections of a wasm module, to be read and written anew.

/// The module with each section's body as `change` gives it, by the section's kind; `None` where the module is broken.
pub fn sections(module: &[u8], mut change: impl FnMut(u8, &[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut out = module.get(..8)?.to_vec();
    let mut rest = Reader(module.get(8..)?);
    while !rest.0.is_empty() {
        let kind = rest.byte()?;
        let size = rest.number()?;
        let new = change(kind, rest.take(size)?)?;
        out.push(kind);
        number(&mut out, new.len());
        out.extend(new);
    }
    Some(out)
}

/// Bytes of a wasm module that are still to be read. Everything is `None` where they end too early.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// An unsigned number in groups of seven bits, lowest first.
    pub fn number(&mut self) -> Option<usize> {
        let mut value = 0u64;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return usize::try_from(value).ok();
            }
        }
        None
    }

    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    /// What an import is: a function by its type, or a global. Our modules bring everything else themselves.
    pub fn skip_what(&mut self) -> Option<()> {
        match self.byte()? {
            0 => self.number().map(drop),
            3 => self.take(2).map(drop),
            _ => None,
        }
    }
}

/// Writes a number as [`Reader::number`] reads it.
pub fn number(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}
