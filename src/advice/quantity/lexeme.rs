//! What words and phrases mean to the reader, per language. The longest phrase wins.

use super::lexicon;
use super::token::{Placed, Token, tokens};
use super::unit::Base;
use crate::words::Lang;

/// How a number bounds what may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparator {
    AtLeast,
    AtMost,
    Over,
    Under,
    About,
}

/// A stretch of time in which something is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lex {
    /// A whole number in words.
    Number(i64),
    /// *no*, *inga*, *ei yhtään*: none of the thing after it.
    No,
    /// *en*, *a*: one, or nothing but an article.
    Article,
    /// *kahdeksasta*: of eight, or from eight.
    Of(i64),
    /// *kolmeen*: to three.
    Into(i64),
    /// *kahdesti*, *twice*.
    Times(i64),
    Half,
    /// *puolitoista*.
    OneAndHalf,
    /// *puolet*: half of it all.
    HalfOfAll,
    /// *kolme neljäsosaa*, "two thirds": so many of so many equal parts of it all.
    Parts(i64, i64),
    /// *koko*, *hela*, "the whole": all of one thing.
    Whole,
    /// A unit that says one by its form, *minuutissa*, or with its number, *halvtimme*. In thousandths.
    Fixed(Base, i64),
    /// *viikossa*, *a week*.
    Per(Stretch),
    /// *in*, *på*: before a number of weeks it counts per so many.
    In,
    /// *joka toinen päivä*: every two days.
    Every(Stretch, i64),
    /// *every*, *var*, before a number.
    EveryWord,
    /// *välein*, after a number.
    Apart,
    /// *aikana*, *kuluessa*: the time before it is a window, not an amount.
    Within,
    Never,
    Always,
    Comparator(Comparator),
    /// *tai enemmän*.
    OrMore,
    OrLess,
    /// *tai*, *to*, and a dash: between the ends of a range.
    Range,
    And,
    But,
    /// *kaikki*: all of a number.
    All,
    /// *out of*, *av*.
    OutOf,
    Not,
    /// *eri*, *different*: between a number and its noun.
    Aside,
    /// *klo*, *luokka*, *level*: the number after it is a name.
    Names,
    /// A word that no number counts.
    Stop,
    /// Any other word; its place tells which.
    Word,
    Sign(char),
    /// In thousandths, in digits.
    Digits(i64, u8),
    NoAmount,
}

#[derive(Clone, Debug)]
pub(super) struct Lexeme {
    pub lex: Lex,
    /// In lower case; of a phrase the last word.
    pub word: String,
    pub start: usize,
    pub end: usize,
    pub glued: bool,
    pub capital: bool,
}

pub(super) fn lexemes(lang: Lang, text: &str) -> Vec<Lexeme> {
    let placed = without_hyphens(tokens(lang, text));
    let mut all = Vec::with_capacity(placed.len());
    let mut at = 0;
    while let Some(first) = placed.get(at) {
        let (lex, long) = match &first.token {
            Token::Number { value, decimals } => (Lex::Digits(*value, *decimals), 1),
            Token::Sign('-') => (Lex::Range, 1),
            Token::Sign('≥') => (Lex::Comparator(Comparator::AtLeast), 1),
            Token::Sign('≤') => (Lex::Comparator(Comparator::AtMost), 1),
            Token::Sign('>') => (Lex::Comparator(Comparator::Over), 1),
            Token::Sign('<') => (Lex::Comparator(Comparator::Under), 1),
            Token::Sign('~' | '≈') => (Lex::Comparator(Comparator::About), 1),
            Token::Sign(c) => (Lex::Sign(*c), 1),
            Token::NoAmount => (Lex::NoAmount, 1),
            Token::Word(_) => phrase(lang, &placed[at..]).unwrap_or((Lex::Word, 1)),
        };
        let last = &placed[at + long - 1];
        let word = if let Token::Word(word) = &last.token { word.clone() } else { String::new() };
        all.push(Lexeme { lex, word, start: first.start, end: last.end, glued: first.glued, capital: first.capital });
        at += long;
    }
    all
}

/// "Two-thirds" as "two thirds".
fn without_hyphens(mut placed: Vec<Placed>) -> Vec<Placed> {
    let part = |token: &Token| matches!(token, Token::Word(word) if ["half", "third", "thirds", "quarters", "fifths"].contains(&word.as_str()));
    let mut at = 1;
    while at + 1 < placed.len() {
        let glued = placed[at].glued && placed[at + 1].glued;
        if glued && placed[at].token == Token::Sign('-') && matches!(placed[at - 1].token, Token::Word(_)) && part(&placed[at + 1].token) {
            placed.remove(at);
        }
        at += 1;
    }
    placed
}

fn phrase(lang: Lang, rest: &[Placed]) -> Option<(Lex, usize)> {
    let word = |at: usize| match rest.get(at).map(|p| &p.token) {
        Some(Token::Word(word)) => word.as_str(),
        _ => "",
    };
    let mut best: Option<(Lex, usize)> = None;
    for (phrase, lex) in lexicon::all(lang) {
        // Most phrases begin otherwise.
        if !phrase.starts_with(word(0)) {
            continue;
        }
        let long = phrase.split(' ').count();
        let fits = phrase.split(' ').enumerate().all(|(at, want)| word(at) == want);
        if fits && best.is_none_or(|b| b.1 < long) {
            best = Some((lex, long));
        }
    }
    best
}
