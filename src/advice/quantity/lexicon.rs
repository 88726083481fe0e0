//! The phrases of each language that the reader of quantities knows, with what they mean.

mod en;
mod fi;
mod sv;

use super::lexeme::Lex;
use crate::words::Lang;

pub(super) fn all(lang: Lang) -> impl Iterator<Item = (&'static str, Lex)> {
    let rows = match lang {
        Lang::Fi => fi::PHRASES,
        Lang::Sv => sv::PHRASES,
        Lang::En => en::PHRASES,
    };
    rows.iter().flat_map(|(lex, phrases)| phrases.split('|').map(move |phrase| (phrase, *lex)))
}
