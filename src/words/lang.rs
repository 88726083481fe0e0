//! The languages.

/// A language of the app. Finnish first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    #[default]
    Fi,
    Sv,
    En,
}

impl Lang {
    pub const ALL: [Lang; 3] = [Lang::Fi, Lang::Sv, Lang::En];

    /// BCP 47 tag.
    pub fn tag(self) -> &'static str {
        ["fi", "sv", "en"][self as usize]
    }

    /// Reads a tag with or without a region: `sv-FI` is Swedish.
    pub fn parse(tag: &str) -> Option<Lang> {
        let first = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Lang::ALL.into_iter().find(|l| l.tag() == first)
    }

    /// The language's own name.
    pub fn name(self) -> &'static str {
        ["Suomi", "Svenska", "English"][self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_does_not_matter() {
        assert_eq!(Lang::parse("sv-FI"), Some(Lang::Sv));
        assert_eq!(Lang::parse("EN_gb"), Some(Lang::En));
        assert_eq!(Lang::parse("de"), None);
    }
}
